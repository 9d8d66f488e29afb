import {
  Client,
  fetchExchange,
  type AnyVariables,
  type CombinedError,
  type DocumentInput,
} from "urql";
import { connection } from "./connection.ts";
import { problemOf, type Problem } from "./problem.ts";

/** Clew's own server; the header is what keeps other pages from asking in the user's name. */
const client = new Client({
  url: "/graphql",
  exchanges: [fetchExchange],
  preferGetMethod: false,
  fetchSubscriptions: true,
  requestPolicy: "network-only",
  fetchOptions: { headers: { "x-clew-csrf": "1" } },
});

/** What an operation gave: its data, or the problem in a sentence. Never both. */
type Outcome<Data> =
  | { readonly data: Data; readonly problem: null }
  | { readonly data: null; readonly problem: Problem };

/** Asks the server once. Never throws; a problem with the database also raises the banner. */
export async function ask<Data, Variables extends AnyVariables>(
  document: DocumentInput<Data, Variables>,
  variables: Variables,
): Promise<Outcome<Data>> {
  const mutates = isMutation(document);
  return outcomeOf(
    mutates
      ? await client.mutation(document, variables).toPromise()
      : await client.query(document, variables).toPromise(),
  );
}

/** Asks for what takes long; returns how to stop it, which ends the counting on the server too. Nothing is given once it is stopped. */
export function begin<Data, Variables extends AnyVariables>(
  document: DocumentInput<Data, Variables>,
  variables: Variables,
  onEnd: (outcome: Outcome<Data>) => void,
): () => void {
  const { unsubscribe } = client
    .query(document, variables)
    .subscribe((result) => onEnd(outcomeOf(result)));
  return unsubscribe;
}

function outcomeOf<Data>({
  data,
  error,
}: {
  readonly data?: Data | undefined;
  readonly error?: CombinedError | undefined;
}): Outcome<Data> {
  if (!error && data !== undefined) return { data, problem: null };
  const problem = problemOf(error);
  if (problem.code === "ENGINE_UNAVAILABLE" || problem.code === "NETWORK")
    connection.getState().lost(problem.code === "NETWORK" ? "server" : "database");
  return { data: null, problem };
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

/** Follows a subscription until it ends; returns how to stop it. */
export function follow<Data, Variables extends AnyVariables>(
  document: DocumentInput<Data, Variables>,
  variables: Variables,
  { onData, onProblem }: { onData: (data: Data) => void; onProblem: (problem: Problem) => void },
): () => void {
  const { unsubscribe } = client.subscription(document, variables).subscribe((result) => {
    if (result.error) onProblem(problemOf(result.error));
    else if (result.data !== undefined) onData(result.data);
  });
  return unsubscribe;
}
