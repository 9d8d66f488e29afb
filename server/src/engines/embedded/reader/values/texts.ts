import { Duration, durationText, isTemporal, timeText } from "./time-values.ts";
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

/** toString() ends a fraction of a second at its last digit. */
function shortTime(text: string): string {
  return text.replace(/(\.\d*?)0+(?=\D|$)/u, "$1");
}
