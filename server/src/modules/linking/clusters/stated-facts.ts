import type { Row, Value } from "../../../graph/index.ts";
import { distance } from "../../../shared/distance.ts";
import { patternOf } from "../../../shared/pattern.ts";

/** A value that members of a cluster state, and how many do. */
export interface StatedValue {
  readonly value: string;
  readonly things: number;
}

/** What the ads of a cluster ask, in one currency as written. */
export interface Prices {
  readonly currency: string;
  readonly things: number;
  readonly least: number;
  readonly median: number;
  readonly most: number;
}

/** Values of one property over some things, those of most things first, ties by value. */
export function valuesOf(properties: readonly Row[], name: string): readonly StatedValue[] {
  const counts = new Map<string, number>();
  for (const row of properties)
    for (const value of new Set(textsIn(row[name])))
      counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, things]) => ({ value, things }))
    .toSorted((a, b) => b.things - a.things || (a.value < b.value ? -1 : 1));
}

/** A price as written, with its currency before or after it. */
const pricePattern = patternOf(
  "u",
  String.raw`(?<before>[$€£¥]|[A-Z]{3})?\s*(?<amount>\d{1,3}(?:[ .,]\d{3})+|`,
  String.raw`\d+(?:[.,]\d{1,2})?)\s*(?<after>[$€£¥]|[A-Z]{3})?`,
);

/**
 * The prices that a thing states: as written, by currency sign or code ("" where there is none).
 */
export function pricesIn(
  row: Row,
): readonly { readonly text: string; readonly currency: string; readonly amount: number }[] {
  const stated = textsIn(row["price"]);
  return (stated.length > 0 ? stated : textsIn(row["statedPrice"])).flatMap((text) => {
    const match = pricePattern.exec(text)?.groups;
    return match === undefined
      ? []
      : [
          {
            text,
            currency: match["before"] ?? match["after"] ?? "",
            amount: numberIn(match["amount"] ?? ""),
          },
        ];
  });
}

/** Prices by currency sign or code, the most frequent first; amounts without one stand under "". */
export function pricesOf(properties: readonly Row[]): readonly Prices[] {
  const amounts = new Map<string, number[]>();
  for (const row of properties)
    for (const { currency, amount } of pricesIn(row))
      amounts.set(currency, [...(amounts.get(currency) ?? []), amount]);
  return [...amounts]
    .map(([currency, list]) => {
      const sorted = list.toSorted((a, b) => a - b);
      return {
        currency,
        things: list.length,
        least: sorted[0] ?? 0,
        median: sorted[Math.floor((sorted.length - 1) / 2)] ?? 0,
        most: sorted.at(-1) ?? 0,
      };
    })
    .toSorted((a, b) => b.things - a.things || (a.currency < b.currency ? -1 : 1));
}

/**
 * Kilometres from the most central of some places (degrees) to the farthest; undefined without
 * places.
 */
export function radiusOf(
  places: readonly { readonly latitude: number; readonly longitude: number }[],
): number | undefined {
  if (places.length === 0) return undefined;
  const around = places.map((one) => Math.max(...places.map((other) => distance(one, other))));
  return Math.min(...around);
}

/** A stored value or list of values as texts. */
export function textsIn(value: Value | undefined): readonly string[] {
  if (value === null || value === undefined) return [];
  return (Array.isArray(value) ? value : [value]).map(String).filter((text) => text !== "");
}

function numberIn(text: string): number {
  return Number(
    /^\d{1,3}(?:[ .,]\d{3})+$/u.test(text) ? text.replace(/\D/gu, "") : text.replace(",", "."),
  );
}
