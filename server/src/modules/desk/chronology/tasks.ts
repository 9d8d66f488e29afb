import { workbookOf } from "../../../shared/archive/xlsx-writer.ts";
import { docxOf } from "../../../shared/document/docx-manuscript.ts";
import { heading, paragraph, type Manuscript } from "../../../shared/document/manuscript.ts";
import { defineTask } from "../../../shared/work/task.ts";
import { table } from "../exports/index.ts";

/** A chronology as texts, ready to be written. */
export interface FactTable {
  readonly format: "csv" | "xlsx" | "docx";
  readonly title: string;
  readonly caption: string;
  /** Stands at the foot of each page. */
  readonly foot: string;
  /** ISO: stands in the document as its date, so that the same case gives the same bytes. */
  readonly changedAt: string;
  readonly notes: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A file, and how many texts were cut since a cell could not hold them. */
export interface WrittenTable {
  readonly bytes: Uint8Array;
  readonly cutTexts: number;
}

/** Writes a chronology, on the crew's threads. */
export const chronologyFileTask = defineTask(import.meta.url, "chronologyFileTask", written);

function written(facts: FactTable): WrittenTable {
  const { format, title, notes, columns, rows } = facts;
  if (format === "docx") return { bytes: docxOf(manuscriptOf(facts)), cutTexts: 0 };
  if (format === "csv") return { bytes: Buffer.from(table(columns, rows), "utf8"), cutTexts: 0 };
  const about = [title, ...notes].map((text) => [text]);
  return workbookOf([
    { name: "Chronology", header: columns, rows },
    { name: "About", header: ["About"], rows: about },
  ]);
}

/** How wide the columns are beside each other, in their order. */
const shares = [11, 9, 12, 12, 30, 14, 18, 5, 6] as const;

function manuscriptOf(facts: FactTable): Manuscript {
  const { title, caption, foot, changedAt, notes, columns, rows } = facts;
  return {
    title,
    changedAt,
    foot,
    isWide: true,
    blocks: [
      heading(1, title),
      ...notes.map((note) => paragraph(note, "quiet")),
      {
        sort: "table",
        caption,
        columns: columns.map((name, at) => ({ title: name, share: shares[at] ?? 10 })),
        rows,
      },
    ],
  };
}
