import { xmlText } from "../exports/index.ts";

/** A figure of a picture. */
export interface PicturedFigure {
  readonly x: number;
  readonly y: number;
  readonly label: string;
  readonly colour: string;
}

/** A picture of a chart, in words that are ready to be read. */
export interface ChartPicture {
  readonly title: string;
  readonly figures: ReadonlyMap<string, PicturedFigure>;
  /** Refs of both ends; how many links run between them. */
  readonly lines: readonly { readonly ends: readonly [string, string]; readonly count: number }[];
  readonly legend: readonly { readonly label: string; readonly colour: string }[];
  /** A line each at the foot. */
  readonly foot: readonly string[];
}

const margin = 60;
const radius = 15;
const head = 70;
const lineHeight = 18;
const narrowest = 720;
const longestLabel = 40;
const ink = "#1b1d22";
const second = "#5b616b";

/** A chart as SVG: shapes and texts alone, with title, legend and foot. The same chart gives the same bytes. */
export function chartSvg({ title, figures, lines, legend, foot }: ChartPicture): string {
  const { left, top, width, height } = frameOf([...figures.values()]);
  const at = (figure: PicturedFigure) => ({
    x: tenth(figure.x - left + margin),
    y: tenth(figure.y - top + margin + head),
  });
  const below = height + 2 * margin + head;
  const wide = Math.max(width + 2 * margin, narrowest);
  const tall = below + (legend.length + foot.length) * lineHeight + 2 * lineHeight;
  const drawn = [
    ...lines.flatMap(({ ends: [from, to], count }) => {
      const [a, b] = [figures.get(from), figures.get(to)];
      return a && b ? [lineOf(at(a), at(b), count)] : [];
    }),
    ...[...figures.values()].map((figure) => figureOf(figure, at(figure))),
  ];
  const words = [
    text(title.slice(0, 120), { x: 24, y: 38 }, { size: 20, weight: 650, fill: ink }),
    ...legend.map(({ label, colour }, nth) => {
      const y = below + nth * lineHeight;
      const mark = `<circle cx="30" cy="${y - 4}" r="6" fill="none" stroke="${colour}" stroke-width="2"/>`;
      return mark + text(label, { x: 46, y }, { size: 12, weight: 400, fill: ink });
    }),
    ...foot.map((line, nth) =>
      text(line, { x: 24, y: below + (legend.length + nth + 1) * lineHeight }, footLook),
    ),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${tenth(wide)} ${tenth(tall)}"`,
    ` width="${tenth(wide)}" height="${tenth(tall)}" font-family="sans-serif">`,
    `<rect x="0" y="0" width="${tenth(wide)}" height="${tenth(tall)}" fill="#ffffff"/>`,
    ...drawn,
    ...words,
    "</svg>",
  ].join("");
}

interface Look {
  readonly size: number;
  readonly weight: number;
  readonly fill: string;
}
const footLook: Look = { size: 12, weight: 400, fill: second };

interface Point {
  readonly x: number;
  readonly y: number;
}

function frameOf(figures: readonly PicturedFigure[]) {
  const xs = figures.map(({ x }) => x);
  const ys = figures.map(({ y }) => y);
  const least = (values: readonly number[]) =>
    values.reduce((a, b) => Math.min(a, b), values[0] ?? 0);
  const most = (values: readonly number[]) =>
    values.reduce((a, b) => Math.max(a, b), values[0] ?? 0);
  const [left, top] = [least(xs), least(ys)];
  return { left, top, width: most(xs) - left, height: most(ys) - top };
}

function lineOf(a: Point, b: Point, count: number): string {
  const line = `<line x1="${a.x}" y1="${a.y}" x2="${b.x}" y2="${b.y}" stroke="#9aa1ab" stroke-width="1.2"/>`;
  if (count < 2) return line;
  const middle = { x: tenth((a.x + b.x) / 2), y: tenth((a.y + b.y) / 2) };
  return line + text(`${count}`, middle, { size: 11, weight: 400, fill: second }, "middle");
}

function figureOf({ label, colour }: PicturedFigure, { x, y }: Point): string {
  const cut = label.length > longestLabel ? `${label.slice(0, longestLabel - 1)}…` : label;
  const circle = `<circle cx="${x}" cy="${y}" r="${radius}" fill="#ffffff" stroke="${colour}" stroke-width="2.5"/>`;
  const below = { x, y: tenth(y + radius + 13) };
  return circle + text(cut, below, { size: 11, weight: 400, fill: ink }, "middle");
}

function text(
  words: string,
  { x, y }: Point,
  look: Look,
  anchor: "start" | "middle" = "start",
): string {
  const { size, weight, fill } = look;
  const said = xmlText(words.toWellFormed()).text;
  const where = `x="${x}" y="${y}" text-anchor="${anchor}"`;
  const form = `font-size="${size}" font-weight="${weight}" fill="${fill}"`;
  return `<text ${where} ${form}>${said}</text>`;
}

const tenth = (value: number) => Math.round(value * 10) / 10;
