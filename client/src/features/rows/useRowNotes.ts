import { useState } from "react";
import {
  AddRowNoteDocument,
  ask,
  RowNotesDocument,
  UndoStatementDocument,
  useOperation,
} from "../../api/index.ts";
import { notify } from "../../design/index.ts";
import { say } from "../../wording/index.ts";

/** The notes on a source row, and what one does with them. */
export function useRowNotes(record: string) {
  const { data, again } = useOperation(RowNotesDocument, { record });
  const [text, write] = useState("");
  const [isSending, setSending] = useState(false);
  const send = async () => {
    setSending(true);
    const { data: added, problem } = await ask(AddRowNoteDocument, { record, text: text.trim() });
    setSending(false);
    if (problem) return notify(`${problem.message} ${problem.advice}`);
    if (!added.addRowNote.ok) return notify(wordsOf(added.addRowNote.errors));
    write("");
    again();
  };
  const remove = async (note: string) => {
    const { data: undone, problem } = await ask(UndoStatementDocument, { record: note });
    if (problem) return notify(`${problem.message} ${problem.advice}`);
    if (!undone.undoStatement.ok) return notify(wordsOf(undone.undoStatement.errors));
    notify(say("rows.rowNotes.removed"));
    again();
  };
  return {
    notes: data?.record?.notes ?? [],
    text,
    write,
    send,
    canSend: text.trim() !== "" && !isSending,
    remove,
  };
}

const wordsOf = (errors: readonly { readonly message: string }[]) =>
  errors.map(({ message }) => message).join(" ");
