import type { Table } from "../manuscript.ts";
import type { Line } from "./set-lines.ts";
import { leading, type Hand, type Sheet } from "./pdf-sheet.ts";
import type { StructureOptions } from "./structure-options.ts";

const text: Hand = { size: 7.5, weight: 400, colour: "#1c2129" };
const title: Hand = { size: 7.5, weight: 700, colour: "#1c2129" };
const padding = { x: 3, y: 2.5 } as const;
const lineHeight = text.size * leading;

type Structure = ReturnType<Sheet["pdf"]["struct"]>;

/** A table whose heading stands on each page; a row that is longer than a page goes on on the next. */
export function writeTable(sheet: Sheet, { columns, rows }: Table, parent: Structure): void {
  const { pdf } = sheet;
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => (share / all) * sheet.width);
  const table = pdf.struct("Table");
  parent.add(table);
  const titles = cellsIn(
    sheet,
    columns.map((one) => one.title),
    widths,
    title,
  );
  const headHeight = heightOf(titles);
  sheet.need(headHeight + 3 * lineHeight);
  writeRow({ sheet, widths, hand: title, table }, titles, {
    cell: "TH",
    onNewPage: () => undefined,
  });
  const onNewPage = () => {
    pdf.markContent("Artifact");
    drawCells({ sheet, widths, hand: title }, titles, sheet.y());
    rule(sheet, "#7b828c", sheet.y() + headHeight);
    pdf.endMarkedContent();
    sheet.goTo(sheet.y() + headHeight);
  };
  for (const row of rows)
    writeRow({ sheet, widths, hand: text, table }, cellsIn(sheet, row, widths, text), {
      cell: "TD",
      onNewPage,
    });
  table.end();
  sheet.goTo(sheet.y() + 8);
}

interface Setup {
  readonly sheet: Sheet;
  readonly widths: readonly number[];
  readonly hand: Hand;
}

type Cells = readonly (readonly Line[])[];

function cellsIn(
  sheet: Sheet,
  row: readonly string[],
  widths: readonly number[],
  hand: Hand,
): Cells {
  return widths.map((width, at) => sheet.lines(row[at] ?? "", width - 2 * padding.x, hand));
}

const heightOf = (cells: Cells) =>
  Math.max(1, ...cells.map(({ length }) => length)) * lineHeight + 2 * padding.y;

interface How {
  readonly cell: "TH" | "TD";
  readonly onNewPage: () => void;
}

function writeRow(
  setup: Setup & { readonly table: Structure },
  cells: Cells,
  { cell, onNewPage }: How,
): void {
  const { sheet, table } = setup;
  const { pdf } = sheet;
  const row = pdf.struct("TR");
  table.add(row);
  const about: StructureOptions = cell === "TH" ? { scope: "Column" } : {};
  const parts = cells.map(() => pdf.struct(cell, about));
  for (const part of parts) row.add(part);
  let rest = cells;
  do {
    const room = Math.floor((sheet.bottom - sheet.y() - 2 * padding.y) / lineHeight);
    const isWhole = rest.every(({ length }) => length <= room);
    const fitsNext = heightOf(rest) < (sheet.bottom - sheet.top) * 0.9;
    if (!isWhole && (room < 1 || fitsNext) && sheet.y() > sheet.top + 40) {
      sheet.nextPage();
      onNewPage();
      continue;
    }
    const now = rest.map((lines) => lines.slice(0, Math.max(1, room)));
    drawPart(setup, now, parts);
    rest = rest.map((lines) => lines.slice(Math.max(1, room)));
  } while (rest.some(({ length }) => length > 0));
  row.end();
}

function drawPart(setup: Setup, cells: Cells, parts: readonly Structure[]): void {
  const { sheet, widths, hand } = setup;
  const { pdf } = sheet;
  let x = sheet.left;
  for (const [at, lines] of cells.entries()) {
    const part = parts[at];
    const content = pdf.markStructureContent(part === undefined ? "TD" : "Span");
    drawLines(sheet, lines, { x, width: widths[at] ?? 0, y: sheet.y() }, hand);
    pdf.endMarkedContent();
    part?.add(content);
    x += widths[at] ?? 0;
  }
  sheet.goTo(sheet.y() + heightOf(cells));
  pdf.markContent("Artifact");
  rule(sheet, hand.weight === 700 ? "#7b828c" : "#e2e2dc", sheet.y());
  pdf.endMarkedContent();
}

function drawCells({ sheet, widths, hand }: Setup, cells: Cells, y: number): void {
  let x = sheet.left;
  for (const [at, lines] of cells.entries()) {
    drawLines(sheet, lines, { x, width: widths[at] ?? 0, y }, hand);
    x += widths[at] ?? 0;
  }
}

function drawLines(
  sheet: Sheet,
  lines: readonly Line[],
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  hand: Hand,
): void {
  for (const [at, line] of lines.entries())
    sheet.draw(
      line,
      { x: x + padding.x, y: y + padding.y + at * lineHeight, width: width - 2 * padding.x },
      hand,
    );
}

function rule({ pdf, left, width }: Sheet, colour: string, y: number): void {
  pdf
    .moveTo(left, y)
    .lineTo(left + width, y)
    .lineWidth(0.5)
    .strokeColor(colour)
    .stroke();
}
