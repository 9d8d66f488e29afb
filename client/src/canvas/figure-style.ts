import type { StylesheetJson } from "cytoscape";
import type { Ink } from "./ink.ts";
import { LONGEST_LABEL } from "./labels.ts";

const SHAPES = { identifier: "ellipse", thing: "round-rectangle", place: "hexagon" } as const;

/** How figures look: by their kind first, then by what each shows. */
export const figureStyles = (ink: Ink, isBig: boolean): StylesheetJson => [
  plainFigure(ink, isBig),
  ...(["identifier", "thing", "place"] as const).map((shape) => ({
    selector: `node[shape = "${shape}"]`,
    style: { shape: SHAPES[shape] },
  })),
  ...figureStates(ink),
];

const plainFigure = (ink: Ink, isBig: boolean): StylesheetJson[number] => ({
  selector: "node",
  style: {
    width: "data(width)",
    height: "data(height)",
    "background-color": "data(ground)",
    "border-width": 2,
    "border-color": "data(edge)",
    "background-image": "data(pictures)",
    "background-width": "data(widths)",
    "background-height": "data(heights)",
    "background-position-x": "data(lefts)",
    "background-position-y": "data(tops)",
    "background-image-containment": ["over", "over", "over"],
    "background-clip": ["none", "none", "none"],
    "background-image-opacity": [1, 1, 1],
    "bounds-expansion": 26,
    label: "data(label)",
    "font-family": "Inter Variable, sans-serif",
    "font-size": 12,
    "font-weight": 500,
    color: ink.ink,
    "text-valign": "bottom",
    "text-margin-y": 5,
    "text-max-width": `${LONGEST_LABEL + 60}px`,
    "text-outline-color": ink.canvas,
    "text-outline-width": isBig ? 2 : 3,
    "min-zoomed-font-size": isBig ? 7 : 5,
    "overlay-opacity": 0,
    "z-index": 10,
  },
});

const figureStates = (ink: Ink): StylesheetJson => [
  ...chosenStates(ink),
  { selector: "node.common", style: { "border-style": "dashed", "border-dash-pattern": [4, 3] } },
  { selector: "node.pinned", style: { "border-style": "double", "border-width": 4 } },
  {
    selector: "node.fold",
    style: { "border-width": 4, "border-style": "double", "font-weight": 700, "font-size": 14 },
  },
  ...pointedOut(ink),
  takenOut(ink),
  { selector: "node.dim", style: { opacity: 0.22 } },
];

const chosenStates = (ink: Ink): StylesheetJson => [
  {
    selector: "node.chosen",
    style: {
      "background-color": "data(colour)",
      "outline-width": 2.5,
      "outline-color": ink.focus,
      "outline-offset": 3,
      "z-index": 30,
      "font-weight": 700,
    },
  },
];

const pointedOut = (ink: Ink): StylesheetJson => [
  {
    selector: "node.pointed-out",
    style: {
      "outline-width": 2,
      "outline-color": ink.accent,
      "outline-offset": 3,
      "z-index": 20,
    },
  },
  { selector: "node.chosen.pointed-out", style: { "outline-color": ink.focus } },
];

const takenOut = (ink: Ink): StylesheetJson[number] => ({
  selector: "node.out",
  style: {
    "background-opacity": 0,
    "border-style": "dashed",
    "border-dash-pattern": [3, 4],
    "border-color": ink.second,
    "background-image-opacity": [0.35, 0, 0],
    color: ink.second,
    "font-weight": 400,
  },
});
