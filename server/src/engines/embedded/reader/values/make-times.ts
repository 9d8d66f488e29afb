import { Temporal } from "temporal-polyfill";
import { Failure } from "./failure.ts";
import { dateOf, isTemporal, localOf, timeOf, zonedOf, type TemporalValue } from "./time-values.ts";
import { isMap, isNumber, type MapValue, type Value } from "./cypher-values.ts";

let now = Temporal.Now.instant();

/** Begins a query: all its clocks show this moment. */
export function setNow(): void {
  now = Temporal.Now.instant();
}

/** Milliseconds since 1970 at the moment of the query. */
export function epochNow(): number {
  return now.epochMilliseconds;
}

const utc = () => now.toZonedDateTimeISO("UTC");

/** A time of a kind from nothing (now), a text, a map of parts, or another time. */
export function makeTime(kind: TemporalValue["kind"], given: Value | undefined): Value {
  if (given === undefined) return convert(zonedOf(utc()), kind);
  if (given === null) return null;
  if (typeof given === "string") return fromText(kind, given);
  if (typeof given === "object" && isTemporal(given)) return convert(given, kind);
  if (isMap(given)) return fromParts(kind, given);
  throw new Failure("reader.time", { text: "" });
}

/** A time as one of another kind; what it lacks is midnight, today, or UTC. */
function convert(value: TemporalValue, kind: TemporalValue["kind"]): TemporalValue {
  if (value.kind === kind) return value;
  const local = localFrom(value);
  switch (kind) {
    case "PlainDate":
      return dateOf(local.toPlainDate());
    case "PlainDateTime":
      return localOf(local);
    case "ZonedDateTime":
      return zonedOf(local.toZonedDateTime("UTC"));
    case "PlainTime":
      return timeOf(local.toPlainTime());
  }
}

/** A time without its zone; what it lacks is midnight or today. */
export function localFrom(value: TemporalValue): Temporal.PlainDateTime {
  switch (value.kind) {
    case "PlainDate":
      return value.at.toPlainDateTime();
    case "PlainDateTime":
      return value.at;
    case "ZonedDateTime":
      return value.at.toPlainDateTime();
    case "PlainTime":
      return utc().toPlainDate().toPlainDateTime(value.at);
  }
}

const dateForm =
  /^(\d{4})(?:-?W(\d{2})(?:-?(\d))?|-Q([1-4])(?:-(\d{1,2}))?|-?(\d{3})(?!\d)|-?(\d{2})(?:-?(\d{2}))?)?$/u;
const clockForm = /^(\d{2})(?::?(\d{2})(?::?(\d{2})(?:[.,](\d{1,9}))?)?)?$/u;
const zoneForm = /(Z|[+-]\d{2}(?::?\d{2})?)?(?:\[([^\]]+)\])?$/iu;

function fromText(kind: TemporalValue["kind"], text: string): TemporalValue {
  try {
    return readText(kind, text.trim());
  } catch {
    throw new Failure("reader.time", { text: text.slice(0, 40) });
  }
}

function readText(kind: TemporalValue["kind"], text: string): TemporalValue {
  if (kind === "PlainDate") return dateOf(dateFrom(text));
  if (kind === "PlainTime") return timeOf(clockFrom(text.replace(zoneForm, "")));
  const [day = "", rest = ""] = text.split(/T/iu, 2);
  const zone = zoneForm.exec(rest)?.[0] ?? "";
  const clock = rest.slice(0, rest.length - zone.length);
  const local = dateFrom(day).toPlainDateTime(clock === "" ? undefined : clockFrom(clock));
  if (kind === "ZonedDateTime") return zonedOf(local.toZonedDateTime(zoneOf(zone)));
  if (zone !== "") throw new RangeError("has a zone");
  return localOf(local);
}

/** The zone that a text ends with; its name goes before its offset. */
function zoneOf(text: string): string {
  const [, offset, name] = zoneForm.exec(text) ?? [];
  return zoneName(name ?? offset ?? "UTC");
}

function zoneName(text: string): string {
  if (/^z$/iu.test(text)) return "UTC";
  if (/^[+-]\d{2}$/u.test(text)) return `${text}:00`;
  const short = /^([+-]\d{2})(\d{2})$/u.exec(text);
  return short === null ? text : `${short[1] ?? ""}:${short[2] ?? ""}`;
}

