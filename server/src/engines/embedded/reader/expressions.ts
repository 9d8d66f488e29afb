import type { Expression, PathPattern, Query } from "../../../cypher-wall/index.ts";
import { makesOneOfMany } from "../../../cypher-wall/index.ts";
import { equals, type Truth } from "./values/compare.ts";
import { Failure } from "./values/failure.ts";
import { functions } from "./functions/functions.ts";
import { labelsHold } from "./label-test.ts";
import { compares, operators, whole } from "./operators.ts";
import { propertyOf } from "./properties.ts";
import type { Store } from "./store.ts";
import {
  isList,
  isMap,
  isNumber,
  kindOf,
  LinkValue,
  NodeValue,
  type PathValue,
  type Row,
  type Value,
} from "./values/values.ts";

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
  /** Names under which values made of many rows stand in a row. */
  readonly made: ReadonlyMap<Expression, string>;
}

type Of<K extends Expression["is"]> = Extract<Expression, { readonly is: K }>;
type Compilers = {
  readonly [K in Expression["is"]]: (expression: Of<K>, around: Surroundings) => Evaluate;
};

/** Makes an expression ready. */
export function compile(expression: Expression, around: Surroundings): Evaluate {
  const made = around.made.get(expression);
  if (made !== undefined) return (row) => row[made] ?? null;
  if (makesOneOfMany(expression)) throw new Failure("wall.aggregate");
  return (compilers[expression.is] as (one: Expression, around: Surroundings) => Evaluate)(
    expression,
    around,
  );
}

/** A truth out of a value: AND, WHERE and the like take no other. */
export function truthOf(value: Value): Truth {
  if (value === null || typeof value === "boolean") return value;
  if (isList(value)) return value.length > 0;
  throw new Failure("reader.truth-wanted", { kind: kindOf(value) });
}

const compilers: Compilers = {
  literal:
    ({ value }) =>
    () =>
      value,
  parameter: ({ name }, { parameters }) => {
    if (!Object.hasOwn(parameters, name)) throw new Failure("reader.no-parameter", { name });
    const value = parameters[name] ?? null;
    return () => value;
  },
  variable:
    ({ name }) =>
    (row) =>
      row[name] ?? null,
  countAll: () => () => null,
  list: ({ items }, around) => {
    const each = items.map((item) => compile(item, around));
    return (row) => each.map((item) => item(row));
  },
  map: ({ entries }, around) => {
    const each = entries.map(([name, value]) => [name, compile(value, around)] as const);
    return (row) => Object.fromEntries(each.map(([name, value]) => [name, value(row)]));
  },
  unary: compileUnary,
  binary: compileBinary,
  comparison: compileComparison,
  nullTest: ({ operand, negated }, around) => {
    const value = compile(operand, around);
    return (row) => (value(row) === null) !== negated;
  },
  property: ({ subject, name }, around) => {
    const of = compile(subject, around);
    return (row) => propertyOf(of(row), name, around.store);
  },
  index: compileIndex,
  slice: compileSlice,
  labelTest: ({ subject, labels }, around) => {
    const of = compile(subject, around);
    return (row) => {
      const value = of(row);
      if (value === null) return null;
      if (value instanceof LinkValue) return labelsHold(labels, [value.type]);
      if (value instanceof NodeValue) return labelsHold(labels, around.store.labels(value.id));
      throw new Failure("reader.no-labels", { kind: kindOf(value) });
    };
  },
  function: (expression, around) => {
    if (expression.name === "coalesce") return compileCoalesce(expression.values, around);
    const values = expression.values.map((one) => compile(one, around));
    const perform = functions[expression.name];
    if (perform === undefined) throw new Failure("reader.function", { name: expression.name });
    return (row) =>
      perform(
        values.map((value) => value(row)),
        around.store,
      );
  },
  case: compileCase,
  comprehension: compileComprehension,
  pathComprehension: ({ path, where, each }, around) => {
    const matches = around.matchesOf(path);
    const condition = where === undefined ? undefined : compile(where, around);
    const value = compile(each, around);
    return (row) => {
      const values: Value[] = [];
      for (const match of matches(row)) {
        const holds = condition === undefined || truthOf(condition(match)) === true;
        if (holds) values.push(value(match));
      }
      return values;
    };
  },
  quantifier: compileQuantifier,
  reduce: ({ total, initial, variable, list, each }, around) => {
    const [begin, of, step] = [initial, list, each].map((one) => compile(one, around));
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
  },
  projection: compileProjection,
  subquery: compileSubquery,
  pathTest: ({ path }, around) => {
    const matches = around.matchesOf(path);
    return (row) => !isEmpty(matches(row));
  },
  shortest: ({ path }, around) => {
    const find = around.shortestOf(path);
    return (row) => {
      const found = find(row);
      return path.shortest === "all" ? found : (found[0] ?? null);
    };
  },
};

