import { useEffect, useEffectEvent } from "react";
import { storeChanged } from "../../api/index.ts";

const EVERY_MS = 2_000;

/**
 * Asks again and again while something is under way; once it is over, what the store holds has
 * changed.
 */
export function useWatched(isUnderWay: boolean, again: () => void): void {
  const askAgain = useEffectEvent(again);
  useEffect(() => {
    if (!isUnderWay) return undefined;
    const timer = setInterval(() => askAgain(), EVERY_MS);
    return () => {
      clearInterval(timer);
      storeChanged();
    };
  }, [isUnderWay]);
}
