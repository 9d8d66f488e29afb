import { useEffect, useRef, type RefObject } from "react";
import { tinykeys } from "tinykeys";
import { addressNow, go, openings } from "../address/index.ts";
import { redoStep, undoStep } from "../chart/index.ts";

const isTyping = (event: KeyboardEvent) =>
  event.target instanceof HTMLElement &&
  (event.target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName));

/** Ctrl K works while typing too; over another dialog it would hide what is asked there. */
function togglePalette(event: KeyboardEvent): void {
  event.preventDefault();
  const { palette } = openings.getState();
  if (palette || document.querySelector(".veil, .drawer-veil") === null)
    openings.setState({ palette: !palette });
}

/** Keys that work everywhere; returns where the find box is to be put. */
export function useShortcuts(): RefObject<HTMLInputElement | null> {
  const findBox = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const unlessTyping = (act: () => void) => (event: KeyboardEvent) => {
      if (isTyping(event)) return;
      event.preventDefault();
      act();
    };
    const onChart = (act: () => void) =>
      unlessTyping(() => {
        const { view } = addressNow();
        if (view === "chart" || view === "table") act();
      });
    const keys = {
      "/": unlessTyping(() =>
        (
          findBox.current ?? document.querySelector<HTMLInputElement>("[data-testid=home-find-box]")
        )?.focus(),
      ),
      "Shift+?": unlessTyping(() => openings.setState({ shortcuts: true })),
      "?": unlessTyping(() => openings.setState({ shortcuts: true })),
      "$mod+k": togglePalette,
      "$mod+z": onChart(undoStep),
      "$mod+Shift+z": onChart(redoStep),
      "$mod+y": onChart(redoStep),
      "g h": unlessTyping(() => go({ view: "home" })),
      "g c": unlessTyping(() => go({ view: "chart" })),
      "g t": unlessTyping(() => go({ view: "table" })),
      "g g": unlessTyping(() => go({ view: "groups", tab: "groups" })),
      "g q": unlessTyping(() => go({ view: "queries", query: null })),
      "g f": unlessTyping(() => go({ view: "cases", caseFile: null })),
      "g s": unlessTyping(() => go({ view: "sources" })),
      "g n": unlessTyping(() => go({ view: "clusters", tab: "clusters" })),
      "g d": unlessTyping(() => go({ view: "review" })),
    };
    // Each key says itself whether it counts while typing.
    return tinykeys(window, keys, { ignore: ({ repeat, isComposing }) => repeat || isComposing });
  }, []);
  return findBox;
}
