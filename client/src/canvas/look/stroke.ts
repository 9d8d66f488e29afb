import type { Ink } from "./ink.ts";
import type { LineLook } from "./line-look.ts";

/** How a line is drawn. Width and dashes are in chart units. */
export interface Stroke {
  readonly colour: string;
  readonly width: number;
  /** Empty for a whole line. */
  readonly dash: readonly number[];
  readonly opacity: number;
  /** Those of a higher layer lie above. */
  readonly layer: number;
}

const DASHES = {
  stated: [],
  shared: [5, 4],
  possible: [9, 6],
  left: [2, 5],
  sketched: [11, 3, 2, 3],
} as const;
const OPACITIES = { stated: 1, shared: 0.75, possible: 0.8, left: 1, sketched: 1 } as const;

/** What is computed, left out or possible has a dash of its own; what is chosen or pointed out a colour. */
export function strokeOf({ form, marks, width }: LineLook, ink: Ink): Stroke {
  return {
    colour: colourOf(form, marks, ink),
    width: marks.pointedOut ? 2.5 : width,
    dash: marks.faded ? [1.5, 4] : DASHES[form],
    opacity: opacityOf(form, marks),
    layer: layerOf(form, marks),
  };
}

function colourOf(form: LineLook["form"], marks: LineLook["marks"], ink: Ink): string {
  if (marks.pointedOut) return ink.accent;
  if (marks.chosen) return ink.focus;
  return {
    stated: ink.link,
    shared: ink.shared,
    possible: ink.second,
    left: ink.leftOut,
    sketched: ink.sketch,
  }[form];
}

function opacityOf(form: LineLook["form"], marks: LineLook["marks"]): number {
  if (marks.dim) return 0.14;
  return marks.faded ? 0.28 : OPACITIES[form];
}

function layerOf(form: LineLook["form"], marks: LineLook["marks"]): number {
  if (marks.chosen) return 4;
  if (marks.pointedOut) return 3;
  if (marks.dim || marks.faded) return 0;
  return form === "stated" ? 1 : 2;
}
