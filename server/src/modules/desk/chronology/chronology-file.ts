import type { Clew } from "../../../context.ts";
import type { Reach } from "../../../reach.ts";
import { sentence, type Sentence } from "../../../sentences/index.ts";
import { TooLarge } from "../../../shared/errors.ts";
import type { CaseFile } from "../../ground/cases/index.ts";
import { recordsById, type RecordNode } from "../../ground/entities/index.ts";
import { pages } from "../exports/index.ts";
import { factCells, factColumns } from "./fact-cells.ts";
import { chronologyFileTask, type FactTable } from "./tasks.ts";
import type { Fact } from "./types.ts";

export type ChronologyFormat = FactTable["format"];

/** What is written, of which case. */
export interface FileAsked {
  readonly file: Pick<CaseFile, "number" | "title" | "changedAt">;
  readonly facts: readonly Fact[];
  /** What its reader should know. */
  readonly notes: readonly Sentence[];
  readonly format: ChronologyFormat;
}

/** A chronology as a file. */
export interface MadeChronology {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly facts: number;
  readonly notes: readonly Sentence[];
}

const mostInDocument = 10_000;
const mediaTypes: Readonly<Record<ChronologyFormat, string>> = {
  csv: "text/csv",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

/** Writes facts as a file, on a thread. Throws TooLarge for a DOCX of more than 10,000 facts. */
export async function chronologyFile(
  clew: Clew,
  reach: Reach,
  { file, facts, notes, format }: FileAsked,
): Promise<MadeChronology> {
  if (format === "docx" && facts.length > mostInDocument)
    throw new TooLarge("chronology.document-too-long", { limit: mostInDocument });
  const records = await recordsCited(clew, reach, facts);
  const { bytes, cutTexts } = await clew.crew.run(chronologyFileTask, {
    format,
    title: sentence("chronology.title", { number: file.number, title: file.title }).text,
    caption: sentence("chronology.count", { count: facts.length }).text,
    foot: sentence("chronology.foot", { number: file.number }).text,
    changedAt: file.changedAt,
    notes: [sentence("chronology.guilt"), ...notes].map(({ text }) => text),
    columns: factColumns(),
    rows: facts.map((fact) => factCells(fact, records)),
  });
  const cut = cutTexts === 0 ? [] : [sentence("exports.cut-cells", { count: cutTexts })];
  return {
    name: `chronology.${format}`,
    mediaType: mediaTypes[format],
    bytes,
    facts: facts.length,
    notes: [...notes, ...cut],
  };
}

/** The first source rows of facts, as far as a table names them. */
export async function recordsCited(
  clew: Clew,
  reach: Reach,
  facts: readonly Fact[],
): Promise<ReadonlyMap<string, RecordNode>> {
  const ids = new Set(
    facts.flatMap(({ citations }) => citations.slice(0, 5).map(({ record }) => record)),
  );
  const records = new Map<string, RecordNode>();
  for (const some of pages([...ids]))
    for (const [id, record] of await recordsById(clew, reach, some)) records.set(id, record);
  return records;
}
