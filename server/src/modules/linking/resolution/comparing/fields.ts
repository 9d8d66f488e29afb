import { numberAt } from "../../../../shared/numbers.ts";
import { rowEnd, rowStart } from "../../../../shared/compressed-rows.ts";
import {
  codeLevels,
  compareCodes,
  compareCoordinates,
  compareDates,
  compareNumbers,
  compareYears,
  coordinateLevels,
  dateLevels,
  numberLevels,
  yearLevels,
} from "./compare-values.ts";
import { textComparison, textLevels } from "./compare-text.ts";
import { fold } from "./folded-text.ts";
import { readDate, readNumber, readSeconds, readYear } from "./value-readings.ts";
import type { FieldColumn, Things } from "./things.ts";
import { typeOf, type FieldType } from "./field-types.ts";

/** A field made ready to be compared: each distinct value as its type reads it. */
export interface Field {
  readonly name: string;
  readonly type: FieldType;
  /** Distinct values as they are compared. */
  readonly texts: readonly string[];
  /** Things that state each value. */
  readonly counts: Uint32Array;
  /** Values of a thing: values[i] for i from offsets[thing] up to offsets[thing + 1]. */
  readonly offsets: Uint32Array;
  readonly values: Uint32Array;
  /** Things that state any value. */
  readonly stated: number;
  /** Levels of likeness in words, best first. */
  readonly levels: readonly string[];
  /** The level of two different values, from 1. */
  readonly compare: (a: number, b: number) => number;
}

/** Characters of a text that are compared. */
const longest = 10_000;

/** Marks a pair of things of which one or both state nothing. */
export const missing = 255;

/** The fields of things that say anything: those that state at least two different values. */
export function fieldsOf(things: Things): readonly Field[] {
  return things.fields.flatMap((column) => {
    const type = typeOf(column);
    const field = type === undefined ? undefined : fieldOf(column, type, things.size);
    return field === undefined || field.texts.length < 2 ? [] : [field];
  });
}

function fieldOf(column: FieldColumn, type: FieldType, size: number): Field {
  const numbers = new Map<string, number>();
  const read = column.dictionary.map((value) => {
    const text = readAs(type, value, column.name);
    if (text === "") return -1;
    const number = numbers.get(text) ?? numbers.size;
    if (number === numbers.size) numbers.set(text, number);
    return number;
  });
  const texts = [...numbers.keys()];
  return {
    name: column.name,
    type,
    texts,
    ...placed(column, read, texts.length, size),
    ...comparisonOf(type, texts),
  };
}

/** Values of things by their number as read, each once a thing. */
function placed(
  column: FieldColumn,
  read: readonly number[],
  distinct: number,
  size: number,
): Pick<Field, "counts" | "offsets" | "values" | "stated"> {
  const offsets = new Uint32Array(size + 1);
  const values = new Uint32Array(column.values.length);
  const counts = new Uint32Array(distinct);
  let at = 0;
  let stated = 0;
  for (let thing = 0; thing < size; thing += 1) {
    const from = at;
    for (
      let place = rowStart(column.offsets, thing);
      place < rowEnd(column.offsets, thing);
      place += 1
    ) {
      const value = read[numberAt(column.values, place)] ?? -1;
      if (value < 0 || values.subarray(from, at).includes(value)) continue;
      values[at] = value;
      counts[value] = numberAt(counts, value) + 1;
      at += 1;
    }
    if (at > from) stated += 1;
    offsets[thing + 1] = at;
  }
  return { offsets, values: values.slice(0, at), counts, stated };
}

/** Columns whose things all state the same there: that tells nothing apart. By name. */
export function uniformIn({ fields }: Things): readonly FieldColumn[] {
  return fields.filter((column) => {
    const type = typeOf(column);
    let only = "";
    for (const value of type === undefined ? [] : column.dictionary) {
      const text = readAs(type, value, column.name);
      if (text !== "" && only !== "" && text !== only) return false;
      only = text === "" ? only : text;
    }
    return only !== "";
  });
}

/**
 * A value as its type reads it; as a text where that type cannot, empty where nothing is stated.
 * Of long texts the beginning.
 */
function readAs(type: FieldType | undefined, value: string, name: string): string {
  const folded = fold(value.slice(0, longest));
  if (folded === "") return "";
  if (type === "date")
    // 0000-00-00 says that none is known
    return (readDate(value)?.digits ?? folded.replaceAll(" ", "")).replace(/^0+$/u, "");
  if (type === "year") return yearText(readYear(value), folded);
  if (type === "coordinate")
    return Math.abs(Number(value)) <= (/^lat/iu.test(name) ? 90 : 180)
      ? Number(value).toFixed(5)
      : "";
  if (type === "number") return String(readNumber(value) ?? folded);
  if (type === "duration")
    return String(Math.round(readSeconds(value) ?? Number.NaN)).replace("NaN", "");
  return type === "code" ? folded.replaceAll(" ", "") : folded;
}

/** Two digits are taken for the years from 1931 to 2030. */
function yearText(year: number | undefined, otherwise: string): string {
  if (year === undefined) return otherwise;
  if (year >= 100) return String(year);
  return String(year > 30 ? 1900 + year : 2000 + year);
}

function comparisonOf(
  type: FieldType,
  texts: readonly string[],
): Pick<Field, "levels" | "compare"> {
  const by = (levels: readonly string[], compare: (a: string, b: string) => number) => ({
    levels,
    compare: (a: number, b: number) => compare(texts[a] ?? "", texts[b] ?? ""),
  });
  if (type === "text") return { levels: textLevels, compare: textComparison(texts) };
  if (type === "code") return by(codeLevels, compareCodes);
  if (type === "date") return by(dateLevels, compareDates);
  if (type === "coordinate") return by(coordinateLevels, compareCoordinates);
  return type === "year" ? by(yearLevels, compareYears) : by(numberLevels, compareNumbers);
}
