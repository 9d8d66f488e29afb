import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { fileText } from "../../../graph/index.ts";
import { textToCopy } from "./form/cypher-text.ts";
import { parseQueryFile, type QueryFile } from "./files/query-heading.ts";

/** A query kept under a name. */
export interface SavedQuery extends QueryFile {
  readonly id: string;
  readonly isFavourite: boolean;
  /** How it is kept, where somebody here wrote it; undefined where it ships with Clew. */
  readonly own: Kept | undefined;
}

/** How a query of one's own is kept. */
export interface Kept {
  /** Number of its last version, from 1. */
  readonly version: number;
  /** When that was saved, ISO, and by whom. */
  readonly at: string;
  readonly by: string;
  /** Parameters that the text names and nobody declared. */
  readonly undeclared: readonly string[];
  /** Why it cannot be run; null where it can. */
  readonly refusal: Refusal | null;
}

/** Why a text is refused, and where in it: line and column from 1. */
export interface Refusal {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

const folder = fileURLToPath(new URL("../../../../../cypher/queries/", import.meta.url));
let kept: readonly SavedQuery[] | undefined;

/** The queries that ship with Clew, by title: files under cypher/queries. */
export function shippedQueries(): readonly SavedQuery[] {
  kept ??= readdirSync(folder)
    .filter((name) => name.endsWith(".cypher"))
    .map((name) => shippedQuery(name.slice(0, -".cypher".length)))
    .toSorted((a, b) => (a.title < b.title ? -1 : 1));
  return kept;
}

/** Throws Error where the file is no whole query: it ships with Clew, so it is Clew's own mistake. */
function shippedQuery(id: string): SavedQuery {
  const query = parseQueryFile(fileText(`queries/${id}`));
  if ("wrong" in query) throw new Error(`queries/${id}.cypher: "${query.wrong}" is no parameter`);
  if (query.title === "" || query.columns.length === 0)
    throw new Error(`queries/${id}.cypher has no title or no columns`);
  return { ...query, text: textToCopy(query.text), id, isFavourite: false, own: undefined };
}
