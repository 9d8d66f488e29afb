import { useMemo } from "react";
import type { Rules, Scene, SceneGroup } from "../../../canvas/index.ts";
import {
  foldsOf,
  type Channel,
  type FoldedDrawing,
  type PointedOut,
} from "../../../chart/index.ts";
import { becameOf, useCompared } from "../comparing/compared.ts";
import { keyOfComparison, paintOf } from "../comparing/comparison-paint.ts";
import { captionsBy, paintedBy, widthsBy } from "../appearance/painting-steps.ts";
import { keyOfRule, type Rule } from "../appearance/rule.ts";
import { noteCaptions, sketchScene, type SketchScene } from "../sketching/sketch-scene.ts";
import { useDrawn } from "../useDrawing.ts";

const none: ReadonlySet<string> = new Set();

/** The figure that an entity is drawn as. */
export type FigureOf = (id: string) => string;
/** The figures of some entities. */
export const figuresIn = (ids: Iterable<string>, figureOf: FigureOf): ReadonlySet<string> =>
  new Set([...ids].map(figureOf));
const pointedOutIn = (pointedOut: PointedOut | null, figureOf: FigureOf) => ({
  pointedOutEntities: pointedOut ? new Set(pointedOut.entities.map(figureOf)) : none,
  pointedOutLinks: pointedOut ? new Set(pointedOut.links) : none,
});

/** A comparison has the colours while it is open, else groups and pieces, else rules. */
export function useRulesBeside(
  together: readonly SceneGroup[],
  rules: Rules,
  theme: "light" | "dark",
): Rules {
  const compared = useCompared();
  return useMemo(() => {
    if (!compared?.answer) return together.length > 0 ? { ...rules, painted: null } : rules;
    const became = becameOf(compared.answer);
    const painted = [...became].map(([id, one]) => [id, paintOf(one, theme)] as const);
    const keys = rules.keys.filter(({ rows }) => rows.length === 0);
    return {
      ...rules,
      painted: new Map(painted),
      keys: [...keyOfComparison(became, theme), ...keys],
    };
  }, [compared, together, rules, theme]);
}

const withSketches = (
  { entities, places }: Pick<FoldedDrawing, "entities" | "places">,
  { figures, places: notes, lines }: SketchScene,
): Pick<Scene, "entities" | "places" | "sketched"> => ({
  entities: [...entities, ...figures],
  places: new Map([...places, ...notes]),
  sketched: lines,
});

/** Figures and lines with what somebody drew by hand. */
export function useSketched({ figureOf, entities, places, lines }: FoldedDrawing) {
  const drawn = useDrawn();
  return useMemo(() => {
    const sketches = sketchScene(drawn, figureOf);
    return { ...withSketches({ entities, places }, sketches), lines };
  }, [drawn, figureOf, entities, places, lines]);
}

/** What is pinned, pointed out and taken out. */
export function useMarked({ figureOf }: FoldedDrawing) {
  const { pinned, pointedOut, whatIf } = useDrawn();
  return useMemo(
    () => ({
      pinned: figuresIn(pinned, figureOf),
      ...pointedOutIn(pointedOut, figureOf),
      takenOut: whatIf ? figuresIn(whatIf.takenOut, figureOf) : none,
      shifts: whatIf?.shifts ?? null,
    }),
    [pinned, pointedOut, whatIf, figureOf],
  );
}

/** What the rules of the chart make of its figures and lines. */
export function useRules(
  { entities }: FoldedDrawing,
  rules: readonly Rule[],
  theme: "light" | "dark",
): Rules {
  const drawn = useDrawn();
  return useMemo(() => {
    const by = (channel: Channel) => rules.find((rule) => rule.channel === channel);
    const [colour, caption, width] = [by("colour"), by("caption"), by("width")];
    const figures = entities.map(({ id }) => id);
    const folds = new Map(foldsOf(drawn).map(({ id, members }) => [id, members] as const));
    const behind = (id: string) => folds.get(id) ?? [id];
    return {
      painted: colour?.scale ? paintedBy(colour, { figures, behind, theme }) : null,
      captions: new Map([...noteCaptions(drawn), ...(caption ? captionsBy(caption) : [])]),
      widths: width ? widthsBy(width) : null,
      keys: rules.flatMap((rule) => keyOfRule(rule, theme)),
    };
  }, [entities, rules, drawn, theme]);
}
