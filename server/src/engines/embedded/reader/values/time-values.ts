import { Temporal } from "temporal-polyfill";
import { Failure } from "./failure.ts";

/** A time of Cypher: the kind is the class of Temporal that holds it. */
export type TemporalValue =
  | { readonly kind: "PlainDate"; readonly at: Temporal.PlainDate }
  | { readonly kind: "PlainDateTime"; readonly at: Temporal.PlainDateTime }
  | { readonly kind: "ZonedDateTime"; readonly at: Temporal.ZonedDateTime }
  | { readonly kind: "PlainTime"; readonly at: Temporal.PlainTime };

/** A duration as Cypher holds it: months, days and seconds stand apart. */
export class Duration {
  readonly months: bigint;
  readonly days: bigint;
  /** Nanoseconds, seconds included. */
  readonly nanoseconds: bigint;
  constructor(months: bigint, days: bigint, nanoseconds: bigint) {
    this.months = months;
    this.days = days;
    this.nanoseconds = nanoseconds;
  }

  /** As the Neo4j driver writes it: with a T always, and nine digits behind the seconds. */
  toString(): string {
    const clock = clockText(this.nanoseconds, (digits) => digits);
    const text = daysText(this) + clock;
    return text === "" ? "PT0S" : `P${daysText(this)}T${clock}`;
  }
}

/** A duration as toString() writes it. */
export function durationText(duration: Duration): string {
  const days = daysText(duration);
  const clock = clockText(duration.nanoseconds, (digits) => digits.replace(/0+$/u, ""));
  if (days === "" && clock === "") return "PT0S";
  return `P${days}${clock === "" ? "" : `T${clock}`}`;
}

function daysText({ months, days }: Duration): string {
  const years = months / 12n;
  const rest = months % 12n;
  return [
    years === 0n ? "" : `${years}Y`,
    rest === 0n ? "" : `${rest}M`,
    days === 0n ? "" : `${days}D`,
  ].join("");
}

function clockText(nanoseconds: bigint, fraction: (digits: string) => string): string {
  const seconds = nanoseconds / 1_000_000_000n;
  const hours = seconds / 3_600n;
  const minutes = (seconds / 60n) % 60n;
  return [
    hours === 0n ? "" : `${hours}H`,
    minutes === 0n ? "" : `${minutes}M`,
    secondsText(seconds % 60n, nanoseconds % 1_000_000_000n, fraction),
  ].join("");
}

function secondsText(seconds: bigint, rest: bigint, fraction: (digits: string) => string): string {
  if (rest === 0n) return seconds === 0n ? "" : `${seconds}S`;
  const size = rest < 0n ? -rest : rest;
  const sign = rest < 0n && seconds === 0n ? "-" : "";
  return `${sign}${seconds}.${fraction(String(size).padStart(9, "0"))}S`;
}

export const second = 1_000_000_000n;

export function isTemporal(value: object): value is TemporalValue {
  return "at" in value && "kind" in value && timeKinds.has(String(value.kind));
}

const timeKinds = new Set(["PlainDate", "PlainDateTime", "ZonedDateTime", "PlainTime"]);

export const dateOf = (at: Temporal.PlainDate): TemporalValue => ({ kind: "PlainDate", at });
export const localOf = (at: Temporal.PlainDateTime): TemporalValue => ({
  kind: "PlainDateTime",
  at,
});
export const zonedOf = (at: Temporal.ZonedDateTime): TemporalValue => ({
  kind: "ZonedDateTime",
  at,
});
export const timeOf = (at: Temporal.PlainTime): TemporalValue => ({ kind: "PlainTime", at });

/** A time as the Neo4j driver writes it. */
export function timeText(value: TemporalValue): string {
  if (value.kind === "PlainDate") return value.at.toString();
  if (value.kind === "PlainTime") return clock(value.at);
  const local = value.kind === "ZonedDateTime" ? value.at.toPlainDateTime() : value.at;
  const text = `${local.toPlainDate().toString()}T${clock(local.toPlainTime())}`;
  return value.kind === "ZonedDateTime" ? text + zoneText(value.at) : text;
}

function zoneText(at: Temporal.ZonedDateTime): string {
  const offset = at.offsetNanoseconds === 0 ? "Z" : at.offset;
  return /^(UTC|[+-]\d\d:\d\d)$/u.test(at.timeZoneId) ? offset : `${offset}[${at.timeZoneId}]`;
}

function clock(at: Temporal.PlainTime): string {
  const [whole = "", rest = ""] = at.toString().split(".");
  return rest === "" ? whole : `${whole}.${rest.padEnd(9, "0")}`;
}

