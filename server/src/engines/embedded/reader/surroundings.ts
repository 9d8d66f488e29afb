import type { Expression, PathPattern, Query } from "../../../cypher-wall/index.ts";
import type { Store } from "./query-store.ts";
import type { Truth } from "./values/comparison.ts";
import { Failure } from "./values/failure.ts";
import { isList, kindOf, type PathValue, type Row, type Value } from "./values/cypher-values.ts";

/** An expression, ready to be worked out for a row. */
export type Evaluate = (row: Row) => Value;

/** What expressions ask of what runs them. */
export interface Surroundings {
  readonly store: Store;
  readonly parameters: Row;
  /** Rows of a query in braces, for a row around it. */
  readonly rowsOf: (query: Query) => (row: Row) => Iterable<Row>;
  /** Ways to match a path, for a row: what it binds. */
  readonly matchesOf: (path: PathPattern) => (row: Row) => Iterable<Row>;
  /** The shortest paths between two nodes that the row has. */
  readonly shortestOf: (path: PathPattern) => (row: Row) => readonly PathValue[];
  /** Makes an expression ready. */
  readonly compile: (expression: Expression, around: Surroundings) => Evaluate;
  /** Names under which values made of many rows stand in a row. */
  readonly made: ReadonlyMap<Expression, string>;
}

export type Of<K extends Expression["is"]> = Extract<Expression, { readonly is: K }>;

/** A truth out of a value: AND, WHERE and the like take no other. */
export function truthOf(value: Value): Truth {
  if (value === null || typeof value === "boolean") return value;
  if (isList(value)) return value.length > 0;
  throw new Failure("reader.truth-wanted", { kind: kindOf(value) });
}

/** A list or null; throws where it is neither. */
export function listIn(value: Value): readonly Value[] | null {
  if (value === null || isList(value)) return value;
  throw new Failure("reader.list-wanted", { kind: kindOf(value) });
}
