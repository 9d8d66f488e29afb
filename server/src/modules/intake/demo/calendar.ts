/** The demo's year: day 0 is 20 November 2025, day 365 is 20 November 2026. */
export const lastDay = 365;

const firstDay = Date.UTC(2025, 10, 20);

/** The number of a day in the demo's year from its ISO date. */
export function dayOf(iso: string): number {
  return Math.round((Date.parse(`${iso}T00:00:00Z`) - firstDay) / 86_400_000);
}

/** 2026-03-14, from a day and minutes after midnight of it. */
export function isoDate(day: number): string {
  return new Date(firstDay + day * 86_400_000).toISOString().slice(0, 10);
}

/** 2026-03-14 18:05 */
export function isoMinute(day: number, minute: number): string {
  return `${isoDate(day)} ${clock(minute)}`;
}

/** 03/14/2026 */
export function americanDate(day: number): string {
  const [year = "", month = "", date = ""] = isoDate(day).split("-");
  return `${month}/${date}/${year}`;
}

/** 14.03.2026 18:05:12 */
export function dottedSecond(day: number, minute: number, second: number): string {
  const [year = "", month = "", date = ""] = isoDate(day).split("-");
  return `${date}.${month}.${year} ${clock(minute)}:${String(second).padStart(2, "0")}`;
}

/** Days since 30 December 1899, as a spreadsheet counts. */
export function serialOf(day: number, minute: number): number {
  const days = (firstDay - Date.UTC(1899, 11, 30)) / 86_400_000 + day;
  return Math.round((days + minute / 1440) * 1e6) / 1e6;
}

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
}
