import { useMemo } from "react";
import { useStore } from "zustand";
import {
  entitiesWithin,
  linesOf,
  linksWithin,
  notShownOf,
  session,
  shownEntities,
  type Session,
} from "../../chart/index.ts";

export const useSession = <T>(pick: (state: Session) => T): T => useStore(session, pick);
export const useDrawn = () => useSession((state) => state.history.now);
export const useSelected = () => useSession((state) => state.selected);

/** Lines, badges and shown entities of the drawing, computed once a drawing. */
export function useShown() {
  const drawn = useDrawn();
  return useMemo(
    () => ({
      drawn,
      entities: shownEntities(drawn),
      lines: linesOf(drawn),
      notShown: notShownOf(drawn),
    }),
    [drawn],
  );
}

/** What is within the chosen time; null where no time is chosen. */
export function useWithin() {
  const drawn = useDrawn();
  const range = useSession((state) => state.range);
  return useMemo(() => {
    if (!range) return null;
    const links = linksWithin(drawn, range);
    return { links, entities: entitiesWithin(drawn, links) };
  }, [drawn, range]);
}
