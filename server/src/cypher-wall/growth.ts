import { refusalAt } from "./refusal.ts";
import type { Clause, Expression, Place, Query } from "./query-tree.ts";
import { partsOf } from "./tree-walk.ts";

/**
 * How large one value may be made by the text alone, in letters or items. Nothing in a Neo4j bounds
 * a text that doubles: it takes the memory of all. What is read from the store counts as `held`,
 * and an aggregate gathers `rows` of it.
 */
const most = 50_000_000;
const held = 100;
const rows = 1_000;
const anywhere: Place = { line: 1, column: 1 };

/** How much a value holds, and how much one item of it where it is a list. */
interface Size {
  readonly whole: number;
  readonly item: number;
}

type Sizes = ReadonlyMap<string, Size>;

/** Refuses a query that makes a value grow beyond what may be held. Throws InvalidInput. */
export function checkGrowth(query: Query): void {
  grownBy(query, new Map());
}

/** The sizes of the columns of a query. */
function grownBy(query: Query, outer: Sizes): Sizes {
  const parts = query.parts.map((clauses) =>
    clauses.reduce((sizes, clause) => behind(clause, sizes), outer),
  );
  return parts.reduce((all, one) => new Map([...all, ...one]), new Map());
}

function behind(clause: Clause, sizes: Sizes): Sizes {
  switch (clause.is) {
    case "match":
      if (clause.where !== undefined) sizeOf(clause.where, sizes);
      return sizes;
    case "unwind":
      return new Map([...sizes, [clause.variable, plain(bothSizes(clause.list, sizes).item)]]);
    case "call":
      return new Map([...sizes, ...grownBy(clause.query, sizes)]);
    case "with":
    case "return": {
      const kept = (clause.star ?? []).map(
        (name) => [name, sizes.get(name) ?? plain(held)] as const,
      );
      const made = clause.items.map(({ value, name }) => {
        const { whole, item } = bothSizes(value, sizes);
        return [name, { whole: bounded(whole, clause.at), item }] as const;
      });
      return new Map([...kept, ...made]);
    }
  }
}

/**
 * How much a value holds, and one item of it. Both are worked out in one go: each subquery is looked
 * into once, however deep it stands in others.
 */
function bothSizes(value: Expression, sizes: Sizes): Size {
  switch (value.is) {
    case "variable":
      return sizes.get(value.name) ?? plain(held);
    case "list": {
      const each = value.items.map((one) => sizeOf(one, sizes));
      const whole = bounded(total(each), anywhere);
      return { whole, item: each.reduce((large, one) => Math.max(large, one), 1) };
    }
    case "slice": {
      const { whole, item } = bothSizes(value.subject, sizes);
      const bounds = [value.from, value.to].flatMap((one) => one ?? []);
      return {
        whole: bounded(whole + total(bounds.map((one) => sizeOf(one, sizes))), anywhere),
        item,
      };
    }
    case "function": {
      if (value.name === "range") return { whole: sizeOf(value, sizes), item: 1 };
      if (value.name !== "collect") return plain(sizeOf(value, sizes));
      const item = sizeOf(value.values[0] ?? { is: "countAll" }, sizes);
      return { whole: bounded(rows * item, anywhere), item };
    }
    default:
      return plain(sizeOf(value, sizes));
  }
}

function total(all: readonly number[]): number {
  return Math.max(
    1,
    all.reduce((sum, one) => sum + one, 0),
  );
}

/** The size of what is no list of its own. */
function plain(whole: number): Size {
  return { whole, item: whole };
}

function bounded(size: number, at: Place): number {
  if (size > most) throw refusalAt(at, "wall.grows");
  return size;
}

/** About how many letters or items a value may hold. */
function sizeOf(expression: Expression, sizes: Sizes): number {
  switch (expression.is) {
    case "literal":
      return typeof expression.value === "string" ? Math.max(1, expression.value.length) : 1;
    case "variable":
      return sizes.get(expression.name)?.whole ?? held;
    case "parameter":
    case "property":
      return held;
    case "comprehension":
      return comprehended(expression, sizes);
    case "reduce":
      return reduced(expression, sizes);
    case "function":
      return called(expression, sizes);
    default:
      return summed(expression, sizes);
  }
}

