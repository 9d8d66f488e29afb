import type { Clew } from "../../../context.ts";
import { sourcesHeld } from "../../ground/sources/index.ts";
import { mapped, recordId } from "../statements/index.ts";
import { notesDataset } from "./named-by-hand.ts";
import { noteContent, type NoteContent } from "./note-entry.ts";
import { notesFile } from "./notes.ts";
import { statedBy } from "./stated-by-hand.ts";
import type { StatementInput } from "./statement-input.ts";

/** A row of notes as it is kept. */
interface NoteRow extends Omit<StatementInput, "properties"> {
  readonly at: string;
  readonly by: string;
  readonly properties: Readonly<Record<string, string>>;
}

/**
 * What a row of notes states, read again from its verbatim text; undefined where that names what is
 * no longer held.
 */
export async function noteAgain(
  clew: Clew,
  raw: string,
): Promise<{ readonly record: string; readonly content: NoteContent } | undefined> {
  const { at, by, properties, ...input } = JSON.parse(raw) as NoteRow;
  const datasets = (await sourcesHeld(clew)).map(({ id }) => id);
  const reach = { actor: by, purpose: "migration", datasets, full: true };
  const values = Object.entries(properties).map(([name, value]) => ({ name, value }));
  try {
    const { stated } = await statedBy({ ...input, properties: values }, { clew, reach, row: raw });
    const record = recordId(notesDataset, mapped(notesFile, at, raw, stated), 1);
    return { record, content: noteContent(raw, at, stated) };
  } catch {
    clew.log.error("a note could not be read again");
    return undefined;
  }
}
