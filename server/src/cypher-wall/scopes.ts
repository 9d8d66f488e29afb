import { functionNamed } from "./allowed-functions.ts";
import { refusalAt } from "./refusal.ts";
import type { Clause, Expression, PathPattern, Place, Project, Query } from "./query-tree.ts";
import { isOwn } from "./parser/readable.ts";
import { expressionsIn, partsOf, variablesOf } from "./tree-walk.ts";

type Names = ReadonlySet<string>;

/**
 * Checks that each name is known where it stands, that values are made of many rows only where
 * they may be, and that a query ends with RETURN. Gives its columns.
 * Throws InvalidInput with line, column and reason.
 */
export function checkNames(query: Query): readonly string[] {
  return checkQuery(query, new Set(), "whole");
}

/** How a query stands: by itself, below CALL, or in braces within an expression. */
type Standing = "whole" | "call" | "braces";

function checkQuery(query: Query, outer: Names, standing: Standing): readonly string[] {
  const columns = query.parts.map((clauses) => checkPart(clauses, outer, standing));
  const [first = []] = columns;
  const same = columns.every(
    (one) => one.length === first.length && one.every((name) => first.includes(name)),
  );
  if (!same) throw refusalAt(placeOf(query), "wall.union-columns");
  return first;
}

function placeOf(query: Query): Place {
  const last = query.parts.at(-1)?.at(-1);
  return last !== undefined && "at" in last ? last.at : { line: 1, column: 1 };
}

function checkPart(
  clauses: readonly Clause[],
  outer: Names,
  standing: Standing,
): readonly string[] {
  const last = clauses.at(-1);
  if (last?.is !== "return") {
    const needed = standing !== "braces" || clauses.length === 0 || last?.is === "with";
    if (needed) throw refusalAt({ line: 1, column: 1 }, "wall.no-return", { word: "RETURN" });
  }
  let names: Names = standing === "braces" ? outer : new Set();
  for (const [at, clause] of clauses.entries()) {
    const importing = standing === "call" && at === 0 && clause.is === "with";
    names = checkClause(clause, importing ? outer : names);
  }
  return last?.is === "return" ? [...names] : [];
}

function checkClause(clause: Clause, names: Names): Names {
  switch (clause.is) {
    case "match": {
      const all = names.union(new Set(clause.paths.flatMap(variablesOf)));
      for (const path of clause.paths) checkPath(path, all);
      if (clause.where !== undefined) check(clause.where, all);
      return all;
    }
    case "unwind":
      check(clause.list, names);
      return names.union(new Set([clause.variable]));
    case "call":
      return names.union(new Set(checkCall(clause, names)));
    case "with":
    case "return":
      return checkProject(clause, names);
  }
}

function checkCall(
  clause: Extract<Clause, { readonly is: "call" }>,
  names: Names,
): readonly string[] {
  if (clause.takes === "with") return checkQuery(clause.query, names, "call");
  clause.takesAll?.splice(0, Infinity, ...[...names].filter((name) => !isOwn(name)));
  const taken = new Set(clause.takes);
  const unknown = [...taken].find((name) => !names.has(name));
  if (unknown !== undefined)
    throw refusalAt(placeOf(clause.query), "wall.unknown-name", { name: unknown });
  return checkQueryWith(clause.query, taken);
}

/** A subquery whose names are given from outside: they stay known in all of it. */
function checkQueryWith(query: Query, taken: Names): readonly string[] {
  const columns = checkQuery(query, taken, "braces");
  for (const clauses of query.parts) {
    const last = clauses.at(-1);
    if (last?.is !== "return")
      throw refusalAt(placeOf(query), "wall.no-return", { word: "RETURN" });
    if (last.onlyNew === true)
      last.star?.splice(0, Infinity, ...last.star.filter((name) => !taken.has(name)));
  }
  return columns.filter((name) => !taken.has(name));
}

function checkProject(clause: Project, names: Names): Names {
  clause.star?.splice(0, Infinity, ...[...names].filter((name) => !isOwn(name)).toSorted());
  const kept = clause.star ?? [];
  const columns = [...kept, ...clause.items.map(({ name }) => name)];
  const twice = columns.find((name, at) => columns.indexOf(name) !== at);
  if (twice !== undefined) throw refusalAt(clause.at, "wall.column-twice", { name: twice });
  if (columns.length === 0) throw refusalAt(clause.at, "wall.nothing-returned");
  for (const { value } of clause.items) check(value, names, "once");
  const after = new Set(columns);
  const both = names.union(after);
  const aggregated = clause.items.some(({ value }) => aggregates(value));
  for (const { value } of clause.order) check(value, both, aggregated ? "once" : "never");
  for (const value of [clause.skip, clause.limit]) if (value !== undefined) check(value, new Set());
  if (clause.where !== undefined) check(clause.where, both);
  return after;
}

function checkPath(path: PathPattern, names: Names): void {
  for (const expression of expressionsIn(path)) check(expression, names);
}

/** Whether one value may be made of many rows here. */
type Aggregating = "once" | "never";

function check(expression: Expression, names: Names, aggregating: Aggregating = "never"): void {
  if (expression.is === "variable" && !names.has(expression.name))
    throw refusalAt(expression.at, "wall.unknown-name", { name: expression.name });
  const isAggregate = makesOneOfMany(expression);
  if (isAggregate && aggregating === "never")
    throw refusalAt(placeIn(expression), "wall.aggregate");
  if (expression.is === "function" && expression.name === "exists") checkExists(expression);
  const { same, names: own, inner, path, query } = partsOf(expression);
  const below = isAggregate ? "never" : aggregating;
  for (const one of same) check(one, names, below);
  const within = names.union(new Set(own));
  for (const one of inner) check(one, within);
  if (path !== undefined) checkPath(path, within);
  if (query !== undefined) checkQuery(query, names, "braces");
}

function checkExists(expression: Extract<Expression, { readonly is: "function" }>): void {
  if (expression.values[0]?.is !== "pathTest") throw refusalAt(expression.at, "wall.exists");
}

function placeIn(expression: Expression): Place {
  return expression.is === "function" ? expression.at : { line: 1, column: 1 };
}

/** Whether an expression is itself an aggregate. */
export function makesOneOfMany(expression: Expression): boolean {
  if (expression.is === "countAll") return true;
  return expression.is === "function" && functionNamed(expression.name)?.aggregates === true;
}

/** Whether an aggregate stands anywhere in an expression. */
function aggregates(expression: Expression): boolean {
  return makesOneOfMany(expression) || partsOf(expression).same.some(aggregates);
}
