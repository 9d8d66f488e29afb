import { useEffect, useState } from "react";
import { go, openings, useOpenings } from "../../address/index.ts";
import {
  AddStatementDocument,
  ask,
  connection,
  EntityByRefDocument,
  UndoStatementDocument,
  useOntology,
  type FigureFragment,
  type Problem,
  type StatedEntityInput,
} from "../../api/index.ts";
import { dropEntities, runCommand, session } from "../../chart/index.ts";
import { notify } from "../../design/index.ts";
import { drawOnChart } from "../chart/index.ts";

/** One end of a statement: something held, or something new by kind and value. */
export interface End {
  readonly held: FigureFragment | null;
  readonly kind: string;
  readonly value: string;
}
const nobody: End = { held: null, kind: "Phone", value: "" };
const stated = (end: End): StatedEntityInput =>
  end.held ? { id: end.held.id } : { kind: end.kind, value: end.value.trim() };
const isGiven = (end: End) => end.held !== null || end.value.trim() !== "";

export interface Written {
  readonly entity: End;
  readonly other: End;
  readonly link: string;
  readonly properties: readonly { readonly name: string; readonly value: string }[];
  readonly source: string;
  readonly date: string;
  readonly grade: string;
  readonly note: string;
}
const blank: Written = {
  entity: nobody,
  other: { ...nobody, kind: "Person" },
  link: "",
  properties: [],
  source: "",
  date: "",
  grade: "",
  note: "",
};

/** The form for adding by hand; what is stated becomes a source row and comes on the chart. */
export function useAddForm() {
  const { addByHand } = useOpenings();
  const { kinds, linkKinds } = useOntology();
  const [written, setWritten] = useState<Written>(blank);
  const [problems, setProblems] = useState<
    readonly { readonly field: string | null; readonly message: string }[]
  >([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isSending, setSending] = useState(false);
  const from = addByHand?.entityId ?? null;
  useEffect(() => {
    if (!addByHand) return;
    setProblems([]);
    setProblem(null);
    setWritten((before) => ({ ...blank, source: before.source, grade: before.grade }));
    if (from)
      void ask(EntityByRefDocument, { id: from }).then(
        ({ data }) =>
          data?.entity &&
          setWritten((now) => ({ ...now, entity: { ...nobody, held: data.entity } })),
      );
  }, [addByHand, from]);
  const close = () => openings.setState({ addByHand: null });
  const change = (part: Partial<Written>) => setWritten((now) => ({ ...now, ...part }));
  const send = async () => {
    setSending(true);
    const { entity, other, link, properties, source, date, grade, note } = written;
    const input = {
      entity: stated(entity),
      source: source.trim(),
      properties: properties.filter(({ name, value }) => name !== "" && value.trim() !== ""),
      ...(link !== "" && isGiven(other) ? { link, other: stated(other) } : {}),
      ...(date ? { date } : {}),
      ...(grade ? { grade } : {}),
      ...(note.trim() ? { note: note.trim() } : {}),
    };
    const { data, problem: failed } = await ask(AddStatementDocument, { input });
    setSending(false);
    setProblem(failed);
    if (!data) return;
    const { ok, errors, record, entities, link: made } = data.addStatement;
    setProblems(errors);
    if (!ok) return;
    close();
    connection.getState().changed();
    const before = new Set(session.getState().history.now.entities.keys());
    await drawOnChart(entities, {
      why: "Add by hand",
      links: made ? [made] : [],
      select: entities.slice(0, 1).map(({ id }) => id),
    });
    go({ view: "chart" });
    notify(
      "Added, and cited as a source row of the notes.",
      record
        ? {
            label: "Undo",
            perform: () =>
              void takeBack(
                record.id,
                entities.map(({ id }) => id).filter((id) => !before.has(id)),
                made ? [made.id] : [],
              ),
          }
        : undefined,
    );
  };
  const canSend =
    isGiven(written.entity) &&
    written.source.trim() !== "" &&
    (written.link === "" || isGiven(written.other)) &&
    !isSending;
  return {
    isOpen: addByHand !== null,
    close,
    written,
    change,
    send,
    canSend,
    isSending,
    problems,
    problem,
    kinds,
    linkKinds,
  };
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
  connection.getState().changed();
  notify("Taken back.");
}
