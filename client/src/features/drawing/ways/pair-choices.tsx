import { CircleHelp, Route, Waypoints } from "lucide-react";
import { askWhy, type DrawnEntity } from "../../../chart/index.ts";
import { type MenuChoice } from "../../../design/index.ts";
import { say } from "../../../wording/index.ts";
import { askPair } from "../acts/chosen-pair.ts";
import { drawConnecting, MOST_CONNECTED } from "./connecting.ts";

const icon = { size: 15, strokeWidth: 1.75 } as const;

/** What is selected, as far as a menu asks. */
export interface Chosen {
  readonly ids: readonly string[];
  readonly chosen: readonly DrawnEntity[];
  readonly first: DrawnEntity | undefined;
  readonly pair: readonly [DrawnEntity, DrawnEntity] | null;
}

/** What can be asked of two, and of three or more. */
export const pairChoices = ({ chosen, first, pair }: Chosen): readonly MenuChoice[] => [
  ...connectChoice(chosen),
  {
    id: "why",
    label: pair ? say("common.whyAreTheseLinked") : say("drawing.menuChoices.whyWithAnother"),
    icon: <CircleHelp {...icon} />,
    isDisabled: chosen.length > 2,
    onChoose: () =>
      pair ? askWhy({ from: pair[0].id, to: pair[1].id }) : first && askPair("why", first),
  },
  {
    id: "path",
    label: pair
      ? say("drawing.menuChoices.pathBetweenThese")
      : say("drawing.menuChoices.pathToAnother"),
    icon: <Route {...icon} />,
    isDisabled: chosen.length > 2,
    onChoose: () => first && askPair("path", first, pair?.[1]),
  },
];

/** What connects three or more. */
function connectChoice(chosen: readonly DrawnEntity[]): readonly MenuChoice[] {
  if (chosen.length < 3 || chosen.length > MOST_CONNECTED) return [];
  return [
    {
      id: "connect",
      label: say("drawing.ways.connecting"),
      icon: <Waypoints {...icon} />,
      onChoose: () => void drawConnecting(chosen),
    },
  ];
}
