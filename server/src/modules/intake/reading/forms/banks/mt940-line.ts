import { patternOf } from "../../../../../shared/pattern.ts";

/** The first line of a booking (:61:), taken apart. */
export interface BookingLine {
  /** Day it was booked and day it counts from, as 2026-03-04; the first may be missing. */
  readonly bookedAt: string;
  readonly valueAt: string;
  /** True for what came in: a credit, or a debit that was taken back. */
  readonly isCredit: boolean;
  readonly isReversal: boolean;
  /** As 1234.56, without a sign. */
  readonly amount: string;
  readonly code: string;
  readonly reference: string;
  readonly bankReference: string;
}

/** Day, day of booking, sign, third letter of the currency, amount, code, references. */
const shape = patternOf(
  "u",
  String.raw`^(\d{6})\s{0,4}(\d{4})?\s{0,4}(R[CD]|E[CD]|[CD])([A-Z])?\s?`,
  String.raw`(\d{0,18}[,.]?\d{0,6})\s?([A-Z][A-Z0-9]{3}|S\s{0,3})?([^]*)$`,
);

/** A booking's first line; undefined where it is none. */
export function bookingLine(text: string): BookingLine | undefined {
  const parts = shape.exec(text);
  if (parts === null) return undefined;
  const [, value = "", entry, mark = "", , amount = "", code = "", rest = ""] = parts;
  if (!/\d/u.test(amount)) return undefined;
  const [reference = "", bankReference = ""] = rest.split("\n")[0]?.split("//") ?? [];
  const booked = entry === undefined ? "" : entryDay(entry, value);
  const valued = dayOf(value);
  return {
    bookedAt: booked || valued,
    valueAt: valued,
    isCredit: ["C", "EC", "RD"].includes(mark),
    isReversal: mark.startsWith("R"),
    amount: decimalOf(amount),
    code: code.trim(),
    reference: stated(reference),
    bankReference: stated(bankReference),
  };
}

function stated(reference: string): string {
  return /^\s*NONREF\s*$/u.test(reference) ? "" : reference.trim();
}

/** 1234,56 as 1234.56; "9," as 9. */
export function decimalOf(text: string): string {
  const dotted = text.replace(",", ".").replace(/\.$/u, "");
  return (dotted.startsWith(".") ? `0${dotted}` : dotted).replace(/^0+(?=\d)/u, "");
}

/** YYMMDD as a day; empty where there is no such day, as the 30th of February that banks count. */
export function dayOf(text: string): string {
  const year = Number(text.slice(0, 2));
  const full = `${year >= 80 ? 19 : 20}${text.slice(0, 2)}`;
  return realDay(`${full}-${text.slice(2, 4)}-${text.slice(4, 6)}`);
}

/** MMDD in the year in which it lies nearest to the day it counts from. */
function entryDay(entry: string, value: string): string {
  const month = Number(entry.slice(0, 2));
  const away = month - Number(value.slice(2, 4));
  const turn = away > 6 ? -1 : Number(away < -6);
  const year = Number(value.slice(0, 2)) + turn;
  return dayOf(String((year + 100) % 100).padStart(2, "0") + entry);
}

function realDay(day: string): string {
  const time = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(time.getTime()) || !time.toISOString().startsWith(day) ? "" : day;
}