/** What gives true or false, or a number, whatever it looks at. */
const tests = new Set<Expression["is"]>(["comparison", "nullTest", "labelTest", "quantifier"]);

function summed(expression: Expression, sizes: Sizes): number {
  const { same, inner, query } = partsOf(expression);
  const own = query === undefined ? held : wholeOf(grownBy(query, sizes));
  const all = [...same, ...inner].reduce((sum, part) => sum + sizeOf(part, sizes), 0);
  if (tests.has(expression.is)) return 1;
  return bounded(query === undefined ? Math.max(1, all) : own, anywhere);
}

function wholeOf(sizes: Sizes): number {
  return [...sizes.values()].reduce((large, { whole }) => Math.max(large, whole), held);
}

type Of<K extends Expression["is"]> = Extract<Expression, { readonly is: K }>;

function comprehended({ variable, list, each }: Of<"comprehension">, sizes: Sizes): number {
  const items = sizeOf(list, sizes);
  if (each === undefined) return items;
  const inner = new Map([...sizes, [variable, plain(1)]]);
  return bounded(items * sizeOf(each, inner), anywhere);
}

/** What is carried on may stand once in what is made of it, else it doubles with each item. */
function reduced({ total, initial, variable, list, each }: Of<"reduce">, sizes: Sizes): number {
  if (copiesOf(each, total) > 1) throw refusalAt(anywhere, "wall.doubles", { name: total });
  const inner = new Map([...sizes, [total, plain(0)], [variable, plain(1)]]);
  return bounded(sizeOf(initial, sizes) + sizeOf(list, sizes) * sizeOf(each, inner), anywhere);
}

/** How often a value may stand in what an expression makes. */
function copiesOf(expression: Expression, name: string): number {
  if (tests.has(expression.is)) return 0;
  switch (expression.is) {
    case "variable":
      return expression.name === name ? 1 : 0;
    case "case": {
      const values = expression.branches.map(([, then]) => copiesOf(then, name));
      const last = expression.otherwise === undefined ? 0 : copiesOf(expression.otherwise, name);
      return Math.max(last, ...values);
    }
    default: {
      if (expression.is === "function" && expression.name === "replace" && lengthens(expression))
        return 2 * summedCopies(expression, name);
      const { same, inner } = partsOf(expression);
      const copies = [...same, ...inner].map((part) => copiesOf(part, name));
      const isChoice = expression.is === "function" && expression.name === "coalesce";
      return isChoice ? Math.max(0, ...copies) : copies.reduce((sum, one) => sum + one, 0);
    }
  }
}

function summedCopies(expression: Expression, name: string): number {
  return partsOf(expression).same.reduce((sum, part) => sum + copiesOf(part, name), 0);
}

/** Whether what is put in is, as far as is known, longer than what it replaces. */
function lengthens({ values: [, sought, put] }: Of<"function">): boolean {
  const [before, after] = [sought, put].map((one) =>
    one?.is === "literal" && typeof one.value === "string" ? one.value.length : undefined,
  );
  return before === undefined || after === undefined || after > before;
}

/** Functions that give no more than a number, however large what they take. */
const small = new Set(["size", "length", "count", "sum", "avg", "id", "isEmpty", "toInteger"]);

function called({ name, values }: Of<"function">, sizes: Sizes): number {
  const [first = 1, second = 1, third = 1] = values.map((value) => sizeOf(value, sizes));
  if (small.has(name)) return 1;
  if (name === "replace") return bounded(first * Math.max(1, third), anywhere);
  if (name === "range") return rangeSize(values);
  if (name === "collect") return bounded(rows * first, anywhere);
  return bounded(Math.max(first, second, third), anywhere);
}

/** Ranges are worked out item by item; one that is written out is as long as it says. */
function rangeSize([first, last]: readonly Expression[]): number {
  if (first?.is !== "literal" || last?.is !== "literal") return rows;
  return Math.max(1, Number(last.value) - Number(first.value));
}
