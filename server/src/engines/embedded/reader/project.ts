import { partsOf, type Expression, type Project } from "../../../cypher-wall/index.ts";
import { aggregateOf, aggregatesIn, type Aggregate } from "./aggregates.ts";
import { keyOf, ordered } from "./values/comparison.ts";
import { truthOf, type Evaluate, type Surroundings } from "./surroundings.ts";
import { Failure } from "./values/failure.ts";
import type { Row, Value } from "./values/cypher-values.ts";

/** A row before and after WITH or RETURN: ORDER BY and WHERE may speak of both. */
interface Projected {
  readonly both: Row;
  readonly after: Row;
}

/** WITH or RETURN, ready to be run on rows. */
export function projectOf(
  clause: Project,
  around: Surroundings,
): (rows: Iterable<Row>) => Iterable<Row> {
  const sums = aggregatesIn([
    ...clause.items.map(({ value }) => value),
    ...clause.order.map(({ value }) => value),
  ]);
  const project = sums.length === 0 ? each(clause, around) : grouped(clause, around, sums);
  return (rows) => behind(clause, around, project)(rows);
}

function behind(
  clause: Project,
  around: Surroundings,
  project: (rows: Iterable<Row>) => Iterable<Projected>,
): (rows: Iterable<Row>) => Iterable<Row> {
  const made = { ...around, made: madeIn(clause, around) };
  const keys = clause.order.map(({ value, descending }) => ({
    of: made.compile(value, made),
    sign: descending ? -1 : 1,
  }));
  const where = clause.where === undefined ? undefined : around.compile(clause.where, around);
  const [skip, limit] = [clause.skip, clause.limit].map((one) =>
    one === undefined ? undefined : countOf(around.compile(one, around)({})),
  );
  return function* run(rows) {
    let found = project(rows);
    if (clause.distinct) found = distinct(found);
    if (keys.length > 0) found = sorted(found, keys, (skip ?? 0) + (limit ?? Infinity));
    let passed = 0;
    let given = 0;
    if (limit === 0) return;
    for (const one of found) {
      passed += 1;
      if (passed <= (skip ?? 0)) continue;
      if (where === undefined || truthOf(where(one.both)) === true) yield one.after;
      given += 1;
      if (given >= (limit ?? Infinity)) return;
    }
  };
}

function countOf(value: Value): number {
  if (typeof value !== "bigint" || value < 0n) throw new Failure("reader.count-wanted");
  return Number(value);
}

/** An expression of ORDER BY that is one of the items stands for its column. */
function madeIn(clause: Project, around: Surroundings): ReadonlyMap<Expression, string> {
  const columns = new Map(clause.items.map(({ value, name }) => [textOf(value), name]));
  const made = new Map(around.made);
  const note = (expression: Expression) => {
    const column = columns.get(textOf(expression));
    if (column !== undefined) made.set(expression, column);
    else for (const part of partsOf(expression).same) note(part);
  };
  for (const { value } of clause.order) note(value);
  for (const sum of aggregatesIn(clause.order.map(({ value }) => value)))
    if (!made.has(sum)) made.set(sum, nameOf(sum));
  return made;
}

/** Expressions of one text are the same, wherever they stand. */
function textOf(expression: Expression): string {
  return JSON.stringify(expression, (key: string, value: unknown) => {
    if (key === "at") return undefined;
    return typeof value === "bigint" ? `${value}n` : value;
  });
}

function nameOf(aggregate: Expression): string {
  return `§ ${textOf(aggregate)}`;
}

type Each = (row: Row, into: Row) => void;

function eachItem(clause: Project, around: Surroundings): readonly Each[] {
  const kept = (clause.star ?? []).map((name): Each => (row, into) => {
    into[name] = row[name] ?? null;
  });
  const items = clause.items.map(({ value, name }): Each => {
    const of = around.compile(value, around);
    return (row, into) => {
      into[name] = of(row);
    };
  });
  return [...kept, ...items];
}

function each(clause: Project, around: Surroundings): (rows: Iterable<Row>) => Iterable<Projected> {
  const items = eachItem(clause, around);
  return function* run(rows) {
    for (const row of rows) yield projected(row, items);
  };
}

function projected(row: Row, items: readonly Each[]): Projected {
  const after: Row = {};
  for (const item of items) item(row, after);
  return { after, both: { ...row, ...after } };
}

interface Group {
  readonly first: Row;
  readonly gathered: readonly ReturnType<Aggregate["begin"]>[];
}

/** Rows that agree in all items without an aggregate make one. */
function grouped(
  clause: Project,
  around: Surroundings,
  sums: readonly Expression[],
): (rows: Iterable<Row>) => Iterable<Projected> {
  const aggregates = sums.map((sum) =>
    aggregateOf(
      sum,
      nameOf(sum),
      partsOf(sum).same.map((value) => around.compile(value, around)),
    ),
  );
  const made = new Map([...around.made, ...sums.map((sum) => [sum, nameOf(sum)] as const)]);
  const items = eachItem(clause, { ...around, made });
  const keys = [
    ...(clause.star ?? []).map(
      (name): Evaluate =>
        (row) =>
          row[name] ?? null,
    ),
    ...clause.items
      .filter(({ value }) => aggregatesIn([value]).length === 0)
      .map(({ value }) => around.compile(value, around)),
  ];
  return function* run(rows) {
    const groups = new Map<string, Group>();
    for (const row of rows) {
      const key = keys.map((of) => keyOf(of(row))).join(" ");
      const group = groups.get(key) ?? begun(row, aggregates);
      groups.set(key, group);
      for (const one of group.gathered) one.take(row);
    }
    if (groups.size === 0 && keys.length === 0) groups.set("", begun({}, aggregates));
    for (const { first, gathered } of groups.values()) {
      const row = { ...first };
      for (const [at, one] of gathered.entries()) row[aggregates[at]?.name ?? ""] = one.end();
      yield projected(row, items);
    }
  };
}

function begun(first: Row, aggregates: readonly Aggregate[]): Group {
  return { first, gathered: aggregates.map(({ begin }) => begin()) };
}

function* distinct(rows: Iterable<Projected>): Iterable<Projected> {
  const seen = new Set<string>();
  for (const one of rows) {
    const key = Object.values(one.after).map(keyOf).join(" ");
    if (seen.has(key)) continue;
    seen.add(key);
    yield one;
  }
}

interface SortKey {
  readonly of: Evaluate;
  readonly sign: number;
}

interface Sorted {
  readonly one: Projected;
  readonly values: readonly Value[];
}

/** The first rows in order; those that come behind them are let go as they are met. */
function* sorted(
  rows: Iterable<Projected>,
  keys: readonly SortKey[],
  most: number,
): Iterable<Projected> {
  const inOrder = (a: Sorted, b: Sorted) => {
    for (const [at, { sign }] of keys.entries()) {
      const order = ordered(a.values[at] ?? null, b.values[at] ?? null) * sign;
      if (order !== 0) return order;
    }
    return 0;
  };
  let held: Sorted[] = [];
  for (const one of rows) {
    held.push({ one, values: keys.map(({ of }) => of(one.both)) });
    if (held.length > 2 * most + 1_000) held = held.toSorted(inOrder).slice(0, most);
  }
  for (const { one } of held.toSorted(inOrder)) yield one;
}
