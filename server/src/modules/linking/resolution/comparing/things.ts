import { rowEnd, rowStart } from "../../../../shared/compressed-rows.ts";

/**
 * One field of things, each distinct value once: the values of thing t are dictionary[values[i]]
 * for i from offsets[t] up to offsets[t + 1].
 */
export interface FieldColumn {
  readonly name: string;
  readonly dictionary: readonly string[];
  readonly offsets: Uint32Array;
  readonly values: Uint32Array;
}

/** Things of one kind, to be compared with each other. */
export interface Things {
  readonly size: number;
  /** By thing: number of the list (dataset and file) that states it. */
  readonly sources: Uint16Array;
  /** By thing: number of the form of its key (what it starts with, digits left out). */
  readonly forms: Uint16Array;
  /** By thing: where its row stands in its file. */
  readonly places: Uint32Array;
  readonly fields: readonly FieldColumn[];
}

/** What puts together the column of a field. */
export interface ColumnMaker {
  /** Notes a value of a thing; things come in ascending order. */
  readonly add: (thing: number, value: string) => void;
  readonly finish: (size: number) => FieldColumn;
}

/** Puts together the column of a field from values that come thing by thing. */
export function columnMaker(name: string): ColumnMaker {
  const numbers = new Map<string, number>();
  let things = new Uint32Array(16);
  let values = new Uint32Array(16);
  let length = 0;
  return {
    add: (thing, value) => {
      const number = numbers.get(value) ?? numbers.size;
      if (number === numbers.size) numbers.set(value, number);
      if (length === things.length) [things, values] = [longer(things), longer(values)];
      things[length] = thing;
      values[length] = number;
      length += 1;
    },
    finish: (size) => {
      const offsets = new Uint32Array(size + 1);
      for (const thing of things.subarray(0, length))
        offsets[thing + 1] = rowEnd(offsets, thing) + 1;
      for (let thing = 0; thing < size; thing += 1)
        offsets[thing + 1] = rowEnd(offsets, thing) + rowStart(offsets, thing);
      return { name, dictionary: [...numbers.keys()], offsets, values: values.slice(0, length) };
    },
  };
}

function longer(numbers: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(2 * numbers.length);
  more.set(numbers);
  return more;
}

/** Things from rows of values by field, as tests and measurements have them. */
export function thingsOf(
  rows: readonly Readonly<Record<string, string | readonly string[]>>[],
  sources: readonly number[] = [],
): Things {
  const makers = new Map<string, ColumnMaker>();
  for (const [thing, row] of rows.entries()) {
    for (const [name, given] of Object.entries(row)) {
      const maker = makers.get(name) ?? columnMaker(name);
      makers.set(name, maker);
      for (const value of typeof given === "string" ? [given] : given) maker.add(thing, value);
    }
  }
  return {
    size: rows.length,
    sources: Uint16Array.from(rows, (_, thing) => sources[thing] ?? 0),
    forms: new Uint16Array(rows.length),
    places: Uint32Array.from(rows.keys()),
    fields: [...makers.values()].map((maker) => maker.finish(rows.length)),
  };
}
