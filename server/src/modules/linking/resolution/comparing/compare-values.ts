import { oneApart, stepsApart } from "./strings.ts";

/** Levels of likeness of numbers and codes that name something, best first. */
export const codeLevels = [
  "the same",
  "one sign apart",
  "one ends as the other",
  "two signs apart",
  "different",
] as const;

/** How alike two different codes are. */
export function compareCodes(a: string, b: string): number {
  if (oneApart(a, b)) return 1;
  const least = Math.min(a.length, b.length);
  if (least >= 6 && (a.endsWith(b) || b.endsWith(a))) return 2;
  return least >= 5 && Math.abs(a.length - b.length) <= 2 && stepsApart(a, b) <= 2 ? 3 : 4;
}

/** Levels of likeness of dates, best first. */
export const dateLevels = [
  "the same day",
  "day and month changed places",
  "one digit apart",
  "two of day, month and year the same",
  "within a year",
  "far apart",
] as const;

/** How alike two different dates of eight digits are. */
export function compareDates(a: string, b: string): number {
  const year = a.slice(0, 4) === b.slice(0, 4);
  const month = a.slice(4, 6) === b.slice(4, 6);
  const day = a.slice(6) === b.slice(6);
  if (year && a.slice(4, 6) === b.slice(6) && a.slice(6) === b.slice(4, 6)) return 1;
  if (oneApart(a, b)) return 2;
  if (Number(year) + Number(month) + Number(day) >= 2) return 3;
  return Math.abs(daysOf(a) - daysOf(b)) <= 366 ? 4 : 5;
}

/** Days since a common start, roughly: enough to tell a year from more. */
function daysOf(digits: string): number {
  return (
    Number(digits.slice(0, 4)) * 365.25 +
    Number(digits.slice(4, 6)) * 30.4 +
    Number(digits.slice(6))
  );
}

/** Levels of likeness of years, best first. */
export const yearLevels = [
  "the same",
  "one year apart",
  "up to three years apart",
  "one digit apart",
  "far apart",
] as const;

/** How alike two different years are. */
export function compareYears(a: string, b: string): number {
  const apart = Math.abs(Number(a) - Number(b));
  if (apart <= 1) return 1;
  if (apart <= 3) return 2;
  return oneApart(a, b) ? 3 : 4;
}

/** Levels of likeness of measured numbers, best first. */
export const numberLevels = [
  "the same",
  "within 1 %",
  "within 5 %",
  "one digit apart",
  "within 20 %",
  "far apart",
] as const;

/** How alike two different numbers are. */
export function compareNumbers(a: string, b: string): number {
  const first = Number(a);
  const second = Number(b);
  const apart = Math.abs(first - second) / Math.max(Math.abs(first), Math.abs(second), 1e-9);
  if (apart <= 0.01) return 1;
  if (apart <= 0.05) return 2;
  if (a.length > 1 && b.length > 1 && oneApart(a, b)) return 3;
  return apart <= 0.2 ? 4 : 5;
}

/** Levels of likeness of latitudes and of longitudes, best first. */
export const coordinateLevels = [
  "the same",
  "within some 100 m",
  "within some kilometres",
  "within some 20 kilometres",
  "far apart",
] as const;

/** How alike two different latitudes or longitudes are, in degrees. */
export function compareCoordinates(a: string, b: string): number {
  const apart = Math.abs(Number(a) - Number(b));
  if (apart <= 0.001) return 1;
  if (apart <= 0.02) return 2;
  return apart <= 0.2 ? 3 : 4;
}
