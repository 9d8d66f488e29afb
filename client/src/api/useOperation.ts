import { useCallback, useEffect, useState } from "react";
import type { AnyVariables, DocumentInput } from "urql";
import { useStore } from "zustand";
import { ask } from "./client.ts";
import { connection } from "./connection.ts";
import type { Problem } from "./problem.ts";

interface Operation<Data> {
  readonly data: Data | null;
  readonly problem: Problem | null;
  readonly waiting: boolean;
  readonly again: () => void;
}

/**
 * Asks whenever the variables change, anything was written here, or the database is back; null variables ask nothing.
 * Data of the former variables is dropped at once; data of the same variables stays while it is asked again.
 */
export function useOperation<Data, Variables extends AnyVariables>(
  document: DocumentInput<Data, Variables>,
  variables: Variables | null,
): Operation<Data> {
  const key = variables === null ? null : JSON.stringify(variables);
  const [state, setState] = useState<{
    key: string | null;
    data: Data | null;
    problem: Problem | null;
    waiting: boolean;
  }>({ key: null, data: null, problem: null, waiting: false });
  const [round, setRound] = useState(0);
  const epoch = useStore(connection, ({ epoch, writes }) => epoch + writes);
  useEffect(() => {
    if (key === null || variables === null) return;
    let current = true;
    setState((before) => ({
      key,
      data: before.key === key ? before.data : null,
      problem: null,
      waiting: true,
    }));
    void ask(document, variables).then(({ data, problem }) => {
      if (current) setState({ key, data, problem, waiting: false });
    });
    return () => {
      current = false;
    };
    // The key stands for the variables.
  }, [document, key, round, epoch]);
  const again = useCallback(() => setRound((count) => count + 1), []);
  const isCurrent = state.key === key && key !== null;
  return {
    data: isCurrent ? state.data : null,
    problem: isCurrent ? state.problem : null,
    waiting: key !== null && (!isCurrent || state.waiting),
    again,
  };
}
