import { ChevronDown, ChevronUp } from "lucide-react";
import { useMemo, useState } from "react";
import { AroundDocument, useOperation } from "../../api/index.ts";
import { countsByKind, runCommand, showHidden } from "../../chart/index.ts";
import { IconButton, useMedia } from "../../design/index.ts";
import { number, say } from "../../wording/index.ts";
import { useSettled } from "../entities/index.ts";
import { chooser } from "./acts/expand.ts";
import { LegendRow, type Row } from "./LegendRow.tsx";
import { RuleLegends, RulesNamed } from "./appearance/RuleLegends.tsx";
import type { Rule } from "./appearance/rule.ts";
import { ChosenParts } from "./ChosenParts.tsx";
import { SketchList } from "./sketching/SketchList.tsx";
import { useShown } from "./useDrawing.ts";
import { measuring, useMeasuring } from "./cards/measuring.ts";

/** Shown of held within one step, by kind; pressing a kind selects its figures. */
function useLegend() {
  const { drawn, entities } = useShown();
  const ids = useMemo(() => entities.map(({ id }) => id).toSorted(), [entities]);
  const settled = useSettled(ids, 350);
  const { data } = useOperation(
    AroundDocument,
    settled.length > 0 && settled.length <= 500 ? { ids: settled } : null,
  );
  const around = data?.neighbourhood;
  const counts = countsByKind(drawn);
  const heldOf = (kind: string, shown: number) =>
    around ? shown + (around.byKind.find((one) => one.kind === kind)?.total ?? 0) : null;
  const rows: readonly Row[] = counts.map(({ kind, count }) => ({
    kind,
    count,
    held: heldOf(kind, count),
  }));
  return { around, rows };
}

/** The note of one step holds for the chart, unless it states that all is shown while more is held. */
const isTrueOf = (chosenBy: string, isMoreHeld: boolean) =>
  chosenBy !== "" && !(isMoreHeld && /^all /i.test(chosenBy));

/** Whether a card of a way of looking is open. */
function useIsMeasured(): boolean {
  const isOut = useShown().drawn.whatIf !== null;
  const isOn = useMeasuring(
    ({ groups, appearance, connectors, whatIf, mostTools, filter }) =>
      filter || groups || appearance || connectors || whatIf || mostTools,
  );
  return isOn || isOut;
}

export function Legend({ rules }: { readonly rules: readonly Rule[] }) {
  const { around, rows } = useLegend();
  const isMeasured = useIsMeasured();
  const [wish, setOpen] = useState<boolean | null>(null);
  // Two lists would not fit one above the other: cards of what is looked at come first. A narrow chart needs the room.
  const isRoomy = useMedia("(min-width: 1300px)");
  const isOpen = wish ?? (isRoomy && !isMeasured);
  return (
    <section
      className="legend floating"
      data-open={isOpen}
      aria-label={say("drawing.legend.legend")}
      data-testid="legend"
    >
      <LegendHead isOpen={isOpen} setOpen={setOpen} />
      {isOpen && (
        <div className="legend-body">
          <ul className="legend-list">
            {rows.map((row) => (
              <LegendRow key={row.kind} row={row} isExact={around?.totalIsExact !== false} />
            ))}
          </ul>
          <RuleLegends rules={rules} />
          <SketchList />
          <ChosenParts />
        </div>
      )}
      <LegendFoot around={around} isOpen={isOpen} />
      <RulesNamed rules={rules} />
    </section>
  );
}

function LegendHead({
  isOpen,
  setOpen,
}: {
  readonly isOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
}) {
  const { entities } = useShown();
  return (
    <div className="row">
      <h2 className="head grow">{say("drawing.legend.shown")}</h2>
      <span className="number legend-count">{number(entities.length)}</span>
      <IconButton
        size="small"
        side="right"
        label={isOpen ? say("drawing.legend.foldTheLegend") : say("drawing.legend.unfoldTheLegend")}
        onPress={() => setOpen(!isOpen)}
      >
        {isOpen ? <ChevronDown size={14} /> : <ChevronUp size={14} />}
      </IconButton>
    </div>
  );
}

type Around = ReturnType<typeof useLegend>["around"];

/** How much is shown of what is held, how it was chosen, and the way to the rest. */
function LegendFoot({ around, isOpen }: { readonly around: Around; readonly isOpen: boolean }) {
  const { drawn, entities } = useShown();
  const total = around ? entities.length + around.total : null;
  const isMoreHeld = total === null || total > entities.length;
  const byHand = drawn.hidden.size - (drawn.filter?.hides.length ?? 0);
  return (
    <p className="legend-foot second small">
      {number(entities.length)}
      {total === null
        ? say("drawing.legend.entities")
        : say("drawing.legend.ofAtLeastWithin", { is: around?.totalIsExact === false, total })}
      {isOpen && isTrueOf(drawn.chosenBy, isMoreHeld) && (
        <span className="third"> · {drawn.chosenBy}</span>
      )}
      {total !== null && isMoreHeld && <More />}
      {byHand > 0 && <Hidden count={byHand} />}
      {drawn.filter !== null && <Filtered count={drawn.filter.hides.length} />}
    </p>
  );
}

function More() {
  const { entities } = useShown();
  return (
    <>
      {" "}
      ·{" "}
      <button type="button" className="link-button" onClick={() => chooser.setState({ entities })}>
        {say("drawing.legend.more")}
      </button>
    </>
  );
}

/** How many of the hidden the filter hides, and the way to it. */
function Filtered({ count }: { readonly count: number }) {
  return (
    <>
      {" "}
      ·{" "}
      <button
        type="button"
        className="link-button"
        data-testid="open-filter"
        onClick={() => measuring.setState({ filter: true })}
      >
        {say("drawing.filter.hides", { count })}
      </button>
    </>
  );
}

function Hidden({ count }: { readonly count: number }) {
  return (
    <>
      {" "}
      ·{" "}
      <button
        type="button"
        className="link-button"
        data-testid="show-hidden"
        onClick={() => runCommand(showHidden, { count })}
      >
        {say("drawing.legend.hiddenShow", { count })}
      </button>
    </>
  );
}
