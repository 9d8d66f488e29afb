import type { BinaryOperator, Comparator } from "../../../cypher-wall/index.ts";
import { compared, equals, type Truth } from "./values/comparison.ts";
import { boundedList, boundedText } from "./values/bounds.ts";
import { Failure } from "./values/failure.ts";
import { numberText, textOf } from "./values/texts.ts";
import { Duration, isTemporal, moved } from "./values/time-values.ts";
import { isList, isNumber, kindOf, type Value } from "./values/cypher-values.ts";

type Operator = (left: Value, right: Value) => Value;

/** Operators of two values, but for AND, OR and XOR, which see their sides as they need them. */
export const operators: Readonly<Record<Exclude<BinaryOperator, "AND" | "OR" | "XOR">, Operator>> =
  {
    "+": plus,
    "-": minus,
    "*": times,
    "/": divided,
    "%": (a, b) => arithmetic("%", a, b),
    "^": (a, b) => (a === null || b === null ? null : float(a) ** float(b)),
    "||": joined,
    "=~": matches,
    IN: isIn,
    "STARTS WITH": (a, b) => texts(a, b, (text, part) => text.startsWith(part)),
    "ENDS WITH": (a, b) => texts(a, b, (text, part) => text.endsWith(part)),
    CONTAINS: (a, b) => texts(a, b, (text, part) => text.includes(part)),
  };

/** Whether a comparison holds. */
export function compares(comparator: Comparator, a: Value, b: Value): Truth {
  if (comparator === "=") return equals(a, b);
  if (comparator === "<>") {
    const same = equals(a, b);
    return same === null ? null : !same;
  }
  if (isNumber(a) && isNumber(b) && (Number.isNaN(a) || Number.isNaN(b))) return false;
  const order = compared(a, b);
  if (order === null) return null;
  if (comparator === "<") return order < 0;
  if (comparator === ">") return order > 0;
  return comparator === "<=" ? order <= 0 : order >= 0;
}

function texts(a: Value, b: Value, test: (text: string, part: string) => boolean): Truth {
  return typeof a === "string" && typeof b === "string" ? test(a, b) : null;
}

function plus(a: Value, b: Value): Value {
  if (isList(a) || isList(b)) return joinedLists(a, b);
  if (a === null || b === null) return null;
  if (typeof a === "string" || typeof b === "string") return textPlus(a, b);
  if (typeof a === "object" || typeof b === "object") return timesPlus(a, b);
  return arithmetic("+", a, b);
}

function joinedLists(a: Value, b: Value): Value {
  boundedList((isList(a) ? a.length : 1) + (isList(b) ? b.length : 1));
  if (isList(a)) return isList(b) ? a.concat(b) : appended(a, b);
  return a === null ? null : [a, ...(b as readonly Value[])];
}

function appended(list: readonly Value[], item: Value): Value {
  return item === null ? null : [...list, item];
}

function textPlus(a: Value, b: Value): string {
  const [left, right] = [asText(a), asText(b)];
  boundedText(left.length + right.length);
  return left + right;
}

function asText(value: Value): string {
  if (typeof value === "string") return value;
  if (isNumber(value)) return numberText(value);
  const text = textOf(value);
  if (text === null) throw new Failure("reader.operands", { sign: "+" });
  return text;
}

function timesPlus(a: Value, b: Value): Value {
  if (a instanceof Duration && b instanceof Duration)
    return new Duration(a.months + b.months, a.days + b.days, a.nanoseconds + b.nanoseconds);
  if (a instanceof Duration) return timesPlus(b, a);
  if (b instanceof Duration && typeof a === "object" && a !== null && isTemporal(a))
    return moved(a, b, 1n);
  throw new Failure("reader.operands", { sign: "+" });
}

function minus(a: Value, b: Value): Value {
  if (a === null || b === null) return null;
  if (a instanceof Duration && b instanceof Duration)
    return new Duration(a.months - b.months, a.days - b.days, a.nanoseconds - b.nanoseconds);
  if (b instanceof Duration && typeof a === "object" && isTemporal(a)) return moved(a, b, -1n);
  return arithmetic("-", a, b);
}

function times(a: Value, b: Value): Value {
  if (a instanceof Duration && isNumber(b)) return scaled(a, Number(b));
  if (b instanceof Duration && isNumber(a)) return scaled(b, Number(a));
  return arithmetic("*", a, b);
}

function divided(a: Value, b: Value): Value {
  if (a instanceof Duration && isNumber(b)) return scaled(a, 1 / Number(b));
  return arithmetic("/", a, b);
}

function scaled({ months, days, nanoseconds }: Duration, by: number): Duration {
  const of = (value: bigint) => BigInt(Math.trunc(Number(value) * by));
  return new Duration(of(months), of(days), of(nanoseconds));
}

type Sign = "+" | "-" | "*" | "/" | "%";

/** Whole numbers stay whole, as in Neo4j: 5 / 2 is 2. */
function arithmetic(sign: Sign, a: Value, b: Value): Value {
  if (a === null || b === null) return null;
  if (!isNumber(a) || !isNumber(b)) throw new Failure("reader.operands", { sign });
  if (typeof a === "bigint" && typeof b === "bigint") return whole(wholes[sign](a, b));
  return floats[sign](float(a), float(b));
}

const wholes: Readonly<Record<Sign, (a: bigint, b: bigint) => bigint>> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / notZero(b),
  "%": (a, b) => a % notZero(b),
};

const floats: Readonly<Record<Sign, (a: number, b: number) => number>> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
  "%": (a, b) => a % b,
};

function notZero(value: bigint): bigint {
  if (value === 0n) throw new Failure("reader.by-zero");
  return value;
}

/** A whole number of 64 bits. */
export function whole(value: bigint): bigint {
  if (BigInt.asIntN(64, value) !== value) throw new Failure("reader.overflow");
  return value;
}

/** A number as one with a fraction. */
export function float(value: Value): number {
  if (!isNumber(value)) throw new Failure("reader.number-wanted", { kind: kindOf(value) });
  return Number(value);
}

function joined(a: Value, b: Value): Value {
  if (a === null || b === null) return null;
  if (typeof a === "string" && typeof b === "string") return textPlus(a, b);
  if (isList(a) && isList(b)) return joinedLists(a, b);
  throw new Failure("reader.operands", { sign: "||" });
}

function isIn(value: Value, list: Value): Value {
  if (list === null) return null;
  if (!isList(list)) throw new Failure("reader.list-wanted", { kind: kindOf(list) });
  let unknown = false;
  for (const item of list) {
    const same = equals(value, item);
    if (same === true) return true;
    unknown ||= same === null;
  }
  return unknown ? null : false;
}

const patterns = new Map<string, RegExp>();

/** Whether a whole text fits a regular expression. */
function matches(text: Value, pattern: Value): Value {
  if (typeof text !== "string" || typeof pattern !== "string") return null;
  const known = patterns.get(pattern) ?? patternOf(pattern);
  patterns.set(pattern, known);
  return known.test(text);
}

function patternOf(pattern: string): RegExp {
  const [, flags = ""] = /^\(\?([a-z]+)\)/u.exec(pattern) ?? [];
  const rest = flags === "" ? pattern : pattern.slice(flags.length + 3);
  try {
    if (/[^ism]/u.test(flags)) throw new Failure("reader.pattern");
    return new RegExp(`^(?:${rest})$`, `u${flags}`);
  } catch {
    throw new Failure("reader.pattern");
  }
}
