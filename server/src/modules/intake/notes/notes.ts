import { randomUUID } from "node:crypto";
import type { Clew } from "../../../context.ts";
import type { Reach } from "../../../reach.ts";
import { NotFound } from "../../../shared/errors.ts";
import { keepSource } from "../../ground/sources/index.ts";
import type { Stamp } from "../../../journal/index.ts";
import { enterAndDo } from "../../ground/journal/index.ts";
import { countsOf } from "../imports/index.ts";
import {
  finishWriting,
  mapped,
  recordId,
  recordsHeld,
  retireRecord,
  writeBatch,
  type MappedRow,
} from "../statements/index.ts";
import type { StatedLink, StatedRow } from "../stating/index.ts";
import { notesDataset } from "./named-by-hand.ts";
import { keepOnRow } from "./queries.ts";
import { noteContent, statedIn, type NoteContent } from "./note-entry.ts";
import { statedBy } from "./stated-by-hand.ts";
import { handFile } from "../../ground/records/index.ts";
import { isOlder, olderFile } from "./older-row.ts";
import type { StatementInput } from "./statement-input.ts";
import { writtenRow } from "./written-row.ts";

/** What a statement became. */
export interface Stated {
  readonly record: string;
  /** Refs. */
  readonly entities: readonly string[];
  readonly link?: { readonly ref: string; readonly source: string };
}

/** When something is stated, ISO, and what the request is known by, where it has a key. */
export interface Stating {
  readonly now: string;
  readonly stamp?: Stamp | undefined;
}

/** A row of notes with what it states. */
export function noteRow(raw: string, at: string, stated: StatedRow): MappedRow {
  return mapped(isOlder(raw) ? olderFile : handFile, at, raw, stated);
}

/**
 * Keeps a statement in the journal, and as a source row of the dataset of notes.
 * Throws InvalidInput with the field that cannot be read.
 */
export async function addStatement(
  clew: Clew,
  reach: Reach,
  input: StatementInput,
  { now, stamp }: Stating,
): Promise<Stated> {
  const { row, stated, link } = await statedBy(input, {
    clew,
    reach,
    write: (held) => writtenRow(input, held, clew.ontology, { by: reach.actor, at: now }),
  });
  const written = noteRow(row, now, stated);
  const record = recordId(notesDataset, written, 1);
  const answer: Stated = {
    record,
    entities: stated.entities.map(({ id }) => clew.refs.entity(id)),
    ...(link === undefined ? {} : { link: keyOfLink(clew, link, record) }),
  };
  const kept = stamp === undefined ? undefined : { ...stamp, answer };
  const content = noteContent(row, now, stated);
  await enterAndDo(clew, { type: "note", about: record, content, kept }, () =>
    write(clew, written, now),
  );
  return answer;
}

/** Brings a statement of the journal into the graph; one that is there already stays as it is. */
export async function restate(clew: Clew, content: NoteContent): Promise<void> {
  const { raw, at, on } = content;
  const row = noteRow(raw, at, statedIn(content, clew.ontology));
  await write(clew, row, at);
  if (on !== undefined) await keepOnRow(clew.graph, recordId(notesDataset, row, 1), on);
}

/** Takes a statement by hand back. Throws NotFound where there is none of that record. */
export async function undoStatement(
  clew: Clew,
  record: string,
  { now, stamp }: Stating,
): Promise<void> {
  const [held] = record.startsWith(`${notesDataset}/`)
    ? await recordsHeld(clew.graph, [record])
    : [];
  if (held === undefined) throw new NotFound("source row");
  const kept = stamp === undefined ? undefined : { ...stamp, answer: {} };
  await enterAndDo(clew, { type: "note-undone", about: record, content: {}, kept }, () =>
    unstate(clew, record, now),
  );
}

/** Takes a statement by hand out of the graph, and its words out of the journal. */
export async function unstate(clew: Clew, record: string, now: string): Promise<void> {
  const run = randomUUID();
  await retireRecord(clew, record, run);
  await finishWriting(clew, run);
  await countNotes(clew, now);
  await clew.journal.erase(({ type, about }) => type === "note" && about === record);
}

/** Writes a statement whole, whatever of it was written before. */
async function write(clew: Clew, row: MappedRow, now: string): Promise<void> {
  const run = `note-${row.sha256}`; // its text lies at the same place in every store that is made anew
  const record = recordId(notesDataset, row, 1);
  const held = await recordsHeld(clew.graph, [record]);
  if (held.length > 0) await retireRecord(clew, record, run);
  await ensureDataset(clew, now);
  await writeBatch(clew, [row], {
    dataset: notesDataset,
    run,
    pass: `${run}/first`,
    receivedAt: now,
    progress: undefined,
  });
  await finishWriting(clew, run);
  await countNotes(clew, now);
}

function keyOfLink(
  clew: Clew,
  { kind, source, target }: StatedLink,
  record: string,
): { readonly ref: string; readonly source: string } {
  const event = kind.sort === "event" ? record : undefined;
  return {
    ref: clew.refs.link(kind.name, source, target, event),
    source: clew.refs.entity(source),
  };
}

async function ensureDataset(clew: Clew, now: string): Promise<void> {
  const properties = {
    title: "Notes by hand",
    importedAt: now,
    demo: false,
    files: "[]",
    rejects: 0,
  };
  await clew.graph.write((send) => keepSource(send, notesDataset, properties));
}

async function countNotes(clew: Clew, now: string): Promise<void> {
  const { records, entities, links, from, to } = await countsOf(clew, notesDataset);
  const properties = {
    records,
    entities,
    links,
    importedAt: now,
    from: from ?? null,
    to: to ?? null,
  };
  await clew.graph.write((send) => keepSource(send, notesDataset, properties));
  await clew.graph.flush();
}
