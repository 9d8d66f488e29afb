import { refusalAt } from "../refusal.ts";
import type {
  CallQuery,
  Clause,
  Item,
  Match,
  Order,
  PathPattern,
  Project,
  Query,
  Unwind,
} from "../query-tree.ts";
import type { Cursor } from "./cursor.ts";
import { spelledOut, takingAll } from "./group-arms.ts";
import { groupedPathOf, hasGroup, type GroupedPath } from "./group-parser.ts";

/** Clauses that are known and refused, each with its reason. */
const refusedWords = {
  CREATE: "wall.writes",
  MERGE: "wall.writes",
  SET: "wall.writes",
  DELETE: "wall.writes",
  DETACH: "wall.writes",
  NODETACH: "wall.writes",
  REMOVE: "wall.writes",
  FOREACH: "wall.writes",
  INSERT: "wall.writes",
  DROP: "wall.writes",
  ALTER: "wall.writes",
  RENAME: "wall.writes",
  GRANT: "wall.writes",
  REVOKE: "wall.writes",
  DENY: "wall.writes",
  LOAD: "wall.load",
  SHOW: "wall.administers",
  TERMINATE: "wall.administers",
  USE: "wall.administers",
  START: "wall.administers",
  STOP: "wall.administers",
  ENABLE: "wall.administers",
  DEALLOCATE: "wall.administers",
  REALLOCATE: "wall.administers",
  DRYRUN: "wall.administers",
  EXPLAIN: "wall.options",
  PROFILE: "wall.options",
  CYPHER: "wall.options",
  USING: "wall.hints",
  FINISH: "wall.no-return",
} as const;

/** A whole query, with its UNIONs. One within braces may begin with a pattern alone. */
export function queryOf(cursor: Cursor, inBraces: boolean): Query {
  const { known } = cursor;
  const part = () => cursor.inside(known, () => clausesOf(cursor, inBraces));
  const parts = [part()];
  let all: boolean | undefined;
  while (cursor.takesWord("UNION")) {
    const { at } = cursor;
    const keeps = cursor.takesWord("ALL");
    cursor.takesWord("DISTINCT");
    if (all !== undefined && all !== keeps) throw refusalAt(at, "wall.union-mixed");
    all = keeps;
    parts.push(part());
  }
  return { parts, all: all ?? false };
}

function clausesOf(cursor: Cursor, inBraces: boolean): readonly Clause[] {
  const clauses: Clause[] = [];
  if (inBraces && cursor.isSign("(")) clauses.push(matchOf(cursor, false));
  for (;;) {
    const clause = clauseOf(cursor, clauses);
    if (clause === undefined) return clauses;
    clauses.push(clause);
  }
}

/** The next clause; undefined at the end of this part of the query. */
function clauseOf(cursor: Cursor, before: readonly Clause[]): Clause | undefined {
  const token = cursor.peek();
  if (token === undefined || cursor.isSign("}") || cursor.isSign(";") || cursor.isWord("UNION"))
    return undefined;
  if (before.at(-1)?.is === "return") throw refusalAt(token.at, "wall.behind-return");
  if (cursor.takesWord("MATCH")) return matchOf(cursor, false);
  if (cursor.takesWord("OPTIONAL", "MATCH")) return matchOf(cursor, true);
  if (cursor.takesWord("OPTIONAL", "CALL")) return callOf(cursor, true);
  if (cursor.takesWord("UNWIND")) return unwindOf(cursor);
  if (cursor.takesWord("WITH")) return projectOf(cursor, "with");
  if (cursor.takesWord("RETURN")) return projectOf(cursor, "return");
  if (cursor.takesWord("CALL")) return callOf(cursor, false);
  throw refusedAt(cursor);
}

function refusedAt(cursor: Cursor): Error {
  const token = cursor.peek();
  const word = token?.text.toUpperCase() ?? "";
  if (token?.kind === "name" && Object.hasOwn(refusedWords, word))
    return refusalAt(token.at, refusedWords[word as keyof typeof refusedWords], { word });
  return refusalAt(cursor.at, "wall.clause", { found: (token?.text ?? "").slice(0, 40) });
}

