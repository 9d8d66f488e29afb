import { say } from "../../wording/index.ts";
import { useEffect, useState } from "react";
import {
  ask,
  begin,
  CancelImportDocument,
  follow,
  ImportProgressDocument,
  ImportsDocument,
  storeChanged,
  UndoImportDocument,
  type Problem,
  type RunFragment,
} from "../../api/index.ts";
import { notify } from "../../design/index.ts";

/** One import as it runs; where the stream breaks, it is asked again. */
export function useImportRun(id: string) {
  const [run, setRun] = useState<RunFragment | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const isOver = run !== null && !isUnderWay(run);
  useEffect(() => {
    const onRun = (now: RunFragment) => {
      setRun(now);
      setProblem(null);
    };
    const stopFollowing = follow(
      ImportProgressDocument,
      { id },
      { onData: ({ importProgress }) => onRun(importProgress), onProblem: setProblem },
    );
    const stopAsking = askEvery(id, onRun);
    return () => {
      stopFollowing();
      stopAsking();
    };
  }, [id, isOver]);
  useEffect(() => {
    if (isOver) storeChanged();
  }, [isOver]);
  const cancel = async () => {
    const cancelled = await cancelImport(id);
    if (cancelled) setRun(cancelled);
  };
  return { run, problem: run ? null : problem, isOver, cancel: () => void cancel() };
}

const EVERY_MS = 2_000;

/** Asks how far an import is, now and then; returns how to stop. */
function askEvery(id: string, onRun: (run: RunFragment) => void): () => void {
  let stop: () => void = () => undefined;
  const askOnce = () => {
    stop();
    stop = begin(ImportsDocument, {}, ({ data }) => {
      const found = data?.imports.find((one) => one.id === id);
      if (found) onRun(found);
    });
  };
  askOnce();
  const timer = setInterval(askOnce, EVERY_MS);
  return () => {
    clearInterval(timer);
    stop();
  };
}

/** Whether an import is to go on by itself. */
export function isUnderWay({ state }: Pick<RunFragment, "state">): boolean {
  return state === "queued" || state === "running" || state === "waiting";
}

export async function cancelImport(id: string): Promise<RunFragment | null> {
  const { data, problem } = await ask(CancelImportDocument, { id });
  if (problem) notify(`${problem.message} ${problem.advice}`);
  else if (!data.cancelImport.ok)
    notify(data.cancelImport.errors.map(({ message }) => message).join(" "));
  return data?.cancelImport.import ?? null;
}

export async function undoImport(id: string): Promise<RunFragment | null> {
  const { data, problem } = await ask(UndoImportDocument, { id });
  if (problem) notify(`${problem.message} ${problem.advice}`);
  else if (!data.undoImport.ok)
    notify(data.undoImport.errors.map(({ message }) => message).join(" "));
  else notify(say("sources.useRun.theImportIsUndone"));
  return data?.undoImport.import ?? null;
}
