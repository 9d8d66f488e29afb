import { Temporal } from "temporal-polyfill";
import { Failure } from "./failure.ts";
import { firstOfYear, localFrom } from "./make-times.ts";
import { dateOf, isTemporal, localOf, zonedOf, type TemporalValue } from "./time-values.ts";
import type { Value } from "./cypher-values.ts";

const units = [
  "millennium",
  "century",
  "decade",
  "year",
  "quarter",
  "month",
  "week",
  "day",
  "hour",
  "minute",
  "second",
  "millisecond",
  "microsecond",
] as const;

/** A time cut to a unit: the first of the month, Monday of the week, the full hour. */
export function truncated(kind: TemporalValue["kind"], unit: Value, given: Value): Value {
  if (given === null || unit === null) return null;
  const at = units.findIndex((one) => one === unit);
  if (at < 0 || typeof given !== "object" || Array.isArray(given) || !isTemporal(given))
    throw new Failure("reader.unit");
  const local = localFrom(given);
  const day = cutDay(local.toPlainDate(), units[at] ?? "day");
  const clock =
    at <= units.indexOf("day")
      ? new Temporal.PlainTime()
      : local.toPlainTime().round({
          smallestUnit: units[at] as "hour",
          roundingMode: "trunc",
        });
  const cut = day.toPlainDateTime(clock);
  if (kind === "PlainDate") return dateOf(day);
  if (kind === "PlainDateTime") return localOf(cut);
  const zone = given.kind === "ZonedDateTime" ? given.at.timeZoneId : "UTC";
  return zonedOf(cut.toZonedDateTime(zone));
}

function cutDay(day: Temporal.PlainDate, unit: (typeof units)[number]): Temporal.PlainDate {
  const firstOf = (year: number) => firstOfYear(year);
  switch (unit) {
    case "millennium":
      return firstOf(day.year - (day.year % 1_000));
    case "century":
      return firstOf(day.year - (day.year % 100));
    case "decade":
      return firstOf(day.year - (day.year % 10));
    case "year":
      return firstOf(day.year);
    case "quarter":
      return day.with({ month: day.month - ((day.month - 1) % 3), day: 1 });
    case "month":
      return day.with({ day: 1 });
    case "week":
      return day.subtract({ days: day.dayOfWeek - 1 });
    default:
      return day;
  }
}
