import type { StylesheetJson } from "cytoscape";
import { LONGEST_LABEL } from "./labels.ts";

interface Ink {
  readonly canvas: string;
  readonly panel: string;
  readonly ink: string;
  readonly second: string;
  readonly lineStrong: string;
  readonly link: string;
  readonly shared: string;
  /** What most tools would join and Clew does not: between a warning and a quiet line. */
  readonly leftOut: string;
  readonly accent: string;
  readonly focus: string;
}

export const inkOf: Readonly<Record<"light" | "dark", Ink>> = {
  light: {
    canvas: "#fbfbf9",
    panel: "#ffffff",
    ink: "#1c2129",
    second: "#565d68",
    lineStrong: "#cfcfc7",
    link: "#c4c4bb",
    shared: "#8d939c",
    leftOut: "#a27a2c",
    accent: "#8a1f35",
    focus: "#1f6feb",
  },
  dark: {
    canvas: "#12161b",
    panel: "#171b21",
    ink: "#e7e9ed",
    second: "#a7aeb9",
    lineStrong: "#3a424e",
    link: "#4a5361",
    shared: "#6f7885",
    leftOut: "#a98a4b",
    accent: "#ef8ea0",
    focus: "#6cb0ff",
  },
};

const SHAPES = { identifier: "ellipse", thing: "round-rectangle", place: "hexagon" } as const;

/** Cytoscape's style sheet for a theme; a big drawing has plain lines, so that it keeps its pace. */
export function styleOf(theme: "light" | "dark", isBig: boolean): StylesheetJson {
  const ink = inkOf[theme];
  return [
    {
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
    },
    ...(["identifier", "thing", "place"] as const).map((shape) => ({
      selector: `node[shape = "${shape}"]`,
      style: { shape: SHAPES[shape] },
    })),
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
    { selector: "node.common", style: { "border-style": "dashed", "border-dash-pattern": [4, 3] } },
    { selector: "node.pinned", style: { "border-style": "double", "border-width": 4 } },
    {
      selector: "node.fold",
      style: { "border-width": 4, "border-style": "double", "font-weight": 700, "font-size": 14 },
    },
    {
      selector: "node.thread",
      style: {
        "outline-width": 2,
        "outline-color": ink.accent,
        "outline-offset": 3,
        "z-index": 20,
      },
    },
    { selector: "node.chosen.thread", style: { "outline-color": ink.focus } },
    {
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
    },
    { selector: "node.dim", style: { opacity: 0.22 } },
    { selector: "node:active, edge:active", style: { "overlay-opacity": 0 } },
    {
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
    },
    ...(isBig
      ? []
      : [
          {
            selector: "edge.event",
            style: {
              "target-arrow-shape": "triangle" as const,
              "target-arrow-color": ink.link,
              "arrow-scale": 0.75,
            },
          },
          {
            selector: "edge.both",
            style: { "source-arrow-shape": "triangle" as const, "source-arrow-color": ink.link },
          },
        ]),
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
      selector: "edge.thread",
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
}