function isEmpty(rows: Iterable<unknown>): boolean {
  for (const _ of rows) return false;
  return true;
}

function compileUnary({ operator, operand }: Of<"unary">, around: Surroundings): Evaluate {
  const value = compile(operand, around);
  if (operator === "NOT")
    return (row) => {
      const truth = truthOf(value(row));
      return truth === null ? null : !truth;
    };
  return (row) => {
    const number = value(row);
    if (number === null) return null;
    if (!isNumber(number)) throw new Failure("reader.operands", { sign: operator });
    if (operator === "+") return number;
    return typeof number === "bigint" ? whole(-number) : -number;
  };
}

function compileBinary({ operator, left, right }: Of<"binary">, around: Surroundings): Evaluate {
  const [a, b] = [compile(left, around), compile(right, around)];
  if (operator === "AND" || operator === "OR") {
    const decides = operator === "OR";
    return (row) => {
      const first = truthOf(a(row));
      if (first === decides) return decides;
      const second = truthOf(b(row));
      if (second === decides) return decides;
      return first === null || second === null ? null : !decides;
    };
  }
  if (operator === "XOR")
    return (row) => {
      const [first, second] = [truthOf(a(row)), truthOf(b(row))];
      return first === null || second === null ? null : first !== second;
    };
  const perform = operators[operator];
  return (row) => perform(a(row), b(row));
}

function compileComparison({ first, rest }: Of<"comparison">, around: Surroundings): Evaluate {
  const begin = compile(first, around);
  const others = rest.map(([sign, value]) => [sign, compile(value, around)] as const);
  return (row) => {
    let left = begin(row);
    let all: Truth = true;
    for (const [sign, value] of others) {
      const right = value(row);
      const holds = compares(sign, left, right);
      if (holds === false) return false;
      if (holds === null) all = null;
      left = right;
    }
    return all;
  };
}

function listIn(value: Value): readonly Value[] | null {
  if (value === null || isList(value)) return value;
  throw new Failure("reader.list-wanted", { kind: kindOf(value) });
}

function compileIndex({ subject, index }: Of<"index">, around: Surroundings): Evaluate {
  const [of, at] = [compile(subject, around), compile(index, around)];
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

function compileSlice({ subject, from, to }: Of<"slice">, around: Surroundings): Evaluate {
  const of = compile(subject, around);
  const [begin, end] = [from, to].map((one) =>
    one === undefined ? undefined : compile(one, around),
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

function compileCoalesce(values: readonly Expression[], around: Surroundings): Evaluate {
  const each = values.map((one) => compile(one, around));
  return (row) => {
    for (const value of each) {
      const found = value(row);
      if (found !== null) return found;
    }
    return null;
  };
}

function compileCase({ subject, branches, otherwise }: Of<"case">, around: Surroundings): Evaluate {
  const of = subject === undefined ? undefined : compile(subject, around);
  const ways = branches.map(([when, then]) => [compile(when, around), compile(then, around)]);
  const last = otherwise === undefined ? undefined : compile(otherwise, around);
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

function compileComprehension(
  { variable, list, where, each }: Of<"comprehension">,
  around: Surroundings,
): Evaluate {
  const of = compile(list, around);
  const condition = where === undefined ? undefined : compile(where, around);
  const value = each === undefined ? undefined : compile(each, around);
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

function compileQuantifier(
  { which, variable, list, where }: Of<"quantifier">,
  around: Surroundings,
): Evaluate {
  const [of, condition] = [compile(list, around), compile(where, around)];
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

function compileProjection({ subject, entries }: Of<"projection">, around: Surroundings): Evaluate {
  const of = compile(subject, around);
  const each = entries.map((entry) =>
    entry.is === "entry" ? ([entry.name, compile(entry.value, around)] as const) : entry,
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

function compileSubquery({ which, query }: Of<"subquery">, around: Surroundings): Evaluate {
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
