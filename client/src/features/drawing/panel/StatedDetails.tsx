import type { ReactNode } from "react";
import {
  LinksBetweenDocument,
  useOntology,
  useOperation,
  type LinksBetweenQuery,
} from "../../../api/index.ts";
import { select, type DrawnEntity } from "../../../chart/index.ts";
import { Problem, Waiting } from "../../../design/index.ts";
import { day, number, plural } from "../../../wording/index.ts";
import { Label } from "../../entities/index.ts";
import { RowLine } from "../../rows/index.ts";
import { foldedSums } from "./cited-rows.ts";
import { Properties } from "./Properties.tsx";
import { Ends, WhyButton } from "./LineEnds.tsx";
import { SidePanel } from "./SidePanel.tsx";

type Stated = LinksBetweenQuery["linksAmong"][number];
/** As many links as are laid open; the table has all. */
const FIRST = 12;

/** Links of one kind between two entities, as rows state them. */
export function StatedDetails({
  kind,
  label,
  count,
  a,
  b,
  back,
}: {
  readonly back: ReactNode;
  readonly kind: string;
  readonly label: string;
  readonly count: number;
  readonly a: DrawnEntity;
  readonly b: DrawnEntity;
}) {
  const { linkKinds } = useOntology();
  const known = linkKinds.get(kind);
  return (
    <SidePanel
      testId="details"
      title={count > 1 ? `${label} × ${number(count)}` : label}
      onClose={() => select([])}
      sub={known?.description}
    >
      {back}
      <Ends a={a} b={b} word={label} />
      <WhyButton a={a} b={b} />
      <StatedLinks kind={kind} a={a} b={b} />
    </SidePanel>
  );
}

function Folded({
  links,
  a,
  b,
}: {
  readonly links: readonly Stated[];
  readonly a: DrawnEntity;
  readonly b: DrawnEntity;
}) {
  const times = links
    .flatMap(({ firstSeen, lastSeen }) => [firstSeen, lastSeen].filter((time) => time !== null))
    .toSorted();
  const [first] = times;
  const last = times.at(-1) ?? null;
  const out = links.filter(({ source }) => source === a.id).length;
  return (
    <dl className="facts" data-testid="folded">
      <dt>
        From <Label text={a.label.slice(0, 24)} />
      </dt>
      <dd>{number(out)}</dd>
      <dt>
        From <Label text={b.label.slice(0, 24)} />
      </dt>
      <dd>{number(links.length - out)}</dd>
      {first && <Between first={first} last={last} />}
      {foldedSums(links, a.id).map(({ unit, out: sent, in: got, net }) => (
        <div key={unit} className="fact">
          <dt>{unit === "seconds" ? "Seconds" : `Sum, ${unit}`}</dt>
          <dd>
            {number(sent + got)}; out {number(sent)}, in {number(got)}, net {number(net)}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function OneLink({ link, isOne }: { readonly link: Stated; readonly isOne: boolean }) {
  return (
    <section>
      {!isOne && <h3 className="head">{day(link.firstSeen) ?? "No time"}</h3>}
      <Properties properties={link.properties} />
      <h3 className="head" style={{ marginTop: 10 }}>
        Stated in {plural(link.citations.total, "row")}
      </h3>
      <div className="boxed">
        {link.citations.edges.map(({ node }) => (
          <RowLine key={node.record.id} citation={node} />
        ))}
      </div>
    </section>
  );
}

function Between({ first, last }: { readonly first: string; readonly last: string | null }) {
  return (
    <>
      <dt>Between</dt>
      <dd>
        {day(first)} – {day(last)}
      </dd>
    </>
  );
}

function StatedLinks({
  kind,
  a,
  b,
}: {
  readonly kind: string;
  readonly a: DrawnEntity;
  readonly b: DrawnEntity;
}) {
  const { data, problem, again } = useOperation(LinksBetweenDocument, { ids: [a.id, b.id] });
  if (problem) return <Problem problem={problem} again={again} />;
  if (!data) return <Waiting what="its rows" />;
  const links = data.linksAmong.filter((link) => link.kind === kind);
  return (
    <>
      {links.length > 1 && <Folded links={links} a={a} b={b} />}
      {links.slice(0, FIRST).map((link) => (
        <OneLink key={link.id} link={link} isOne={links.length === 1} />
      ))}
      {links.length > FIRST && (
        <p className="third small">
          {plural(links.length - FIRST, "more link")} of the same kind; all are in the table and in
          an export.
        </p>
      )}
    </>
  );
}
