import { useMemo } from "react";
import { useOntology } from "../../../api/index.ts";
import { sharedId, type Rules, type Scene, type SceneGroup } from "../../../canvas/index.ts";
import {
  foldedDrawing,
  foldsOf,
  placesNow,
  type Channel,
  type FoldedDrawing,
  type Remains,
  type SharedLink,
} from "../../../chart/index.ts";
import { say } from "../../../wording/index.ts";
import { captionsBy, paintedBy, widthsBy } from "../appearance/painting-steps.ts";
import { keyOfRule, type Rule } from "../appearance/rule.ts";
import { useDrawn, useSelected, useSession, useShown, useWithin } from "../useDrawing.ts";
import { useMeasuring } from "../cards/measuring.ts";
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

const none: ReadonlySet<string> = new Set();

type FigureOf = (id: string) => string;
const figuresIn = (ids: ReadonlySet<string>, figureOf: FigureOf): ReadonlySet<string> =>
  new Set([...ids].map(figureOf));
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
  const { drawn, notShown } = useShown();
  const folded = useFolded();
  const pairs = usePairs(folded);
  const selection = useSelection(folded);
  const together = useTogether(measures);
  const looks = useLooks(theme);
  const eventKinds = useEventKinds();
  const rules = useRules(folded, measures.appearance.rules, theme);
  const { sides } = measures.appearance;
  return useMemo(() => {
    const { figureOf, entities, places, lines } = folded;
    const { pointedOut, whatIf, pinned } = drawn;
    return {
      entities,
      places,
      lines,
      ...pairs,
      ...selection,
      notShown,
      pinned: figuresIn(pinned, figureOf),
      pointedOutEntities: pointedOut ? new Set(pointedOut.entities.map(figureOf)) : none,
      pointedOutLinks: pointedOut ? new Set(pointedOut.links) : none,
      groups: groupsOf(together, figureOf),
      sides,
      rules: together.length > 0 ? { ...rules, painted: null } : rules,
      takenOut: whatIf ? figuresIn(whatIf.takenOut, figureOf) : none,
      shifts: whatIf?.shifts ?? null,
      looks,
      eventKinds,
      theme,
    };
  }, [drawn, folded, pairs, selection, notShown, together, sides, rules, looks, eventKinds, theme]);
}

/** What the rules of the chart make of its figures and lines. */
function useRules(
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
      captions: caption ? captionsBy(caption) : null,
      widths: width ? widthsBy(width) : null,
      keys: rules.flatMap((rule) => keyOfRule(rule, theme)),
    };
  }, [entities, rules, drawn, theme]);
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
      selected: figuresIn(selected, figureOf),
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
