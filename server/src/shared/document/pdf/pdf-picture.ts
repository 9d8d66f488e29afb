import type { Picture } from "../manuscript.ts";
import {
  anchored,
  numbersIn,
  paintOf,
  plainPaint,
  readDrawing,
  type Drawing,
  type Paint,
  type Shape,
} from "../picture/drawing.ts";
import type { Pdf, Sheet } from "./pdf-sheet.ts";
import type { StructureOptions } from "./structure-options.ts";

type Structure = ReturnType<Pdf["struct"]>;

/** A picture as wide as the text at most, drawn with lines and letters, so that its words are found. */
export function drawPicture(sheet: Sheet, { svg, alt }: Picture, root: Structure): void {
  const { pdf } = sheet;
  const drawing = readDrawing(svg);
  const scale = scaleOf(sheet, drawing);
  const height = drawing.height * scale;
  sheet.need(height + 6);
  const y = sheet.y();
  const about: StructureOptions = {
    alt,
    bbox: [sheet.left, y, sheet.left + drawing.width * scale, y + height],
  };
  const figure = pdf.struct("Figure", about);
  root.add(figure);
  const content = pdf.markStructureContent("Figure");
  pdf.save();
  pdf.translate(sheet.left, y).scale(scale);
  pdf.rect(0, 0, drawing.width, drawing.height).clip();
  drawShape({ sheet, drawing }, drawing.root, plainPaint);
  pdf.restore();
  pdf.endMarkedContent();
  figure.add(content);
  figure.end();
  sheet.goTo(y + height + 10);
}

/** How high a picture is on the page, in points. */
export function pictureHeight(sheet: Sheet, { svg }: Picture): number {
  const drawing = readDrawing(svg);
  return drawing.height * scaleOf(sheet, drawing);
}

function scaleOf(sheet: Sheet, { width, height }: Drawing): number {
  const most = (sheet.bottom - sheet.top) * 0.86;
  return Math.min(sheet.width / width, most / height, 0.75);
}

interface At {
  readonly sheet: Sheet;
  readonly drawing: Drawing;
}

function drawShape(at: At, shape: Shape, within: Paint): void {
  const { pdf } = at.sheet;
  const paint = paintOf(shape, within);
  const moves = shape.attributes["transform"];
  if (moves !== undefined) {
    pdf.save();
    move(pdf, moves);
  }
  if (shape.name === "text") drawText(at.sheet, shape, paint);
  else if (course(at, shape)) painted(pdf, paint);
  for (const inner of shape.name === "text" ? [] : shape.shapes) drawShape(at, inner, paint);
  if (moves !== undefined) pdf.restore();
}

/** Lays the course of a shape; false where it has none. */
function course({ sheet: { pdf }, drawing }: At, { name, attributes }: Shape): boolean {
  const at = (key: string, whole = 0) => lengthOf(attributes[key], whole);
  switch (name) {
    case "rect": {
      const [width, height] = [at("width", drawing.width), at("height", drawing.height)];
      const round = at("rx");
      if (round > 0) pdf.roundedRect(at("x"), at("y"), width, height, round);
      else pdf.rect(at("x"), at("y"), width, height);
      return true;
    }
    case "circle":
      pdf.circle(at("cx"), at("cy"), at("r"));
      return true;
    case "ellipse":
      pdf.ellipse(at("cx"), at("cy"), at("rx"), at("ry"));
      return true;
    case "line":
      pdf.moveTo(at("x1"), at("y1")).lineTo(at("x2"), at("y2"));
      return true;
    case "path":
      pdf.path(attributes["d"] ?? "M0 0");
      return true;
    case "polygon":
    case "polyline":
      return corners(pdf, numbersIn(attributes["points"] ?? ""), name === "polygon");
    default:
      return false;
  }
}

/** A length in units, or as a part of the whole. */
function lengthOf(text: string | undefined, whole: number): number {
  const [length = 0] = numbersIn(text ?? "");
  return text?.endsWith("%") === true ? (length / 100) * whole : length;
}

function corners(pdf: Pdf, numbers: readonly number[], isClosed: boolean): boolean {
  if (numbers.length < 4) return false;
  for (let at = 0; at + 1 < numbers.length; at += 2) {
    const [x, y] = [numbers[at] ?? 0, numbers[at + 1] ?? 0];
    if (at === 0) pdf.moveTo(x, y);
    else pdf.lineTo(x, y);
  }
  if (isClosed) pdf.closePath();
  return true;
}

function painted(pdf: Pdf, paint: Paint): void {
  const { fill, stroke, opacity, dash } = paint;
  const isFilled = fill !== "none";
  const isDrawn = stroke !== "none" && paint.width > 0;
  if (!isFilled && !isDrawn) {
    pdf.path("M0 0").stroke("#ffffff");
    return;
  }
  if (isFilled) pdf.fillColor(fill, opacity * paint.fillOpacity);
  if (isDrawn) {
    pdf.strokeColor(stroke, opacity * paint.strokeOpacity).lineWidth(paint.width);
    pdf.lineCap(paint.isRound ? "round" : "butt").lineJoin(paint.isRound ? "round" : "miter");
    if (dash.length > 1) pdf.dash(dash[0] ?? 1, { space: dash[1] ?? 1 });
    else pdf.undash();
  }
  if (isFilled && isDrawn) pdf.fillAndStroke();
  else if (isFilled) pdf.fill();
  else pdf.stroke();
  pdf.undash().fillOpacity(1).strokeOpacity(1);
}

/** Only moves and scales stand in pictures of charts. */
function move(pdf: Pdf, transform: string): void {
  for (const [, name, inside = ""] of transform.matchAll(/(\w+)\(([^)]*)\)/gu)) {
    const [a = 0, b] = numbersIn(inside);
    if (name === "translate") pdf.translate(a, b ?? 0);
    if (name === "scale") pdf.scale(a, b ?? a);
  }
}

function drawText(sheet: Sheet, shape: Shape, paint: Paint): void {
  const { attributes, text } = shape;
  const said = text.replace(/\s+/gu, " ").trim();
  if (said === "") return;
  const size = numbersIn(attributes["font-size"] ?? "12")[0] ?? 12;
  const weight = Number(attributes["font-weight"] ?? 400) >= 600 ? 700 : 400;
  const hand = { size, weight, colour: paint.fill === "none" ? "#000000" : paint.fill } as const;
  const [line] = sheet.lines(said, Number.POSITIVE_INFINITY, hand);
  if (line === undefined) return;
  const [x, y] = [lengthOf(attributes["x"], 0), lengthOf(attributes["y"], 0)];
  // a line is drawn from its top; the letters of a picture stand on their height
  const place = { x: x - anchored(shape, line.width), y: y - size * 1.07, width: line.width };
  if (paint.opacity < 1) sheet.pdf.fillOpacity(paint.opacity);
  sheet.draw({ ...line, isRightToLeft: false }, place, hand);
  sheet.pdf.fillOpacity(1);
}
