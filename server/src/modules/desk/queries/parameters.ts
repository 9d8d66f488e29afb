import { isRef } from "../../../shared/ids.ts";
import { InvalidInput } from "../../../shared/errors.ts";
import type { Parameters, Value } from "../../../graph/index.ts";
import type { QueryParameter } from "./saved.ts";

/**
 * The parameters of a saved query from what was given; defaults fill in. Throws InvalidInput naming
 * the first that does not fit.
 */
export function readParameters(
  wanted: readonly QueryParameter[],
  given: unknown,
  refOfId: (id: string) => string,
): Parameters {
  const values = givenMap(given);
  const unknown = Object.keys(values).find((name) => !wanted.some((one) => one.name === name));
  if (unknown !== undefined)
    throw new InvalidInput(
      `parameters: there is none called ${unknown.slice(0, 60)}; there are ${wanted.map(({ name }) => name).join(", ") || "none"}.`,
    );
  return Object.fromEntries(
    wanted.map((one) => [one.name, valueFor(one, values[one.name], refOfId)]),
  );
}

/**
 * Free parameters of a text that a person wrote. Throws InvalidInput where they are no map of plain
 * values.
 */
export function freeParameters(given: unknown): Parameters {
  const values = givenMap(given);
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, plain(value, 0)]));
}

function givenMap(given: unknown): Readonly<Record<string, unknown>> {
  if (given === null || given === undefined) return {};
  if (typeof given !== "object" || Array.isArray(given))
    throw new InvalidInput("parameters is a map of values by name.");
  return Object.fromEntries(Object.entries(given));
}

function valueFor(
  { name, type, default: fallback, label }: QueryParameter,
  given: unknown,
  refOfId: (id: string) => string,
): Value {
  const value = given ?? fallback;
  if (value === null || value === "")
    throw new InvalidInput(`parameters: ${name} (${label}) must be given.`);
  return readers[type](value, name, refOfId);
}

type Reader = (value: unknown, name: string, refOfId: (id: string) => string) => Value;

/** How a value of each type is read. Each throws InvalidInput where it does not fit. */
const readers: Readonly<Record<QueryParameter["type"], Reader>> = {
  integer: (value, name) => {
    const number = Number(value);
    if (!Number.isInteger(number)) throw new InvalidInput(`parameters: ${name} is a whole number.`);
    return number;
  },
  number: (value, name) => {
    const number = Number(value);
    if (!Number.isFinite(number)) throw new InvalidInput(`parameters: ${name} is a number.`);
    return number;
  },
  dateTime: (value, name) => {
    const time = Date.parse(written(value));
    if (Number.isNaN(time)) throw new InvalidInput(`parameters: ${name} is a date, as 2026-03-14.`);
    return new Date(time).toISOString();
  },
  entity: (value, _, refOfId) => {
    const id = written(value);
    return isRef(id) ? id : refOfId(id);
  },
  text: shortText,
  kind: shortText,
};

function shortText(value: unknown, name: string): Value {
  if (typeof value !== "string" || value.length > 500)
    throw new InvalidInput(`parameters: ${name} is a text of at most 500 characters.`);
  return value;
}

/** A value as a person would write it; a map is no such value. */
function written(value: unknown): string {
  if (Array.isArray(value)) return value.map(written).join(",");
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}

function plain(value: unknown, depth: number): Value {
  if (depth > 8) throw new InvalidInput("parameters are at most 8 deep.");
  if (
    value === null ||
    typeof value === "string" ||
    typeof value === "number" ||
    typeof value === "boolean"
  )
    return value;
  if (Array.isArray(value)) return value.map((item) => plain(item, depth + 1));
  if (typeof value === "object" && value !== undefined)
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, plain(item, depth + 1)]),
    );
  throw new InvalidInput("parameters hold texts, numbers, true, false, null, lists and maps.");
}
