import { ListCasesDocument } from "../generated/cli-documents.ts";
import { NotFound } from "../shared/errors.ts";
import { ask } from "./ask.ts";
import type { Workplace } from "./cli-command.ts";

/** The id of the case that is named by its id or its number. Throws NotFound where there is none. */
export async function caseGiven(work: Workplace, named: string): Promise<string> {
  const { caseFiles } = await ask(work, ListCasesDocument, {});
  const found = caseFiles.find(({ id, number }) => id === named || number === named);
  if (found === undefined) throw new NotFound("case file");
  return found.id;
}
