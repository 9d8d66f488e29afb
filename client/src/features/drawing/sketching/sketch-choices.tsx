import { keyLabel } from "../../../address/index.ts";
import { PencilLine } from "lucide-react";
import type { MenuChoice } from "../../../design/index.ts";
import { say } from "../../../wording/index.ts";
import { addNote, eraseSketch, selectedSketch, sketchLink } from "./sketch-acts.ts";

const icon = { size: 15, strokeWidth: 1.75 } as const;

/** What can be drawn by hand: on the ground, or on so many that are selected. */
export const sketchChoices = (selected: number): readonly MenuChoice[] => [
  {
    id: "sketch",
    label: say("drawing.sketch.draw"),
    icon: <PencilLine {...icon} />,
    onChoose: () => undefined,
    choices: [
      {
        id: "add-note",
        label: say("drawing.sketch.addNote"),
        keys: keyLabel("note"),
        onChoose: () => addNote(),
      },
      {
        id: "add-hypothesis",
        label: say("drawing.sketch.addHypothesis"),
        keys: keyLabel("hypothesis"),
        onChoose: () => addNote("hypothesis"),
      },
      {
        id: "sketch-link",
        label: say("drawing.sketch.addLink"),
        keys: keyLabel("sketchLink"),
        isDisabled: selected !== 2,
        onChoose: sketchLink,
      },
    ],
  },
];

/** What can be done with the sketch that is selected. */
export function sketchMenu(): readonly MenuChoice[] {
  const id = selectedSketch();
  return id === null
    ? []
    : [
        {
          id: "erase-sketch",
          label: say("drawing.sketch.erase"),
          keys: keyLabel("hide"),
          onChoose: () => eraseSketch(id),
        },
      ];
}
