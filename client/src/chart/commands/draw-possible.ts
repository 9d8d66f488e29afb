import { say } from "../../wording/index.ts";
import { defineCommand } from "../command.ts";
import type { PossibleLink } from "../drawn.ts";

type Pair = Pick<PossibleLink, "a" | "b">;
const samePair = (one: Pair, other: Pair) =>
  (one.a === other.a && one.b === other.b) || (one.a === other.b && one.b === other.a);

/** These beside those that are drawn; a pair is drawn once. */
export const withPossible = (
  held: readonly PossibleLink[],
  more: readonly PossibleLink[],
): readonly PossibleLink[] => [
  ...held.filter((one) => !more.some((other) => samePair(one, other))),
  ...more,
];

/** Takes possible links off the drawing, those given or all. */
export const erasePossible = defineCommand<{ pairs: readonly Pair[] | "all" }>({
  name: "erase-possible",
  label: ({ pairs }) =>
    pairs !== "all" && pairs.length === 1
      ? say("chart.drawPossible.takeAPossibleLink")
      : say("chart.drawPossible.takePossibleLinksOff"),
  step: "new",
  perform: (drawn, { pairs }) => {
    const left =
      pairs === "all"
        ? []
        : drawn.possible.filter((one) => !pairs.some((pair) => samePair(one, pair)));
    return left.length === drawn.possible.length ? drawn : { ...drawn, possible: left };
  },
});
