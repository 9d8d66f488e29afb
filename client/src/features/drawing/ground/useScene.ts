import { useMemo } from "react";
import { useOntology } from "../../../api/index.ts";
import { sharedId, type Scene, type SceneGroup } from "../../../canvas/index.ts";
import {
  foldedDrawing,
  placesNow,
  type FoldedDrawing,
  type Remains,
  type SharedLink,
} from "../../../chart/index.ts";
import { say } from "../../../wording/index.ts";
import { sketchLooks, sketchOf } from "../sketching/sketch-scene.ts";
import { useSelected, useSession, useShown, useWithin } from "../useDrawing.ts";
import { useCompared } from "../comparing/compared.ts";
import { useMeasuring } from "../cards/measuring.ts";
import {
  figuresIn,
  useMarked,
  useRules,
  useRulesBeside,
  useSketched,
  type FigureOf,
} from "./scene-parts.ts";
import { useLooks } from "./useLooks.ts";
import type { Measures } from "../cards/useMeasures.ts";

/** More pieces than these are known by their places alone. */
const MOST_PIECES = 12;

function piecesShown({ pieces }: Remains): readonly SceneGroup[] {
  return pieces
    .filter(({ length }) => length > 1)
    .slice(0, MOST_PIECES)
    .map((members, at) => ({
      at,
      letter: String(at + 1),
      name: say("drawing.useScene.piece", { at: at + 1, members: members.length }),
      members,
    }));
}

const withoutTwice = (all: readonly SharedLink[]) => [
  ...new Map(all.map((one) => [sharedId(one), one])).values(),
];

/** Pairs between figures; those within one are not drawn. */
const pairsBetween = <T extends { readonly a: string; readonly b: string }>(
  pairs: readonly T[],
  figureOf: FigureOf,
): readonly T[] =>
  pairs
    .map((pair) => ({ ...pair, a: figureOf(pair.a), b: figureOf(pair.b) }))
    .filter(({ a, b }) => a !== b);
const groupsOf = (groups: readonly SceneGroup[], figureOf: FigureOf): readonly SceneGroup[] =>
  groups.map((group) => ({ ...group, members: [...new Set(group.members.map(figureOf))] }));

/** What the canvas is to draw. */
export function useScene(theme: "light" | "dark", measures: Measures): Scene {
  const { notShown } = useShown();
  const folded = useFolded();
  const pairs = usePairs(folded);
  const selection = useSelection(folded);
  const marked = useMarked(folded);
  const together = useTogether(measures);
  const kindLooks = useLooks(theme);
  const eventKinds = useEventKinds();
  const ofRules = useRules(folded, measures.appearance.rules, theme);
  const { sides } = measures.appearance;
  const drawing = useSketched(folded);
  const compared = useCompared();
  const groups = useMemo(
    () => (compared ? [] : groupsOf(together, folded.figureOf)),
    [compared, together, folded],
  );
  const rules = useRulesBeside(together, ofRules, theme);
  const looks = useMemo(() => new Map([...kindLooks, ...sketchLooks]), [kindLooks]);
  return useMemo(
    () => ({
      ...drawing,
      ...pairs,
      ...selection,
      ...marked,
      notShown,
      groups,
      sides,
      rules,
      looks,
      eventKinds,
      theme,
    }),
    [drawing, pairs, selection, marked, notShown, groups, sides, rules, looks, eventKinds, theme],
  );
}

/** The drawing with folded entities as one figure. */
function useFolded(): FoldedDrawing {
  const { drawn, entities, lines } = useShown();
  return useMemo(
    () => foldedDrawing(drawn, { entities, lines, places: placesNow(drawn) }),
    [drawn, entities, lines],
  );
}

/** What is computed, possible or left out, between figures. */
function usePairs({ figureOf }: FoldedDrawing) {
  const { drawn } = useShown();
  const { joined, leftOut } = useMeasuring((state) => state);
  return useMemo(
    () => ({
      shared: withoutTwice(pairsBetween(withoutTwice([...drawn.shared, ...joined]), figureOf)),
      possible: pairsBetween(drawn.possible, figureOf),
      leftOut: withoutTwice(pairsBetween(leftOut, figureOf)),
    }),
    [drawn.shared, drawn.possible, joined, leftOut, figureOf],
  );
}

/** What is selected, and what is within the chosen time. */
function useSelection({ figureOf }: FoldedDrawing) {
  const selected = useSelected();
  const line = useSession((state) => state.line);
  const within = useWithin();
  return useMemo(
    () => ({
      selected: figuresIn(line === null ? selected : [...selected, sketchOf(line)], figureOf),
      line,
      within: within && { ...within, entities: figuresIn(within.entities, figureOf) },
    }),
    [selected, line, within, figureOf],
  );
}

/** Pieces where the chart falls into several, else groups. */
function useTogether({ groups, remains }: Measures): readonly SceneGroup[] {
  return useMemo(() => {
    if (remains?.fallsApart) return piecesShown(remains);
    return (groups ?? []).map((group) => ({
      ...group,
      name: say("drawing.hullOf", { letter: group.letter, count: group.members.length }),
    }));
  }, [groups, remains]);
}

function useEventKinds(): ReadonlySet<string> {
  const { linkKinds } = useOntology();
  return useMemo(
    () =>
      new Set(
        [...linkKinds.values()].filter(({ sort }) => sort === "event").map(({ name }) => name),
      ),
    [linkKinds],
  );
}
