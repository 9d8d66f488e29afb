import { parseTime } from "../../../../ontology/normalise/index.ts";

/** Year, month and day as far as they are stated; 0 where not. */
export interface DateRead {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Eight digits, so that mistyped ones can be compared. */
  readonly digits: string;
}

/** Of two digits, the first year of the last century: a birth in 2031 is none yet. */
const firstOfLastCentury = 31;

/**
 * Reads a date as sources and the store write it: 1956-04-09 (with or without a time), 19560409,
 * 9/4/1956, 9/4/56, 9 April 1956. Impossible months and days are kept: they are mistyped ones.
 */
export function readDate(text: string): DateRead | undefined {
  const whole = /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?:$|[T ])/u.exec(text.trim());
  if (whole !== null) return dateOf(whole[1], whole[2], whole[3]);
  const parted = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/u.exec(text.trim());
  if (parted !== null) return dateOf(parted[1], parted[2], parted[3]);
  const turned = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})(?:$|[T ,])/u.exec(text.trim());
  if (turned !== null) return dateOf(turned[3], turned[2], turned[1]);
  const month = /^(\d{4})-(\d{2})$/u.exec(text.trim());
  if (month !== null) return dateOf(month[1], month[2], "0");
  const short = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{2})$/u.exec(text.trim());
  if (short !== null) return dateOf(fullYear(short[3] ?? ""), short[2], short[1]);
  return /\p{L}{3}/u.test(text) ? wordedDate(text) : undefined;
}

function fullYear(digits: string): string {
  return `${Number(digits) < firstOfLastCentury ? "20" : "19"}${digits}`;
}

/** A day whose month is a word. */
function wordedDate(text: string): DateRead | undefined {
  const from = parseTime(text, { zone: "UTC" })?.atFrom;
  const [year, month, day] = from?.slice(0, 10).split("-") ?? [];
  return year === undefined ? undefined : dateOf(year, month, day);
}

function dateOf(year = "0", month = "0", day = "0"): DateRead {
  return {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    digits: year + month.padStart(2, "0") + day.padStart(2, "0"),
  };
}

/**
 * A year: 1995, 95, '95, 1995.0, (1995). Undefined for anything else; two digits stand for
 * themselves.
 */
export function readYear(text: string): number | undefined {
  const match = /^['’([]?(\d{4}|\d{2})(?:\.0)?[)\].,;]{0,2}$/u.exec(text.trim());
  return match === null ? undefined : Number(match[1]);
}

/** A plain number with its sign, thousands' commas and unit or currency left out. */
export function readNumber(text: string): number | undefined {
  const match = /^[^\d-]{0,4}(-?\d+(?:,\d{3})*(?:\.\d+)?)\s*[^\d\s]{0,4}$/u.exec(text.trim());
  return match === null ? undefined : Number(match[1]?.replaceAll(",", ""));
}

/**
 * True for a length of time that names its units or has a colon: 4m 12sec, 4:12, 00:04:12, PT4M12S.
 */
export function isTimed(text: string): boolean {
  return timed(text) !== undefined;
}

function timed(text: string): number | undefined {
  const plain = text.trim().toLowerCase();
  const colons = /^(?:(\d+):)?(\d{1,3}):(\d{2})(?:\.\d+)?$/u.exec(plain);
  if (colons !== null)
    return Number(colons[1] ?? 0) * 3_600 + Number(colons[2]) * 60 + Number(colons[3]);
  const units =
    /^(?:pt)?(?:(\d+)\s*h[a-z]*)?\s*(?:(\d+)\s*m(?:in[a-z]*)?\.?)?\s*(?:(\d+)\s*s[a-z]*\.?)?$/u.exec(
      plain,
    );
  if (units === null || (units[1] ?? units[2] ?? units[3]) === undefined) return undefined;
  return Number(units[1] ?? 0) * 3_600 + Number(units[2] ?? 0) * 60 + Number(units[3] ?? 0);
}

/**
 * Seconds of a length of time. A bare number is read by its size: with a fraction and below 60 as
 * minutes, from 10,000 as milliseconds, else as seconds. A rule of thumb for columns that mix
 * units.
 */
export function readSeconds(text: string): number | undefined {
  const named = timed(text);
  if (named !== undefined) return named;
  const number = readNumber(text);
  if (number === undefined) return undefined;
  if (number >= 10_000) return number / 1_000;
  return number < 60 && !Number.isInteger(number) ? number * 60 : number;
}
