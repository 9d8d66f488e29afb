import { useEffect, useState } from "react";
import {
  ask,
  CancelImportDocument,
  connection,
  follow,
  ImportProgressDocument,
  ImportsDocument,
  UndoImportDocument,
  type Problem,
  type RunFragment,
} from "../../api/index.ts";
import { notify } from "../../design/index.ts";

/** One import as it runs; where the stream breaks, it is asked again. */
export function useImportRun(id: string) {
  const [run, setRun] = useState<RunFragment | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const isOver = run !== null && run.state !== "running";
  useEffect(() => {
    const askAgain = async () => {
      const { data } = await ask(ImportsDocument, {});
      const found = data?.imports.find((one) => one.id === id);
      if (found) setRun(found);
    };
    void askAgain();
    const timer = setInterval(() => void askAgain(), 2_000);
    const stop = follow(
      ImportProgressDocument,
      { id },
      {
        onData: ({ importProgress }) => {
          setRun(importProgress);
          setProblem(null);
        },
        onProblem: setProblem,
      },
    );
    return () => {
      clearInterval(timer);
      stop();
    };
  }, [id, isOver]);
  useEffect(() => {
    if (isOver) connection.getState().changed();
  }, [isOver]);
  const cancel = async () => {
    const { data, problem: failed } = await ask(CancelImportDocument, { id });
    if (failed) setProblem(failed);
    else if (data.cancelImport.import) setRun(data.cancelImport.import);
  };
  return { run, problem: run ? null : problem, isOver, cancel: () => void cancel() };
}

export async function undoImport(id: string): Promise<RunFragment | null> {
  const { data, problem } = await ask(UndoImportDocument, { id });
  if (problem) notify(`${problem.message} ${problem.advice}`);
  else if (!data.undoImport.ok)
    notify(data.undoImport.errors.map(({ message }) => message).join(" "));
  else notify("The import is undone: what only it stated is out again.");
  connection.getState().changed();
  return data?.undoImport.import ?? null;
}
