import { ask, CaseChronologyFileDocument } from "../../api/index.ts";
import { notify } from "../../design/index.ts";
import { say, textOf } from "../../wording/index.ts";
import { bytesOf, fileName, save } from "../export/index.ts";
import type { CaseShown, ChronologyShown } from "./useChronology.ts";

/** Saves the facts that the filter lets through. */
export async function saveChronology(
  { id, number }: CaseShown,
  { filter, order }: Pick<ChronologyShown, "filter" | "order">,
  format: "csv" | "xlsx" | "docx",
): Promise<void> {
  const asked = { id, filter, order, format };
  const { data, problem } = await ask(CaseChronologyFileDocument, asked);
  if (problem) return notify(`${problem.message} ${problem.advice}`);
  const made = data.caseFile?.chronologyFile;
  if (!made) return;
  const name = `${fileName(`${number} chronology`)}.${format}`;
  save(new Blob([bytesOf(made.content)], { type: made.mediaType }), name);
  notify(
    [say("chronology.saved", { count: made.facts, name }), ...made.notes.map(textOf)].join(" "),
  );
}
