import type { Clew } from "../../../context.ts";
import type { Reach } from "../../../reach.ts";
import { assertLength, NotFound } from "../../../shared/errors.ts";
import { recordsById, type RecordNode } from "../../ground/entities/index.ts";
import { enterAndDo } from "../../ground/journal/index.ts";
import { cellsOf, labelledRow } from "../../ground/records/index.ts";
import { sourcesById } from "../../ground/sources/index.ts";
import { recordId } from "../statements/index.ts";
import type { StatedRow } from "../stating/index.ts";
import { notesDataset } from "./named-by-hand.ts";
import { noteContent } from "./note-entry.ts";
import { noteRow, restate, type Stating } from "./notes.ts";
import { sourceColumns } from "./written-row.ts";

/** A note on a source row, as it is shown. */
export interface RowNote {
  /** Record id of the note itself. */
  readonly id: string;
  readonly text: string;
  readonly by: string;
  /** When it was written, ISO. */
  readonly at: string;
}

const longest = 5_000;
const onColumn = "On row";

/**
 * Keeps a note on a source row: in the journal, and as a row of the notes that states nothing.
 * Throws NotFound where there is no such row within reach, InvalidInput for a text that is empty or
 * too long.
 */
export async function addRowNote(
  clew: Clew,
  reach: Reach,
  { record: on, text }: { readonly record: string; readonly text: string },
  { now, stamp }: Stating,
): Promise<string> {
  assertLength("text", text.trim(), 1, longest);
  const row = (await recordsById(clew, reach, [on])).get(on);
  if (row === undefined) throw new NotFound("source row");
  const raw = labelledRow([
    { column: sourceColumns.note, text: text.trim() },
    { column: onColumn, text: await calledBy(clew, row) },
    { column: sourceColumns.by, text: reach.actor },
    { column: sourceColumns.at, text: now },
  ]);
  const record = recordId(notesDataset, noteRow(raw, now, statingNothing), 1);
  const content = { ...noteContent(raw, now, statingNothing), on };
  const kept = stamp === undefined ? undefined : { ...stamp, answer: { record } };
  await enterAndDo(clew, { type: "note", about: record, content, kept }, () =>
    restate(clew, content),
  );
  return record;
}

/** The note that a row by hand holds. */
export function rowNoteIn(id: string, raw: string): RowNote {
  const cells = cellsOf(raw, undefined);
  const textOf = (wanted: string) => cells.find(({ column }) => column === wanted)?.text ?? "";
  return {
    id,
    text: textOf(sourceColumns.note),
    by: textOf(sourceColumns.by),
    at: textOf(sourceColumns.at),
  };
}

/** When a row by hand that is a note on another row was written; undefined for any other. */
export function rowNoteAt(raw: string): string | undefined {
  const [first, second] = cellsOf(raw, undefined);
  const isNote = first?.column === sourceColumns.note && second?.column === onColumn;
  return isNote ? rowNoteIn("", raw).at : undefined;
}

/** What a note on a row states of entities and links: nothing. */
export const statingNothing: StatedRow = {
  name: "Note on a row",
  entities: [],
  links: [],
  aliases: [],
  unrecognised: 0,
  problems: [],
};

async function calledBy(clew: Clew, { dataset, name }: RecordNode): Promise<string> {
  const title = (await sourcesById(clew)).get(dataset)?.title ?? dataset;
  return `${title}, ${name}`;
}
