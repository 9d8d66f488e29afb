import { functionsOfGraph } from "./of-graph.ts";
import { functionsOfLists } from "./of-lists.ts";
import { functionsOfNumbers } from "./of-numbers.ts";
import { functionsOfTexts } from "./of-texts.ts";
import { functionsOfTimes } from "./of-times.ts";
import type { Perform } from "./perform.ts";

/** All functions but aggregates, by the name that the wall gives them. */
export const functions: Readonly<Record<string, Perform>> = {
  ...functionsOfGraph,
  ...functionsOfLists,
  ...functionsOfNumbers,
  ...functionsOfTexts,
  ...functionsOfTimes,
};
