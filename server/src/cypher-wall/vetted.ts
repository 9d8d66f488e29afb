import { checkGrowth } from "./growth.ts";
import { parseQuery } from "./parser/query-parser.ts";
import { checkNames } from "./scopes.ts";
import { checkSize } from "./query-size.ts";
import type { Query } from "./query-tree.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A query that a person wrote, once it is known that it only reads what may be read. */
export interface Vetted {
  readonly query: Query;
  readonly columns: readonly string[];
}

/**
 * The first wall around a text that a person wrote: what it cannot say as a tree of allowed forms,
 * names and functions cannot be run. Throws InvalidInput with line, column and reason.
 */
export function vetted(text: string, vocabulary: Vocabulary): Vetted {
  const query = parseQuery(text, vocabulary);
  checkSize(query);
  const columns = checkNames(query);
  checkGrowth(query);
  return { query, columns };
}
