import { TooLarge } from "../shared/errors.ts";
import type { Clause, Expression, PathPattern, Query } from "./query-tree.ts";
import { expressionsIn, partsOf, piecesOf } from "./tree-walk.ts";

/**
 * How large a query may be. Past these a Neo4j's planner runs on, and nothing stops it:
 * measured in docs/TRUST.md.
 */
const most = { depth: 100, exclusives: 10, linksOfMatch: 16, links: 40, clauses: 60, parts: 6_000 };

interface Sizes {
  exclusives: number;
  links: number;
  clauses: number;
  /** Expressions in all: more than a text has words only where groups of steps are written out. */
  parts: number;
}

/** Refuses a query that is larger than a planner is sure to bear. Throws TooLarge. */
export function checkSize(query: Query): void {
  const sizes: Sizes = { exclusives: 0, links: 0, clauses: 0, parts: 0 };
  measureQuery(query, sizes, 0);
}

function measureQuery(query: Query, sizes: Sizes, depth: number): void {
  for (const clause of query.parts.flat()) {
    sizes.clauses += 1;
    if (sizes.clauses > most.clauses)
      throw new TooLarge("wall.too-many-clauses", { most: most.clauses });
    measureClause(clause, sizes, depth);
  }
}

function measureClause(clause: Clause, sizes: Sizes, depth: number): void {
  if (clause.is === "match") {
    measureLinks(clause.paths, sizes);
    for (const path of clause.paths)
      for (const one of expressionsIn(path)) measure(one, sizes, depth);
  }
  if (clause.is === "call") measureQuery(clause.query, sizes, depth + 1);
  for (const one of piecesOf(clause).expressions) measure(one, sizes, depth);
}

function measureLinks(paths: readonly PathPattern[], sizes: Sizes): void {
  const links = paths.reduce((sum, path) => sum + path.links.length + 1, -1);
  sizes.links += Math.max(links, 0);
  if (links > most.linksOfMatch)
    throw new TooLarge("wall.too-many-links", { most: most.linksOfMatch });
  if (sizes.links > most.links)
    throw new TooLarge("wall.too-many-links-in-all", { most: most.links });
}

function measure(expression: Expression, sizes: Sizes, depth: number): void {
  sizes.parts += 1;
  if (sizes.parts > most.parts) throw new TooLarge("wall.too-much-in-groups");
  if (depth > most.depth) throw new TooLarge("wall.expression-too-deep", { most: most.depth });
  if (expression.is === "binary" && expression.operator === "XOR") sizes.exclusives += 1;
  if (sizes.exclusives > most.exclusives)
    throw new TooLarge("wall.too-many-exclusives", { most: most.exclusives });
  const flat = expression.is === "binary" && /^(AND|OR)$/u.test(expression.operator);
  const below = flat ? depth : depth + 1;
  const { same, inner, path, query } = partsOf(expression);
  for (const one of [...same, ...inner]) measure(one, sizes, below);
  if (path !== undefined) {
    measureLinks([path], sizes);
    for (const one of expressionsIn(path)) measure(one, sizes, below);
  }
  if (query !== undefined) measureQuery(query, sizes, below);
}
