import type { Drawn } from "../drawn.ts";

/** As many entities are shown on a chart; the drawing moves well with as many and twice the links. */
export const MOST_DRAWN = 5_000;

/** As many are on it with those that are hidden: the links among all of them are asked for at once. */
const MOST_WITH_HIDDEN = 10_000;

/** How many more entities a chart has room for. */
export const roomOn = ({ entities, hidden }: Drawn): number =>
  Math.max(
    0,
    Math.min(MOST_DRAWN - (entities.size - hidden.size), MOST_WITH_HIDDEN - entities.size),
  );
