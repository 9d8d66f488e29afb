import { GraphQLError, parse, type DocumentNode } from "graphql";
import type { Plugin } from "graphql-yoga";
import { InvalidInput, TooLarge, type ClewError } from "../shared/errors.ts";
import { fragmentsIn, sizeOf, sizeOfText } from "./document-size.ts";

/** The most that a document may hold; the page's own stay far below. */
export const documentLimits = {
  tokens: 15_000,
  nesting: 60,
  fragments: 100,
  depth: 30,
  cost: 2_000,
  aliases: 200,
} as const;

/** Refuses what is larger than a page ever asks for, before it is validated. */
export const limitedDocuments: Plugin = {
  onParse: ({ setParseFn }) => {
    setParseFn((source: unknown) => parseWithin(textOf(source)));
  },
};

/**
 * Parses a document within the limits. Throws GraphQLError with TOO_LARGE and what it came to, or
 * with INVALID_INPUT where a fragment lies within itself.
 */
export function parseWithin(text: string): DocumentNode {
  const { tokens, nesting, fragments, ...laidOut } = documentLimits;
  const written = sizeOfText(text, tokens);
  if (written.tokens > tokens) refuse(new TooLarge("http.query-tokens", { limit: tokens }));
  if (written.nesting > nesting)
    refuse(new TooLarge("http.query-depth", { depth: written.nesting, limit: nesting }));
  const document = parse(text);
  const defined = fragmentsIn(document).length;
  if (defined > fragments)
    refuse(new TooLarge("http.query-fragments", { count: defined, limit: fragments }));
  const size = sizeOf(document);
  if (size === undefined) refuse(new InvalidInput("http.query-circular"));
  const { depth, cost, aliases } = size;
  if (cost > laidOut.cost) refuse(new TooLarge("http.query-cost", { cost, limit: laidOut.cost }));
  if (depth > laidOut.depth)
    refuse(new TooLarge("http.query-depth", { depth, limit: laidOut.depth }));
  if (aliases > laidOut.aliases)
    refuse(new TooLarge("http.query-aliases", { aliases, limit: laidOut.aliases }));
  return document;
}

function textOf(source: unknown): string {
  if (typeof source === "string") return source;
  if (typeof source === "object" && source !== null && "body" in source) return String(source.body);
  return "";
}

function refuse(refusal: ClewError): never {
  throw new GraphQLError(refusal.message, {
    originalError: refusal,
    extensions: { http: { status: 400, spec: true } },
  });
}
