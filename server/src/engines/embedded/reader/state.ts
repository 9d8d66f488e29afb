import { NodeValue, type Row } from "./values/cypher-values.ts";

/** How far a match has come: what is bound, and which links are taken. */
export interface State {
  readonly row: Row;
  readonly passed: ReadonlySet<number>;
}

/** One step of a match. */
export type Op = (states: Iterable<State>) => Iterable<State>;

/** Whether a name is bound to a node, to none, or not bound. */
export function nodeIn(row: Row, name: string): NodeValue | null | undefined {
  if (!Object.hasOwn(row, name)) return undefined;
  const value = row[name];
  return value instanceof NodeValue ? value : null;
}
