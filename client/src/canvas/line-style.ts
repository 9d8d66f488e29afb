import type { StylesheetJson } from "cytoscape";
import type { Ink } from "./ink.ts";

/** How lines look: stated ones, computed ones, then what each shows. */
export const lineStyles = (ink: Ink, isBig: boolean): StylesheetJson => [
  plainLine(ink, isBig),
  ...(isBig ? [] : arrows(ink)),
  ...dashedLines(ink, isBig),
  ...lineStates(ink),
];

const plainLine = (ink: Ink, isBig: boolean): StylesheetJson[number] => ({
  selector: "edge",
  style: {
    width: "data(width)",
    "line-color": ink.link,
    "curve-style": isBig ? "haystack" : "bezier",
    "control-point-step-size": 26,
    "haystack-radius": 0,
    "font-family": "Inter Variable, sans-serif",
    "font-size": 11,
    color: ink.second,
    "text-background-color": ink.canvas,
    "text-background-opacity": 1,
    "text-background-padding": "3px",
    "text-background-shape": "roundrectangle",
    "overlay-opacity": 0,
    "z-index": 1,
  },
});

/** Events point from one to the other. */
const arrows = (ink: Ink): StylesheetJson => [
  {
    selector: "edge.event",
    style: {
      "target-arrow-shape": "triangle",
      "target-arrow-color": ink.link,
      "arrow-scale": 0.75,
    },
  },
  {
    selector: "edge.both",
    style: { "source-arrow-shape": "triangle", "source-arrow-color": ink.link },
  },
];

/** What is computed, left out or possible, each in a dash of its own. */
const dashedLines = (ink: Ink, isBig: boolean): StylesheetJson => [
  {
    selector: "edge.shared",
    style: {
      "line-style": "dashed",
      "line-dash-pattern": [5, 4],
      "line-color": ink.shared,
      "line-opacity": 0.75,
      "curve-style": isBig ? "straight" : "bezier",
    },
  },
  {
    selector: "edge.left",
    style: {
      "line-style": "dashed",
      "line-dash-pattern": [2, 5],
      "line-color": ink.leftOut,
      "curve-style": isBig ? "straight" : "bezier",
      color: ink.second,
      "text-wrap": "wrap",
      "text-max-width": "140px",
      "font-size": 10,
    },
  },
  {
    selector: "edge.possible",
    style: {
      "line-style": "dashed",
      "line-dash-pattern": [9, 6],
      "line-color": ink.second,
      "line-opacity": 0.8,
      "curve-style": isBig ? "straight" : "bezier",
      label: "data(label)",
      "font-size": 10,
    },
  },
];

const lineStates = (ink: Ink): StylesheetJson => [
  { selector: "edge.told", style: { label: "data(label)" } },
  {
    selector: "edge.chosen",
    style: {
      "line-color": ink.focus,
      "target-arrow-color": ink.focus,
      "source-arrow-color": ink.focus,
      label: "data(label)",
      color: ink.focus,
      "z-index": 25,
    },
  },
  {
    selector: "edge.pointed-out",
    style: {
      "line-color": ink.accent,
      "target-arrow-color": ink.accent,
      "source-arrow-color": ink.accent,
      width: 2.5,
      label: "data(label)",
      color: ink.accent,
      "text-border-color": ink.accent,
      "text-border-width": 1,
      "text-border-opacity": 1,
      "z-index": 22,
    },
  },
  { selector: "edge.faded", style: { "line-style": "dotted", opacity: 0.28, label: "" } },
  { selector: "edge.dim", style: { opacity: 0.14 } },
];
