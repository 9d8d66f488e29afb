import { redoAndSay, undoAndSay } from "./undo-steps.ts";
import { useEffect, useRef, type RefObject } from "react";
import { tinykeys } from "tinykeys";
import { addressNow, go, GO, noteLetter, openings } from "../address/index.ts";

import { goFromHome } from "./go-from-home.ts";

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

/** Where G and a letter go. */
const goKeys: Readonly<Record<string, () => void>> = {
  h: () => go({ view: "home" }),
  c: () => go({ view: "chart" }),
  t: () => go({ view: "table" }),
  g: () => go({ view: "groups", tab: "groups" }),
  q: () => go({ view: "queries", query: null }),
  f: () => go({ view: "cases", caseFile: null }),
  s: () => go({ view: "sources" }),
  n: () => go({ view: "clusters", tab: "clusters" }),
  d: () => go({ view: "review" }),
};

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

const pageKeys = (findBox: () => HTMLInputElement | null) => ({
  "/": unlessTyping(() =>
    (findBox() ?? document.querySelector<HTMLInputElement>("[data-testid=home-find-box]"))?.focus(),
  ),
  "Shift+?": unlessTyping(() => openings.setState({ shortcuts: true })),
  "?": unlessTyping(() => openings.setState({ shortcuts: true })),
  "$mod+k": togglePalette,
  "$mod+z": onChart(undoAndSay),
  "$mod+Shift+z": onChart(redoAndSay),
  "$mod+y": onChart(redoAndSay),
  ...Object.fromEntries(
    Object.entries(goKeys).map(([letter, act]) => [`${GO} ${letter}`, unlessTyping(act)]),
  ),
});

const noteKey = (event: KeyboardEvent) => {
  if (event.key.length === 1 && !isTyping(event)) noteLetter(event.key, event.timeStamp);
};

/** Keys that work everywhere; returns where the find box is to be put. */
export function useShortcuts(): RefObject<HTMLInputElement | null> {
  const findBox = useRef<HTMLInputElement>(null);
  useEffect(() => {
    addEventListener("keydown", noteKey, { capture: true });
    const stopHome = goFromHome(goKeys);
    // Each key says itself whether it counts while typing.
    const stopKeys = tinykeys(
      window,
      pageKeys(() => findBox.current),
      { ignore: ({ repeat, isComposing }) => repeat || isComposing },
    );
    return () => {
      removeEventListener("keydown", noteKey, { capture: true });
      stopHome();
      stopKeys();
    };
  }, []);
  return findBox;
}
