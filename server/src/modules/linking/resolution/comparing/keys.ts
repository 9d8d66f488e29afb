import { numberAt } from "../../../../shared/numbers.ts";
import { rowEnd, rowStart } from "../../../../shared/compressed-rows.ts";
import type { Field } from "./fields.ts";
import { soundOf } from "./folded-text.ts";

/**
 * What things may be brought together by: the keys of thing t are keys[i] for i from offsets[t] up
 * to offsets[t + 1].
 */
export interface Keys {
  /** In words: "surname sounds alike". */
  readonly name: string;
  readonly field: string;
  /**
   * Whether it also brings things together where only a second key agrees; it then has one key a
   * thing.
   */
  readonly coarse: boolean;
  /**
   * For how many shared keys it counts where pairs are sifted; only with one key a thing at most.
   */
  readonly counts: number;
  readonly offsets: Uint32Array;
  readonly keys: Uint32Array;
  /** Keys are below this. */
  readonly distinct: number;
}

interface KeyMaker {
  readonly name: string;
  readonly coarse: boolean;
  readonly keysOf: (text: string) => readonly string[];
}

/** The keys of a field, by its type. */
export function keysOf(field: Field): readonly Keys[] {
  return makersOf(field).map((maker) => keysBy(field, maker));
}

function makersOf(field: Field): readonly KeyMaker[] {
  const same: KeyMaker = {
    name: "the same",
    coarse: ["code", "year", "number"].includes(field.type),
    keysOf: (text) => [text],
  };
  if (field.type === "date") return [same, ...dateMakers];
  if (field.type === "duration")
    return [
      same,
      {
        name: "within some seconds",
        coarse: true,
        keysOf: (text) => [String(Math.round(Number(text) / 6))],
      },
    ];
  if (field.type === "coordinate")
    return [
      same,
      {
        name: "within a kilometre or so",
        coarse: true,
        keysOf: (text) => [String(Math.round(Number(text) * 100))],
      },
    ];
  if (field.type === "code")
    return field.texts.some(({ length }) => length >= 6) ? [same, ...codeMakers] : [same];
  if (field.type !== "text") return [same];
  const words =
    field.texts.reduce((sum, text) => sum + text.split(" ").length, 0) / field.texts.length;
  return words < 1.3
    ? [same, sounds, starts, ends]
    : [same, rareWord(field.texts), sounds, eachWord, ...(words < 3 ? [] : [wordPairs])];
}

const dateMakers: readonly KeyMaker[] = [
  { name: "the same year", coarse: true, keysOf: (text) => [text.slice(0, 4)] },
  { name: "the same month and day", coarse: true, keysOf: (text) => [text.slice(4)] },
  { name: "the same digits", coarse: false, keysOf: (text) => [[...text].toSorted().join("")] },
  { name: "the same year and month", coarse: false, keysOf: (text) => [text.slice(0, 6)] },
  {
    name: "the same year and day",
    coarse: false,
    keysOf: (text) => [text.slice(0, 4) + text.slice(6)],
  },
];
const codeMakers: readonly KeyMaker[] = [
  {
    name: "the same first half",
    coarse: false,
    keysOf: (text) => (text.length < 6 ? [] : [text.slice(0, Math.floor(text.length / 2))]),
  },
  {
    name: "the same last half",
    coarse: false,
    keysOf: (text) => (text.length < 6 ? [] : [text.slice(-Math.floor(text.length / 2))]),
  },
];
const sounds: KeyMaker = {
  name: "sounds alike",
  coarse: true,
  keysOf: (text) => (text === "" ? [] : [soundOf(text)]),
};
const starts: KeyMaker = {
  name: "starts alike",
  coarse: false,
  keysOf: (text) => (text.length < 4 ? [] : [text.slice(0, 4)]),
};
const ends: KeyMaker = {
  name: "ends alike",
  coarse: false,
  keysOf: (text) => (text.length < 4 ? [] : [text.slice(-4)]),
};
const eachWord: KeyMaker = {
  name: "a word the same",
  coarse: false,
  keysOf: (text) => text.split(" ").filter(({ length }) => length > 2),
};
const wordPairs: KeyMaker = {
  name: "two neighbouring words the same",
  coarse: false,
  keysOf: pairsOfWords,
};

/** Pairs of words that follow each other, without the shortest. */
function pairsOfWords(text: string): readonly string[] {
  const words = text.split(" ").filter(({ length }) => length > 3);
  return words.slice(1).map((word, at) => `${words[at] ?? ""} ${word}`);
}

/** The rarest word of each text. */
function rareWord(texts: readonly string[]): KeyMaker {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const word of new Set(text.split(" "))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const rarest = (text: string) =>
    text
      .split(" ")
      .reduce(
        (best, word) =>
          (counts.get(word) ?? 0) < (counts.get(best) ?? Number.POSITIVE_INFINITY) &&
          (counts.get(word) ?? 0) > 1
            ? word
            : best,
        "",
      );
  return {
    name: "its rarest word the same",
    coarse: true,
    keysOf: (text) => (rarest(text) === "" ? [] : [rarest(text)]),
  };
}

function keysBy(field: Field, { name, coarse, keysOf: of }: KeyMaker): Keys {
  const numbers = new Map<string, number>();
  const byValue = field.texts.map((text) =>
    [...new Set(of(text))].map((key) => {
      const number = numbers.get(key) ?? numbers.size;
      if (number === numbers.size) numbers.set(key, number);
      return number;
    }),
  );
  return {
    name: `${field.name}: ${name}`,
    field: field.name,
    coarse,
    counts: coarse ? 1 : 0,
    ...spread(field, byValue, coarse),
    distinct: numbers.size,
  };
}

/** Keys by thing, from keys by value. */
function spread(
  { offsets, values }: Field,
  byValue: readonly (readonly number[])[],
  one: boolean,
): Pick<Keys, "offsets" | "keys"> {
  const size = offsets.length - 1;
  const at = new Uint32Array(size + 1);
  let keys = new Uint32Array(values.length + 16);
  let length = 0;
  for (let thing = 0; thing < size; thing += 1) {
    const end = one
      ? Math.min(rowEnd(offsets, thing), rowStart(offsets, thing) + 1)
      : rowEnd(offsets, thing);
    for (let place = rowStart(offsets, thing); place < end; place += 1) {
      for (const key of byValue[numberAt(values, place)] ?? []) {
        if (length === keys.length) keys = grown(keys);
        keys[length] = key;
        length += 1;
      }
    }
    at[thing + 1] = length;
  }
  return { offsets: at, keys: keys.slice(0, length) };
}

function grown(keys: Uint32Array): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(2 * keys.length);
  more.set(keys);
  return more;
}
