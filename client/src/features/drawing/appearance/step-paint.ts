import { groupInk, stepInk, type Paint } from "../../../canvas/index.ts";
import { letterOf, type ValueScale } from "../../../chart/index.ts";

/** The colour of a step with its sign: numbers from 1, names by letter; the rest of the names is grey. */
export function paintOfStep(scale: ValueScale, at: number, theme: "light" | "dark"): Paint {
  const { sort, steps } = scale;
  if (sort !== "name") return { ink: stepInk(at, steps.length, theme), sign: String(at + 1) };
  const isRest = steps[at]?.from === null;
  return isRest
    ? { ink: restInk[theme], sign: "…" }
    : { ink: groupInk(at, theme), sign: letterOf(at) };
}

const restInk = { light: "#656c76", dark: "#8f97a3" } as const;
