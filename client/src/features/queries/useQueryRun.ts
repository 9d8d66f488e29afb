import { useEffect, useRef, useState } from "react";
import {
  begin,
  RunCypherDocument,
  RunSavedQueryDocument,
  type AnswerFragment,
  type Outcome,
  type Problem,
  type QueryParameterInput,
} from "../../api/index.ts";
import type { Values } from "./saved-query.ts";

interface Run {
  readonly answer: AnswerFragment | null;
  readonly problem: Problem | null;
  readonly isRunning: boolean;
  /** Whether it was ended before it answered. */
  readonly isStopped: boolean;
}
const notRun: Run = { answer: null, problem: null, isRunning: false, isStopped: false };

/** Runs a saved query or a Cypher text, one at a time; a new one ends the one before, on the server too. */
export function useQueryRun() {
  const [run, setRun] = useState<Run>(notRun);
  const end = useRef<() => void>(() => undefined);
  useEffect(() => () => end.current(), []);
  const start = (asking: (onEnd: (ended: Run) => void) => () => void) => {
    end.current();
    setRun({ ...notRun, isRunning: true });
    end.current = asking(setRun);
  };
  return {
    ...run,
    runSaved: (id: string, parameters: Values) =>
      start((onEnd) =>
        begin(RunSavedQueryDocument, { id, parameters }, (outcome) =>
          onEnd(endOf(outcome, outcome.data?.runSavedQuery)),
        ),
      ),
    runText: (text: string, parameters: Values, declared: readonly QueryParameterInput[]) =>
      start((onEnd) =>
        begin(RunCypherDocument, { text, parameters, declared }, (outcome) =>
          onEnd(endOf(outcome, outcome.data?.runCypher)),
        ),
      ),
    stop: () => {
      end.current();
      setRun({ ...notRun, isStopped: true });
    },
  };
}
export type Running = ReturnType<typeof useQueryRun>;

const endOf = ({ problem }: Outcome<unknown>, answer: AnswerFragment | undefined): Run => ({
  ...notRun,
  answer: answer ?? null,
  problem,
});
