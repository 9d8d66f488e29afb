import { comparedInk, type Paint, type RuleKey } from "../../../canvas/index.ts";
import type { Became } from "../../../chart/index.ts";
import { say } from "../../../wording/index.ts";

const signs = { came: "+", went: "−", changed: "≠" } as const;
const order = ["came", "went", "changed"] as const;

/** How what became of something is drawn: a colour, and a sign that says the same. */
export const paintOf = (became: Became, theme: "light" | "dark"): Paint => ({
  ink: comparedInk(became, theme),
  sign: signs[became],
});

export const becameWords: Readonly<Record<Became, string>> = {
  came: say("drawing.compare.came"),
  went: say("drawing.compare.went"),
  changed: say("drawing.compare.changed"),
};

/** What the signs of a comparison mean, for a picture. */
export function keyOfComparison(
  became: ReadonlyMap<string, Became>,
  theme: "light" | "dark",
): readonly RuleKey[] {
  const found = order.filter((one) => [...became.values()].includes(one));
  if (found.length === 0) return [];
  const rows = found.map((one) => ({ paint: paintOf(one, theme), label: becameWords[one] }));
  return [{ words: say("drawing.compare.title"), rows }];
}
