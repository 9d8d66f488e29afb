import { isRef } from "../../../../shared/ids.ts";
import { InvalidInput } from "../../../../shared/errors.ts";
import type { Parameters, Value } from "../../../../graph/index.ts";
import type { ParameterType, QueryParameter } from "./query-parameter.ts";
import { boundsOfPeriod, calendarDay, moment, periodBetween } from "./stated-period.ts";

type RefOf = (id: string) => string;

const longestText = 500;
const mostItems = 1_000;

/**
 * The parameters of a saved query from what was given; defaults fill in. Throws InvalidInput naming
 * the first that does not fit.
 */
export function readParameters(
  wanted: readonly QueryParameter[],
  given: unknown,
  refOfId: RefOf,
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

/** A map of values by name. Throws InvalidInput where it is none. */
export function givenMap(given: unknown): Readonly<Record<string, unknown>> {
  if (given === null || given === undefined) return {};
  if (typeof given !== "object" || Array.isArray(given))
    throw new InvalidInput("queries.parameters-map-values-by");
  return Object.fromEntries(Object.entries(given));
}

function valueFor(parameter: QueryParameter, given: unknown, refOfId: RefOf): Value {
  const value = given ?? parameter.default;
  if (value === null || value === "") {
    const { name, label } = parameter;
    throw new InvalidInput("queries.must-be-given", { name, label }, "parameters");
  }
  return valueOf(parameter, value, refOfId);
}

/** A value of a parameter's type, within its bounds. Throws InvalidInput where it does not fit. */
export function valueOf(parameter: QueryParameter, value: unknown, refOfId: RefOf): Value {
  const read = readers[parameter.type](value, parameter, refOfId);
  if (isOutside(read, parameter)) {
    const { name, least, most } = parameter;
    const values = { name, least: least ?? "", most: most ?? "" };
    throw new InvalidInput("queries.outside-bounds", { ...values, which: which(least, most) });
  }
  return read;
}

type Reader = (value: unknown, parameter: QueryParameter, refOfId: RefOf) => Value;

/** How a value of each type is read. Each throws InvalidInput where it does not fit. */
const readers: Readonly<Record<ParameterType, Reader>> = {
  text: shortText,
  kind: shortText,
  integer: (value, { name }) => {
    const number = numberIn(value);
    if (!Number.isSafeInteger(number)) throw refused("queries.number", { name, type: "integer" });
    return number;
  },
  number: (value, { name }) => {
    const number = numberIn(value);
    if (!Number.isFinite(number)) throw refused("queries.number", { name, type: "number" });
    return number;
  },
  boolean: (value, { name }) => {
    if (value === true || value === "true") return true;
    if (value === false || value === "false") return false;
    throw refused("queries.boolean", { name });
  },
  date: (value, { name }) => {
    const day = calendarDay(written(value));
    if (day === undefined) throw refused("queries.date-as", { name });
    return day;
  },
  dateTime: (value, { name }) => {
    const time = moment(written(value));
    if (time === undefined) throw refused("queries.date-as", { name });
    return time;
  },
  period: (value, { name }) => {
    const period = periodIn(value);
    if (period === undefined) throw refused("queries.period-as", { name });
    return { from: period.from, to: period.to };
  },
  choice: (value, { name, options }) => {
    const found = options.find((one) => one === written(value));
    if (found === undefined)
      throw refused("queries.choice", { name, options: options.slice(0, 20).join(", ") });
    return found;
  },
  list: (value, parameter) => itemsIn(value, parameter).map((one) => shortText(one, parameter)),
  entity: (value, parameter, refOfId) => refIn(value, parameter, refOfId),
  entities: (value, parameter, refOfId) => {
    const refs = itemsIn(value, parameter).map((one) => refIn(one, parameter, refOfId));
    return [...new Set(refs)];
  },
  link: (value, { name }, refOfId) => {
    const { id, source } = asMap(value);
    if (typeof id !== "string" || typeof source !== "string" || !isRef(id))
      throw refused("queries.link-as", { name });
    return { ref: id, source: isRef(source) ? source : refOfId(source) };
  },
};

type RefusalKey =
  | "queries.number"
  | "queries.boolean"
  | "queries.date-as"
  | "queries.period-as"
  | "queries.choice"
  | "queries.link-as"
  | "queries.list-as"
  | "queries.entity-as";

function refused(key: RefusalKey, values: Readonly<Record<string, string | number>>) {
  return new InvalidInput(key, values, "parameters");
}

function shortText(value: unknown, { name }: Pick<QueryParameter, "name">): string {
  if (typeof value !== "string" || value.length > longestText)
    throw new InvalidInput("queries.text-at-most-characters", { name }, "parameters");
  return value;
}

function refIn(value: unknown, { name }: QueryParameter, refOfId: RefOf): string {
  if (typeof value !== "string" || value === "" || value.length > 2_000)
    throw refused("queries.entity-as", { name });
  return isRef(value) ? value : refOfId(value);
}

/** A list, or a text with an item a line. */
function itemsIn(value: unknown, { name }: QueryParameter): readonly unknown[] {
  const items = typeof value === "string" ? value.split(/\r?\n/u).filter(Boolean) : value;
  if (!Array.isArray(items) || items.length === 0 || items.length > mostItems)
    throw refused("queries.list-as", { name, most: mostItems });
  return items;
}

function periodIn(value: unknown) {
  if (typeof value === "string") return boundsOfPeriod(value);
  const { from, to } = asMap(value);
  if (typeof from !== "string" || typeof to !== "string") return undefined;
  return periodBetween(from, to);
}

function asMap(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};
}

function isOutside(value: Value, { type, least, most }: QueryParameter): boolean {
  const read = (bound: string | number) => (type === "dateTime" ? moment(`${bound}`) : bound);
  const low = least === null ? undefined : read(least);
  const high = most === null ? undefined : read(most);
  return isBelow(value, low) || isBelow(high, value);
}

function isBelow(a: Value | undefined, b: Value | undefined): boolean {
  if (typeof a === "number" && typeof b === "number") return a < b;
  return typeof a === "string" && typeof b === "string" && a < b;
}

function which(least: unknown, most: unknown): string {
  if (least === null) return "most";
  return most === null ? "least" : "both";
}

/** A number as a person would write it. Nothing else is one: no list, no true, no empty text. */
function numberIn(value: unknown): number {
  if (typeof value === "number") return value;
  return typeof value === "string" && value.trim() !== "" ? Number(value) : Number.NaN;
}

/** A value as a person would write it; a map or a list is no such value. */
function written(value: unknown): string {
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}
