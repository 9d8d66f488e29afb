import { useCallback, useEffect, useRef, useState } from "react";
import type { AnyVariables, DocumentInput } from "urql";
import { useStore } from "zustand";
import { begin, connection, type Problem } from "../../api/index.ts";

const KEPT_MS = 300_000;
const MOST_KEPT = 40;

/** A question that takes long, with the answers it got of late, so that going from tab to tab measures nothing twice. */
interface Measure<Data, Variables extends AnyVariables> {
  readonly document: DocumentInput<Data, Variables>;
  readonly kept: (key: string) => Data | null;
  readonly keep: (key: string, data: Data) => void;
}

export function defineMeasure<Data, Variables extends AnyVariables>(
  document: DocumentInput<Data, Variables>,
): Measure<Data, Variables> {
  const answers = new Map<string, { readonly data: Data; readonly at: number }>();
  return {
    document,
    kept: (key) => {
      const answer = answers.get(key);
      return answer && performance.now() - answer.at < KEPT_MS ? answer.data : null;
    },
    keep: (key, data) => {
      const [oldest] = answers.keys();
      if (answers.size >= MOST_KEPT && oldest !== undefined) answers.delete(oldest);
      answers.set(key, { data, at: performance.now() });
    },
  };
}

export interface Measured<Data> {
  /** Stands for what is asked: another one, another measuring. */
  readonly key: string | null;
  readonly data: Data | null;
  readonly problem: Problem | null;
  readonly isStopped: boolean;
  readonly stop: () => void;
  readonly again: () => void;
}
interface State<Data> {
  readonly key: string | null;
  readonly data: Data | null;
  readonly problem: Problem | null;
  readonly isStopped: boolean;
}

/** Measures whenever the variables change or anything was written here, until it is stopped; null variables ask nothing. */
export function useMeasured<Data, Variables extends AnyVariables>(
  measure: Measure<Data, Variables>,
  variables: Variables | null,
): Measured<Data> {
  const epoch = useStore(connection, ({ epoch, writes }) => epoch + writes);
  const key = variables === null ? null : `${epoch} ${JSON.stringify(variables)}`;
  const [round, setRound] = useState(0);
  const [state, setState] = useState<State<Data>>({
    key: null,
    data: null,
    problem: null,
    isStopped: false,
  });
  const end = useRef<() => void>(() => undefined);
  useEffect(() => {
    if (key === null || variables === null) return;
    const kept = measure.kept(key);
    setState({ key, data: kept, problem: null, isStopped: false });
    if (kept) return;
    end.current = begin(measure.document, variables, ({ data, problem }) => {
      if (data !== null) measure.keep(key, data);
      setState({ key, data, problem, isStopped: false });
    });
    return end.current;
    // The key stands for the variables.
  }, [measure, key, round]);
  const stop = useCallback(() => {
    end.current();
    setState((now) => (now.data === null ? { ...now, isStopped: true } : now));
  }, []);
  const again = useCallback(() => setRound((count) => count + 1), []);
  const now = state.key === key ? state : { data: null, problem: null, isStopped: false };
  return { key, data: now.data, problem: now.problem, isStopped: now.isStopped, stop, again };
}
