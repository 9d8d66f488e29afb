import { compareTimes, Duration, isTemporal, timeText } from "./time-values.ts";
import { PointValue } from "./point.ts";
import {
  isList,
  isMap,
  isNumber,
  kindOf,
  LinkValue,
  NodeValue,
  PathValue,
  placeOfKind,
  type Value,
} from "./cypher-values.ts";

/** True, false, or null where it is not known. */
export type Truth = boolean | null;

/** Whether two values are equal; null where either is null, or holds one where it matters. */
export function equals(a: Value, b: Value): Truth {
  if (a === null || b === null) return null;
  if (isNumber(a) && isNumber(b)) return typeof a === typeof b ? a === b : Number(a) === Number(b);
  if (isList(a) && isList(b)) return listsEqual(a, b);
  if (isMap(a) && isMap(b)) return mapsEqual(a, b);
  return kindOf(a) === kindOf(b) && keyOf(a) === keyOf(b);
}

function listsEqual(a: readonly Value[], b: readonly Value[]): Truth {
  if (a.length !== b.length) return false;
  return allOf(a.map((item, at) => equals(item, b[at] ?? null)));
}

function mapsEqual(a: Readonly<Record<string, Value>>, b: Readonly<Record<string, Value>>): Truth {
  const names = Object.keys(a);
  if (names.length !== Object.keys(b).length || !names.every((name) => Object.hasOwn(b, name)))
    return false;
  return allOf(names.map((name) => equals(a[name] ?? null, b[name] ?? null)));
}

/** Whether all hold: false if one does not, else null if one is not known. */
export function allOf(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes(null) ? null : true;
}

/** Which of two values is less, where they can be compared: below 0, 0, above 0; else null. */
export function compared(a: Value, b: Value): number | null {
  if (isNumber(a) && isNumber(b)) return numbersCompared(a, b);
  if (typeof a === "string" && typeof b === "string") return sign(a, b);
  if (typeof a === "boolean" && typeof b === "boolean") return Number(a) - Number(b);
  if (isList(a) && isList(b)) return listsCompared(a, b);
  if (isTime(a) && isTime(b)) return compareTimes(a, b) ?? null;
  return null;
}

const isTime = (value: Value) => typeof value === "object" && value !== null && isTemporal(value);

function listsCompared(a: readonly Value[], b: readonly Value[]): number | null {
  for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
    const order = compared(a[at] ?? null, b[at] ?? null);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function numbersCompared(a: bigint | number, b: bigint | number): number | null {
  if (Number.isNaN(a) || Number.isNaN(b)) return null;
  return sign(a, b);
}

function sign<T extends string | bigint | number>(a: T, b: T): number {
  if (a < b) return -1;
  return a > b ? 1 : 0;
}

/** The order in which ORDER BY, min and max have values of any kind; nulls come last. */
export function ordered(a: Value, b: Value): number {
  const kinds = placeOfKind(kindOf(a)) - placeOfKind(kindOf(b));
  if (kinds !== 0 || a === null || b === null) return kinds;
  if (isList(a) && isList(b)) return listsOrdered(a, b);
  const known = compared(a, b);
  if (known !== null) return known;
  if (isNumber(a) && isNumber(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  if (a instanceof NodeValue && b instanceof NodeValue) return a.id - b.id;
  if (a instanceof LinkValue && b instanceof LinkValue) return a.id - b.id;
  if (a instanceof Duration && b instanceof Duration) return sign(lengthOf(a), lengthOf(b));
  return sign(keyOf(a), keyOf(b));
}

function listsOrdered(a: readonly Value[], b: readonly Value[]): number {
  for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
    const order = ordered(a[at] ?? null, b[at] ?? null);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/** How long a duration is on the average, to sort by. */
function lengthOf({ months, days, nanoseconds }: Duration): number {
  return (Number(months) * 30.436_875 + Number(days)) * 86_400 + Number(nanoseconds) / 1e9;
}

/** A text that two values share where DISTINCT and groups have them as one. */
export function keyOf(value: Value): string {
  if (value === null) return "0";
  switch (typeof value) {
    case "boolean":
      return value ? "t" : "f";
    case "bigint":
      return `#${value}`;
    case "number":
      return Number.isInteger(value) ? `#${BigInt(value)}` : `#${value}`;
    case "string":
      return JSON.stringify(value);
    default:
      return keyOfObject(value);
  }
}

function keyOfObject(value: Exclude<Value, null | boolean | bigint | number | string>): string {
  if (isList(value)) return `[${value.map(keyOf).join(",")}]`;
  if (value instanceof NodeValue) return `(${value.id})`;
  if (value instanceof LinkValue) return `-${value.id}-`;
  if (value instanceof PathValue)
    return `p${value.nodes.map(keyOf).join("")}${value.links.map(keyOf).join("")}`;
  if (value instanceof Duration || value instanceof PointValue) return `@${value.toString()}`;
  if (isTemporal(value)) return `${value.kind}@${timeText(value)}`;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([name, item]) => `${JSON.stringify(name)}:${keyOf(item)}`).join(",")}}`;
}
