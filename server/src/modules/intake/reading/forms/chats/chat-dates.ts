import type { ChatLine } from "./chat-line.ts";

/** Which of a date's three numbers comes first. */
export type DateNotation = "dmy" | "mdy" | "ymd";

/** What the dates of a chat have shown so far of their notation. */
export interface DateEvidence {
  ymd: boolean;
  firstAbove12: boolean;
  secondAbove12: boolean;
  /** How often the next message would be earlier than the one before, by either notation. */
  back: { dmy: number; mdy: number };
  /** The last message by either notation. */
  last: { dmy: number; mdy: number };
}

export function noDates(): DateEvidence {
  return {
    ymd: false,
    firstAbove12: false,
    secondAbove12: false,
    back: { dmy: 0, mdy: 0 },
    last: { dmy: 0, mdy: 0 },
  };
}

/** Takes a message's date into account. */
export function seeDate({ date, clock }: ChatLine, seen: DateEvidence): void {
  const [first, second, third] = date.map(Number) as [number, number, number];
  if (date[0].length === 4) seen.ymd = true;
  if (first > 12) seen.firstAbove12 = true;
  if (second > 12) seen.secondAbove12 = true;
  const minutes = Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
  for (const order of ["dmy", "mdy"] as const) {
    const [day, month] = order === "dmy" ? [first, second] : [second, first];
    const at = ((third * 13 + month) * 32 + day) * 1440 + minutes;
    if (at < seen.last[order]) seen.back[order] += 1;
    seen.last[order] = at;
  }
}

/**
 * The notation of a chat's dates: a number above 12 is a day; else the one in which messages
 * follow one another in time. Undefined where both fit.
 */
export function notationOf(seen: DateEvidence): DateNotation | undefined {
  if (seen.ymd) return "ymd";
  if (seen.firstAbove12 !== seen.secondAbove12) return seen.firstAbove12 ? "dmy" : "mdy";
  const { dmy, mdy } = seen.back;
  if (dmy === mdy) return undefined;
  return dmy < mdy ? "dmy" : "mdy";
}

/**
 * A message's time as 2026-02-13T22:48:03, in the clock of the phone; as it stands where its
 * notation is open or its year is of another calendar.
 */
export function timeOf({ date, clock }: ChatLine, notation: DateNotation | undefined): string {
  const stated = `${date.join("/")} ${clock}`;
  if (notation === undefined) return stated;
  const [year, month, day] = inOrder(date, notation);
  const full = year.length <= 2 ? `20${year.padStart(2, "0")}` : year;
  if (Number(full) < 2009 || Number(full) > 2100) return stated;
  return `${full}-${month.padStart(2, "0")}-${day.padStart(2, "0")}T${clock}`;
}

function inOrder(
  [first, second, third]: ChatLine["date"],
  notation: DateNotation,
): readonly [string, string, string] {
  if (notation === "ymd") return [first, second, third];
  return notation === "dmy" ? [third, second, first] : [third, first, second];
}
