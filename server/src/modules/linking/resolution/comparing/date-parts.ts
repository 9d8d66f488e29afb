import { numberAt } from "../../../../shared/numbers.ts";
import { rowStart } from "../../../../shared/compressed-rows.ts";
import { columnMaker, type FieldColumn, type Things } from "./things.ts";

/** Columns that state the year, month and day of one date. */
type Parts = readonly [year: FieldColumn, month: FieldColumn, day: FieldColumn];

const sample = 2_000;
const most = 0.95;

/**
 * Things whose dates in three columns (year, month, day) are put together, so that a mistyped part
 * is one mistake in a date and not a stranger's year. Columns are known by their values: whole
 * numbers up to 12 and up to 31 beside years; of several, those whose names begin alike. The field
 * is named by all three.
 */
export function datesTogether(things: Things): Things {
  const found = partsIn(things.fields);
  if (found === undefined) return things;
  const fields = [
    ...things.fields.filter((field) => !found.includes(field)),
    together(found, things.size),
  ];
  return datesTogether({ ...things, fields });
}

function partsIn(fields: readonly FieldColumn[]): Parts | undefined {
  const years = fields.filter((field) => isWhole(field, 1_800, 2_050));
  const small = years.length === 0 ? [] : fields.filter((field) => isWhole(field, 1, 31));
  const months = small.filter((field) => isWhole(field, 1, 12) && distinct(field) >= 8);
  const days = small.filter((field) => !isWhole(field, 1, 12) && distinct(field) >= 20);
  const all = years.flatMap((year) =>
    months.flatMap((month) => days.map((day): Parts => [year, month, day])),
  );
  return all.toSorted((a, b) => alikeStart(b) - alikeStart(a))[0];
}

/** Whether nearly all statements are whole numbers from one to another. */
function isWhole({ dictionary, values }: FieldColumn, least: number, largest: number): boolean {
  const step = Math.max(1, Math.floor(values.length / sample));
  const some = values.filter((_, at) => at % step === 0);
  const fits = (value: number) =>
    /^\d{1,4}(?:\.0)?$/u.test(dictionary[value] ?? "") &&
    Number(dictionary[value]) >= least &&
    Number(dictionary[value]) <= largest;
  return some.length > 0 && some.filter(fits).length >= most * some.length;
}

function distinct({ dictionary }: FieldColumn): number {
  return new Set(dictionary.map(Number)).size;
}

/** How many letters all three names begin with. */
function alikeStart(parts: Parts): number {
  const [first = "", ...rest] = parts.map(({ name }) => name.toLowerCase());
  let length = 0;
  while (length < first.length && rest.every((name) => name[length] === first[length])) length += 1;
  return length;
}

/** A column of dates; of a date at least two parts are stated, the third counts as unlike any. */
function together(parts: Parts, size: number): FieldColumn {
  const maker = columnMaker(parts.map(({ name }) => name).join("-"));
  for (let thing = 0; thing < size; thing += 1) {
    const stated = parts.map(({ dictionary, offsets, values }) =>
      offsets[thing] === offsets[thing + 1]
        ? ""
        : (dictionary[numberAt(values, rowStart(offsets, thing))] ?? "").replace(/\.0$/u, ""),
    );
    if (stated.filter((part) => part !== "").length < 2) continue;
    const [year = "", month = "", day = ""] = stated;
    maker.add(thing, `${year.padStart(4, "0")}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
  }
  return maker.finish(size);
}
