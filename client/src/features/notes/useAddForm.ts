import { say } from "../../wording/index.ts";
import { useState } from "react";
import { go, openings, type ByHand } from "../../address/index.ts";
import {
  AddStatementDocument,
  ask,
  EntityByRefDocument,
  UndoStatementDocument,
  useOperation,
  type AddStatementMutation,
  type Problem,
} from "../../api/index.ts";
import { dropEntities, runCommand, session } from "../../chart/index.ts";
import { notify } from "../../design/index.ts";
import { drawOnChart } from "../drawing/index.ts";
import { blank, isComplete, nobody, statementOf, type Written } from "./statement.ts";

type Added = AddStatementMutation["addStatement"];

export const closeForm = () => openings.setState({ addByHand: null });

/** Where the last statement was known from, and the country of its numbers: the next is likely the same. */
export type Kept = Pick<Written, "source" | "grade" | "region">;

/** The form for adding by hand; what is stated becomes a source row and comes on the chart. */
export function useAddForm(from: ByHand, kept: Kept, keep: (kept: Kept) => void) {
  const [written, setWritten] = useState<Written>({ ...blank, ...kept, note: from.note ?? "" });
  const held = useHeld(from.entityId);
  const otherHeld = useHeld(from.otherId ?? null);
  const entity = written.entity ?? { ...nobody, held };
  const other = written.other === blank.other ? { ...blank.other, held: otherHeld } : written.other;
  const { send, isSending, errors, problem } = useSending();
  const change = (part: Partial<Written>) => {
    const now = { ...written, ...part };
    setWritten(now);
    keep({ source: now.source, grade: now.grade, region: now.region });
  };
  const all = { ...written, other };
  return {
    written: all,
    entity,
    change,
    send: () => send(statementOf(all, entity)),
    canSend: isComplete(all, entity) && !isSending,
    isSending,
    errors,
    problem,
  };
}
/** An entity that the form begins from; null where there is none, or it is not read yet. */
const useHeld = (id: string | null) =>
  useOperation(EntityByRefDocument, id === null ? null : { id }).data?.entity ?? null;

export type AddingForm = ReturnType<typeof useAddForm>;

/** Sends a statement, and says why it was refused. */
function useSending() {
  const [errors, setErrors] = useState<Added["errors"]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isSending, setSending] = useState(false);
  const send = async (input: ReturnType<typeof statementOf>) => {
    setSending(true);
    const { data, problem: failed } = await ask(AddStatementDocument, { input });
    setSending(false);
    setProblem(failed);
    if (!data) return;
    setErrors(data.addStatement.errors);
    if (!data.addStatement.ok) return;
    closeForm();
    await show(data.addStatement);
  };
  return { send, isSending, errors, problem };
}

/** Draws what was added, and offers to take it back. */
async function show({ record, entities, link: made }: Added): Promise<void> {
  const before = new Set(session.getState().history.now.entities.keys());
  await drawOnChart(entities, {
    why: say("common.addByHand"),
    links: made ? [made] : [],
    select: entities.slice(0, 1).map(({ id }) => id),
  });
  go({ view: "chart" });
  const news = entities.map(({ id }) => id).filter((id) => !before.has(id));
  const undo = () => record && void takeBack(record.id, news, made ? [made.id] : []);
  notify(
    say("notes.useAddForm.addedAndCitedAs"),
    record ? { label: say("common.undo"), perform: undo } : undefined,
  );
}

async function takeBack(
  record: string,
  entityIds: readonly string[],
  linkIds: readonly string[],
): Promise<void> {
  const { data, problem } = await ask(UndoStatementDocument, { record });
  if (problem) return notify(`${problem.message} ${problem.advice}`);
  if (!data.undoStatement.ok)
    return notify(data.undoStatement.errors.map(({ message }) => message).join(" "));
  runCommand(dropEntities, { entityIds, linkIds });
  notify(say("notes.useAddForm.takenBack"));
}
