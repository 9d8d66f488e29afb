import type PDFDocument from "pdfkit";
import type { Faces, Weight } from "./faces.ts";
import { readsRightToLeft } from "../direction.ts";
import { linesOf, type Line, type Setting } from "./set-lines.ts";

export type Pdf = InstanceType<typeof PDFDocument>;

/** How a paragraph is set; sizes in points. */
export interface Hand {
  readonly size: number;
  readonly weight: Weight;
  readonly colour: string;
}

/** The page that is written on, and how far down it is written. */
export interface Sheet {
  readonly pdf: Pdf;
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
  readonly y: () => number;
  readonly goTo: (y: number) => void;
  /** Begins a page where less than that is left on this one. */
  readonly need: (height: number) => void;
  readonly nextPage: () => void;
  readonly lines: (text: string, width: number, hand: Hand) => readonly Line[];
  /** Draws a line with its top at a height; at the right edge where it is read from there. */
  readonly draw: (line: Line, at: Place, hand: Hand) => void;
}

/** Where a line goes. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Height of a line, in parts of its size. */
export const leading = 1.4;
const margin = { side: 45, top: 50, bottom: 56 } as const;

/** Opens the first page. */
export function openSheet(pdf: Pdf, faces: Faces): Sheet {
  const known = new Set<string>();
  const top = margin.top;
  const bottom = pdf.page.height - margin.bottom;
  let y: number = top;
  const nextPage = () => {
    pdf.addPage();
    y = top;
  };
  const settingOf = ({ size, weight }: Hand): Setting => ({ faces, size, weight });
  return {
    pdf,
    left: margin.side,
    width: pdf.page.width - 2 * margin.side,
    top,
    bottom,
    y: () => y,
    goTo: (to) => {
      y = to;
    },
    need: (height) => {
      if (y + height > bottom && y > top) nextPage();
    },
    nextPage,
    lines: (text, width, hand) => linesOf(text, width, settingOf(hand)),
    draw: (line, place, hand) => drawLine({ pdf, known }, line, place, hand),
  };
}

/** What is drawn on, and the fonts that it has. */
interface Drawn {
  readonly pdf: Pdf;
  readonly known: Set<string>;
}

function drawLine(
  { pdf, known }: Drawn,
  line: Line,
  { x, y, width }: Place,
  { size, colour }: Hand,
): void {
  let at = line.isRightToLeft ? x + width - line.width : x;
  pdf.fillColor(colour).fontSize(size);
  for (const { text, face, width: wide } of line.runs) {
    if (!known.has(face.name)) {
      pdf.registerFont(face.name, face.bytes);
      known.add(face.name);
    }
    const how = { lineBreak: false, baseline: "alphabetic" } as const;
    // with features, even none, the words of a run are laid out together: Arabic needs it
    const joined = readsRightToLeft(text) ? { features: [] } : {};
    pdf.font(face.name).text(text, at, y + size * 1.07, { ...how, ...joined });
    at += wide;
  }
}
