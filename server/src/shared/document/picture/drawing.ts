import { SaxesParser } from "saxes";

/** An element of a picture. */
export interface Shape {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly shapes: readonly Shape[];
  /** What a text says; empty for all else. */
  readonly text: string;
}

/** A picture: its size in pixels and what is drawn, from the back. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly root: Shape;
}

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly shapes: Shape[];
  text: string;
}

/** Reads an SVG of shapes and texts alone, that was checked before. */
export function readDrawing(svg: string): Drawing {
  const outside: Open = { name: "", attributes: {}, shapes: [], text: "" };
  const open: Open[] = [outside];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const texts = Object.entries(attributes).map(([key, value]) => [key, String(value)]);
    open.push({ name, attributes: Object.fromEntries(texts), shapes: [], text: "" });
  });
  parser.on("text", (text) => {
    for (const one of open) if (one.name === "text") one.text += text;
  });
  parser.on("closetag", () => {
    const ended = open.pop();
    if (ended !== undefined) open.at(-1)?.shapes.push(ended);
  });
  parser.write(svg).close();
  const root = outside.shapes[0] ?? outside;
  const [, , width = 1, height = 1] = numbersIn(root.attributes["viewBox"] ?? "0 0 1 1");
  return { width: Math.max(1, width), height: Math.max(1, height), root };
}

/** The numbers of an attribute. */
export function numbersIn(text: string): readonly number[] {
  return (text.match(/[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/giu) ?? []).map(Number);
}

/** How far a text of some width stands left of its place. */
export function anchored({ attributes }: Shape, width: number): number {
  if (attributes["text-anchor"] === "middle") return width / 2;
  return attributes["text-anchor"] === "end" ? width : 0;
}

/** How something is painted; handed down from a group to what is in it. */
export interface Paint {
  readonly fill: string;
  readonly stroke: string;
  readonly width: number;
  readonly dash: readonly number[];
  readonly opacity: number;
  readonly fillOpacity: number;
  readonly strokeOpacity: number;
  readonly isRound: boolean;
}

export const plainPaint: Paint = {
  fill: "#000000",
  stroke: "none",
  width: 1,
  dash: [],
  opacity: 1,
  fillOpacity: 1,
  strokeOpacity: 1,
  isRound: false,
};

/** The paint of a shape within another one. */
export function paintOf({ attributes }: Shape, within: Paint): Paint {
  const number = (name: string, before: number) => numbersIn(attributes[name] ?? "")[0] ?? before;
  const cap = attributes["stroke-linecap"];
  return {
    fill: attributes["fill"] ?? within.fill,
    stroke: attributes["stroke"] ?? within.stroke,
    width: number("stroke-width", within.width),
    dash: attributes["stroke-dasharray"] ? numbersIn(attributes["stroke-dasharray"]) : within.dash,
    opacity: within.opacity * number("opacity", 1),
    fillOpacity: number("fill-opacity", within.fillOpacity),
    strokeOpacity: number("stroke-opacity", within.strokeOpacity),
    isRound: cap === undefined ? within.isRound : cap === "round",
  };
}
