import { ChevronDown, ChevronUp } from "lucide-react";
import { useMemo, useState } from "react";
import { AroundDocument, useOntology, useOperation } from "../../api/index.ts";
import { countsByKind, runCommand, select, showHidden } from "../../chart/index.ts";
import { IconButton } from "../../design/index.ts";
import { number } from "../../wording/index.ts";
import { KindMark, useSettled } from "../entities/index.ts";
import { chooser } from "./expand.ts";
import { useShown } from "./hooks.ts";
import { useMeasuring } from "./measuring.ts";

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
  return {
    drawn,
    entities,
    around,
    rows: counts.map(({ kind, count }) => ({ kind, count, held: heldOf(kind, count) })),
  };
}

/** What was said of one step holds for the chart, unless it says that all is shown while more is held. */
const isTrueOf = (chosenBy: string, isMoreHeld: boolean) =>
  chosenBy !== "" && !(isMoreHeld && /^all /i.test(chosenBy));

export function Legend() {
  const { drawn, entities, around, rows } = useLegend();
  const { kinds } = useOntology();
  const isMeasured =
    useMeasuring(
      ({ groups: isGrouped, sizeBy, goBetweens, whatIf, mostTools }) =>
        isGrouped || sizeBy !== null || goBetweens || whatIf || mostTools,
    ) || drawn.whatIf !== null;
  const [wish, setOpen] = useState<boolean | null>(null);
  // Two lists would not fit one above the other: cards of what is looked at come first.
  const isOpen = wish ?? !isMeasured;
  const total = around ? entities.length + around.total : null;
  return (
    <section className="legend floating" aria-label="Legend" data-testid="legend">
      <div className="row">
        <h2 className="head grow">Shown</h2>
        <IconButton
          size="small"
          side="right"
          label={isOpen ? "Fold the legend" : "Unfold the legend"}
          onPress={() => setOpen(!isOpen)}
        >
          {isOpen ? <ChevronDown size={14} /> : <ChevronUp size={14} />}
        </IconButton>
      </div>
      {isOpen && (
        <ul className="legend-list">
          {rows.map(({ kind, count, held }) => (
            <li key={kind}>
              <button
                type="button"
                className="legend-row"
                data-testid={`legend-${kind}`}
                title={`Select all ${count} shown`}
                onClick={(event) =>
                  select(
                    entities.filter((entity) => entity.kind === kind).map(({ id }) => id),
                    event.shiftKey ? "add" : "only",
                  )
                }
              >
                <KindMark kind={kind} size={16} ring={false} />
                <span className="grow cut">{kinds.get(kind)?.label ?? kind}</span>
                <span className="number">
                  {number(count)}
                  {held !== null && (
                    <span className="third">
                      {" "}
                      of {around?.totalIsExact === false ? "≥ " : ""}
                      {number(held)}
                    </span>
                  )}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <p className="legend-foot second small">
        {number(entities.length)}
        {total === null
          ? " entities"
          : ` of ${around?.totalIsExact === false ? "at least " : ""}${number(total)} within one step`}
        {isOpen && isTrueOf(drawn.chosenBy, total === null || total > entities.length) && (
          <span className="third"> · {drawn.chosenBy}</span>
        )}
        {total !== null && total > entities.length && (
          <>
            {" "}
            ·{" "}
            <button
              type="button"
              className="link-button"
              onClick={() => chooser.setState({ entities })}
            >
              more
            </button>
          </>
        )}
        {drawn.hidden.size > 0 && (
          <>
            {" "}
            ·{" "}
            <button
              type="button"
              className="link-button"
              data-testid="show-hidden"
              onClick={() => runCommand(showHidden, { count: drawn.hidden.size })}
            >
              {drawn.hidden.size} hidden, show
            </button>
          </>
        )}
      </p>
    </section>
  );
}
