import { useMemo } from "react";
import { useOntology } from "../../api/index.ts";
import { sharedId, type Scene, type SceneGroup } from "../../canvas/index.ts";
import { foldedDrawing, placesNow, type Remains, type SharedLink } from "../../chart/index.ts";
import { words } from "../../wording/index.ts";
import { useSelected, useSession, useShown, useWithin } from "./hooks.ts";
import { useMeasuring } from "./measuring.ts";
import { useLooks } from "./useLooks.ts";
import type { Measures } from "./useMeasures.ts";

/** More pieces than these are told apart by their places alone. */
const MOST_PIECES = 12;

function piecesShown({ pieces }: Remains): readonly SceneGroup[] {
  return pieces
    .filter(({ length }) => length > 1)
    .slice(0, MOST_PIECES)
    .map((members, at) => ({
      at,
      letter: String(at + 1),
      name: `Piece ${at + 1} · ${members.length}`,
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
export function useScene(theme: "light" | "dark", { groups, sizes, remains }: Measures): Scene {
  const { drawn, entities, lines, notShown } = useShown();
  const selected = useSelected();
  const line = useSession((state) => state.line);
  const within = useWithin();
  const looks = useLooks(theme);
  const { linkKinds } = useOntology();
  const { joined, leftOut } = useMeasuring((state) => state);
  const shared = useMemo(() => withoutTwice([...drawn.shared, ...joined]), [drawn.shared, joined]);
  const together = useMemo(
    () =>
      remains?.fallsApart
        ? piecesShown(remains)
        : (groups ?? []).map((group) => ({
            ...group,
            name: `${words.community} ${group.letter} · ${group.members.length}`,
          })),
    [groups, remains],
  );
  const folded = useMemo(
    () => foldedDrawing(drawn, { entities, lines, places: placesNow(drawn) }),
    [drawn, entities, lines],
  );
  const { figureOf } = folded;
  return useMemo(
    () => ({
      entities: folded.entities,
      places: folded.places,
      lines: folded.lines,
      shared: withoutTwice(pairsBetween(shared, figureOf)),
      possible: pairsBetween(drawn.possible, figureOf),
      notShown,
      selected: figuresIn(selected, figureOf),
      line,
      pinned: figuresIn(drawn.pinned, figureOf),
      threadEntities: drawn.thread ? new Set(drawn.thread.entities.map(figureOf)) : none,
      threadLinks: drawn.thread ? new Set(drawn.thread.links) : none,
      within: within && { ...within, entities: figuresIn(within.entities, figureOf) },
      groups: groupsOf(together, figureOf),
      sides: sizes?.sideOf ?? null,
      takenOut: drawn.whatIf ? figuresIn(drawn.whatIf.takenOut, figureOf) : none,
      shifts: drawn.whatIf?.shifts ?? null,
      leftOut: withoutTwice(pairsBetween(leftOut, figureOf)),
      looks,
      eventKinds: new Set(
        [...linkKinds.values()].filter(({ sort }) => sort === "event").map(({ name }) => name),
      ),
      theme,
    }),
    [
      drawn,
      folded,
      notShown,
      selected,
      line,
      within,
      together,
      sizes,
      shared,
      leftOut,
      looks,
      linkKinds,
      theme,
    ],
  );
}
