import {
  variablesOf,
  type CallQuery,
  type Clause,
  type PathPattern,
  type Query,
} from "../../../cypher-wall/index.ts";
import { keyOf } from "./values/comparison.ts";
import { named } from "./conditions.ts";
import { compile } from "./expressions.ts";
import type { Surroundings } from "./surroundings.ts";
import { matcherOf } from "./match.ts";
import { projectOf } from "./project.ts";
import { shortestOp } from "./shortest.ts";
import type { Store } from "./query-store.ts";
import { isList, PathValue, type Row } from "./values/cypher-values.ts";

/** A query, ready to be run for the rows around it. */
export type Run = (rows: Iterable<Row>) => Iterable<Row>;

/** A whole query, ready: its rows, by column. */
export function runOf(query: Query, store: Store, parameters: Row): Run {
  return queryRun(query, surroundings(store, parameters));
}

function surroundings(store: Store, parameters: Row): Surroundings {
  const around: Surroundings = {
    store,
    parameters,
    made: new Map(),
    compile,
    rowsOf: (query) => {
      const run = queryRun(query, around);
      return (row) => run([row]);
    },
    matchesOf: (path) => matcherOf([path], undefined, around).one,
    shortestOf: (path) => shortestOf(path, around),
  };
  return around;
}

function shortestOf(path: PathPattern, around: Surroundings): (row: Row) => readonly PathValue[] {
  const pattern = { ...path, variable: "§shortest" };
  const find = shortestOp(named(pattern), [], around);
  return (row) =>
    [...find([{ row, passed: new Set<number>() }])].flatMap(({ row: found }) => {
      const value = found["§shortest"];
      return value instanceof PathValue ? [value] : [];
    });
}

function queryRun(query: Query, around: Surroundings): Run {
  const parts = query.parts.map((clauses) => clauses.map((clause) => clauseRun(clause, around)));
  const runPart = (clauses: readonly Run[], rows: Iterable<Row>) =>
    clauses.reduce<Iterable<Row>>((found, clause) => clause(found), rows);
  const [only, ...others] = parts;
  if (only !== undefined && others.length === 0) return (rows) => runPart(only, rows);
  return function* union(rows) {
    const outer = [...rows];
    const seen = new Set<string>();
    for (const part of parts) {
      for (const row of runPart(part, outer)) {
        const key = query.all ? "" : keyOf(row);
        if (!query.all && seen.has(key)) continue;
        seen.add(key);
        yield row;
      }
    }
  };
}

function clauseRun(clause: Clause, around: Surroundings): Run {
  switch (clause.is) {
    case "match":
      return clause.optional ? optionalRun(clause, around) : matchRun(clause, around);
    case "unwind": {
      const of = compile(clause.list, around);
      return function* unwind(rows) {
        for (const row of rows) {
          const value = of(row);
          for (const item of isList(value) ? value : [value])
            if (item !== null || isList(value)) yield { ...row, [clause.variable]: item };
        }
      };
    }
    case "call":
      return callRun(clause, around);
    case "with":
    case "return":
      return projectOf(clause, around);
  }
}

type Match = Extract<Clause, { readonly is: "match" }>;

function matchRun({ paths, where }: Match, around: Surroundings): Run {
  return (rows) => matcherOf(paths, where, around).many(rows);
}

/** Where nothing fits, what it would have bound is null. */
function optionalRun({ paths, where }: Match, around: Surroundings): Run {
  const matcher = matcherOf(paths, where, around);
  const names = paths.flatMap(variablesOf);
  return function* optional(rows) {
    for (const row of rows) {
      let found = false;
      for (const match of matcher.one(row)) {
        found = true;
        yield match;
      }
      if (found) continue;
      const none: Row = { ...row };
      for (const name of names) if (!Object.hasOwn(row, name)) none[name] = null;
      yield none;
    }
  };
}

/** A subquery, once for each row: what it returns is added to the row. */
function callRun({ query, takes, optional }: CallQuery, around: Surroundings): Run {
  const run = queryRun(query, around);
  return function* call(rows) {
    for (const row of rows) {
      let found = false;
      for (const inner of run([takenBy(row, takes, query)])) {
        found = true;
        yield { ...row, ...inner };
      }
      if (!found && optional) yield row;
    }
  };
}

function takenBy(row: Row, takes: CallQuery["takes"], query: Query): Row {
  if (takes === "with") return query.parts.some(([first]) => first?.is === "with") ? row : {};
  return Object.fromEntries(takes.map((name) => [name, row[name] ?? null]));
}
