import type { Truth } from "./values/comparison.ts";
import { propertyOf } from "./property-access.ts";
import { listIn, truthOf, type Evaluate, type Of, type Surroundings } from "./surroundings.ts";
import { Failure } from "./values/failure.ts";
import type { Row, Value } from "./values/cypher-values.ts";

export function compileIndex({ subject, index }: Of<"index">, around: Surroundings): Evaluate {
  const [of, at] = [around.compile(subject, around), around.compile(index, around)];
  return (row) => {
    const value = of(row);
    const place = at(row);
    if (value === null || place === null) return null;
    if (typeof place === "string") return propertyOf(value, place, around.store);
    const list = listIn(value);
    if (typeof place !== "bigint") throw new Failure("reader.number-wanted", { kind: "" });
    return list?.at(Number(place)) ?? null;
  };
}

export function compileSlice({ subject, from, to }: Of<"slice">, around: Surroundings): Evaluate {
  const of = around.compile(subject, around);
  const [begin, end] = [from, to].map((one) =>
    one === undefined ? undefined : around.compile(one, around),
  );
  return (row) => {
    const list = listIn(of(row));
    const [first, last] = [begin?.(row), end?.(row)];
    if (list === null || first === null || last === null) return null;
    return list.slice(
      first === undefined ? 0 : Number(first),
      last === undefined ? undefined : Number(last),
    );
  };
}

export function compileComprehension(
  { variable, list, where, each }: Of<"comprehension">,
  around: Surroundings,
): Evaluate {
  const of = around.compile(list, around);
  const condition = where === undefined ? undefined : around.compile(where, around);
  const value = each === undefined ? undefined : around.compile(each, around);
  return (row) => {
    const items = listIn(of(row));
    if (items === null) return null;
    const inner = { ...row };
    const values: Value[] = [];
    for (const item of items) {
      inner[variable] = item;
      if (condition !== undefined && truthOf(condition(inner)) !== true) continue;
      values.push(value === undefined ? item : value(inner));
    }
    return values;
  };
}

export function compileQuantifier(
  { which, variable, list, where }: Of<"quantifier">,
  around: Surroundings,
): Evaluate {
  const [of, condition] = [around.compile(list, around), around.compile(where, around)];
  return (row) => {
    const items = listIn(of(row));
    if (items === null) return null;
    const inner = { ...row };
    const truths = items.map((item) => {
      inner[variable] = item;
      return truthOf(condition(inner));
    });
    return quantified[which](truths);
  };
}

export function compilePathComprehension(
  { path, where, each }: Of<"pathComprehension">,
  around: Surroundings,
): Evaluate {
  const matches = around.matchesOf(path);
  const condition = where === undefined ? undefined : around.compile(where, around);
  const value = around.compile(each, around);
  return (row) => {
    const values: Value[] = [];
    for (const match of matches(row)) {
      const holds = condition === undefined || truthOf(condition(match)) === true;
      if (holds) values.push(value(match));
    }
    return values;
  };
}

export function compileReduce(
  { total, initial, variable, list, each }: Of<"reduce">,
  around: Surroundings,
): Evaluate {
  const [begin, of, step] = [initial, list, each].map((one) => around.compile(one, around));
  return (row) => {
    const items = listIn(of?.(row) ?? null);
    if (items === null) return null;
    const inner: Row = { ...row, [total]: begin?.(row) ?? null };
    for (const item of items) {
      inner[variable] = item;
      inner[total] = step?.(inner) ?? null;
    }
    return inner[total] ?? null;
  };
}

const quantified: Readonly<Record<Of<"quantifier">["which"], (truths: readonly Truth[]) => Truth>> =
  {
    all: (truths) => (truths.includes(false) ? false : !truths.includes(null) || null),
    any: (truths) => truths.includes(true) || (truths.includes(null) ? null : false),
    none: (truths) => (truths.includes(true) ? false : !truths.includes(null) || null),
    single: (truths) => {
      const count = truths.filter((truth) => truth === true).length;
      if (count > 1) return false;
      return truths.includes(null) ? null : count === 1;
    },
  };
