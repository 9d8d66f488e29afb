import type { Clause, Expression, PathPattern, Query } from "./query-tree.ts";

/** What an expression is made of. */
export interface Parts {
  /** Expressions that see the same names. */
  readonly same: readonly Expression[];
  /** Names of its own, and the expressions that see them too. */
  readonly names: readonly string[];
  readonly inner: readonly Expression[];
  readonly path?: PathPattern;
  readonly query?: Query;
}

type Of<K extends Expression["is"]> = Extract<Expression, { readonly is: K }>;
type PartsOf = { readonly [K in Expression["is"]]: (expression: Of<K>) => Parts };

const present = (...expressions: readonly (Expression | undefined)[]) =>
  expressions.filter((one) => one !== undefined);

const plain = (...expressions: readonly (Expression | undefined)[]): Parts => ({
  same: present(...expressions),
  names: [],
  inner: [],
});

const table: PartsOf = {
  literal: () => plain(),
  parameter: () => plain(),
  variable: () => plain(),
  countAll: () => plain(),
  list: ({ items }) => plain(...items),
  map: ({ entries }) => plain(...entries.map(([, value]) => value)),
  unary: ({ operand }) => plain(operand),
  binary: ({ left, right }) => plain(left, right),
  comparison: ({ first, rest }) => plain(first, ...rest.map(([, value]) => value)),
  nullTest: ({ operand }) => plain(operand),
  property: ({ subject }) => plain(subject),
  index: ({ subject, index }) => plain(subject, index),
  slice: ({ subject, from, to }) => plain(subject, from, to),
  labelTest: ({ subject }) => plain(subject),
  function: ({ values }) => plain(...values),
  case: ({ subject, branches, otherwise }) => plain(subject, ...branches.flat(), otherwise),
  comprehension: ({ variable, list, where, each }) => ({
    same: [list],
    names: [variable],
    inner: present(where, each),
  }),
  quantifier: ({ variable, list, where }) => ({ same: [list], names: [variable], inner: [where] }),
  reduce: ({ total, initial, variable, list, each }) => ({
    same: [initial, list],
    names: [total, variable],
    inner: [each],
  }),
  projection: ({ subject, entries }) =>
    plain(subject, ...entries.map((entry) => (entry.is === "entry" ? entry.value : undefined))),
  pathComprehension: ({ path, where, each }) => ({
    same: [],
    names: variablesOf(path),
    inner: present(where, each),
    path,
  }),
  subquery: ({ query }) => ({ ...plain(), query }),
  pathTest: ({ path }) => ({ ...plain(), names: variablesOf(path), path }),
  shortest: ({ path }) => ({ ...plain(), names: variablesOf(path), path }),
};

/** What an expression is made of, one level down. */
export function partsOf(expression: Expression): Parts {
  return (table[expression.is] as (one: Expression) => Parts)(expression);
}

/** The variables that a path names. */
export function variablesOf({ variable, nodes, links }: PathPattern): readonly string[] {
  return [{ variable }, ...nodes, ...links].flatMap((one) => one.variable ?? []);
}

/** Expressions within a path: properties and conditions. */
export function expressionsIn({ nodes, links }: PathPattern): readonly Expression[] {
  return [...nodes, ...links].flatMap((one) => present(one.properties, one.where));
}

/** What a clause is made of, but for a query within it. */
export interface Pieces {
  readonly expressions: readonly Expression[];
  readonly paths: readonly PathPattern[];
}

/** What a clause is made of, one level down. */
export function piecesOf(clause: Clause): Pieces {
  switch (clause.is) {
    case "match":
      return { paths: clause.paths, expressions: present(clause.where) };
    case "unwind":
      return { paths: [], expressions: [clause.list] };
    case "call":
      return { paths: [], expressions: [] };
    case "with":
    case "return": {
      const { items, order, skip, limit, where } = clause;
      const values = [...items, ...order].map(({ value }) => value);
      return { paths: [], expressions: present(...values, skip, limit, where) };
    }
  }
}

/** All names in an expression, those of paths and queries within it too. */
export function mentionedIn(expression: Expression): ReadonlySet<string> {
  const { same, inner, path, query } = partsOf(expression);
  const own = expression.is === "variable" ? [expression.name] : [];
  return new Set([
    ...own,
    ...[...same, ...inner].flatMap((one) => [...mentionedIn(one)]),
    ...(path === undefined ? [] : mentionedInPath(path)),
    ...(query === undefined ? [] : mentionedInQuery(query)),
  ]);
}

function mentionedInPath(path: PathPattern): readonly string[] {
  return [...variablesOf(path), ...expressionsIn(path).flatMap((one) => [...mentionedIn(one)])];
}

function mentionedInQuery(query: Query): readonly string[] {
  return query.parts.flat().flatMap((clause) => {
    const { paths, expressions } = piecesOf(clause);
    const below = clause.is === "call" ? mentionedInQuery(clause.query) : [];
    const taken = clause.is === "call" && typeof clause.takes !== "string" ? clause.takes : [];
    return [
      ...taken,
      ...paths.flatMap(mentionedInPath),
      ...expressions.flatMap((one) => [...mentionedIn(one)]),
      ...below,
    ];
  });
}
