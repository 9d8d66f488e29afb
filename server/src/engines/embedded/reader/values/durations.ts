import { Temporal } from "temporal-polyfill";
import { patternOf } from "../../../../shared/pattern.ts";
import { Failure } from "./failure.ts";
import { Duration, isTemporal, second, type TemporalValue } from "./time-values.ts";
import { isMap, isNumber, type Value } from "./cypher-values.ts";

const form = patternOf(
  "iu",
  String.raw`^([+-]?)P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?`,
  String.raw`(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$`,
);

const names = ["years", "months", "weeks", "days", "hours", "minutes", "seconds"] as const;

/** A duration from a text such as P1M2DT3H, or from a map of parts. */
export function makeDuration(given: Value): Value {
  if (given === null) return null;
  if (given instanceof Duration) return given;
  if (typeof given === "string") {
    const match = form.exec(given.trim());
    if (match === null || match.slice(2).every((part) => part === undefined))
      throw new Failure("reader.time", { text: given.slice(0, 40) });
    const sign = match[1] === "-" ? -1 : 1;
    return fromParts(
      Object.fromEntries(names.map((name, at) => [name, sign * Number(match[at + 2] ?? 0)])),
    );
  }
  if (!isMap(given)) throw new Failure("reader.time", { text: "" });
  return fromParts(
    Object.fromEntries(
      Object.entries(given).map(([name, value]) => {
        if (!isNumber(value)) throw new Failure("reader.time", { text: name });
        return [name, Number(value)];
      }),
    ),
  );
}

/** Parts of days and months run over into the smaller ones, as in Neo4j. */
function fromParts(parts: Readonly<Record<string, number>>): Duration {
  const of = (name: string) => parts[name] ?? 0;
  const months = of("years") * 12 + of("quarters") * 3 + of("months");
  const days = of("weeks") * 7 + of("days") + (months % 1) * 30.436875;
  const seconds = of("hours") * 3_600 + of("minutes") * 60 + of("seconds") + (days % 1) * 86_400;
  const nanoseconds =
    BigInt(Math.trunc(of("milliseconds"))) * 1_000_000n +
    BigInt(Math.trunc(of("microseconds"))) * 1_000n +
    BigInt(Math.trunc(of("nanoseconds")));
  const wholeSeconds = Math.trunc(seconds);
  const rest = BigInt(Math.round((seconds - wholeSeconds) * 1e9));
  return new Duration(
    BigInt(Math.trunc(months)),
    BigInt(Math.trunc(days)),
    BigInt(wholeSeconds) * second + rest + nanoseconds,
  );
}

/** How a difference is given: in all units, or in one alone. */
export type Measure = "all" | "months" | "days" | "seconds";

/** What lies between two times. Null where either is. */
export function durationBetween(from: Value, to: Value, measure: Measure): Value {
  if (from === null || to === null) return null;
  const [a, b] = [localOf(from), localOf(to)];
  if (measure === "seconds") return new Duration(0n, 0n, nanosecondsBetween(from, to));
  if (measure === "days")
    return new Duration(0n, BigInt(Math.trunc(a.until(b, { largestUnit: "day" }).days)), 0n);
  const months = BigInt(a.until(b, { largestUnit: "month" }).months);
  if (measure === "months") return new Duration(months, 0n, 0n);
  const { days, ...rest } = partsOf(a.add({ months: Number(months) }), b);
  return new Duration(months, BigInt(days), rest.nanoseconds);
}

function partsOf(
  a: Temporal.PlainDateTime,
  b: Temporal.PlainDateTime,
): { readonly days: number; readonly nanoseconds: bigint } {
  const between = a.until(b, { largestUnit: "day" });
  const clock =
    BigInt(between.hours * 3_600 + between.minutes * 60 + between.seconds) * second +
    BigInt(between.milliseconds) * 1_000_000n +
    BigInt(between.microseconds) * 1_000n +
    BigInt(between.nanoseconds);
  return { days: between.days, nanoseconds: clock };
}

function nanosecondsBetween(from: Value, to: Value): bigint {
  if (isTime(from) && isTime(to) && from.kind === "ZonedDateTime" && to.kind === "ZonedDateTime")
    return to.at.epochNanoseconds - from.at.epochNanoseconds;
  const between = localOf(from).until(localOf(to), { largestUnit: "day" });
  const { nanoseconds } = partsOf(localOf(from), localOf(to));
  return BigInt(between.days) * 86_400n * second + nanoseconds;
}

function isTime(value: Value): value is TemporalValue {
  return typeof value === "object" && value !== null && isTemporal(value);
}

/** A time without its zone; a time of day stands on the first day of 1970. */
function localOf(value: Value): Temporal.PlainDateTime {
  if (!isTime(value)) throw new Failure("reader.time", { text: "" });
  switch (value.kind) {
    case "PlainDate":
      return value.at.toPlainDateTime();
    case "PlainDateTime":
      return value.at;
    case "ZonedDateTime":
      return value.at.withTimeZone("UTC").toPlainDateTime();
    case "PlainTime":
      return Temporal.PlainDate.from("1970-01-01").toPlainDateTime(value.at);
  }
}
