import { useEffect } from "react";
import { judge, takeLastBack } from "./judging.ts";
import { step } from "./review-queue.ts";

const acts: Readonly<Record<string, () => void>> = {
  y: () => void judge("same"),
  n: () => void judge("different"),
  u: () => void judge("unsure"),
  z: () => void takeLastBack(),
  j: () => step(1),
  k: () => step(-1),
  ArrowDown: () => step(1),
  ArrowUp: () => step(-1),
};

const isElsewhere = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (/^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) ||
    target.closest("[role=dialog], [role=alertdialog], [role=menu]") !== null);

/** Keys of the page: a letter decides, arrows go on. Nothing while somebody writes, or something lies over the page. */
export function useReviewKeys(isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const act = acts[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (
        !act ||
        (event.repeat && /^[ynuz]$/i.test(event.key)) ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        isElsewhere(event.target)
      )
        return;
      event.preventDefault();
      act();
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, [isOn]);
}
