import {
  expressionsIn,
  partsOf,
  type Clause,
  type Expression,
  type PathPattern,
  type Query,
} from "../../../cypher-wall/index.ts";

/** The properties that a query names, wherever: they are read with each node. */
export function propertyNames(query: Query): readonly string[] {
  return [...new Set(query.parts.flat().flatMap(ofClause))];
}

function ofClause(clause: Clause): readonly string[] {
  switch (clause.is) {
    case "match":
      return [...clause.paths.flatMap(ofPath), ...ofAll([clause.where])];
    case "unwind":
      return of(clause.list);
    case "call":
      return propertyNames(clause.query);
    case "with":
    case "return":
      return ofAll([
        ...clause.items.map(({ value }) => value),
        ...clause.order.map(({ value }) => value),
        clause.where,
      ]);
  }
}

function ofPath(path: PathPattern): readonly string[] {
  const inside = [...path.nodes, ...path.links].flatMap(({ properties }) =>
    properties?.is === "map" ? properties.entries.map(([name]) => name) : [],
  );
  return [...inside, ...expressionsIn(path).flatMap(of)];
}

function ofAll(expressions: readonly (Expression | undefined)[]): readonly string[] {
  return expressions.flatMap((one) => (one === undefined ? [] : of(one)));
}

function of(expression: Expression): readonly string[] {
  const { same, inner, path, query } = partsOf(expression);
  return [
    ...ownNames(expression),
    ...[...same, ...inner].flatMap(of),
    ...(path === undefined ? [] : ofPath(path)),
    ...(query === undefined ? [] : propertyNames(query)),
  ];
}

function ownNames(expression: Expression): readonly string[] {
  if (expression.is === "property") return [expression.name];
  if (expression.is !== "projection") return [];
  return expression.entries.flatMap((entry) => (entry.is === "own" ? [entry.name] : []));
}
