import { useEffect, useRef, type RefObject } from "react";
import { tinykeys } from "tinykeys";
import { addressNow, go, openings } from "../address/index.ts";
import { redoStep, undoStep } from "../chart/index.ts";

const isTyping = (event: KeyboardEvent) =>
  event.target instanceof HTMLElement &&
  (event.target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName));

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
    return tinykeys(window, {
      "/": unlessTyping(() =>
        (
          findBox.current ?? document.querySelector<HTMLInputElement>("[data-testid=home-find-box]")
        )?.focus(),
      ),
      "Shift+?": unlessTyping(() => openings.setState({ shortcuts: true })),
      "?": unlessTyping(() => openings.setState({ shortcuts: true })),
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
    });
  }, []);
  return findBox;
}
