/** What JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
/** An object of JSON. */
export interface JsonObject {
  readonly [name: string]: Json;
}

const deepest = 100;

/**
 * A value as canonical JSON (RFC 8785): names in order of their UTF-16 units, numbers and texts as
 * ECMAScript writes them, no space. Throws RangeError for what has no such form: numbers that are not
 * finite, halves of surrogate pairs, and what is nested more than 100 deep.
 */
export function canonicalJson(value: Json, depth = 0): string {
  if (depth > deepest) throw new RangeError("nested too deep");
  if (typeof value === "string") return textOf(value);
  if (typeof value === "number") return numberOf(value);
  if (value === null || typeof value === "boolean") return String(value);
  if (isList(value)) return `[${value.map((one) => canonicalJson(one, depth + 1)).join(",")}]`;
  const pairs = Object.entries(value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, one]) => `${textOf(name)}:${canonicalJson(one, depth + 1)}`);
  return `{${pairs.join(",")}}`;
}

function isList(value: readonly Json[] | JsonObject): value is readonly Json[] {
  return Array.isArray(value);
}

function textOf(text: string): string {
  if (!text.isWellFormed()) throw new RangeError("half of a surrogate pair");
  return JSON.stringify(text);
}

function numberOf(number: number): string {
  if (!Number.isFinite(number)) throw new RangeError("no finite number");
  return JSON.stringify(number);
}
