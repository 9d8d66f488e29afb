import { Failure } from "../values/failure.ts";
import type { Perform } from "./perform.ts";
import {
  isMap,
  kindOf,
  LinkValue,
  NodeValue,
  PathValue,
  type Value,
} from "../values/cypher-values.ts";

/** Null stays null; of another kind than is wanted is refused. */
function of<T extends Value>(
  value: Value | undefined,
  is: new (...values: never[]) => T,
  give: (value: T) => Value,
): Value {
  if (value === null || value === undefined) return null;
  if (value instanceof is) return give(value);
  throw new Failure("reader.wrong-kind", { kind: kindOf(value) });
}

export const functionsOfGraph: Readonly<Record<string, Perform>> = {
  labels: ([value], store) => of(value, NodeValue, ({ id }) => [...store.labels(id)]),
  type: ([value]) => of(value, LinkValue, ({ type }) => type),
  nodes: ([value]) => of(value, PathValue, ({ nodes }) => [...nodes]),
  relationships: ([value]) => of(value, PathValue, ({ links }) => [...links]),
  length: ([value]) => of(value, PathValue, ({ links }) => BigInt(links.length)),
  startNode: ([value]) => of(value, LinkValue, ({ source }) => new NodeValue(source)),
  endNode: ([value]) => of(value, LinkValue, ({ target }) => new NodeValue(target)),
  id: ([value]) => idOf(value),
  elementId: ([value]) => {
    const id = idOf(value);
    return id === null ? null : String(id);
  },
  properties: ([value], store) => {
    if (value instanceof NodeValue || value instanceof LinkValue) return store.properties(value);
    if (value === null || value === undefined || isMap(value)) return value ?? null;
    throw new Failure("reader.no-properties", { kind: kindOf(value) });
  },
  keys: ([value], store) => {
    if (value === null || value === undefined) return null;
    if (value instanceof NodeValue || value instanceof LinkValue)
      return Object.keys(store.properties(value));
    if (isMap(value)) return Object.keys(value);
    throw new Failure("reader.no-properties", { kind: kindOf(value) });
  },
  exists: ([value]) => value === true,
};

function idOf(value: Value | undefined): bigint | null {
  if (value instanceof NodeValue || value instanceof LinkValue) return BigInt(value.id);
  if (value === null || value === undefined) return null;
  throw new Failure("reader.wrong-kind", { kind: kindOf(value) });
}
