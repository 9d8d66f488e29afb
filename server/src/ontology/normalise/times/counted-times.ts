import type { Fields } from "./date-fields.ts";

/** A count of time since a day: how its digits look, what one is in milliseconds, since when. */
interface Count {
  readonly form: RegExp;
  /** Units a millisecond. */
  readonly perMillisecond: bigint;
  /** Milliseconds from 1970 to its beginning. */
  readonly since: bigint;
  readonly precision: Fields["precision"];
}

const since1601 = -11_644_473_600_000n;
const since2001 = 978_307_200_000n;

/**
 * Counts as programs write them. Their lengths and first digits tell them apart for times from 2001
 * to 2033: Unix in milliseconds, microseconds and nanoseconds; Windows' FILETIME in tenths of
 * microseconds and Chrome's microseconds since 1601; Apple's seconds and nanoseconds since 2001.
 */
const counts: readonly Count[] = [
  { form: /^1\d{12}$/, perMillisecond: 1n, since: 0n, precision: "millisecond" },
  { form: /^1\d{15}$/, perMillisecond: 1_000n, since: 0n, precision: "millisecond" },
  { form: /^1\d{18}$/, perMillisecond: 1_000_000n, since: 0n, precision: "millisecond" },
  { form: /^1[23]\d{16}$/, perMillisecond: 10_000n, since: since1601, precision: "millisecond" },
  { form: /^1[23]\d{15}$/, perMillisecond: 1_000n, since: since1601, precision: "millisecond" },
  { form: /^[4-9]\d{17}$/, perMillisecond: 1_000_000n, since: since2001, precision: "millisecond" },
];

/**
 * A time that is written as a count: seconds, milliseconds, microseconds or nanoseconds since 1970,
 * FILETIME, or Apple's since 2001. undefined for other digits.
 */
export function countedTime(text: string): Fields | undefined {
  if (/^1\d{9}(?:\.\d+)?$/.test(text)) return ofSeconds(text, 0n);
  if (/^[4-9]\d{8}(?:\.\d+)?$/.test(text)) return ofSeconds(text, since2001);
  const count = counts.find(({ form }) => form.test(text));
  if (count === undefined) return undefined;
  return ofMilliseconds(BigInt(text) / count.perMillisecond + count.since, count.precision);
}

function ofSeconds(text: string, since: bigint): Fields {
  const [whole = "0", part = ""] = text.split(".");
  const milliseconds = BigInt(part.slice(0, 3).padEnd(3, "0"));
  const isWhole = /^0*$/.test(part);
  const precision = isWhole ? "second" : "millisecond";
  return ofMilliseconds(BigInt(whole) * 1_000n + milliseconds + since, precision);
}

function ofMilliseconds(milliseconds: bigint, precision: Fields["precision"]): Fields {
  const date = new Date(Number(milliseconds));
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    millisecond: date.getUTCMilliseconds(),
    offset: 0,
    precision,
  };
}
