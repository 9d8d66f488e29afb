import weekdays from "./weekdays.json" with { type: "json" };
import { patternOf } from "../../../shared/pattern.ts";
import { westernDigits } from "../digits.ts";

/** Names of days of the week, folded. */
const days = new Set(weekdays.map(folded));

/** 2024年3月4日, 2024년 3월 4일. */
const eastern = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일号號]?\s*/gu;
const easternClock = patternOf(
  "gu",
  String.raw`(上午|凌晨|早上|午前|오전|下午|晚上|午後|오후)?\s*(\d{1,2})\s*(?:[时時点點시]\s*(?:(\d{1,2})\s*[分분]?)?\s*`,
  String.raw`(?:(\d{1,2})\s*[秒초])?|:(\d{2})(?::(\d{2}))?)`,
);
/** Mon Mar 04 10:00:00 GMT 2024, as Java and Twitter write it; the weekday is off already. */
const yearLast = patternOf(
  "u",
  String.raw`^(\p{L}{3,9})\.? (\d{1,2}) (\d{1,2}:\d{2}(?::\d{2})?)( ?[ap]m)?`,
  String.raw`(?: ([+-]\d{2}:?\d{2}|[a-z]{1,5}))? (\d{4})$`,
);

/** Small letters without accents. */
export function folded(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

/**
 * A stated time in the plainest form of what it says: western digits, no weekday, am and pm without
 * points, zones as +02:00, the year before the clock, no brackets around it.
 */
export function plainTime(raw: string): string {
  const text = westernDigits(raw.normalize("NFKC"))
    .replace(/^\s*\[([^\]]*)\]\s*$/u, "$1")
    .replace(eastern, "$1-$2-$3 ")
    .replace(easternClock, easternTime);
  const plain = folded(text)
    .replace(/\s+/gu, " ")
    .replace(/\[[a-z_]+(?:\/[a-z_]+)*\]$/u, "")
    .replace(/\(?\b(?:utc|gmt) ?([+-])(\d{1,2})(?::?(\d{2}))?\)?/gu, zoneOf)
    .replace(/\((utc|gmt|z)\)/gu, " $1")
    .replace(/(?<=\d) ?([ap])\. ?m\b\.?/gu, " $1m")
    .replace(/(?<=\d{4}) ?(?:г|р|года|року|y)\.?(?=$|[ ,])/gu, "")
    .replace(/(?<!\d)(\d{4})\. ?(\d{1,2})\. ?(\d{1,2})\.(?=$|[ ,])/gu, "$1-$2-$3")
    .replace(/(?<!\d)(\d{1,2}\. ?\d{1,2}\. ?\d{4})\.(?=$|[ ,])/gu, "$1")
    .replace(/ (?:klo|kl\.?|uhr|um|alle|à|в|о|at|a las|as) (?=\d)/gu, " ")
    .replace(/ (\d{1,2})[.:](\d{2}) ?uhr$/u, " $1:$2")
    .replace(/(?<=\d{4},?) (\d{1,2})\.(\d{2})(?=$|\.\d{2}$)/u, " $1:$2")
    .trim();
  return withYearBefore(withoutWeekday(plain));
}

/** The year in front of the clock, where it stood behind it. */
function withYearBefore(text: string): string {
  const parts = yearLast.exec(text);
  if (parts === null) return text;
  const [, month, day, clock, half = "", zone, year] = parts;
  return `${day} ${month} ${year} ${clock}${half}${zone === undefined ? "" : ` ${zone}`}`;
}

function zoneOf(_: string, sign: string, hours: string, minutes = "00"): string {
  return ` ${sign}${hours.padStart(2, "0")}:${minutes}`;
}

function easternTime(whole: string, ...parts: (string | undefined)[]): string {
  const [half, hour = "", minute, second, colonMinute, colonSecond] = parts;
  if (half === undefined && !/[时時点點시]/u.test(whole)) return whole;
  const late = half !== undefined && /下午|晚上|午後|오후/u.test(half);
  const hours = late && Number(hour) < 12 ? Number(hour) + 12 : Number(hour);
  const early = half !== undefined && !late && hours === 12 ? 0 : hours;
  const two = (part = "0") => part.padStart(2, "0");
  return ` ${early}:${two(minute ?? colonMinute)}:${two(second ?? colonSecond)}`;
}

function withoutWeekday(text: string): string {
  const [, first = ""] = /^([\p{L}'’-]+)[.,]{0,2} /u.exec(text) ?? [];
  if (first === "" || !days.has(first)) return text;
  const rest = text.slice(first.length).replace(/^[.,]* /u, "");
  // "mar" is Tuesday in Spanish and March in English: before a day's number it may be either.
  return /^(?:mar|mars)$/u.test(first) && !/\p{L}{3}/u.test(rest) ? text : rest;
}
