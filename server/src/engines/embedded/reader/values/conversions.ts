import { isNumber, type Value } from "./cypher-values.ts";

/** A whole number out of a value; null where it is none. */
export function toInteger(value: Value): Value {
  if (typeof value === "bigint") return value;
  if (typeof value === "boolean") return value ? 1n : 0n;
  if (typeof value === "number") return Number.isFinite(value) ? BigInt(Math.trunc(value)) : null;
  if (typeof value !== "string") return null;
  if (/^[+-]?\d+$/u.test(value)) return fitting(BigInt(value));
  const number = numberIn(value);
  return number === null ? null : BigInt(Math.trunc(number));
}

function fitting(value: bigint): bigint | null {
  return BigInt.asIntN(64, value) === value ? value : null;
}

/** A number with a fraction out of a value; null where it is none. */
export function toFloat(value: Value): Value {
  if (isNumber(value)) return Number(value);
  return typeof value === "string" ? numberIn(value.trim()) : null;
}

function numberIn(text: string): number | null {
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/u.test(text) ? Number(text) : null;
}

/** True or false out of a value; null where it is neither. */
export function toBoolean(value: Value): Value {
  if (typeof value === "boolean") return value;
  if (typeof value === "bigint") return value !== 0n;
  if (typeof value !== "string") return null;
  const text = value.trim().toLowerCase();
  if (text === "true") return true;
  return text === "false" ? false : null;
}
