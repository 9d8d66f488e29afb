import { durationBetween, makeDuration } from "../values/durations.ts";
import { Failure } from "../values/failure.ts";
import type { Perform } from "./perform.ts";
import { epochNow, fromEpoch, makeTime } from "../values/make-times.ts";
import { truncated } from "../values/truncate.ts";
import type { TemporalValue } from "../values/time-values.ts";
import { isNumber } from "../values/cypher-values.ts";

const timed =
  (kind: TemporalValue["kind"]): Perform =>
  ([value]) =>
    makeTime(kind, value);

const cut =
  (kind: TemporalValue["kind"]): Perform =>
  ([unit = null, value, fields]) => {
    if (fields !== undefined) throw new Failure("reader.unit");
    return truncated(kind, unit, value ?? makeTime("ZonedDateTime", undefined));
  };

export const functionsOfTimes: Readonly<Record<string, Perform>> = {
  date: timed("PlainDate"),
  datetime: timed("ZonedDateTime"),
  localdatetime: timed("PlainDateTime"),
  localtime: timed("PlainTime"),
  "date.truncate": cut("PlainDate"),
  "datetime.truncate": cut("ZonedDateTime"),
  "localdatetime.truncate": cut("PlainDateTime"),
  duration: ([value = null]) => makeDuration(value),
  "duration.between": ([a = null, b = null]) => durationBetween(a, b, "all"),
  "duration.inMonths": ([a = null, b = null]) => durationBetween(a, b, "months"),
  "duration.inDays": ([a = null, b = null]) => durationBetween(a, b, "days"),
  "duration.inSeconds": ([a = null, b = null]) => durationBetween(a, b, "seconds"),
  "datetime.fromEpoch": ([seconds, nanoseconds]) =>
    isNumber(seconds ?? null) ? fromEpoch(Number(seconds) * 1_000, Number(nanoseconds ?? 0)) : null,
  "datetime.fromEpochMillis": ([value]) =>
    isNumber(value ?? null) ? fromEpoch(Number(value)) : null,
  timestamp: () => BigInt(epochNow()),
};
