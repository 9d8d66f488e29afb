import type { Place } from "../../chart/index.ts";
import type { Content, Figure } from "../content.ts";
import { bendOf, edgeOf, isLoop, loopOf, type Course } from "../course.ts";
import type { Ink } from "../look/ink.ts";
import { strokeOf, type Stroke } from "../look/stroke.ts";

/** Lines that are drawn alike, at one go. */
export interface LineBatch {
  readonly stroke: Stroke;
  /** In an order that scatters them, so that a part of them is a fair sample. */
  readonly courses: readonly Course<Figure>[];
}

/** What is seen, in chart units. */
export interface Extent {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Lines by how they are drawn, lower layers first. */
export function lineBatches(content: Content, ink: Ink): readonly LineBatch[] {
  const batches = new Map<string, { stroke: Stroke; courses: Course<Figure>[] }>();
  for (const course of content.courses()) {
    const stroke = strokeOf(course.line, ink);
    const width = Math.round(stroke.width * 2) / 2;
    const key = `${stroke.colour} ${width} ${stroke.dash.join()} ${stroke.opacity} ${stroke.layer}`;
    const batch = batches.get(key) ?? { stroke: { ...stroke, width }, courses: [] };
    batches.set(key, batch);
    batch.courses.push(course);
  }
  return [...batches.values()]
    .toSorted((a, b) => a.stroke.layer - b.stroke.layer)
    .map(({ stroke, courses }) => ({ stroke, courses: scattered(courses) }));
}

function scattered<T>(all: readonly T[]): readonly T[] {
  return all
    .map((one, at) => ({ one, key: Math.imul(at + 1, 2_654_435_761) >>> 0 }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ one }) => one);
}

/** Lines of one path: one that holds very many takes longer than several. */
const PATH = 160;
/** No line is thinner, in px. */
const THINNEST = 0.6;
/** Dashes that are finer, in px a gap, are seen as a whole line. */
const FINEST = 1.2;
/** Heads are seen from here on. */
const HEADS_FROM = 0.3;
const HEAD = 7.5;

/** How much is drawn: which part, at which zoom, and what share of the lines. */
export interface Drawn {
  readonly extent: Extent;
  readonly zoom: number;
  /** 1 for all; less while the drawing moves and all would take too long. */
  readonly share: number;
}

/** Draws a batch with a pen whose unit is the chart's. */
export function drawBatch(
  pen: CanvasRenderingContext2D,
  { stroke, courses }: LineBatch,
  drawn: Drawn,
): void {
  const { zoom } = drawn;
  pen.globalAlpha = stroke.opacity;
  pen.strokeStyle = stroke.colour;
  pen.lineWidth = Math.max(stroke.width, THINNEST / zoom);
  pen.setLineDash(dashAt(stroke.dash, zoom));
  const some = Math.ceil(courses.length * drawn.share);
  let inPath = 0;
  pen.beginPath();
  for (let at = 0; at < some; at += 1) {
    const course = courses[at];
    if (!course || !isSeen(course, drawn.extent)) continue;
    trace(pen, course);
    inPath += 1;
    if (inPath < PATH) continue;
    pen.stroke();
    pen.beginPath();
    inPath = 0;
  }
  if (inPath > 0) pen.stroke();
  pen.setLineDash([]);
  if (zoom >= HEADS_FROM && drawn.share === 1) drawHeads(pen, { stroke, courses }, drawn.extent);
  pen.globalAlpha = 1;
}

/** Dashes keep a size that sets them apart from a whole line. */
function dashAt(dash: readonly number[], zoom: number): number[] {
  const finest = Math.min(...dash) * zoom;
  const larger = finest < FINEST ? FINEST / finest : 1;
  return dash.map((part) => part * larger);
}

function isSeen({ from, to, aside }: Course, { left, top, right, bottom }: Extent): boolean {
  const room = Math.abs(aside) + 40;
  return (
    Math.max(from.x, to.x) > left - room &&
    Math.min(from.x, to.x) < right + room &&
    Math.max(from.y, to.y) > top - room &&
    Math.min(from.y, to.y) < bottom + room
  );
}

function trace(pen: CanvasRenderingContext2D, course: Course): void {
  const { from, to, aside } = course;
  if (isLoop(course)) {
    const { x, y, radius } = loopOf(course);
    pen.moveTo(x + radius, y);
    pen.arc(x, y, radius, 0, 2 * Math.PI);
  } else if (aside === 0) {
    pen.moveTo(from.x, from.y);
    pen.lineTo(to.x, to.y);
  } else {
    const bend = bendOf(course);
    pen.moveTo(from.x, from.y);
    pen.quadraticCurveTo(bend.x, bend.y, to.x, to.y);
  }
}

function drawHeads(
  pen: CanvasRenderingContext2D,
  { stroke, courses }: LineBatch,
  extent: Extent,
): void {
  pen.fillStyle = stroke.colour;
  pen.beginPath();
  let inPath = 0;
  for (const course of courses) {
    const { event, both } = course.line.marks;
    if (!event || isLoop(course) || !isSeen(course, extent)) continue;
    const bend = bendOf(course);
    addHead(pen, edgeOf(course.to, bend), bend, stroke.width);
    if (both) addHead(pen, edgeOf(course.from, bend), bend, stroke.width);
    inPath += 1;
    if (inPath < PATH) continue;
    pen.fill();
    pen.beginPath();
    inPath = 0;
  }
  pen.fill();
}

function addHead(pen: CanvasRenderingContext2D, tip: Place, from: Place, width: number): void {
  const angle = Math.atan2(tip.y - from.y, tip.x - from.x);
  const long = HEAD + width;
  pen.moveTo(tip.x, tip.y);
  pen.lineTo(tip.x - long * Math.cos(angle + 0.42), tip.y - long * Math.sin(angle + 0.42));
  pen.lineTo(tip.x - long * Math.cos(angle - 0.42), tip.y - long * Math.sin(angle - 0.42));
  pen.closePath();
}
