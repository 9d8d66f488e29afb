import { Duration, isTemporal, timeText } from "./time-values.ts";
import { PointValue } from "./point.ts";
import { isNumber, type Value } from "./cypher-values.ts";

/** A number as Neo4j writes it: 2.0 where it has a fraction of nought, 1.0E10 where it is large. */
export function numberText(value: bigint | number): string {
  if (typeof value === "bigint") return String(value);
  if (!Number.isFinite(value)) return String(value);
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e7 || size < 1e-3)) {
    const [digits = "", power = ""] = value.toExponential().split("e");
    return `${digits.includes(".") ? digits : `${digits}.0`}E${Number(power)}`;
  }
  return Number.isInteger(value) ? `${value}.0` : String(value);
}

/** A scalar as toString() writes it; null where it has no such text. */
export function textOf(value: Value): string | null {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return String(value);
  if (isNumber(value)) return numberText(value);
  if (typeof value !== "object" || value === null) return null;
  if (value instanceof Duration) return durationText(value);
  if (value instanceof PointValue) return value.toString();
  return isTemporal(value) ? shortTime(timeText(value)) : null;
}

/** toString() leaves out seconds that are nought. */
function shortTime(text: string): string {
  return text.replace(/(T?\d\d:\d\d):00(?!\.)/u, "$1").replace(/(\.\d*?)0+(?=\D|$)/u, "$1");
}

function durationText({ months, days, nanoseconds }: Duration): string {
  const years = months / 12n;
  const parts = [
    years === 0n ? "" : `${years}Y`,
    months % 12n === 0n ? "" : `${months % 12n}M`,
    days === 0n ? "" : `${days}D`,
  ].join("");
  const seconds = nanoseconds / 1_000_000_000n;
  const clock = [
    seconds / 3_600n === 0n ? "" : `${seconds / 3_600n}H`,
    (seconds / 60n) % 60n === 0n ? "" : `${(seconds / 60n) % 60n}M`,
    secondsText(nanoseconds),
  ].join("");
  if (parts === "" && clock === "") return "PT0S";
  return `P${parts}${clock === "" ? "" : `T${clock}`}`;
}

function secondsText(nanoseconds: bigint): string {
  const seconds = (nanoseconds / 1_000_000_000n) % 60n;
  const rest = nanoseconds % 1_000_000_000n;
  if (rest === 0n) return seconds === 0n ? "" : `${seconds}S`;
  const size = rest < 0n ? -rest : rest;
  const sign = rest < 0n && seconds === 0n ? "-" : "";
  return `${sign}${seconds}.${String(size).padStart(9, "0").replace(/0+$/u, "")}S`;
}
