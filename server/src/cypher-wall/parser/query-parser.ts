import { refusalAt } from "../refusal.ts";
import type { Query } from "../query-tree.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { queryOf } from "./clause-parser.ts";
import { Cursor } from "./cursor.ts";
import { expressionOf } from "./operator-parser.ts";
import { pathOf } from "./pattern-parser.ts";

/**
 * The tree of a text that a person wrote: Cypher 5 as far as it reads. Time is linear in its
 * length but for brackets, where it grows with their depth, which is bounded.
 * Throws InvalidInput with line, column and reason at the first thing that has no place in it.
 */
export function parseQuery(text: string, vocabulary: Vocabulary): Query {
  const cursor = new Cursor(text, vocabulary, {
    expression: expressionOf,
    path: pathOf,
    query: (inner) => queryOf(inner, true),
  });
  const query = queryOf(cursor, false);
  cursor.takesSign(";");
  if (cursor.peek() !== undefined) throw refusalAt(cursor.at, "wall.one-query");
  return query;
}
