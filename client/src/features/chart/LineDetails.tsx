import { CircleHelp } from "lucide-react";
import type { ReactNode } from "react";
import {
  LinksBetweenDocument,
  useOntology,
  useOperation,
  type LinksBetweenQuery,
} from "../../api/index.ts";
import { possibleId, sharedId } from "../../canvas/index.ts";
import { askWhy, linesOf, select, type DrawnEntity, type SharedLink } from "../../chart/index.ts";
import { Button, Problem, Waiting, Weight } from "../../design/index.ts";
import { day, number, plural, withDays } from "../../wording/index.ts";
import { EntityLine, KindMark, Label } from "../entities/index.ts";
import { RowLine } from "../rows/index.ts";
import { FoldedLine } from "./FoldedLine.tsx";
import { foldedSums } from "./folded.ts";
import { useDrawn } from "./hooks.ts";
import { useMeasuring } from "./measuring.ts";
import { PossibleDetails } from "./PossibleDetails.tsx";
import { Properties } from "./Properties.tsx";
import { SidePanel } from "./SidePanel.tsx";

const WhyButton = ({ a, b }: { readonly a: DrawnEntity; readonly b: DrawnEntity }) => (
  <div className="row side-actions">
    <Button testId="details-why" onPress={() => askWhy({ from: a.id, to: b.id })}>
      <CircleHelp size={15} strokeWidth={1.75} />
      Why?
    </Button>
  </div>
);
const Ends = ({
  a,
  b,
  word,
}: {
  readonly a: DrawnEntity;
  readonly b: DrawnEntity;
  readonly word: string;
}) => (
  <div className="stack" style={{ gap: 5 }}>
    <EntityLine entity={a} onPress={() => select([a.id])} />
    <span className="second">{word}</span>
    <EntityLine entity={b} onPress={() => select([b.id])} />
  </div>
);

/** A link or folded parallel links: how many, over what time, in what sums, and the rows. */
export function LineDetails({
  lineId,
  back,
}: {
  readonly lineId: string;
  readonly back?: ReactNode;
}) {
  const drawn = useDrawn();
  const { joined, leftOut } = useMeasuring((state) => state);
  const shared = [...drawn.shared, ...joined, ...leftOut].find((one) => sharedId(one) === lineId);
  const line = linesOf(drawn).find(({ id }) => id === lineId);
  const [a, b] = [
    drawn.entities.get(shared?.a ?? line?.source ?? ""),
    drawn.entities.get(shared?.b ?? line?.target ?? ""),
  ];
  const possible = drawn.possible.find((one) => possibleId(one) === lineId);
  if (possible) return <PossibleDetails possible={possible} />;
  if (!a || !b)
    return (
      <FoldedLine
        key={lineId}
        lineId={lineId}
        draw={(id, toAll) => <LineDetails lineId={id} back={toAll} />}
      />
    );
  if (shared) return <SharedDetails shared={shared} a={a} b={b} back={back} />;
  return line ? (
    <StatedDetails kind={line.kind} label={line.label} count={line.count} a={a} b={b} back={back} />
  ) : null;
}

function SharedDetails({
  shared,
  a,
  b,
  back,
}: {
  readonly shared: SharedLink;
  readonly back: ReactNode;
  readonly a: DrawnEntity;
  readonly b: DrawnEntity;
}) {
  const most = Math.max(...shared.reasons.map(({ weight }) => weight), 0.1);
  return (
    <SidePanel
      testId="details"
      title={shared.weight > 0 ? "Shared, computed" : "Left out by Clew"}
      onClose={() => select([])}
      sub={
        shared.weight > 0
          ? `Weight ${shared.weight.toFixed(1)}. Rare is strong, common is weak; nothing of it is stored.`
          : "Most tools would join these two. All they share is common to many."
      }
    >
      {back}
      <Ends a={a} b={b} word="shares with" />
      <WhyButton a={a} b={b} />
      <section>
        <h3 className="head">What they share</h3>
        <ul className="common-list">
          {shared.reasons.map((reason) => (
            <li key={`${reason.kind} ${reason.label}`} className="stack" style={{ gap: 2 }}>
              <div className="row">
                <KindMark kind={reason.kind} size={22} />
                <span className="grow cut">
                  <Label text={reason.label} />
                </span>
                <Weight value={reason.hub ? null : reason.weight} most={most} />
              </div>
              <p className="second small">{withDays(reason.reason)}</p>
            </li>
          ))}
        </ul>
      </section>
    </SidePanel>
  );
}

type Stated = LinksBetweenQuery["linksAmong"][number];

function StatedDetails({
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
  const { data, problem, again } = useOperation(LinksBetweenDocument, { ids: [a.id, b.id] });
  const links = data?.linksAmong.filter((link) => link.kind === kind) ?? [];
  const times = links
    .flatMap(({ firstSeen, lastSeen }) => [firstSeen, lastSeen].filter((time) => time !== null))
    .toSorted();
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
      {problem && <Problem problem={problem} again={again} />}
      {!data && !problem && <Waiting what="its rows" />}
      {links.length > 1 && (
        <Folded links={links} a={a} b={b} first={times[0] ?? null} last={times.at(-1) ?? null} />
      )}
      {links.slice(0, 12).map((link) => (
        <OneLink key={link.id} link={link} isOne={links.length === 1} />
      ))}
      {links.length > 12 && (
        <p className="third small">
          {plural(links.length - 12, "more link")} of the same kind; all are in the table and in an
          export.
        </p>
      )}
    </SidePanel>
  );
}

function Folded({
  links,
  a,
  b,
  first,
  last,
}: {
  readonly links: readonly Stated[];
  readonly a: DrawnEntity;
  readonly b: DrawnEntity;
  readonly first: string | null;
  readonly last: string | null;
}) {
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
      {first && (
        <>
          <dt>Between</dt>
          <dd>
            {day(first)} – {day(last)}
          </dd>
        </>
      )}
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
