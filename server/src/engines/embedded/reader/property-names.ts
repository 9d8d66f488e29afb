import {
  expressionsIn,
  partsOf,
  piecesOf,
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
  const { paths, expressions } = piecesOf(clause);
  const below = clause.is === "call" ? propertyNames(clause.query) : [];
  return [...paths.flatMap(ofPath), ...expressions.flatMap(of), ...below];
}

function ofPath(path: PathPattern): readonly string[] {
  const inside = [...path.nodes, ...path.links].flatMap(({ properties }) =>
    properties?.is === "map" ? properties.entries.map(([name]) => name) : [],
  );
  return [...inside, ...expressionsIn(path).flatMap(of)];
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
