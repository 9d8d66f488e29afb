import { EyeOff } from "lucide-react";
import type { MouseEvent } from "react";
import { pluralOf, useOntology } from "../../api/index.ts";
import { endStep, everything, filterEntities, runCommand, select } from "../../chart/index.ts";
import { IconButton } from "../../design/index.ts";
import { number, say } from "../../wording/index.ts";
import { KindMark } from "../entities/index.ts";
import { useShown } from "./useDrawing.ts";

/** A kind with how many are shown, and how many are held within one step; null where that is not known. */
export interface Row {
  readonly kind: string;
  readonly count: number;
  readonly held: number | null;
}

/** A kind with its counts; a press selects its figures, the eye hides them. */
export function LegendRow({
  row: { kind, count, held },
  isExact,
}: {
  readonly row: Row;
  readonly isExact: boolean;
}) {
  const { kinds } = useOntology();
  const { entities } = useShown();
  const choose = (event: MouseEvent) =>
    select(
      entities.filter((entity) => entity.kind === kind).map(({ id }) => id),
      event.shiftKey ? "add" : "only",
    );
  return (
    <li className="legend-kind">
      <button
        type="button"
        className="legend-row"
        data-testid={`legend-${kind}`}
        title={say("drawing.legend.selectAllShown", { count })}
        onClick={choose}
      >
        <KindMark kind={kind} size={16} ring={false} />
        <span className="grow cut">{kinds.get(kind)?.label ?? kind}</span>
        <span className="number">
          {number(count)}
          {held !== null && (
            <span className="third"> {say("drawing.legend.of", { isExact, held })}</span>
          )}
        </span>
      </button>
      <HideKind kind={kind} />
    </li>
  );
}

/** Hides a kind by the filter, which shows it again. */
function HideKind({ kind }: { readonly kind: string }) {
  const { filter } = useShown().drawn;
  const rule = filter?.rule ?? everything;
  return (
    <IconButton
      size="small"
      side="right"
      label={say("drawing.legend.hideKind", { kind: pluralOf(kind) })}
      testId={`legend-hide-${kind}`}
      onPress={() => {
        endStep();
        runCommand(filterEntities, { rule: { ...rule, kinds: [...rule.kinds, kind] } });
        endStep();
      }}
    >
      <EyeOff size={13} />
    </IconButton>
  );
}
