import monthNumbers from "./months.json" with { type: "json" };
import { fromSerial } from "./serial.ts";
import { patternOf } from "../../shared/pattern.ts";

/** In which order a date of three numbers is written. */
export type DateOrder = "dmy" | "mdy" | "ymd";

/** What a stated time says; offset in minutes east of UTC. */
export interface Fields {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  readonly millisecond?: number;
  readonly offset?: number;
  readonly precision: "year" | "month" | "day" | "hour" | "minute" | "second" | "millisecond";
}

/** Months, from 1, by their names and short names in some languages, without accents. */
const months: ReadonlyMap<string, number> = new Map(Object.entries(monthNumbers));
/** Minutes east of UTC. */
const offsets: Readonly<Record<string, number>> = {
  z: 0,
  utc: 0,
  gmt: 0,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  bst: 60,
  cet: 60,
  cest: 120,
};

type Day = Pick<Fields, "year" | "month" | "day" | "precision">;

/**
 * Reads one stated time, spaces collapsed. undefined where no form fits or the order is not
 * decided.
 */
export function readDate(text: string, order: DateOrder | undefined): Fields | undefined {
  const packed = readPacked(text);
  if (packed !== undefined) return packed;
  const plain = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,? /, "");
  const clock =
    / ?(?<=\d|[a-z,.])(?:t|,? (?:at |um |a las )?)(?=\d{1,2}(?::|h| ?[ap]\.?m))(.+)$/.exec(plain);
  const timed = clock ? readClock(clock[1] ?? "") : undefined;
  if (clock && timed === undefined) return undefined;
  const day = readDay((clock ? plain.slice(0, clock.index) : plain).replace(/,$/, ""), order);
  if (day === undefined || timed === undefined) return day;
  return day.precision === "day" ? { ...day, ...timed } : undefined;
}

/** As 5th of March 2026. */
const wordedDay = patternOf(
  "",
  String.raw`^(?:(\d{1,2})(?:st|nd|rd|th|\.|º)?[ -]?(?:de |`,
  String.raw`of )?)?([a-z]{3,12})\.?[ ,-]{0,2}(?:de |of |del )?(\d{4}|'?\d{2})$`,
);

function readDay(text: string, order: DateOrder | undefined): Day | undefined {
  const iso = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(text);
  if (iso) return dayOf(iso[1], iso[2], iso[3]);
  const worded = wordedDay.exec(text);
  const american = /^([a-z]{3,12})\.? ?(\d{1,2})(?:st|nd|rd|th)?,? (\d{4}|'\d{2})$/.exec(text);
  const yearFirst = /^(\d{4})[ -]([a-z]{3,12})[ -](\d{1,2})$/.exec(text);
  if (american) return dayOf(american[3], monthOf(american[1]), american[2]);
  if (worded) return dayOf(worded[3], monthOf(worded[2]), worded[1]);
  if (yearFirst) return dayOf(yearFirst[1], monthOf(yearFirst[2]), yearFirst[3]);
  const monthYear = /^(\d{1,2})[/.](\d{4})$/.exec(text);
  if (monthYear) return dayOf(monthYear[2], monthYear[1], undefined);
  const numbers = /^(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4}|\d{2})$/.exec(text);
  return numbers
    ? ofThree([numbers[1] ?? "", numbers[2] ?? "", numbers[3] ?? ""], order)
    : undefined;
}

function ofThree(
  [a, b, c]: readonly [string, string, string],
  order: DateOrder | undefined,
): Day | undefined {
  if (order === "ymd" && c.length === 2) return dayOf(a, b, c);
  const decided = order === "dmy" || order === "mdy" ? order : decidedBy(Number(a), Number(b));
  if (decided === undefined) return undefined;
  return decided === "dmy" ? dayOf(c, b, a) : dayOf(c, a, b);
}

function decidedBy(first: number, second: number): "dmy" | "mdy" | undefined {
  if (first > 12 || first === second) return "dmy";
  return second > 12 ? "mdy" : undefined;
}

function monthOf(name: string | undefined): string | undefined {
  const month = months.get(name ?? "");
  return month === undefined ? "0" : String(month);
}

