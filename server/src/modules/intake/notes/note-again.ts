import type { Clew } from "../../../context.ts";
import type { Reach } from "../../../reach.ts";
import { entitiesByRef, type Entity } from "../../ground/entities/index.ts";
import { sourcesHeld } from "../../ground/sources/index.ts";
import { entitiesOfRecord, recordId } from "../statements/index.ts";
import { notesDataset } from "./named-by-hand.ts";
import { noteContent, type NoteContent } from "./note-entry.ts";
import { noteRow } from "./notes.ts";
import { isOlder, olderColumns, readOlder, type ReadRow } from "./older-row.ts";
import { noteTarget } from "./queries.ts";
import { readWritten } from "./read-written.ts";
import { rowNoteAt, statingNothing } from "./row-note.ts";
import { statedBy, type Naming, type StatedByHand } from "./stated-by-hand.ts";
import type { StatedEntityInput } from "./statement-input.ts";
import { columnsOf } from "./written-row.ts";

/**
 * What a row of notes states, read again from its verbatim text; undefined where that names what is
 * no longer held.
 */
export async function noteAgain(
  clew: Clew,
  raw: string,
): Promise<{ readonly record: string; readonly content: NoteContent } | undefined> {
  try {
    const writtenAt = rowNoteAt(raw);
    if (writtenAt !== undefined) return await rowNoteAgain(clew, raw, writtenAt);
    const { at, ...read } = isOlder(raw) ? readOlder(raw) : readWritten(raw, clew.ontology);
    const datasets = (await sourcesHeld(clew)).map(({ id }) => id);
    const reach = { actor: read.by, purpose: "migration", datasets, full: true };
    const { stated } = isOlder(raw)
      ? await statedBy(read.input, {
          clew,
          reach,
          write: (held) => ({ row: raw, columns: olderColumns(held) }),
        })
      : await statedInWords(clew, reach, raw, read);
    const record = recordId(notesDataset, noteRow(raw, at, stated), 1);
    return { record, content: noteContent(raw, at, stated) };
  } catch {
    clew.log.error("a note could not be read again");
    return undefined;
  }
}

/** A note on a row: the graph knows which row. */
async function rowNoteAgain(clew: Clew, raw: string, at: string) {
  const record = recordId(notesDataset, noteRow(raw, at, statingNothing), 1);
  const on = await noteTarget(clew.graph, record);
  const content = noteContent(raw, at, statingNothing);
  return { record, content: on === undefined ? content : { ...content, on } };
}

/** A row in words has no ids: what is cited by it and is nothing new was held when it was written. */
async function statedInWords(
  clew: Clew,
  reach: Reach,
  raw: string,
  { input }: Omit<ReadRow, "at">,
): Promise<StatedByHand> {
  const write: Naming["write"] = (held) => ({
    row: raw,
    columns: columnsOf(input, held, clew.ontology),
  });
  const asNew = await statedBy(input, { clew, reach, write });
  const record = recordId(notesDataset, noteRow(raw, "", asNew.stated), 1);
  const refs = await entitiesOfRecord(clew.graph, record);
  const cited = [...(await entitiesByRef(clew, reach, refs)).values()];
  const made = new Set(cited.map(({ id }) => id));
  const [first, second] = asNew.stated.entities;
  const isNew = (end: { readonly id: string } | undefined) => end === undefined || made.has(end.id);
  if (isNew(first) && isNew(second)) return asNew;
  const { entity, other } = input;
  const held = {
    ...input,
    entity: isNew(first) ? entity : heldEnd(entity, cited),
    ...(other && !isNew(second) ? { other: heldEnd(other, cited) } : {}),
  };
  return statedBy(held, { clew, reach, write });
}

/** An end as one that is held: of its kind and label among those that cite the row. */
function heldEnd(end: StatedEntityInput, cited: readonly Entity[]): StatedEntityInput {
  const ofKind = cited.filter(({ kind }) => kind === end.kind);
  const found = ofKind.find(({ label }) => label === end.value) ?? ofKind[0];
  return found === undefined ? end : { ...end, id: found.id };
}
