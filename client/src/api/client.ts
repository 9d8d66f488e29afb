import {
  cacheExchange,
  Client,
  fetchExchange,
  type AnyVariables,
  type CombinedError,
  type DocumentInput,
  type OperationResult,
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

/** How long to wait for a server that did not answer a mutation, in milliseconds. */
const pauseBeforeAgain = 1_000;

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
      ? await change(document, variables)
      : await client.query(document, variables, { requestPolicy: "network-only" }).toPromise(),
  );
}

/**
 * Sends a mutation under a key of its own. Where no answer comes it is sent once more under the same
 * key: the server does it once.
 */
async function change<Data, Variables extends AnyVariables>(
  document: DocumentInput<Data, Variables>,
  variables: Variables,
): Promise<OperationResult<Data, Variables>> {
  const keyed = { ...variables, idempotencyKey: freshKey() };
  const result = await client.mutation(document, keyed).toPromise();
  if (!result.error?.networkError) return result;
  await new Promise((resolve) => setTimeout(resolve, pauseBeforeAgain));
  return client.mutation(document, keyed).toPromise();
}

/**
 * Sends a mutation that changes nothing that others show, as keeping a chart: no answer gets stale.
 * Under the key that is given, so that it may be sent again. Never throws.
 */
export async function keepQuietly<Data, Variables extends AnyVariables>(
  document: DocumentInput<Data, Variables>,
  variables: Variables,
): Promise<Outcome<Data>> {
  return outcomeOf(
    await client.mutation(document, variables, { additionalTypenames: [] }).toPromise(),
  );
}

/** 32 hexadecimal digits; randomUUID is not there on a page that came over plain HTTP. */
export function freshKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
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
