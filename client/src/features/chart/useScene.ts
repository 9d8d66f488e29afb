import { useMemo } from "react";
import { useOntology } from "../../api/index.ts";
import { sharedId, type Scene, type SceneGroup } from "../../canvas/index.ts";
import { placesNow, type Remains, type SharedLink } from "../../chart/index.ts";
import { words } from "../../wording/index.ts";
import { useSelected, useSession, useShown, useWithin } from "./hooks.ts";
import { useMeasuring } from "./measuring.ts";
import { useLooks } from "./useLooks.ts";
import type { Measures } from "./useMeasures.ts";

/** More pieces than these are told apart by their places alone. */
const MOST_PIECES = 12;

function piecesShown({ pieces }: Remains): readonly SceneGroup[] {
  return pieces.filter(({ length }) => length > 1).slice(0, MOST_PIECES).map((members, at) => ({ at, letter: String(at + 1), name: `Piece ${at + 1} · ${members.length}`, members }));
}

const withoutTwice = (all: readonly SharedLink[]) => [...new Map(all.map((one) => [sharedId(one), one])).values()];

const none: ReadonlySet<string> = new Set();

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
  const together = useMemo(() => (remains?.fallsApart ? piecesShown(remains) : (groups ?? []).map((group) => ({ ...group, name: `${words.community} ${group.letter} · ${group.members.length}` }))), [groups, remains]);
  const places = useMemo(() => placesNow(drawn), [drawn]);
  return useMemo(() => ({
    entities,
    places,
    lines,
    shared,
    possible: drawn.possible,
    notShown,
    selected,
    line,
    pinned: drawn.pinned,
    threadEntities: drawn.thread ? new Set(drawn.thread.entities) : none,
    threadLinks: drawn.thread ? new Set(drawn.thread.links) : none,
    within,
    groups: together,
    sides: sizes?.sideOf ?? null,
    takenOut: drawn.whatIf?.takenOut ?? none,
    shifts: drawn.whatIf?.shifts ?? null,
    leftOut,
    looks,
    eventKinds: new Set([...linkKinds.values()].filter(({ sort }) => sort === "event").map(({ name }) => name)),
    theme,
  }), [drawn, entities, lines, notShown, selected, line, within, together, sizes, shared, leftOut, places, looks, linkKinds, theme]);
}
