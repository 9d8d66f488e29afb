import { useMemo } from "react";
import { useOntology } from "../../api/index.ts";
import type { Scene } from "../../canvas/index.ts";
import { useSelected, useSession, useShown, useWithin } from "./hooks.ts";
import { useLooks } from "./useLooks.ts";

const none: ReadonlySet<string> = new Set();

/** What the canvas is to draw. */
export function useScene(theme: "light" | "dark"): Scene {
  const { drawn, entities, lines, notShown } = useShown();
  const selected = useSelected();
  const line = useSession((state) => state.line);
  const within = useWithin();
  const looks = useLooks(theme);
  const { linkKinds } = useOntology();
  return useMemo(() => ({
    entities,
    places: drawn.places,
    lines,
    shared: drawn.shared,
    notShown,
    selected,
    line,
    pinned: drawn.pinned,
    threadEntities: drawn.thread ? new Set(drawn.thread.entities) : none,
    threadLinks: drawn.thread ? new Set(drawn.thread.links) : none,
    within,
    looks,
    eventKinds: new Set([...linkKinds.values()].filter(({ sort }) => sort === "event").map(({ name }) => name)),
    theme,
  }), [drawn, entities, lines, notShown, selected, line, within, looks, linkKinds, theme]);
}
