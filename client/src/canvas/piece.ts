import type { ElementDefinition } from "cytoscape";

/** One thing to draw with everything that decides how it looks; equal keys need no work. */
export interface Piece {
  readonly definition: ElementDefinition;
  readonly key: string;
  readonly classes: string;
}

/** Names of the classes that are chosen. */
export const classesOf = (chosen: Readonly<Record<string, boolean>>) =>
  Object.keys(chosen)
    .filter((name) => chosen[name])
    .join(" ");
