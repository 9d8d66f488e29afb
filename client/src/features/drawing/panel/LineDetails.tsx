import type { ReactNode } from "react";
import { possibleId, sharedId } from "../../../canvas/index.ts";
import { linesOf, select, type DrawnEntity, type SharedLink } from "../../../chart/index.ts";
import { Weight } from "../../../design/index.ts";
import { withDays, say } from "../../../wording/index.ts";
import { KindMark, Label } from "../../entities/index.ts";
import { FoldedLine } from "./FoldedLine.tsx";
import { useDrawn } from "../useDrawing.ts";
import { useMeasuring } from "../cards/measuring.ts";
import { PossibleDetails } from "./PossibleDetails.tsx";
import { Ends, WhyButton } from "./LineEnds.tsx";
import { SidePanel } from "./SidePanel.tsx";
import { StatedDetails } from "./StatedDetails.tsx";

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
  return (
    <SidePanel
      testId="details"
      title={
        shared.weight > 0
          ? say("drawing.lineDetails.sharedComputed")
          : say("drawing.lineDetails.leftOutByClew")
      }
      onClose={() => select([])}
      sub={
        shared.weight > 0
          ? say("drawing.lineDetails.weightWhatFewShare", { weight: shared.weight.toFixed(1) })
          : say("drawing.lineDetails.mostToolsWouldLink")
      }
    >
      {back}
      <Ends a={a} b={b} word={say("drawing.lineDetails.sharesWith")} />
      <WhyButton a={a} b={b} />
      <section>
        <h3 className="head">{say("common.whatTheyShare")}</h3>
        <ReasonList shared={shared} />
      </section>
    </SidePanel>
  );
}

function ReasonList({ shared }: { readonly shared: SharedLink }) {
  const most = Math.max(...shared.reasons.map(({ weight }) => weight), 0.1);
  return (
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
  );
}
