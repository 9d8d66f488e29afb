import type { Expression } from "../../../cypher-wall/index.ts";
import { equals } from "./values/comparison.ts";
import { propertyOf } from "./property-access.ts";
import type { Store } from "./query-store.ts";
import { truthOf, type Evaluate, type Of, type Surroundings } from "./surroundings.ts";
import { Failure } from "./values/failure.ts";
import {
  isMap,
  kindOf,
  LinkValue,
  NodeValue,
  type Row,
  type Value,
} from "./values/cypher-values.ts";

export function compileCoalesce(values: readonly Expression[], around: Surroundings): Evaluate {
  const each = values.map((one) => around.compile(one, around));
  return (row) => {
    for (const value of each) {
      const found = value(row);
      if (found !== null) return found;
    }
    return null;
  };
}

export function compileCase(
  { subject, branches, otherwise }: Of<"case">,
  around: Surroundings,
): Evaluate {
  const of = subject === undefined ? undefined : around.compile(subject, around);
  const ways = branches.map(([when, then]) => [
    around.compile(when, around),
    around.compile(then, around),
  ]);
  const last = otherwise === undefined ? undefined : around.compile(otherwise, around);
  return (row) => {
    const value = of?.(row);
    for (const [when, then] of ways) {
      const holds =
        value === undefined ? truthOf(when?.(row) ?? null) : equals(value, when?.(row) ?? null);
      if (holds === true) return then?.(row) ?? null;
    }
    return last?.(row) ?? null;
  };
}

export function compileProjection(
  { subject, entries }: Of<"projection">,
  around: Surroundings,
): Evaluate {
  const of = around.compile(subject, around);
  const each = entries.map((entry) =>
    entry.is === "entry" ? ([entry.name, around.compile(entry.value, around)] as const) : entry,
  );
  return (row) => {
    const value = of(row);
    if (value === null) return null;
    const found: Row = {};
    for (const entry of each) {
      if (!("is" in entry)) found[entry[0]] = entry[1](row);
      else if (entry.is === "all") Object.assign(found, allOf(value, around.store));
      else if (entry.is === "own") found[entry.name] = propertyOf(value, entry.name, around.store);
    }
    return found;
  };
}

function allOf(value: Value, store: Store): Row {
  if (value instanceof NodeValue || value instanceof LinkValue)
    return { ...store.properties(value) };
  if (isMap(value)) return { ...value };
  throw new Failure("reader.no-properties", { kind: kindOf(value) });
}

export function compileSubquery({ which, query }: Of<"subquery">, around: Surroundings): Evaluate {
  const rows = around.rowsOf(query);
  if (which === "exists") return (row) => !isEmpty(rows(row));
  if (which === "count")
    return (row) => {
      let count = 0n;
      for (const _ of rows(row)) count += 1n;
      return count;
    };
  return (row) => [...rows(row)].map((found) => Object.values(found)[0] ?? null);
}

/** Whether there is nothing. */
export function isEmpty(rows: Iterable<unknown>): boolean {
  for (const _ of rows) return false;
  return true;
}
