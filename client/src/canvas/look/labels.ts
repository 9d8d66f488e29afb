import { withoutTurns } from "../../wording/index.ts";

const LABEL_FONT = "500 12px 'Inter Variable', sans-serif";

let pen: CanvasRenderingContext2D | null = null;
const widths = new Map<string, number>();

const MOST_LETTERS = 26;
/** A label keeps as many where something is written behind it. */
const LEAST_LETTERS = 10;

/**
 * What stands below a figure: one line, turns of direction made visible, cut at about 26 letters;
 * what tells it apart from others of its name stays whole.
 */
export function labelOf(text: string, suffix = ""): string {
  const plain = withoutTurns(text).replace(/\s+/g, " ").trim();
  const letters = [...plain];
  const end = suffix === "" ? "" : ` · ${suffix}`;
  const most = Math.max(LEAST_LETTERS, MOST_LETTERS - end.length);
  const cut =
    letters.length > most
      ? `${letters
          .slice(0, most - 1)
          .join("")
          .trimEnd()}…`
      : plain;
  return cut + end;
}

/** Its width in chart units, measured once. */
export function labelWidth(text: string): number {
  const label = labelOf(text);
  const known = widths.get(label);
  if (known !== undefined) return known;
  pen ??= document.createElement("canvas").getContext("2d");
  if (pen) pen.font = LABEL_FONT;
  const width = Math.ceil(pen?.measureText(label).width ?? label.length * 6.5);
  widths.set(label, width);
  return width;
}
