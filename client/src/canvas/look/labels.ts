import { withoutTurns } from "../../wording/index.ts";

const LABEL_FONT = "500 12px 'Inter Variable', sans-serif";

let pen: CanvasRenderingContext2D | null = null;
const widths = new Map<string, number>();

/** What stands below a figure: one line, turns of direction made visible, cut at about 26 letters. */
export function labelOf(text: string): string {
  const plain = withoutTurns(text).replace(/\s+/g, " ").trim();
  const letters = [...plain];
  return letters.length > 26 ? `${letters.slice(0, 25).join("").trimEnd()}…` : plain;
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
