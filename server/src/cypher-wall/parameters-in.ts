import type { Clause, Expression, PathPattern, Query } from "./query-tree.ts";
import { expressionsIn, partsOf, piecesOf } from "./tree-walk.ts";

/** The names of all parameters that a query asks for, in the order in which they first stand. */
export function parametersIn(query: Query): readonly string[] {
  return [...new Set(inQuery(query))];
}

function inQuery({ parts }: Query): readonly string[] {
  return parts.flat().flatMap(inClause);
}

function inClause(clause: Clause): readonly string[] {
  const { paths, expressions } = piecesOf(clause);
  const below = clause.is === "call" ? inQuery(clause.query) : [];
  return [...paths.flatMap(inPath), ...expressions.flatMap(inExpression), ...below];
}

function inPath(path: PathPattern): readonly string[] {
  return expressionsIn(path).flatMap(inExpression);
}

function inExpression(expression: Expression): readonly string[] {
  const own = expression.is === "parameter" ? [expression.name] : [];
  const { same, inner, path, query } = partsOf(expression);
  return [
    ...own,
    ...[...same, ...inner].flatMap(inExpression),
    ...(path === undefined ? [] : inPath(path)),
    ...(query === undefined ? [] : inQuery(query)),
  ];
}