function dayOf(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): Day | undefined {
  const full = fullYear(year ?? "");
  if (full < 1000 || full > 2999 || month === "0") return undefined;
  if (month === undefined)
    return full < 1800 || full > 2199 ? undefined : { year: full, precision: "year" };
  if (day === undefined) return { year: full, month: Number(month), precision: "month" };
  return { year: full, month: Number(month), day: Number(day), precision: "day" };
}

function fullYear(text: string): number {
  const digits = text.replace("'", "");
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 69 ? 2000 + year : 1900 + year;
}

const clockForm = patternOf(
  "",
  String.raw`^(\d{1,2})(?:[:h.](\d{2}))?(?:[:.](\d{2})(?:[.,](\d{1,9}))?)? ?(?:([ap])\.?m\.?)? ?`,
  String.raw`(?:\(?([a-z]{1,4})\)?|(?:utc|gmt)? ?([+-]\d{1,2}):?(\d{2})?)?$`,
);

/** 18:05, 18:05:12.345, 6:05 pm, 6pm, 18h05, each with Z, +02:00, -0500, EST. */
function readClock(text: string): Omit<Fields, "year" | "month" | "day"> | undefined {
  const parts = clockForm.exec(text);
  if (parts === null) return undefined;
  const [, hours, minutes, seconds, fraction, half, zone, offsetHours, offsetMinutes] = parts;
  const offset = zone === undefined ? offsetOf(offsetHours, offsetMinutes) : offsets[zone];
  const hour = hourOf(Number(hours), half);
  const minute = Number(minutes ?? 0);
  const second = Number(seconds ?? 0);
  if (hour === undefined || minute > 59 || second > 59) return undefined;
  if (zone !== undefined && offset === undefined) return undefined;
  return {
    hour,
    minute,
    second,
    millisecond: fraction === undefined ? 0 : Math.floor(Number(`0.${fraction}`) * 1000 + 1e-6),
    precision: precisionOf(minutes, seconds, fraction),
    ...(offset === undefined ? {} : { offset }),
  };
}

function precisionOf(
  minutes: string | undefined,
  seconds: string | undefined,
  fraction: string | undefined,
): Fields["precision"] {
  if (fraction !== undefined) return "millisecond";
  if (seconds !== undefined) return "second";
  return minutes === undefined ? "hour" : "minute";
}

function hourOf(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour < 24 ? hour : undefined;
  return hour < 1 || hour > 12 ? undefined : (hour % 12) + (half === "p" ? 12 : 0);
}

function offsetOf(hours: string | undefined, minutes: string | undefined): number | undefined {
  if (hours === undefined) return undefined;
  const size = Math.abs(Number(hours)) * 60 + Number(minutes ?? 0);
  return hours.startsWith("-") ? -size : size;
}

/**
 * Forms of digits alone: 20260314, 20260314180500, seconds or milliseconds since 1970, a
 * spreadsheet's serial day.
 */
function readPacked(text: string): Fields | undefined {
  const digits = /^(\d{4})(\d{2})(\d{2})(?:[ T]?(\d{2})(\d{2})(\d{2})?(Z)?)?$/.exec(text);
  if (digits && text.length !== 10 && text.length !== 13) return ofDigits(digits);
  if (/^1\d{9}(?:\.\d+)?$|^1\d{12}$/.test(text)) return ofEpoch(text);
  const serial = /^\d{5}(?:\.\d+)?$/.test(text) ? Number(text) : 0;
  return serial >= 20_000 && serial <= 80_000
    ? readDate(fromSerial(serial) ?? "", undefined)
    : undefined;
}

function ofDigits([, year, month, day, hour, minute, second, utc]: RegExpExecArray):
  | Fields
  | undefined {
  const found = dayOf(year, month, day);
  if (found === undefined || hour === undefined) return found;
  const precision = second === undefined ? "minute" : "second";
  const zone = utc === undefined ? {} : { offset: 0 };
  return {
    ...found,
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second ?? 0),
    precision,
    ...zone,
  };
}

function ofEpoch(text: string): Fields {
  const inMilliseconds = text.length === 13 && !text.includes(".");
  const date = new Date(inMilliseconds ? Number(text) : Math.floor(Number(text)) * 1000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    millisecond: date.getUTCMilliseconds(),
    offset: 0,
    precision: inMilliseconds ? "millisecond" : "second",
  };
}
