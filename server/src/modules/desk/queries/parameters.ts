import { isOwnParameter } from "../../../cypher-wall/index.ts";
import { isRef } from "../../../shared/ids.ts";
import { InvalidInput } from "../../../shared/errors.ts";
import type { Parameters, Value } from "../../../graph/index.ts";
import type { QueryParameter } from "./saved-queries.ts";

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
      "queries.there-none-called-there",
      { unknown: unknown.slice(0, 60), none: wanted.map(({ name }) => name).join(", ") || "none" },
      "parameters",
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
  const own = Object.keys(values).find(isOwnParameter);
  if (own !== undefined)
    throw new InvalidInput("queries.own-parameter", { name: own }, "parameters");
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, plain(value, 0)]));
}

function givenMap(given: unknown): Readonly<Record<string, unknown>> {
  if (given === null || given === undefined) return {};
  if (typeof given !== "object" || Array.isArray(given))
    throw new InvalidInput("queries.parameters-map-values-by");
  return Object.fromEntries(Object.entries(given));
}

function valueFor(
  { name, type, default: fallback, label }: QueryParameter,
  given: unknown,
  refOfId: (id: string) => string,
): Value {
  const value = given ?? fallback;
  if (value === null || value === "")
    throw new InvalidInput("queries.must-be-given", { name, label }, "parameters");
  return readers[type](value, name, refOfId);
}

type Reader = (value: unknown, name: string, refOfId: (id: string) => string) => Value;

/** How a value of each type is read. Each throws InvalidInput where it does not fit. */
const readers: Readonly<Record<QueryParameter["type"], Reader>> = {
  integer: (value, name) => {
    const number = Number(value);
    if (!Number.isInteger(number))
      throw new InvalidInput("queries.number", { name, type: "integer" }, "parameters");
    return number;
  },
  number: (value, name) => {
    const number = Number(value);
    if (!Number.isFinite(number))
      throw new InvalidInput("queries.number", { name, type: "number" }, "parameters");
    return number;
  },
  dateTime: (value, name) => {
    const time = Date.parse(written(value));
    if (Number.isNaN(time)) throw new InvalidInput("queries.date-as", { name }, "parameters");
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
    throw new InvalidInput("queries.text-at-most-characters", { name }, "parameters");
  return value;
}

/** A value as a person would write it; a map is no such value. */
function written(value: unknown): string {
  if (Array.isArray(value)) return value.map(written).join(",");
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}

function plain(value: unknown, depth: number): Value {
  if (depth > 8) throw new InvalidInput("queries.parameters-at-most-deep");
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
  throw new InvalidInput("queries.parameters-hold-texts-numbers");
}
