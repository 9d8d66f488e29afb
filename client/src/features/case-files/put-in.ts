import { go, type Adding } from "../../address/index.ts";
import { AddToCaseDocument, ask, OpenCaseDocument } from "../../api/index.ts";
import { notify } from "../../design/index.ts";
import { say } from "../../wording/index.ts";
import { noteLastCase } from "./last-case.ts";

/** A case that is opened for what is put in. */
export interface NewCase {
  readonly title: string;
}

/** Puts something into a case, or into a new one; gives why not, or null where it was done. */
export async function putIn(
  where: string | NewCase,
  { members, title }: Adding,
  why: string,
): Promise<string | null> {
  const opened = typeof where === "string" ? { id: where, refusal: null } : await open(where);
  if (opened.id === null) return opened.refusal;
  const { id } = opened;
  const { data, problem } = await ask(AddToCaseDocument, { case: id, members, why });
  if (problem) return `${problem.message} ${problem.advice}`;
  const { ok, errors, caseFile } = data.addToCase;
  if (!ok) return errors.map(({ message }) => message).join(" ");
  noteLastCase(id);
  notify(say("cases.add.done", { title, case: caseFile?.number ?? "" }), {
    label: say("cases.add.openIt"),
    perform: () => go({ view: "cases", caseFile: id }),
  });
  return null;
}

type Opened =
  | { readonly id: string; readonly refusal: null }
  | { readonly id: null; readonly refusal: string };

async function open({ title }: NewCase): Promise<Opened> {
  const { data, problem } = await ask(OpenCaseDocument, { title });
  if (problem) return { id: null, refusal: `${problem.message} ${problem.advice}` };
  const { caseFile, errors } = data.openCase;
  return caseFile === null
    ? { id: null, refusal: errors.map(({ message }) => message).join(" ") }
    : { id: caseFile.id, refusal: null };
}
