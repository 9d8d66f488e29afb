import { stepWidth, type Paint, type Rules } from "../../../canvas/index.ts";
import { stepOfEach, type EntityId } from "../../../chart/index.ts";
import type { Rule } from "./rule.ts";
import { paintOfStep } from "./step-paint.ts";
import { wordsOfValue } from "./value-words.ts";

/** The drawing's figures by what stands behind each. */
interface Drawing {
  readonly figures: readonly EntityId[];
  /** Entities that a figure stands for: itself, or its members. */
  readonly behind: (figure: EntityId) => readonly EntityId[];
  readonly theme: "light" | "dark";
}

/** Colours of figures; one that stands for several has a colour where all of them have it. */
export function paintedBy(
  { scale }: Rule,
  { figures, behind, theme }: Drawing,
): ReadonlyMap<EntityId, Paint> {
  if (scale === null) return new Map();
  const steps = stepOfEach(scale);
  const paints = scale.steps.map((_, at) => paintOfStep(scale, at, theme));
  return new Map(
    figures.flatMap((figure) => {
      const [first, ...others] = new Set(behind(figure).map((id) => steps.get(id) ?? -1));
      const paint = others.length === 0 && first !== undefined ? paints[first] : undefined;
      return paint ? [[figure, paint] as const] : [];
    }),
  );
}

/** Second lines of figures; one that stands for several has none. */
export function captionsBy({ values, labels }: Rule): ReadonlyMap<EntityId, string> {
  return new Map(
    [...(values?.of ?? [])].flatMap(([id, value]) =>
      value === null || values === null
        ? []
        : [[id, wordsOfValue(value, values.sort, labels)] as const],
    ),
  );
}

/** Widths of lines in chart units. */
export function widthsBy({ scale }: Rule): Rules["widths"] {
  if (scale === null) return null;
  return new Map(
    [...stepOfEach(scale)].map(([id, at]) => [id, stepWidth(at, scale.steps.length)] as const),
  );
}
