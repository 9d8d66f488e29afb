import type { StylesheetJson } from "cytoscape";
import { figureStyles } from "./figure-style.ts";
import { inkOf } from "./ink.ts";
import { lineStyles } from "./line-style.ts";

/** Cytoscape's style sheet for a theme; a big drawing has plain lines, so that it keeps its pace. */
export function styleOf(theme: "light" | "dark", isBig: boolean): StylesheetJson {
  const ink = inkOf[theme];
  return [
    ...figureStyles(ink, isBig),
    { selector: "node:active, edge:active", style: { "overlay-opacity": 0 } },
    ...lineStyles(ink, isBig),
  ];
}