function dateFrom(text: string): Temporal.PlainDate {
  const match = dateForm.exec(text);
  if (match === null) throw new RangeError("no date");
  const [, year = "", week, weekday, quarter, dayOfQuarter, ordinal, month, day] = match;
  const first = Temporal.PlainDate.from({ year: Number(year), month: 1, day: 1 });
  if (week !== undefined) return ofWeek(Number(year), Number(week), Number(weekday ?? 1));
  if (quarter !== undefined)
    return first
      .add({ months: (Number(quarter) - 1) * 3 })
      .add({ days: Number(dayOfQuarter ?? 1) - 1 });
  if (ordinal !== undefined) return first.add({ days: Number(ordinal) - 1 });
  return Temporal.PlainDate.from(
    { year: Number(year), month: Number(month ?? 1), day: Number(day ?? 1) },
    { overflow: "reject" },
  );
}

function ofWeek(year: number, week: number, weekday: number): Temporal.PlainDate {
  const fourth = Temporal.PlainDate.from({ year, month: 1, day: 4 });
  return fourth.add({ days: (week - 1) * 7 + weekday - fourth.dayOfWeek });
}

function clockFrom(text: string): Temporal.PlainTime {
  const match = clockForm.exec(text);
  if (match === null) throw new RangeError("no time");
  const [, hour = "0", minute = "0", seconds = "0", part = ""] = match;
  const nanos = part.padEnd(9, "0");
  return Temporal.PlainTime.from(
    {
      hour: Number(hour),
      minute: Number(minute),
      second: Number(seconds),
      millisecond: Number(nanos.slice(0, 3)),
      microsecond: Number(nanos.slice(3, 6)),
      nanosecond: Number(nanos.slice(6)),
    },
    { overflow: "reject" },
  );
}

function numberIn(parts: MapValue, name: string, fallback: number): number {
  const value = parts[name];
  if (value === undefined || value === null) return fallback;
  if (!isNumber(value)) throw new Failure("reader.time", { text: name });
  return Number(value);
}

function fromParts(kind: TemporalValue["kind"], parts: MapValue): TemporalValue {
  const milliseconds =
    numberIn(parts, "epochSeconds", 0) * 1_000 + numberIn(parts, "epochMillis", 0);
  if ("epochSeconds" in parts || "epochMillis" in parts)
    return convert(fromEpoch(milliseconds), kind);
  try {
    const clock = clockOfParts(parts);
    if (kind === "PlainTime") return timeOf(clock);
    const day = dayOfParts(parts);
    if (kind === "PlainDate") return dateOf(day);
    const local = day.toPlainDateTime(clock);
    if (kind === "PlainDateTime") return localOf(local);
    const zone = parts["timezone"];
    return zonedOf(local.toZonedDateTime(zoneName(typeof zone === "string" ? zone : "UTC")));
  } catch {
    throw new Failure("reader.time", { text: Object.keys(parts).join(", ").slice(0, 40) });
  }
}

function dayOfParts(parts: MapValue): Temporal.PlainDate {
  const from = parts["date"] ?? parts["datetime"];
  const base =
    typeof from === "object" && from !== null && !Array.isArray(from) && isTemporal(from)
      ? localFrom(from).toPlainDate()
      : undefined;
  const year = numberIn(parts, "year", base?.year ?? Number.NaN);
  if (parts["week"] !== undefined)
    return ofWeek(year, numberIn(parts, "week", 1), numberIn(parts, "dayOfWeek", 1));
  if (parts["ordinalDay"] !== undefined)
    return firstOfYear(year).add({ days: numberIn(parts, "ordinalDay", 1) - 1 });
  return Temporal.PlainDate.from(
    {
      year,
      month: numberIn(parts, "month", base?.month ?? 1),
      day: numberIn(parts, "day", base?.day ?? 1),
    },
    { overflow: "reject" },
  );
}

/** The first of January. */
export function firstOfYear(year: number): Temporal.PlainDate {
  return Temporal.PlainDate.from({ year, month: 1, day: 1 });
}

function clockOfParts(parts: MapValue): Temporal.PlainTime {
  return Temporal.PlainTime.from(
    {
      hour: numberIn(parts, "hour", 0),
      minute: numberIn(parts, "minute", 0),
      second: numberIn(parts, "second", 0),
      millisecond: numberIn(parts, "millisecond", 0),
      microsecond: numberIn(parts, "microsecond", 0),
      nanosecond: numberIn(parts, "nanosecond", 0),
    },
    { overflow: "constrain" },
  );
}

/** A moment from its milliseconds since 1970. */
export function fromEpoch(milliseconds: number, nanoseconds = 0): TemporalValue {
  const at = BigInt(Math.trunc(milliseconds)) * 1_000_000n + BigInt(Math.trunc(nanoseconds));
  try {
    return zonedOf(new Temporal.ZonedDateTime(at, "UTC"));
  } catch {
    throw new Failure("reader.time-out-of-range");
  }
}
