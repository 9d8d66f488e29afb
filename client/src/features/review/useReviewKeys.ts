import { useEffect } from "react";
import { actOfKey, isAfterGo, type KeyId } from "../../address/index.ts";
import { judge, takeLastBack } from "./judging.ts";
import { step } from "./review-queue.ts";

const acts: Readonly<Partial<Record<KeyId, () => void>>> = {
  same: () => void judge("same"),
  different: () => void judge("different"),
  unsure: () => void judge("unsure"),
  takeBack: () => void takeLastBack(),
};
const arrows: Readonly<Record<string, () => void>> = {
  ArrowDown: () => step(1),
  ArrowUp: () => step(-1),
};

/** What a key does here; a letter behind a G goes to another view. */
function actOf({ key, timeStamp }: KeyboardEvent): (() => void) | undefined {
  const id = isAfterGo(timeStamp) ? null : actOfKey(key);
  return (id && acts[id]) ?? arrows[key];
}

const isElsewhere = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (/^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) ||
    target.closest("[role=dialog], [role=alertdialog], [role=menu]") !== null);

/** Keys of the page: a letter decides, arrows go on. Nothing while somebody writes, or something lies over the page. */
export function useReviewKeys(isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const act = actOf(event);
      if (
        !act ||
        (event.repeat && event.key.length === 1) ||
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
