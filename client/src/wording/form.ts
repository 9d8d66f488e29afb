import { say } from "./say.tsx";

/**
 * How numbers, days and times are written: British English, tabular, UTC, as the store keeps them.
 */
const whole = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });
const one = new Intl.NumberFormat("en-GB", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const dayForm = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});
const shortForm = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  timeZone: "UTC",
});
const monthForm = new Intl.DateTimeFormat("en-GB", {
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});
const timeForm = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
const localDay = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short" });

export const number = (value: number) => whole.format(value);
export const decimal = (value: number) => one.format(value);
export const atLeast = (value: number, isExact: boolean) =>
  isExact ? number(value) : say("form.atLeast", { count: value });
export const day = (iso: string | null) => (iso === null ? null : dayForm.format(new Date(iso)));
export const shortDay = (time: number) => shortForm.format(new Date(time));
export const month = (time: number) => monthForm.format(new Date(time));

/** "9 Oct 2026", with the time where the row gives one. */
export function moment(iso: string | null): string | null {
  if (iso === null) return null;
  const time = iso.slice(11, 16);
  return time === "00:00" || time === "" ? day(iso) : `${day(iso)}, ${time}`;
}

/**
 * A sentence of the server with its days in the form of the page; what stands in quotation marks is
 * as a source has it.
 */
export const withDays = (sentence: string) =>
  sentence.replace(
    /“[^”]*”|\b(\d{4}-\d{2}-\d{2})(?:T[\d:.]+Z)?\b/g,
    (all, iso: string | undefined) =>
      iso === undefined || Number.isNaN(Date.parse(iso)) ? all : dayForm.format(new Date(iso)),
  );

/** "2026-03" as "Mar 2026". */
export const monthNamed = (name: string) => month(Date.parse(`${name}-01T00:00:00Z`));

/** When something was done here, in the reader's own zone: "10:42" today, else the day. */
export function since(iso: string, now = new Date()): string {
  const then = new Date(iso);
  return then.toDateString() === now.toDateString() ? timeForm.format(then) : localDay.format(then);
}

/** Seconds as people say them. */
export function duration(seconds: number): string {
  if (seconds < 90) return say("form.seconds", { count: Math.ceil(seconds) });
  return seconds < 5400
    ? say("form.minutes", { count: Math.ceil(seconds / 60) })
    : say("form.hours", { hours: one.format(seconds / 3600) });
}

/**
 * Characters that turn the reading direction are named, so that a label cannot pose as another (for
 * the canvas; on the page <bdi> does it).
 */
export const withoutTurns = (text: string) =>
  text
    .replace(/[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/g, "\u2423")
    .replace(/[\p{Cc}\u2028\u2029]/gu, " ");

export const shortHash = (sha256: string) => `${sha256.slice(0, 4)}…${sha256.slice(-2)}`;
