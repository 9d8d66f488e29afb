import { inkOf, type Ink } from "../look/ink.ts";
import type { Paint, Scene } from "../scene.ts";
import { iconMarkup } from "./drawn-figure.ts";
import { element, FONT, markupText } from "./markup.ts";

/** What a picture says of itself, in words that are ready to be read. */
export interface Caption {
  readonly title: string;
  /** A line each below the title: counts, period. */
  readonly lines: readonly string[];
  readonly legend: readonly { readonly kind: string; readonly label: string }[];
  /** A line each at the foot: sources, what it does not say, date. */
  readonly foot: readonly string[];
}

/** Words of a picture as SVG, and how high they are, in px. */
export interface Words {
  readonly markup: string;
  readonly height: number;
}

const MARGIN = 24;
const LINE = 18;
/** About as wide as a letter is at 12 px. */
const LETTER = 6.6;

/** Title and lines, from the top of a picture of some width. */
export function headOf({ title, lines }: Caption, width: number, theme: "light" | "dark"): Words {
  const ink = inkOf[theme];
  const titles = wrapped(title, width - 2 * MARGIN, 1.6);
  const rest = lines.flatMap((line) => wrapped(line, width - 2 * MARGIN, 1));
  const markup = [
    ...titles.map((text, at) =>
      words(text, MARGIN, MARGIN + 14 + at * 26, { size: 20, weight: 650, fill: ink.ink }),
    ),
    ...rest.map((text, at) =>
      words(text, MARGIN, MARGIN + titles.length * 26 + 8 + at * LINE, {
        size: 12,
        weight: 400,
        fill: ink.second,
      }),
    ),
  ];
  const height = MARGIN + titles.length * 26 + rest.length * LINE + 8;
  return { markup: markup.join(""), height };
}

/** What the rules of the drawing mean, from the top of what lies below a picture. */
function rulesOf({ rules, theme }: Scene, width: number): Words {
  const ink = inkOf[theme];
  let y = 0;
  const markup = rules.keys.flatMap(({ words: text, rows }) => {
    const lines = wrapped(text, width - 2 * MARGIN, 1);
    const said = lines.map((line) => {
      y += LINE;
      return words(line, MARGIN, y, { size: 12, weight: 600, fill: ink.ink });
    });
    return [
      ...said,
      ...rows.map(({ paint, label }) => {
        y += LINE;
        return swatch(paint, y, ink) + words(label, MARGIN + 26, y, plainHand(ink));
      }),
    ];
  });
  return { markup: markup.join(""), height: y === 0 ? 0 : y + 10 };
}

const plainHand = (ink: Ink): Hand => ({ size: 12, weight: 400, fill: ink.second });

/** A colour with its sign; hollow where it stands for what has no value. */
function swatch(paint: Paint | null, y: number, ink: Ink): string {
  const box = { x: MARGIN, y: y - 12, width: 18, height: 15, rx: 4 };
  if (!paint) return element("rect", { ...box, fill: "none", stroke: ink.second });
  const hand = { size: 11, weight: 700, fill: ink.canvas };
  return (
    element("rect", { ...box, fill: paint.ink }) + words(paint.sign, MARGIN + 5, y - 0.5, hand)
  );
}

/** Legend and foot, from the top of what lies below a picture. */
export function footOf(caption: Caption, width: number, scene: Scene): Words {
  const ink = inkOf[scene.theme];
  const rules = rulesOf(scene, width);
  const legend = legendOf(caption, width, scene);
  const lines = caption.foot.flatMap((line) => wrapped(line, width - 2 * MARGIN, 1));
  const begin = legend.height + rules.height + 22;
  const markup = [
    element("line", { x1: MARGIN, x2: width - MARGIN, y1: 0, y2: 0, stroke: ink.lineStrong }),
    legend.markup,
    element("g", { transform: `translate(0 ${legend.height + 8})` }, rules.markup),
    ...lines.map((text, at) =>
      words(text, MARGIN, begin + at * LINE, { size: 12, weight: 400, fill: ink.second }),
    ),
  ];
  return { markup: markup.join(""), height: begin + lines.length * LINE + MARGIN - LINE };
}

/** Kinds beside each other, in as many rows as they need. */
function legendOf({ legend }: Caption, width: number, { looks, theme }: Scene): Words {
  let [x, y] = [MARGIN, 14];
  const marks = legend.map(({ kind, label }) => {
    const look = looks.get(kind);
    const wide = 24 + label.length * LETTER + 20;
    if (x + wide > width - MARGIN && x > MARGIN) {
      x = MARGIN;
      y += 24;
    }
    const at = { x, y };
    x += wide;
    const icon = look === undefined ? "" : iconMarkup(look.icon, at, 16, look.colour);
    const fill = inkOf[theme].ink;
    return icon + words(label, at.x + 22, at.y + 12, { size: 12, weight: 400, fill });
  });
  return { markup: marks.join(""), height: legend.length === 0 ? 0 : y + 24 };
}

interface Hand {
  readonly size: number;
  readonly weight: number;
  readonly fill: string;
}

function words(text: string, x: number, y: number, { size, weight, fill }: Hand): string {
  return element(
    "text",
    { x, y, "font-family": FONT, "font-size": size, "font-weight": weight, fill },
    markupText(text),
  );
}

/** A text in lines that fit a width; a word that is too long by itself is parted. */
function wrapped(text: string, width: number, size: number): readonly string[] {
  const most = Math.max(12, Math.floor(width / (LETTER * size)));
  const lines: string[] = [];
  let line = "";
  const parts = text
    .split(/\s+/)
    .flatMap((word) => word.match(new RegExp(`.{1,${most}}`, "gu")) ?? []);
  for (const part of parts) {
    if (line !== "" && line.length + 1 + part.length > most) {
      lines.push(line);
      line = part;
    } else line = line === "" ? part : `${line} ${part}`;
  }
  return line === "" ? lines : [...lines, line];
}