function matchOf(cursor: Cursor, optional: boolean): Match | CallQuery {
  if (cursor.isWord("REPEATABLE") || cursor.isWord("DIFFERENT"))
    throw refusalAt(cursor.at, "wall.match-mode");
  const paths: PathPattern[] = [];
  const grouped: GroupedPath[] = [];
  do {
    if (hasGroup(cursor)) grouped.push(cursor.nested(() => groupedPathOf(cursor)));
    else paths.push(cursor.path());
  } while (cursor.takesSign(","));
  const where = cursor.takesWord("WHERE") ? cursor.expression() : undefined;
  if (grouped.length > 0) return spelledOut(cursor, { optional, plain: paths, grouped, where });
  return { is: "match", optional, paths, ...(where === undefined ? {} : { where }) };
}

function unwindOf(cursor: Cursor): Unwind {
  const list = cursor.expression();
  cursor.expectWord("AS");
  return { is: "unwind", list, variable: cursor.name() };
}

function projectOf(cursor: Cursor, is: "with" | "return"): Project {
  const { at } = cursor;
  const distinct = cursor.takesWord("DISTINCT");
  const star = cursor.takesSign("*");
  const items = star && !cursor.takesSign(",") ? [] : cursor.listOf(() => itemOf(cursor, is));
  const order = cursor.takesWord("ORDER") ? orderOf(cursor) : [];
  const skip =
    cursor.takesWord("SKIP") || cursor.takesWord("OFFSET") ? cursor.expression() : undefined;
  const limit = cursor.takesWord("LIMIT") ? cursor.expression() : undefined;
  const where = is === "with" && cursor.takesWord("WHERE") ? cursor.expression() : undefined;
  if (!star) cursor.known = cursor.known.intersection(keptBy(items));
  return {
    is,
    distinct,
    items,
    order,
    at,
    ...(star ? { star: [] } : {}),
    ...(skip === undefined ? {} : { skip }),
    ...(limit === undefined ? {} : { limit }),
    ...(where === undefined ? {} : { where }),
  };
}

/** Names that stand for the same behind WITH as before. */
function keptBy(items: readonly Item[]): ReadonlySet<string> {
  return new Set(
    items.flatMap(({ value, name }) =>
      value.is === "variable" && value.name === name ? [name] : [],
    ),
  );
}

function itemOf(cursor: Cursor, is: "with" | "return"): Item {
  const { at, from } = cursor;
  const value = cursor.expression();
  const written = cursor.text.slice(from, cursor.behind);
  if (cursor.takesWord("AS")) return { value, name: cursor.name() };
  if (value.is === "variable") return { value, name: value.name };
  if (is === "with") throw refusalAt(at, "wall.alias");
  return { value, name: columnName(written) };
}

/** The name of a column that has no alias: what was written, on one line. */
function columnName(written: string): string {
  return written
    .replace(/[\\`\p{Cc}\s]+/gu, " ")
    .trim()
    .slice(0, 200);
}

function orderOf(cursor: Cursor): readonly Order[] {
  cursor.expectWord("BY");
  return cursor.listOf(() => {
    const value = cursor.expression();
    const descending = cursor.takesWord("DESC") || cursor.takesWord("DESCENDING");
    if (!descending && !cursor.takesWord("ASC")) cursor.takesWord("ASCENDING");
    return { value, descending };
  });
}

function callOf(cursor: Cursor, optional: boolean): CallQuery {
  const { at } = cursor;
  const takes = cursor.isSign("(") ? takenOf(cursor) : "with";
  if (!cursor.takesSign("{")) throw refusalAt(at, "wall.procedure");
  const query = cursor.inside(knownIn(cursor, takes), () => cursor.query());
  cursor.expectSign("}");
  if (cursor.isWord("IN")) throw refusalAt(cursor.at, "wall.transactions");
  if (takes === "all") return { is: "call", optional, query, ...takingAll() };
  return { is: "call", optional, takes, query };
}

/** What is known at the start of a subquery: what it takes from outside. */
function knownIn(cursor: Cursor, takes: CallQuery["takes"] | "all"): ReadonlySet<string> {
  if (takes === "all") return cursor.known;
  if (takes === "with") return cursor.isWord("WITH") ? cursor.known : new Set();
  return cursor.known.intersection(new Set(takes));
}

function takenOf(cursor: Cursor): CallQuery["takes"] | "all" {
  cursor.expectSign("(");
  if (cursor.takesSign("*")) {
    cursor.expectSign(")");
    return "all";
  }
  const names = cursor.isSign(")") ? [] : cursor.listOf(() => cursor.name());
  cursor.expectSign(")");
  return names;
}
