import {
  gql,
  makeOperation,
  mapExchange,
  type Client,
  type Exchange,
  type Operation,
  type OperationResult,
} from "urql";
import { filter, map, merge, pipe, share } from "wonka";
import { connection } from "./database-answers.ts";
import { problemOf } from "./problem.ts";

/** A result that tells of a silent server or database raises the banner. */
export const silenceTold = mapExchange({
  onResult: ({ error }) => {
    if (!error) return;
    const { code } = problemOf(error);
    if (code === "NETWORK") connection.getState().lost("server");
    if (code === "ENGINE_UNAVAILABLE") connection.getState().lost("database");
  },
});

/** Stands for all that is held among the types that an answer depends on. */
const STORE = "Store";

/** Every answer is derived from what is held, and every mutation changes it: one mutation makes all answers stale. */
export const derivedFromStore = mapExchange({
  onOperation: (operation) => {
    if (operation.kind !== "query" && operation.kind !== "mutation") return operation;
    const own = operation.kind === "query" ? [STORE, answerName(operation.key)] : [STORE];
    return withContext(operation, {
      additionalTypenames: operation.context.additionalTypenames ?? own,
    });
  },
  onResult: ({ operation: { kind, context } }) => {
    if (kind === "mutation" && context.additionalTypenames?.includes(STORE))
      connection.getState().changed();
  },
});

/** By this name one answer alone is forgotten. */
const answerName = (key: number) => `Answer ${key}`;

const withContext = (operation: Operation, more: Partial<Operation["context"]>): Operation =>
  makeOperation(operation.kind, operation, { ...operation.context, ...more });

/** Marks a mutation that no server is asked for. */
const IS_LOCAL = "isLocal";
const isLocal = ({ context }: Operation) => context[IS_LOCAL] === true;

/** Answers mutations that stay on the page: they only make answers stale. */
export const localOnly: Exchange =
  ({ forward }) =>
  (operations) => {
    const shared = share(operations);
    const answered = pipe(
      shared,
      filter((operation) => operation.kind === "mutation" && isLocal(operation)),
      map((operation): OperationResult => ({ operation, data: {}, stale: false, hasNext: false })),
    );
    const asked = pipe(
      shared,
      filter((operation) => operation.kind !== "mutation" || !isLocal(operation)),
      forward,
    );
    return merge([answered, asked]);
  };

/** So long an answer is taken as it is where nothing was changed here: others may change what is held. */
const KEPT_MS = 300_000;
/** As many answers as are kept: that of a large network has megabytes. */
const MOST_KEPT = 100;

/** Asks again, behind what is shown, where an answer is old; forgets what was asked longest ago. */
export const freshness =
  (now: () => number = () => performance.now()): Exchange =>
  ({ client, forward }) => {
    const askedAt = new Map<number, number>();
    const keep = (key: number) => {
      askedAt.delete(key);
      askedAt.set(key, now());
      const [oldest] = askedAt.keys();
      if (askedAt.size <= MOST_KEPT || oldest === undefined) return;
      askedAt.delete(oldest);
      queueMicrotask(() => touch(client, [answerName(oldest)]));
    };
    const fresh = (operation: Operation): Operation => {
      if (operation.kind !== "query") return operation;
      const isFirst = operation.context.requestPolicy === "cache-first";
      const before = askedAt.get(operation.key);
      if (isFirst && before !== undefined && now() - before < KEPT_MS) return operation;
      keep(operation.key);
      return isFirst && before !== undefined
        ? withContext(operation, { requestPolicy: "cache-and-network" })
        : operation;
    };
    return (operations) => forward(pipe(operations, map(fresh)));
  };

const TOUCH = gql("mutation Touch { __typename }");

/** Makes the answers stale that depend on some names; those on screen are asked again. */
export const touch = (client: Client, names: readonly string[] = [STORE]) =>
  void client
    .mutation(TOUCH, {}, { [IS_LOCAL]: true, additionalTypenames: [...names] })
    .toPromise();
