import { useEffect, useEffectEvent, useState } from "react";
import {
  createRequest,
  useQuery,
  type AnyVariables,
  type DocumentInput,
  type RequestPolicy,
  type UseQueryState,
} from "urql";
import { useStore } from "zustand";
import { connection } from "./database-answers.ts";
import { problemOf, type Problem } from "./problem.ts";

/** A question that is asked while somebody looks at its answer. */
export interface Operation<Data> {
  /** Stands for what is asked: another one, another question. Null where nothing is asked. */
  readonly key: number | null;
  readonly data: Data | null;
  readonly problem: Problem | null;
  readonly waiting: boolean;
  readonly isStopped: boolean;
  /** Ends it, on the server too, as long as nothing was answered. */
  readonly stop: () => void;
  readonly again: () => void;
}

/**
 * Asks whenever the variables change, the store has changed, or the database is back; null variables ask nothing.
 * What was answered before is shown at once, and asked again behind it. Data of other variables is never given.
 * Where nobody looks any more, or the variables change, the request ends on the server too.
 */
export function useOperation<Data, Variables extends AnyVariables>(
  document: DocumentInput<Data, Variables>,
  variables: Variables | null,
): Operation<Data> {
  return useAsked(document, variables, "cache-and-network");
}

/**
 * As useOperation, for what takes long to work out: an answer is taken as it is for some minutes,
 * or until the store has changed.
 */
export function useMeasured<Data, Variables extends AnyVariables>(
  document: DocumentInput<Data, Variables>,
  variables: Variables | null,
): Operation<Data> {
  return useAsked(document, variables, "cache-first");
}

function useAsked<Data, Variables extends AnyVariables>(
  query: DocumentInput<Data, Variables>,
  variables: Variables | null,
  requestPolicy: RequestPolicy,
): Operation<Data> {
  const key = variables === null ? null : createRequest(query, variables).key;
  const [stopped, setStopped] = useState<number | null>(null);
  const isStopped = key !== null && stopped === key;
  // What is asked while it is paused is never sent: the variables only have to be some.
  const asked = { query, variables: variables ?? ({} as Variables) };
  const [result, execute] = useQuery({ ...asked, requestPolicy, pause: key === null || isStopped });
  const { data, problem, waiting } = stateOf(result, isStopped ? null : key);
  const again = () => {
    setStopped(null);
    execute({ requestPolicy: "network-only" });
  };
  const stop = () => {
    if (data === null) setStopped(key);
  };
  useAgainWhenBack(problem, again);
  return { key, data, problem, waiting, isStopped, stop, again };
}

/**
 * What is known of a question by its key: nothing of another one, and no problem while it is asked
 * again.
 */
function stateOf<Data, Variables extends AnyVariables>(
  { operation, fetching, stale, error, data }: UseQueryState<Data, Variables>,
  key: number | null,
) {
  if (key === null) return { data: null, problem: null, waiting: false };
  if (operation?.key !== key) return { data: null, problem: null, waiting: true };
  const problem = error && !fetching ? problemOf(error) : null;
  return { data: problem ? null : (data ?? null), problem, waiting: fetching || stale };
}

/** What failed is asked again once the database is back. */
function useAgainWhenBack(problem: Problem | null, again: () => void): void {
  const epoch = useStore(connection, (state) => state.epoch);
  const retry = useEffectEvent(() => problem && again());
  useEffect(() => void retry(), [epoch]);
}
