import monthNumbers from "./months.json" with { type: "json" };
import { readClock } from "./clock-forms.ts";
import type { DateOrder, Fields } from "./date-fields.ts";
import { countedTime } from "./counted-times.ts";
import { folded, plainTime } from "./date-text.ts";
import { fromSerial } from "./serial.ts";
import { patternOf } from "../../../shared/pattern.ts";

/** Months, from 1, by their names and short names in some languages, without accents. */
const months: ReadonlyMap<string, number> = new Map(
  Object.entries(monthNumbers).map(([name, month]) => [folded(name), month]),
);

/** Years that a source of today may state. */
const firstYear = 1850;
const lastYear = 2100;
/** Of two digits: 40 is 1940, 39 is 2039. Nothing that is stated lies further ahead. */
const firstOfLastCentury = 40;

type Day = Pick<Fields, "year" | "month" | "day" | "precision">;

/**
 * Reads one stated time, spaces collapsed. undefined where no form fits or the order is not
 * decided.
 */
export function readDate(text: string, order: DateOrder | undefined): Fields | undefined {
  const packed = readPacked(text);
  if (packed !== undefined) return packed;
  const plain = plainTime(text);
  const again = plain === text ? undefined : readPacked(plain);
  if (again !== undefined) return again;
  const clock = / ?(?<=\d|[\p{L},.])(?:t|,? )(?=\d{1,2}(?::|h| ?[ap]m))(.+)$/u.exec(plain);
  const timed = clock ? readClock(clock[1] ?? "") : undefined;
  if (clock && timed === undefined) return undefined;
  const day = readDay((clock ? plain.slice(0, clock.index) : plain).replace(/,$/, ""), order);
  if (day === undefined || timed === undefined) return day;
  return day.precision === "day" ? { ...day, ...timed } : undefined;
}

/** As 5th of March 2026. */
const wordedDay = patternOf(
  "u",
  String.raw`^(?:(\d{1,2})(?:st|nd|rd|th|\.|º)?[ -]?(?:de |`,
  String.raw`of )?)?(\p{L}{3,14})\.?[ ,-]{0,2}(?:de |of |del )?(\d{4}|'?\d{2})$`,
);

function readDay(text: string, order: DateOrder | undefined): Day | undefined {
  const counted = ofWeek(text) ?? ofDayOfYear(text);
  if (counted !== undefined) return counted;
  const iso = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(text);
  if (iso) return dayOf(iso[1], iso[2], iso[3]);
  const worded = wordedDay.exec(text);
  const american = /^(\p{L}{3,14})\.? ?(\d{1,2})(?:st|nd|rd|th)?,? (\d{4}|'\d{2})$/u.exec(text);
  const yearFirst = /^(\d{4})\.?[ -](\p{L}{3,14})[ -](\d{1,2})\.?$/u.exec(text);
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
  // Years of other calendars (2567, 1445, 1402, 5784) and slips of the hand: none is taken.
  if (full < firstYear || full > lastYear || month === "0") return undefined;
  if (month === undefined) return { year: full, precision: "year" };
  if (day === undefined) return { year: full, month: Number(month), precision: "month" };
  return { year: full, month: Number(month), day: Number(day), precision: "day" };
}

function fullYear(text: string): number {
  const digits = text.replace("'", "");
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < firstOfLastCentury ? 2000 + year : 1900 + year;
}

/** 2024-W10-1: a day of a week (ISO 8601). */
function ofWeek(text: string): Day | undefined {
  const [, year, week, day] = /^(\d{4})-?w(\d{2})-?([1-7])$/.exec(text) ?? [];
  if (year === undefined || Number(week) < 1 || Number(week) > 53) return undefined;
  const fourth = new Date(Date.UTC(Number(year), 0, 4));
  const monday = 4 - (fourth.getUTCDay() || 7) + 1;
  return ofDays(Number(year), monday + (Number(week) - 1) * 7 + Number(day) - 1);
}

/** 2024-063: a day of the year, from 1. */
function ofDayOfYear(text: string): Day | undefined {
  const [, year, day] = /^(\d{4})-(\d{3})$/.exec(text) ?? [];
  if (year === undefined || Number(day) < 1 || Number(day) > 366) return undefined;
  return ofDays(Number(year), Number(day));
}

function ofDays(year: number, day: number): Day | undefined {
  const date = new Date(Date.UTC(year, 0, day));
  return dayOf(
    String(date.getUTCFullYear()),
    String(date.getUTCMonth() + 1),
    String(date.getUTCDate()),
  );
}

/**
 * Forms of digits alone: 20260314, 20260314180500, counts since some day, a spreadsheet's serial
 * day.
 */
function readPacked(text: string): Fields | undefined {
  const digits = /^(\d{4})(\d{2})(\d{2})(?:[ T]?(\d{2})(\d{2})(\d{2})?(Z)?)?$/.exec(text);
  if (digits && text.length !== 10 && text.length !== 13) return ofDigits(digits);
  const counted = countedTime(text);
  if (counted !== undefined) return counted;
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
