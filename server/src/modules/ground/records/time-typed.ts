import { parseTime } from "../../../ontology/normalise/index.ts";
import { labelledCells } from "./labelled-row.ts";

/** What the columns of a row by hand are called that hold its time. */
export const timeColumns = { held: "When it held", zone: "Time zone" } as const;

/** A time as it was typed. */
export interface TimeTyped {
  /** UTC, ISO 8601; of a date without a time its first instant in UTC, so that it stays that day. */
  readonly at: string;
  /** Zone that was stated with a time, as Europe/Berlin or +01:00. */
  readonly zone?: string;
}

const shortestDay = 23 * 3_600_000;
const unstated = "Etc/GMT+12";

/** When something held, from a typed date or time and a zone; undefined where it is no time. */
export function timeTyped(date: string, zone: string | undefined): TimeTyped | undefined {
  const text = zone !== undefined && isOffset(zone) ? `${date} ${zone}` : date;
  const byText = parseTime(date, { zone: unstated });
  if (byText === undefined) return undefined;
  const isDay = Date.parse(byText.atTo) - Date.parse(byText.atFrom) >= shortestDay;
  if (isDay) return withoutZone(date);
  if (byText.atZone !== unstated) return { at: byText.atFrom, zone: offsetOf(byText.atZone) };
  if (zone === undefined) return withoutZone(date);
  const inZone = parseTime(text, { zone: isOffset(zone) ? "UTC" : zone });
  return inZone === undefined ? undefined : { at: inZone.atFrom, zone: offsetOf(inZone.atZone) };
}

/** True for a zone that people may name: a place of the time zone database, or an offset. */
export function isZone(zone: string): boolean {
  if (isOffset(zone)) return true;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

/** The zone that a row by hand states its time in; undefined where it states none. */
export function zoneOfRow(raw: string): string | undefined {
  const cells = labelledCells(raw);
  const textOf = (wanted: string) => cells.find(({ column }) => column === wanted)?.text;
  const held = textOf(timeColumns.held);
  return held === undefined ? undefined : timeTyped(held, textOf(timeColumns.zone))?.zone;
}

function withoutZone(date: string): TimeTyped | undefined {
  const at = parseTime(date, { zone: "UTC" })?.atFrom;
  return at === undefined ? undefined : { at };
}

const isOffset = (zone: string) => /^[+-]\d{2}:?\d{2}$/u.test(zone);

/** An offset as +01:00, where it is written as UTC+1; other zones as they are. */
function offsetOf(zone: string): string {
  const parts = /^UTC([+-])(\d{1,2})(?::(\d{2}))?$/u.exec(zone);
  return parts === null ? zone : `${parts[1]}${parts[2]?.padStart(2, "0")}:${parts[3] ?? "00"}`;
}
