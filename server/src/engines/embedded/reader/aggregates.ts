import { makesOneOfMany, partsOf, type Expression } from "../../../cypher-wall/index.ts";
import { boundedList } from "./values/bounds.ts";
import { keyOf, ordered } from "./values/comparison.ts";
import type { Evaluate } from "./surroundings.ts";
import { Failure } from "./values/failure.ts";
import { float, whole } from "./binary-operators.ts";
import { Duration } from "./values/time-values.ts";
import { isNumber, kindOf, type Row, type Value } from "./values/cypher-values.ts";

/** Gathers values of many rows into one. */
export interface Gatherer {
  readonly add: (value: Value, second: Value) => void;
  readonly end: () => Value;
}

/** All aggregates in some expressions. */
export function aggregatesIn(expressions: readonly Expression[]): readonly Expression[] {
  return expressions.flatMap((one) =>
    makesOneOfMany(one) ? [one] : aggregatesIn(partsOf(one).same),
  );
}

/** An aggregate, ready: what of each row it gathers, and how. */
export interface Aggregate {
  readonly name: string;
  readonly begin: () => { readonly take: (row: Row) => void; readonly end: () => Value };
}

/** Makes an aggregate ready; `values` are its arguments. */
export function aggregateOf(
  expression: Expression,
  name: string,
  values: readonly Evaluate[],
): Aggregate {
  if (expression.is !== "function")
    return {
      name,
      begin: () => {
        let count = 0n;
        return { take: () => (count += 1n), end: () => count };
      },
    };
  const make = gatherers[expression.name];
  if (make === undefined) throw new Failure("reader.function", { name: expression.name });
  return { name, begin: () => gathering(make(), values, expression.distinct) };
}

function gathering(
  gatherer: Gatherer,
  [first, second]: readonly Evaluate[],
  distinct: boolean,
): ReturnType<Aggregate["begin"]> {
  const seen = new Set<string>();
  return {
    take: (row) => {
      const value = first?.(row) ?? null;
      if (value === null) return;
      if (distinct) {
        const key = keyOf(value);
        if (seen.has(key)) return;
        seen.add(key);
      }
      gatherer.add(value, second?.(row) ?? null);
    },
    end: gatherer.end,
  };
}

const gatherers: Readonly<Record<string, () => Gatherer>> = {
  count: () => {
    let count = 0n;
    return { add: () => (count += 1n), end: () => count };
  },
  collect: () => {
    const values: Value[] = [];
    return {
      add: (value) => {
        boundedList(values.length);
        values.push(value);
      },
      end: () => values,
    };
  },
  min: () => extreme((order) => order < 0),
  max: () => extreme((order) => order > 0),
  sum: () => {
    let total: bigint | number | Duration = 0n;
    return { add: (value) => (total = added(total, value)), end: () => total };
  },
  avg: () => {
    let total = 0;
    let count = 0;
    return {
      add: (value) => {
        total += float(value);
        count += 1;
      },
      end: () => (count === 0 ? null : total / count),
    };
  },
  stDev: () => deviation(1),
  stDevP: () => deviation(0),
  percentileCont: () => percentile(true),
  percentileDisc: () => percentile(false),
};

function extreme(isNearer: (order: number) => boolean): Gatherer {
  let best: Value = null;
  return {
    add: (value) => {
      if (best === null || isNearer(ordered(value, best))) best = value;
    },
    end: () => best,
  };
}

function added(total: bigint | number | Duration, value: Value): bigint | number | Duration {
  if (value instanceof Duration) {
    const held = total instanceof Duration ? total : new Duration(0n, 0n, 0n);
    return new Duration(
      held.months + value.months,
      held.days + value.days,
      held.nanoseconds + value.nanoseconds,
    );
  }
  if (total instanceof Duration || !isNumber(value))
    throw new Failure("reader.number-wanted", { kind: kindOf(value) });
  if (typeof total === "bigint" && typeof value === "bigint") return whole(total + value);
  return Number(total) + Number(value);
}

/** Welford 1962: one pass, without loss where values are large. */
function deviation(less: 0 | 1): Gatherer {
  let count = 0;
  let mean = 0;
  let squares = 0;
  return {
    add: (value) => {
      const number = float(value);
      count += 1;
      const off = number - mean;
      mean += off / count;
      squares += off * (number - mean);
    },
    end: () => (count <= less ? 0 : Math.sqrt(squares / (count - less))),
  };
}

function percentile(between: boolean): Gatherer {
  const values: Value[] = [];
  let share = 0;
  return {
    add: (value, second) => {
      float(value);
      values.push(value);
      share = float(second);
    },
    end: () => {
      if (share < 0 || share > 1) throw new Failure("reader.percentile");
      if (values.length === 0) return null;
      const sorted = values.toSorted(ordered);
      return between ? interpolated(sorted.map(Number), share) : nearest(sorted, share);
    },
  };
}

function interpolated(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const low = sorted[Math.floor(place)] ?? 0;
  const high = sorted[Math.ceil(place)] ?? 0;
  return low + (high - low) * (place - Math.floor(place));
}

function nearest(sorted: readonly Value[], share: number): Value {
  const place = Math.max(0, Math.ceil(share * sorted.length) - 1);
  return sorted[place] ?? null;
}
