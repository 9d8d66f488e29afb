import type { Ink } from "../look/ink.ts";
import { stampOf, stampsKept, type Stamp } from "./canvas-sheet.ts";

/** Words on the drawing as bitmaps, so that a moved drawing writes none anew. Sizes are in px. */
export interface WordStamps {
  /** A figure's label: outlined, so that lines do not run through it. */
  readonly label: (words: Words) => Stamp;
  /** Words in a pill of their own. */
  readonly pill: (words: Words, pill: Pill) => Stamp;
  /** How wide words are. */
  readonly widthOf: (words: Pick<Words, "text" | "px" | "weight">) => number;
  readonly clear: () => void;
}

export interface Words {
  readonly text: string;
  readonly px: number;
  readonly weight: 400 | 500 | 700;
  /** #rrggbb */
  readonly colour: string;
}

export interface Pill {
  readonly ground: string;
  readonly edge: string;
  /** Of its corners. */
  readonly radius: number;
}

/** Of all bitmaps, 48 MB. */
const MOST_PIXELS = 12_000_000;
const MOST_WIDTHS = 100_000;
const OUTLINE = 3;
/** A line of text by the size of its letters. */
export const LINE_HIGH = 1.36;

const fontOf = (weight: number, px: number) => `${weight} ${px}px "Inter Variable", sans-serif`;

export function wordStamps(ink: Ink, ratio: () => number): WordStamps {
  const kept = stampsKept(MOST_PIXELS);
  const { widthOf, forget } = widthsOfWords();
  const written = (words: Words, room: number, draw: Written) => {
    const sides = { width: widthOf(words) + 2 * room, height: words.px * LINE_HIGH };
    return stampOf(sides, ratio(), (pen) => {
      pen.font = fontOf(words.weight, words.px);
      pen.textBaseline = "middle";
      draw(pen, sides);
    });
  };
  return {
    widthOf,
    clear: () => {
      kept.clear();
      forget();
    },
    label: (words) =>
      kept.of(`${ratio()} ${words.px} ${words.weight} ${words.colour} ${words.text}`, () =>
        written(words, OUTLINE, (pen, { height }) => {
          pen.lineJoin = "round";
          pen.lineWidth = OUTLINE;
          pen.strokeStyle = ink.canvas;
          pen.strokeText(words.text, OUTLINE, height / 2);
          pen.fillStyle = words.colour;
          pen.fillText(words.text, OUTLINE, height / 2);
        }),
      ),
    pill: (words, pill) =>
      kept.of(
        `${ratio()} ${words.px} ${words.colour} ${pill.ground} ${pill.edge} ${pill.radius} ${words.text}`,
        () => written(words, 5, (pen, sides) => writtenOnPill(pen, sides, { words, pill })),
      ),
  };
}

/** Measures words, each once. */
function widthsOfWords() {
  const widths = new Map<string, number>();
  const pen = document.createElement("canvas").getContext("2d");
  return {
    forget: () => widths.clear(),
    widthOf: ({ text, px, weight }: Pick<Words, "text" | "px" | "weight">) => {
      const key = `${weight} ${px} ${text}`;
      const known = widths.get(key);
      if (known !== undefined) return known;
      if (pen) pen.font = fontOf(weight, px);
      const width = pen?.measureText(text).width ?? text.length * px * 0.55;
      if (widths.size >= MOST_WIDTHS) widths.clear();
      widths.set(key, width);
      return width;
    },
  };
}

type Written = (
  pen: CanvasRenderingContext2D,
  sides: { readonly width: number; readonly height: number },
) => void;

function writtenOnPill(
  pen: CanvasRenderingContext2D,
  { width, height }: { readonly width: number; readonly height: number },
  { words, pill }: { readonly words: Words; readonly pill: Pill },
): void {
  pen.beginPath();
  pen.roundRect(0.5, 0.5, width - 1, height - 1, pill.radius);
  pen.fillStyle = pill.ground;
  pen.fill();
  pen.strokeStyle = pill.edge;
  pen.lineWidth = 1;
  pen.stroke();
  pen.fillStyle = words.colour;
  pen.fillText(words.text, 5, height / 2 + 0.5);
}
