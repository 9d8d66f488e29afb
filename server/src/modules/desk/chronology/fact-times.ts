import { decideDateOrder, parseTime } from "../../../ontology/normalise/index.ts";
import { timeTyped } from "../../ground/records/index.ts";
import type { FactTime, Precision } from "./types.ts";

/** A time as a row states it. */
export interface StatedAt {
  readonly text: string;
  /** Zone that the source names; undefined where it names none. */
  readonly zone: string | undefined;
  /** When it was read to begin as the row came in, ISO; decides between day and month in front. */
  readonly from?: string | undefined;
  /** Other dates of its column: one that leaves no doubt decides for all. */
  readonly beside?: readonly string[] | undefined;
}

/** Reads times for one chronology; undefined for what is none, or may be two. */
export type TimeReader = (stated: StatedAt) => FactTime | undefined;

const mostKept = 20_000;
const orders = [undefined, "mdy", "dmy", "ymd"] as const;
const unstated = "Etc/GMT+12";

/** A reader that remembers what it read: a column has one date many times. */
export function timeReader(): TimeReader {
  const known = new Map<string, FactTime | undefined>();
  return (stated) => {
    const plain = plainTime(stated);
    if (plain !== undefined) return plain;
    const order = stated.from ?? decideDateOrder(stated.beside ?? []) ?? "";
    const key = `${stated.zone ?? ""} ${order} ${stated.text}`;
    if (known.has(key)) return known.get(key);
    if (known.size >= mostKept) known.clear();
    const time = read(stated);
    known.set(key, time);
    return time;
  };
}

const clock = /\d:\d\d(:\d\d)?(?:[.,]\d+)?\s*(Z|[+-]\d\d:?\d\d)?$/u;

/**
 * A time of day whose instant is known from when its row came in: its precision and zone stand in the
 * text. Nearly all events have one, each another, and parsing it anew takes long.
 */
function plainTime({ text, zone, from }: StatedAt): FactTime | undefined {
  const match = from === undefined ? null : clock.exec(text.trim());
  if (match === null || from === undefined) return undefined;
  const [, seconds, offset] = match;
  const precision = seconds === undefined ? "minute" : "second";
  return {
    stated: text.trim(),
    from,
    to: new Date(Date.parse(from) + lengths[precision]).toISOString(),
    precision,
    zone: offset === undefined ? (zone ?? "UTC") : offsetName(offset),
    isZoneAssumed: offset === undefined && zone === undefined,
    isOfRow: false,
  };
}

/** Z as UTC, -0500 as UTC-5, +05:30 as UTC+5:30. */
function offsetName(offset: string): string {
  const parts = /^([+-])(\d\d):?(\d\d)$/u.exec(offset);
  if (parts === null) return "UTC";
  const [, sign = "", hours = "", minutes = ""] = parts;
  return `UTC${sign}${Number(hours)}${minutes === "00" ? "" : `:${minutes}`}`;
}

function read({ text, zone, from, beside }: StatedAt): FactTime | undefined {
  const byColumn = decideDateOrder(beside ?? []);
  const tried = byColumn === undefined ? orders : [byColumn];
  for (const order of tried) {
    const time = parsed(text, order, zone ?? "UTC");
    if (time === undefined) continue;
    if (from !== undefined && time.atFrom !== from) continue;
    if (from === undefined && order !== byColumn) return undefined;
    const named = parseTime(text, { order, zone: unstated })?.atZone;
    const isNamed = named !== undefined && named !== unstated;
    return {
      stated: text.trim(),
      from: time.atFrom,
      to: time.atTo,
      precision: precisionOf(time.atFrom, time.atTo),
      zone: time.atZone,
      isZoneAssumed: !isNamed && zone === undefined,
      isOfRow: false,
    };
  }
  return from === undefined ? undefined : rowTime(from, zone);
}

/** A time in a zone that may be an offset, as +01:00. */
function parsed(text: string, order: (typeof orders)[number], zone: string) {
  if (!/^[+-]/u.test(zone)) return parseTime(text, { order, zone });
  return (
    parseTime(`${text} ${zone}`, { order, zone: "UTC" }) ?? parseTime(text, { order, zone: "UTC" })
  );
}

/** The time of a row: a day where it begins with one in its zone. */
export function rowTime(iso: string, zone: string | undefined): FactTime {
  const where = zone ?? "UTC";
  const [day = "", time = ""] = partsIn(iso, where);
  const isDay = time === "00:00:00";
  const isMinute = time.endsWith(":00");
  const ofTime = isMinute ? "minute" : "second";
  const precision = isDay ? "day" : ofTime;
  return {
    stated: isDay ? day : `${day} ${isMinute ? time.slice(0, 5) : time}`,
    from: iso,
    to: new Date(Date.parse(iso) + lengths[precision]).toISOString(),
    precision,
    zone: where,
    isZoneAssumed: zone === undefined,
    isOfRow: true,
  };
}

/** A time that a person typed; a date without a time is a day in UTC, whatever the zone. */
export function typedTime(date: string, zone: string): FactTime | undefined {
  const typed = timeTyped(date, zone === "" ? undefined : zone);
  const span = parseTime(date, { zone: "UTC" });
  if (typed === undefined || span === undefined) return undefined;
  const length = Date.parse(span.atTo) - Date.parse(span.atFrom);
  return {
    stated: date,
    from: typed.at,
    to: new Date(Date.parse(typed.at) + length).toISOString(),
    precision: precisionOf(span.atFrom, span.atTo),
    zone: typed.zone ?? (zone === "" ? "UTC" : zone),
    isZoneAssumed: typed.zone === undefined && zone === "",
    isOfRow: false,
  };
}

const hour = 3_600_000;
const lengths = { day: 24 * hour, minute: 60_000, second: 1_000 } as const;
const shortest: readonly (readonly [Precision, number])[] = [
  ["year", 300 * 24 * hour],
  ["month", 27 * 24 * hour],
  ["day", 22 * hour],
  ["hour", hour],
  ["minute", 60_000],
];

function precisionOf(from: string, to: string): Precision {
  const length = Date.parse(to) - Date.parse(from);
  return shortest.find(([, least]) => length >= least)?.[0] ?? "second";
}

const forms = new Map<string, Intl.DateTimeFormat>();

function partsIn(iso: string, zone: string): readonly string[] {
  const known = forms.get(zone) ?? formIn(zone);
  forms.set(zone, known);
  return known.format(new Date(iso)).split(" ");
}

/** As 2026-03-14 22:48:00. */
const formIn = (timeZone: string) =>
  new Intl.DateTimeFormat("sv-SE", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hourCycle: "h23",
  });
