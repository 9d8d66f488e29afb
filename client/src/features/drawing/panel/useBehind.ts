import { sharedId } from "../../../canvas/index.ts";
import {
  foldedDrawing,
  linesOf,
  shownEntities,
  type DrawnEntity,
  type FoldedDrawing,
  type Line,
  type SharedLink,
} from "../../../chart/index.ts";
import { number, say } from "../../../wording/index.ts";
import { useDrawn } from "../useDrawing.ts";
import { useMeasuring } from "../cards/measuring.ts";

/** A link that a line at a figure stands for, with its word. */
export interface Behind {
  readonly id: string;
  readonly ends: readonly [DrawnEntity, DrawnEntity];
  readonly word: string;
}

interface Named {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly word: string;
}

/** The lines that a line at a figure stands for, those of the entities behind it. */
export function useBehind(lineId: string): readonly Behind[] {
  const drawn = useDrawn();
  const { joined, leftOut } = useMeasuring((state) => state);
  const lines = linesOf(drawn);
  const folded = foldedDrawing(drawn, {
    entities: shownEntities(drawn),
    lines,
    places: drawn.places,
  });
  const named = [
    ...statedBehind(lineId, lines, folded),
    ...sharedBehind(lineId, [...drawn.shared, ...joined, ...leftOut], folded),
  ];
  return named.flatMap(({ id, a, b, word }) => {
    const one = drawn.entities.get(a);
    const other = drawn.entities.get(b);
    return one && other ? [{ id, ends: [one, other] as const, word }] : [];
  });
}

function statedBehind(
  lineId: string,
  lines: readonly Line[],
  folded: FoldedDrawing,
): readonly Named[] {
  const own = new Set(folded.lines.find(({ id }) => id === lineId)?.links);
  return lines
    .filter(({ links: [first] }) => first !== undefined && own.has(first))
    .map(({ id, source, target, count, label }) => ({
      id,
      a: source,
      b: target,
      word: count > 1 ? `${label} × ${number(count)}` : label,
    }));
}

function sharedBehind(
  lineId: string,
  shared: readonly SharedLink[],
  { figureOf }: FoldedDrawing,
): readonly Named[] {
  const pairs = [...new Map(shared.map((one) => [sharedId(one), one])).values()];
  return pairs
    .filter(({ a, b }) => sharedId({ a: figureOf(a), b: figureOf(b) }) === lineId)
    .map((one) => ({
      id: sharedId(one),
      a: one.a,
      b: one.b,
      word: say("drawing.useBehind.sharesWeight", { weight: one.weight.toFixed(1) }),
    }));
}
