import type { ReactNode } from "react";
import {
  LinksBetweenDocument,
  useOntology,
  useOperation,
  type LinksBetweenQuery,
} from "../../../api/index.ts";
import { select, type DrawnEntity } from "../../../chart/index.ts";
import { Problem, Waiting, useZone } from "../../../design/index.ts";
import { day, number, Say, say, statedTime } from "../../../wording/index.ts";
import { Label } from "../../entities/index.ts";
import { RowLine } from "../../rows/index.ts";
import { foldedSums } from "./cited-rows.ts";
import { Properties } from "./Properties.tsx";
import { Ends, WhyButton } from "./LineEnds.tsx";
import { SidePanel } from "./SidePanel.tsx";

type Stated = LinksBetweenQuery["linksAmong"]["links"][number];
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
        <Say it="drawing.statedDetails.from" label={<Label text={a.label.slice(0, 24)} />} />
      </dt>
      <dd>{number(out)}</dd>
      <dt>
        <Say it="drawing.statedDetails.from" label={<Label text={b.label.slice(0, 24)} />} />
      </dt>
      <dd>{number(links.length - out)}</dd>
      {first && <Between first={first} last={last} />}
      {foldedSums(links, a.id).map((sum) => (
        <Sum key={sum.unit} sum={sum} />
      ))}
    </dl>
  );
}

function Sum({
  sum: { unit, out, in: got, net },
}: {
  readonly sum: ReturnType<typeof foldedSums>[number];
}) {
  return (
    <div className="fact">
      <dt>
        {unit === "seconds"
          ? say("drawing.statedDetails.seconds")
          : say("drawing.statedDetails.sum", { unit })}
      </dt>
      <dd>{say("drawing.statedDetails.outInNet", { all: out + got, out, in: got, net })}</dd>
    </div>
  );
}

/** The zone of the source whose row states a link. */
const zoneOf = ({ citations }: Stated) => citations.edges[0]?.node.record.timezone ?? null;

function OneLink({ link, isOne }: { readonly link: Stated; readonly isOne: boolean }) {
  const zone = useZone();
  return (
    <section>
      {!isOne && (
        <h3 className="head">
          {link.firstSeen === null
            ? say("drawing.statedDetails.noTime")
            : statedTime(link.firstSeen, zoneOf(link), zone)}
        </h3>
      )}
      <Properties properties={link.properties} />
      <h3 className="head" style={{ marginTop: 10 }}>
        {say("drawing.statedDetails.statedInRow", { total: link.citations.total })}
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
      <dt>{say("drawing.statedDetails.between")}</dt>
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
  if (!data) return <Waiting what={say("common.itsRows")} />;
  const links = data.linksAmong.links
    .filter((link) => link.kind === kind)
    .toSorted((one, other) => ((one.firstSeen ?? "~") < (other.firstSeen ?? "~") ? -1 : 1));
  return (
    <>
      {links.length > 1 && <Folded links={links} a={a} b={b} />}
      {links.slice(0, FIRST).map((link) => (
        <OneLink key={link.id} link={link} isOne={links.length === 1} />
      ))}
      {links.length > FIRST && (
        <p className="third small">
          {say("drawing.statedDetails.moreLinkOfThe", { rest: links.length - FIRST })}
        </p>
      )}
    </>
  );
}
