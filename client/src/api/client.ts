import {
  cacheExchange,
  Client,
  fetchExchange,
  type AnyVariables,
  type CombinedError,
  type DocumentInput,
} from "urql";
import { connection } from "./database-answers.ts";
import { derivedFromStore, freshness, localOnly, silenceTold, touch } from "./exchanges.ts";
import { problemOf, type Problem } from "./problem.ts";

/** What a test puts in the place of the network and the clock. */
interface ClientSetting {
  readonly fetch?: typeof globalThis.fetch;
  readonly now?: () => number;
}

/**
 * Asks Clew's own server; the header is what keeps other pages from asking in the user's name.
 * Answers are kept whole (urql's document cache), not entity by entity (graphcache): what an answer
 * says of an entity depends on scope, time and reach of the question, so two answers about one
 * entity must never be merged. And what a mutation changes is seldom what it returns: a decision
 * moves every network. exchanges.ts says what makes answers stale.
 */
export const makeClient = ({ fetch, now }: ClientSetting = {}) =>
  new Client({
    url: "/graphql",
    exchanges: [
      silenceTold,
      freshness(now),
      derivedFromStore,
      cacheExchange,
      localOnly,
      fetchExchange,
    ],
    preferGetMethod: false,
    fetchSubscriptions: true,
    fetchOptions: { headers: { "x-clew-csrf": "1" } },
    ...(fetch ? { fetch } : {}),
  });

export const client = makeClient();

/** What an operation gave: its data, or the problem in a sentence. Never both. */
export type Outcome<Data> =
  | { readonly data: Data; readonly problem: null }
  | { readonly data: null; readonly problem: Problem };

/**
 * Asks the server once, whatever was answered before; a mutation makes every answer stale. Never
 * throws.
 */
export async function ask<Data, Variables extends AnyVariables>(
  document: DocumentInput<Data, Variables>,
  variables: Variables,
): Promise<Outcome<Data>> {
  return outcomeOf(
    isMutation(document)
      ? await client.mutation(document, variables).toPromise()
      : await client.query(document, variables, { requestPolicy: "network-only" }).toPromise(),
  );
}

/**
 * Asks once; returns how to stop it, which ends the work on the server too. Nothing is given once
 * it is stopped.
 */
export function begin<Data, Variables extends AnyVariables>(
  document: DocumentInput<Data, Variables>,
  variables: Variables,
  onEnd: (outcome: Outcome<Data>) => void,
): () => void {
  const asked = client
    .query(document, variables, { requestPolicy: "network-only" })
    .subscribe((result) => {
      if (result.stale) return;
      queueMicrotask(() => asked.unsubscribe());
      onEnd(outcomeOf(result));
    });
  return () => asked.unsubscribe();
}

/** Follows a subscription until it ends; returns how to stop it. */
export function follow<Data, Variables extends AnyVariables>(
  document: DocumentInput<Data, Variables>,
  variables: Variables,
  { onData, onProblem }: { onData: (data: Data) => void; onProblem: (problem: Problem) => void },
): () => void {
  const followed = client.subscription(document, variables).subscribe((result) => {
    if (result.error) onProblem(problemOf(result.error));
    else if (result.data !== undefined) onData(result.data);
  });
  return () => followed.unsubscribe();
}

/**
 * Says that what is held changed by other means than a mutation of this page, as when an import has
 * ended: every answer is stale.
 */
export const storeChanged = () => touch(client);

connection.subscribe((now, before) => {
  if (now.epoch !== before.epoch) storeChanged();
});

function outcomeOf<Data>({
  data,
  error,
}: {
  readonly data?: Data | undefined;
  readonly error?: CombinedError | undefined;
}): Outcome<Data> {
  if (!error && data !== undefined) return { data, problem: null };
  return { data: null, problem: problemOf(error) };
}

function isMutation(document: DocumentInput<unknown, never>): boolean {
  if (typeof document === "string") return document.trimStart().startsWith("mutation");
  return (
    "definitions" in document &&
    document.definitions.some(
      (definition) =>
        definition.kind === "OperationDefinition" && definition.operation === "mutation",
    )
  );
}
