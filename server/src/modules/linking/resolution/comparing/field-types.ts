import { fold } from "./folded-text.ts";
import { isTimed, readDate, readNumber, readSeconds, readYear } from "./value-readings.ts";
import type { FieldColumn } from "./things.ts";

/** How the values of a field are compared. */
export type FieldType = "text" | "code" | "date" | "year" | "number" | "duration" | "coordinate";

const sample = 2_000;
const start = 1_000;

/**
 * The type of a field by its values, whatever the ontology says of it (degrees by their name as
 * well); undefined where it states nothing. Most of some 2,000 statements decide, since mistyped
 * ones are what is to be compared.
 */
export function typeOf({ name, dictionary, values: stated }: FieldColumn): FieldType | undefined {
  const step = Math.max(1, Math.floor(stated.length / sample));
  const values = [...stated.filter((_, at) => at % step === 0)]
    .map((value) => (dictionary[value] ?? "").slice(0, start))
    .filter((value) => fold(value) !== "");
  if (values.length === 0) return undefined;
  const share = (fits: (value: string) => boolean) => values.filter(fits).length / values.length;
  if (/^(lat|lon|lng)/iu.test(name) && share((value) => Math.abs(Number(value)) <= 180) >= 0.75)
    return "coordinate";
  if (share((value) => readDate(value) !== undefined) >= 0.75) return "date";
  if (share(isTimed) >= 0.1 && share((value) => readSeconds(value) !== undefined) >= 0.7)
    return "duration";
  if (isYears(values, share)) return "year";
  const digits = share(
    (value) =>
      value.replace(/[^0-9]/gu, "").length > 0.5 * value.replace(/[^0-9\p{L}]/gu, "").length,
  );
  if (digits < 0.8) return "text";
  return share((value) => readNumber(value) !== undefined && value.length <= 12) >= 0.8 &&
    isMeasured(values)
    ? "number"
    : "code";
}

/** Four-digit years of the last two centuries, or their last two digits. */
function isYears(
  values: readonly string[],
  share: (fits: (value: string) => boolean) => number,
): boolean {
  const whole = values.filter((value) => (readYear(value) ?? 0) >= 1000);
  const near = whole.filter(
    (value) => (readYear(value) ?? 0) > 1800 && (readYear(value) ?? 0) < 2050,
  );
  return (
    share((value) => readYear(value) !== undefined) >= 0.8 &&
    near.length >= 0.95 * whole.length &&
    whole.length >= 0.3 * values.length
  );
}

/**
 * Numbers that measure have fractions or differ in length; numbers that name are alike in length
 * and have no fraction.
 */
function isMeasured(values: readonly string[]): boolean {
  if (values.filter((value) => /\.\d*[1-9]/u.test(value)).length > 0.2 * values.length) return true;
  const lengths = [...Map.groupBy(values, ({ length }) => length).values()].map(
    ({ length }) => length,
  );
  const long = values.filter(({ length }) => length >= 5).length;
  return Math.max(...lengths) < 0.8 * values.length && long < 0.5 * values.length;
}
