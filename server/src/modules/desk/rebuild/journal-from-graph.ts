import { createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { Clew } from "../../../context.ts";
import type { Entry } from "../../../journal/index.ts";
import { decode, statement, type Row } from "../../../graph/index.ts";
import { unpackReading, type KeptRow, type SavedReading } from "../../intake/files/index.ts";
import { importsHeld, type ImportContent, type ImportState } from "../../intake/imports/index.ts";
import { noteAgain, notesDataset } from "../../intake/notes/index.ts";
import { enter, type Entering } from "../../ground/journal/index.ts";
import { sourceRows } from "../../ground/sources/index.ts";
import { judgementsHeld } from "../../linking/judgements/index.ts";

const page = 2_000;
const mostImports = 10_000;

/**
 * Whether making a journal of a graph began and did not come to its end: until it does, the journal
 * alone would make a smaller graph.
 */
export function isHalfTakenOver(heads: readonly Pick<Entry, "type" | "about">[]): boolean {
  const places = heads.filter(({ type }) => type === "taken-over").map(({ about }) => about);
  return places.includes("begun") && !places.includes("done");
}

/** Enters something unless that was done before a kill. */
async function enterOnce(clew: Clew, entering: Entering): Promise<void> {
  const { type, about } = entering;
  const heads = clew.journal.heads();
  if (!heads.some((head) => head.type === type && head.about === about))
    await enter(clew, entering);
}

/**
 * Makes the journal of a store that was filled before there was one: sources from their verbatim
 * rows, notes, decisions. What has no verbatim rows is not in it. May be broken off and begun again.
 */
export async function journalFromGraph(clew: Clew): Promise<void> {
  await enterOnce(clew, { type: "taken-over", about: "begun", content: {} });
  const imports = await importsHeld(clew, mostImports);
  for (const source of (await sourceRows(clew)).toSorted(byImport)) {
    const id = decode.text(source, "id");
    if (id === notesDataset) await notesOf(clew);
    else
      await sourceOf(
        clew,
        source,
        imports.find(({ dataset, state }) => dataset === id && state === "done"),
      );
  }
  for (const judgement of await judgementsHeld(clew.graph))
    await enterOnce(clew, { type: "decision", about: judgement.id, content: judgement });
  await enterOnce(clew, { type: "taken-over", about: "done", content: {} });
}

function byImport(a: Row, b: Row): number {
  const at = (row: Row) => decode.optionalText(row, "importedAt") ?? "";
  return at(a) < at(b) ? -1 : 1;
}

async function sourceOf(clew: Clew, source: Row, state: ImportState | undefined): Promise<void> {
  const packed = decode.optionalText(source, "reading");
  if (packed === undefined || state === undefined) return;
  const reading = unpackReading(packed);
  const rows = await rowsOf(clew, state.dataset, reading);
  const content: ImportContent = {
    dataset: state.dataset,
    title: state.title,
    askedAt: state.startedAt,
    folder: "",
    mappingName: "mapping",
    reading,
    readers: decode.texts(source, "readers"),
    digest: state.digest,
    lines: reading.files.map(() => null),
    rows,
  };
  await enterOnce(clew, { type: "import", about: state.id, content });
  await enterOnce(clew, { type: "ended", about: state.id, content: state });
}

/** Keeps the verbatim rows of a source as one original; gives its SHA-256. */
async function rowsOf(clew: Clew, dataset: string, { files }: SavedReading): Promise<string> {
  const places = new Map(files.map(({ name, part }, at) => [`${part} ${name}`, at]));
  const rows = (await allRows(clew, dataset)).toSorted(
    (a, b) =>
      (places.get(`${a.part} ${a.file}`) ?? 0) - (places.get(`${b.part} ${b.file}`) ?? 0) ||
      inOrder.compare(a.position, b.position),
  );
  const draft = join(clew.data, `rows-of-${dataset}`);
  try {
    await pipeline(linesOf(clew, rows), createWriteStream(draft, { mode: 0o600 }));
    return await clew.originals.keepFile(draft);
  } finally {
    await rm(draft, { force: true });
  }
}

/** Lines, or sheet!row, as a person counts them. */
const inOrder = new Intl.Collator("en", { numeric: true });

async function* linesOf(clew: Clew, rows: readonly PlacedRow[]): AsyncGenerator<string> {
  for (const { file, part, position, place } of rows) {
    const raw = await clew.evidence.read(place);
    const kept: KeptRow | undefined = raw === undefined ? undefined : [file, part, position, raw];
    if (kept !== undefined) yield `${JSON.stringify(kept)}\n`;
  }
}

interface PlacedRow {
  readonly file: string;
  readonly part: number;
  readonly position: string;
  readonly place: string;
}

async function allRows(clew: Clew, dataset: string): Promise<readonly PlacedRow[]> {
  const all: PlacedRow[] = [];
  for (let after = ""; ;) {
    const rows = await clew.graph.read(statement("rebuild/rows"), { dataset, after, limit: page });
    all.push(
      ...rows.map((row) => ({
        file: decode.text(row, "file"),
        part: decode.numberOrZero(row, "part"),
        position: decode.text(row, "position"),
        place: decode.text(row, "place"),
      })),
    );
    if (rows.length < page) return all;
    after = all.at(-1)?.place ?? "";
  }
}

async function notesOf(clew: Clew): Promise<void> {
  for (const { place } of await allRows(clew, notesDataset)) {
    const raw = await clew.evidence.read(place);
    const note = raw === undefined ? undefined : await noteAgain(clew, raw);
    if (note !== undefined)
      await enterOnce(clew, { type: "note", about: note.record, content: note.content });
  }
}