/** Which of two times of one kind comes first: below 0, 0, above 0; undefined where they do not compare. */
export function compareTimes(a: TemporalValue, b: TemporalValue): number | undefined {
  if (a.kind === "PlainDate" && b.kind === "PlainDate")
    return Temporal.PlainDate.compare(a.at, b.at);
  if (a.kind === "PlainDateTime" && b.kind === "PlainDateTime")
    return Temporal.PlainDateTime.compare(a.at, b.at);
  if (a.kind === "ZonedDateTime" && b.kind === "ZonedDateTime")
    return Temporal.ZonedDateTime.compare(a.at, b.at);
  if (a.kind === "PlainTime" && b.kind === "PlainTime")
    return Temporal.PlainTime.compare(a.at, b.at);
  return undefined;
}

/** A time some duration later (or earlier, with sign −1). */
export function moved(value: TemporalValue, by: Duration, sign: 1n | -1n): TemporalValue {
  const months = Number(by.months * sign);
  const days = Number(by.days * sign);
  const nanoseconds = by.nanoseconds * sign;
  const clockPart = {
    seconds: Number(nanoseconds / second),
    nanoseconds: Number(nanoseconds % second),
  };
  try {
    switch (value.kind) {
      case "PlainDate": {
        const wholeDays = Number(nanoseconds / (86_400n * second));
        return dateOf(value.at.add({ months }).add({ days: days + wholeDays }));
      }
      case "PlainDateTime":
        return localOf(value.at.add({ months }).add({ days }).add(clockPart));
      case "ZonedDateTime":
        return zonedOf(value.at.add({ months }).add({ days }).add(clockPart));
      case "PlainTime":
        return timeOf(value.at.add(clockPart));
    }
  } catch {
    throw new Failure("reader.time-out-of-range");
  }
}

/** A whole number rounded down, for nanoseconds before 1970. */
function floorDiv(value: bigint, by: bigint): bigint {
  const rest = value % by;
  return value / by - (rest < 0n ? 1n : 0n);
}

const epochParts: Readonly<Record<string, bigint>> = {
  epochSeconds: second,
  epochMillis: 1_000_000n,
};

/** One part of a time: year, month, dayOfWeek, hour, epochMillis …; null where it has none. */
export function timePart(value: TemporalValue, name: string): bigint | string | null {
  const per = epochParts[name];
  if (per !== undefined && value.kind === "ZonedDateTime")
    return floorDiv(value.at.epochNanoseconds, per);
  if (value.kind === "ZonedDateTime" && name === "timezone")
    return value.at.timeZoneId === "UTC" ? "Z" : value.at.timeZoneId;
  if (value.kind === "ZonedDateTime" && name === "offset")
    return value.at.offsetNanoseconds === 0 ? "Z" : value.at.offset;
  return value.kind === "PlainTime"
    ? clockPart(value.at, name)
    : (datePart(value.at, name) ?? (value.kind === "PlainDate" ? null : clockPart(value.at, name)));
}

type Dated = Temporal.PlainDate | Temporal.PlainDateTime | Temporal.ZonedDateTime;
type Clocked = Temporal.PlainTime | Temporal.PlainDateTime | Temporal.ZonedDateTime;

function datePart(at: Dated, name: string): bigint | null {
  const parts: Readonly<Record<string, number | undefined>> = {
    year: at.year,
    quarter: Math.ceil(at.month / 3),
    month: at.month,
    week: at.weekOfYear,
    weekYear: at.yearOfWeek,
    day: at.day,
    ordinalDay: at.dayOfYear,
    dayOfYear: at.dayOfYear,
    dayOfWeek: at.dayOfWeek,
    weekDay: at.dayOfWeek,
  };
  const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
  return part === undefined ? null : BigInt(part);
}

function clockPart(at: Clocked, name: string): bigint | null {
  const milliseconds = at.millisecond;
  const microseconds = milliseconds * 1_000 + at.microsecond;
  const parts: Readonly<Record<string, number>> = {
    hour: at.hour,
    minute: at.minute,
    second: at.second,
    millisecond: milliseconds,
    microsecond: microseconds,
    nanosecond: microseconds * 1_000 + at.nanosecond,
  };
  const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
  return part === undefined ? null : BigInt(part);
}

/** One part of a duration: months, days, hours, and the like; null where it has none. */
export function durationPart(value: Duration, name: string): bigint | null {
  const { months, days, nanoseconds } = value;
  const parts: Readonly<Record<string, bigint>> = {
    years: months / 12n,
    quarters: months / 3n,
    months,
    monthsOfYear: months % 12n,
    weeks: days / 7n,
    days,
    daysOfWeek: days % 7n,
    hours: nanoseconds / (3_600n * second),
    minutes: nanoseconds / (60n * second),
    minutesOfHour: (nanoseconds / (60n * second)) % 60n,
    seconds: nanoseconds / second,
    secondsOfMinute: (nanoseconds / second) % 60n,
    milliseconds: nanoseconds / 1_000_000n,
    nanoseconds,
  };
  return Object.hasOwn(parts, name) ? (parts[name] ?? null) : null;
}
