import { randomUUID } from "node:crypto";
import {
  GraphQLError,
  type GraphQLErrorExtensions,
  type GraphQLErrorOptions,
  type GraphQLSchema,
} from "graphql";
import { createYoga, type Plugin, type YogaServerInstance } from "graphql-yoga";
import type { Clew } from "../context.ts";
import type { ImportDesk } from "../modules/intake/imports/index.ts";
import type { OperationLog } from "../modules/desk/operations/index.ts";
import { sentence } from "../sentences/index.ts";
import { InvalidInput, type ClewError } from "../shared/errors.ts";
import { refusalOf } from "../shared/machine-refusal.ts";
import { limitedDocuments } from "./document-limits.ts";
import { limitedVariables } from "./variable-limits.ts";
import { contextFor, type RequestContext } from "./request-context.ts";

/** The GraphQL handler of a Clew. */
export function graphqlHandler(
  clew: Clew,
  desk: ImportDesk,
  schema: GraphQLSchema,
  operations: OperationLog,
): YogaServerInstance<object, RequestContext> {
  return createYoga<object, RequestContext>({
    schema,
    graphqlEndpoint: "/graphql",
    landingPage: false,
    graphiql: false,
    logging: false,
    multipart: false,
    batching: false,
    cors: false,
    maskedErrors: { maskError: (error) => maskError(error, clew) },
    context: ({ request }) => contextFor(clew, desk, request.signal),
    plugins: [limitedVariables, limitedDocuments, noted(operations), ownCodes],
  });
}

/** Requests that do not parse or validate bear the code of the contract. */
const ownCodes: Plugin<object> = {
  onResultProcess: (processed) => {
    const { result } = processed;
    if (Array.isArray(result) || !("errors" in result) || result.errors === undefined) return;
    processed.setResult({ ...result, errors: result.errors.map(withOwnCode) });
  },
};

const foreignCodes = new Set<unknown>([
  "GRAPHQL_VALIDATION_FAILED",
  "GRAPHQL_PARSE_FAILED",
  "BAD_USER_INPUT",
  "BAD_REQUEST",
]);

function withOwnCode(error: GraphQLError): GraphQLError {
  if (!foreignCodes.has(error.extensions?.["code"])) return error;
  return new GraphQLError(error.message, {
    ...placeOf(error),
    extensions: { ...error.extensions, ...statusOf(error), code: "INVALID_INPUT" },
  });
}

function placeOf({ nodes, path }: GraphQLError): GraphQLErrorOptions {
  return { ...(nodes ? { nodes } : {}), ...(path ? { path } : {}) };
}

/**
 * The status that GraphQL over HTTP has for an error. A body that is no request is 400 for every
 * reader; a document that is refused is so only for those that ask for `graphql-response+json`.
 */
function statusOf(error: unknown): GraphQLErrorExtensions {
  if (!(error instanceof GraphQLError)) return {};
  const { http, code } = error.extensions;
  if (http === undefined) return {};
  return { http: code === "BAD_REQUEST" ? { status: 400 } : http };
}

/** Notes what is asked, by whom and for what purpose. */
function noted(operations: OperationLog): Plugin<RequestContext> {
  return {
    onExecute: ({ args }) => {
      const context = args.contextValue as RequestContext;
      operations.note(context.reach, args.document, context.now());
    },
  };
}

/** Expected refusals keep message and code; all else is answered with a request id and logged without values. */
function maskError(error: unknown, clew: Clew): Error {
  const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const place = error instanceof GraphQLError ? placeOf(error) : {};
  const refusal = refusalIn(original);
  if (refusal !== undefined)
    return new GraphQLError(refusal.message, {
      ...place,
      extensions: { ...statusOf(error), ...toldOf(refusal) },
    });
  if (original instanceof GraphQLError)
    return new GraphQLError(original.message, {
      ...place,
      extensions: { ...statusOf(original), code: "INVALID_INPUT" },
    });
  const request = randomUUID();
  clew.log.error("a request failed", {
    request,
    error: original instanceof Error ? original.name : "unknown",
    at: placeIn(original),
  });
  return new GraphQLError(sentence("http.failed", { request }).text, {
    ...place,
    extensions: { code: "INTERNAL", request },
  });
}

/** What a page may go by: the code, the field, and the sentence to be put in another language. */
function toldOf(refusal: ClewError): Readonly<Record<string, unknown>> {
  const { key, values } = refusal.sentence;
  const field = refusal instanceof InvalidInput ? refusal.field : undefined;
  return {
    code: refusal.code,
    sentence: { key, values },
    ...(field === undefined ? {} : { field }),
  };
}

function refusalIn(error: unknown): ClewError | undefined {
  if (error instanceof GraphQLError && error.originalError !== undefined)
    return refusalIn(error.originalError);
  return refusalOf(error);
}

/** Where in the program an error arose: the first line of its stack that is ours, without its message. */
function placeIn(error: unknown): string {
  const lines = error instanceof Error ? (error.stack?.split("\n") ?? []) : [];
  return (
    lines
      .find((line) => /server\/src\//u.test(line))
      ?.replace(/^.*server\/src\//u, "")
      .trim()
      .slice(0, 200) ?? ""
  );
}
