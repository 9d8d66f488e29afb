import { isPlaceholder } from "../placeholders.ts";
import { DateTime, FixedOffsetZone, IANAZone, type Zone } from "luxon";
import { plainTime } from "./date-text.ts";
import type { DateOrder, Fields } from "./date-fields.ts";
import { readDate } from "./date-forms.ts";

/** A time as stated, and the span it may mean. */
export interface StatedTime {
  /** As the source states it. */
  readonly at: string;
  /** UTC, ISO 8601 with milliseconds. */
  readonly atFrom: string;
  /** The first instant after the span: half-open. */
  readonly atTo: string;
  /** IANA name, or the offset that the source states (UTC, UTC-5). */
  readonly atZone: string;
}

/**
 * A stated time: years, months, days, minutes, seconds or milliseconds, each as the span it covers
 * ("2022-05" is a month).
 * Dates of numbers alone need an order unless a day over 12, equal numbers or a year in front
 * decide. undefined for what is no time, or not decided, or does not exist (31 June).
 */
export function parseTime(
  raw: string,
  { order, zone }: { readonly order?: DateOrder | undefined; readonly zone: string },
): StatedTime | undefined {
  const at = raw.normalize("NFKC").replace(/\s+/g, " ").trim();
  if (isPlaceholder(at) && !/^\d{8,}$/.test(at)) return undefined;
  const fields = at === "" || at.length > 60 ? undefined : readDate(at, order);
  if (fields === undefined) return undefined;
  const where: Zone =
    fields.offset === undefined ? IANAZone.create(zone) : FixedOffsetZone.instance(fields.offset);
  if (!where.isValid) return undefined;
  return spanOf(raw.trim(), fields, where);
}

function spanOf(at: string, { precision, ...fields }: Fields, zone: Zone): StatedTime | undefined {
  const { year, month = 1, day = 1, hour = 0, minute = 0, second = 0, millisecond = 0 } = fields;
  const from = DateTime.fromObject(
    { year, month, day, hour, minute, second, millisecond },
    { zone },
  );
  if (!from.isValid) return undefined;
  const to = from.plus({ [precision]: 1 });
  if (isCountZero(from) && !/^(?:year|month|day)$/.test(precision)) return undefined;
  const atFrom = from.toUTC().toISO();
  const atTo = to.toUTC().toISO();
  return atFrom === null || atTo === null ? undefined : { at, atFrom, atTo, atZone: zone.name };
}

/** The very beginning of 1970, there or at home: a program's word for no time. */
function isCountZero(from: DateTime): boolean {
  const isThere = from.toMillis() === 0;
  return isThere || from.toFormat("yyyy-MM-dd HH:mm:ss") === "1970-01-01 00:00:00";
}

/**
 * The order of a column's dates: a first number over 12 says dmy, a second one mdy, a year in front
 * ymd. undefined where they contradict each other or none decides.
 */
export function decideDateOrder(samples: readonly string[]): DateOrder | undefined {
  const votes = new Set(samples.map(voteOf).filter((vote) => vote !== undefined));
  const [one, ...others] = votes;
  return others.length > 0 ? undefined : one;
}

function voteOf(sample: string): DateOrder | undefined {
  const numbers = /^\s*(\d{1,4})\s*[/.\-\s]\s*(\d{1,2})\s*[/.\-\s]\s*(\d{1,4})(?:\D|$)/.exec(
    plainTime(sample),
  );
  if (numbers === null) return undefined;
  const first = Number(numbers[1]);
  const second = Number(numbers[2]);
  if ((numbers[1] ?? "").length > 2) return "ymd";
  if (first > 12 && first <= 31 && second <= 12) return "dmy";
  if (second > 12 && second <= 31 && first <= 12) return "mdy";
  return first > 31 ? "ymd" : undefined;
}
