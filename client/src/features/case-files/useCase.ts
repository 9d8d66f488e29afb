import {
  AddCaseNoteDocument,
  AddToCaseDocument,
  ask,
  CaseFileByIdDocument,
  ChangeCaseDocument,
  TakeFromCaseDocument,
  upload,
  useOperation,
  type CaseAnsweredFragment,
  type CaseChangesInput,
  type CaseFileByIdQuery,
  type Problem,
  type ReceivedCaseQuery,
} from "../../api/index.ts";
import { notify } from "../../design/index.ts";
import { say } from "../../wording/index.ts";

export type CaseFile = NonNullable<CaseFileByIdQuery["caseFile"]>;
export type Exhibit = CaseFile["exhibits"][number];
export type Received = NonNullable<NonNullable<ReceivedCaseQuery["caseFile"]>["received"]>;

/** A case, and what can be done to it; each tells whether it was done. */
export function useCase(id: string) {
  const { data, problem, again } = useOperation(CaseFileByIdDocument, { id });
  const change = async (changes: CaseChangesInput, after?: number) => {
    const asked = { case: id, changes, ...(after === undefined ? {} : { after }) };
    const answer = await ask(ChangeCaseDocument, asked);
    return isDone(answer.data?.changeCase, answer.problem);
  };
  const takeOut = async (exhibits: readonly number[], why: string) => {
    const answer = await ask(TakeFromCaseDocument, { case: id, exhibits, why });
    return isDone(answer.data?.takeFromCase, answer.problem);
  };
  const write = async (text: string, exhibit: number | null) => {
    const answer = await ask(AddCaseNoteDocument, { case: id, text, exhibit });
    return isDone(answer.data?.addCaseNote, answer.problem);
  };
  return { file: data?.caseFile, problem, again, change, takeOut, write };
}
export type CaseActs = ReturnType<typeof useCase>;

function isDone(payload: CaseAnsweredFragment | undefined, problem: Problem | null): boolean {
  if (problem) notify(`${problem.message} ${problem.advice}`);
  else if (payload && !payload.ok) notify(payload.errors.map(({ message }) => message).join(" "));
  return payload?.ok === true;
}

/** Puts files into a case as documents; gives whether all were taken. */
export async function putDocuments(
  id: string,
  files: readonly File[],
  why: string,
): Promise<boolean> {
  const members: { document: string }[] = [];
  for (const file of files) {
    const { uploads, problem } = await upload(file);
    if (problem) {
      notify(`${problem.message} ${problem.advice}`);
      return false;
    }
    members.push(...uploads.map((one) => ({ document: one.upload })));
  }
  const answer = await ask(AddToCaseDocument, { case: id, members, why });
  const isTaken = isDone(answer.data?.addToCase, answer.problem);
  if (isTaken) notify(say("cases.documents.done", { count: members.length }));
  return isTaken;
}
