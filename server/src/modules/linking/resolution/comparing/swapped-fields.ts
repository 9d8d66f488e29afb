import { rowEnd, rowStart } from "../../../../shared/compressed-rows.ts";
import type { Field } from "./fields.ts";
import { soundOf } from "./folded-text.ts";
import type { Keys } from "./keys.ts";
import { oneApart } from "./strings.ts";

/** Two fields whose values may have changed places. */
export interface Swap {
  readonly first: number;
  readonly second: number;
  /**
   * Whether two things state the same, one the wrong way round; one of the two may be a letter
   * apart.
   */
  readonly swapped: (a: number, b: number) => boolean;
  /** Values that both fields state, as a share of those of the one that states fewer. */
  readonly common: number;
}

const least = 0.05;
/**
 * Fields that are looked at, and pairs of them that are kept: hundreds of columns make more pairs
 * than can be asked of each pair of things.
 */
const mostFields = 24;
const mostSwaps = 12;

/**
 * Pairs of fields of short texts that state values of each other: at least one in twenty. Where
 * there are many, those that share most.
 */
export function swapsOf(fields: readonly Field[]): readonly Swap[] {
  const distinct = (at: number) => fields[at]?.texts.length ?? 0;
  const all = [...fields.keys()].filter(
    (at) => fields[at]?.type === "text" && distinct(at) > 20 && meanWords(fields[at]) < 1.5,
  );
  const short = all
    .toSorted((a, b) => distinct(b) - distinct(a) || a - b)
    .slice(0, mostFields)
    .toSorted((a, b) => a - b);
  const found = short.flatMap((first) =>
    short.flatMap((second) => (second > first ? swapOf(fields, first, second) : [])),
  );
  const kept = new Set(
    found
      .toSorted((a, b) => b.common - a.common || a.first - b.first || a.second - b.second)
      .slice(0, mostSwaps),
  );
  return found.filter((swap) => kept.has(swap));
}

function swapOf(fields: readonly Field[], first: number, second: number): readonly Swap[] {
  const one = fields[first];
  const two = fields[second];
  if (one === undefined || two === undefined) return [];
  const numbers = new Map(two.texts.map((text, at) => [text, at]));
  const across = Int32Array.from(one.texts, (text) => numbers.get(text) ?? -1);
  const shared = across.reduce((sum, to) => sum + (to < 0 ? 0 : 1), 0);
  const common = shared / Math.min(one.texts.length, two.texts.length);
  if (common < least) return [];
  const is = (a: number, b: number) => isSame(across[only(one, a)] ?? -1, only(two, b));
  const isNear = (a: number, b: number) => isLike(one.texts[only(one, a)], two.texts[only(two, b)]);
  return [
    {
      first,
      second,
      common,
      swapped: (a, b) => (is(a, b) ? is(b, a) || isNear(b, a) : is(b, a) && isNear(a, b)),
    },
  ];
}

function isLike(one = "", two = ""): boolean {
  return Math.min(one.length, two.length) >= 3 && oneApart(one, two);
}

/**
 * Keys by which things come together whose two fields changed places: how both sound, in one order.
 */
export function crossKeys(
  fields: readonly Field[],
  swaps: readonly Swap[],
  size: number,
): readonly Keys[] {
  return swaps.flatMap(({ first, second }) => {
    const one = fields[first];
    const two = fields[second];
    return one === undefined || two === undefined ? [] : [crossed(one, two, size)];
  });
}

function crossed(one: Field, two: Field, size: number): Keys {
  const left = one.texts.map(soundOf);
  const right = two.texts.map(soundOf);
  const numbers = new Map<string, number>();
  const offsets = new Uint32Array(size + 1);
  const keys = new Uint32Array(size);
  let length = 0;
  for (let thing = 0; thing < size; thing += 1) {
    const a = left[only(one, thing)];
    const b = right[only(two, thing)];
    if (a !== undefined && b !== undefined) {
      const key = a < b ? `${a} ${b}` : `${b} ${a}`;
      const number = numbers.get(key) ?? numbers.size;
      if (number === numbers.size) numbers.set(key, number);
      keys[length] = number;
      length += 1;
    }
    offsets[thing + 1] = length;
  }
  return {
    name: `${one.name}, ${two.name}: alike in either order`,
    field: "",
    coarse: false,
    counts: 2,
    offsets,
    keys: keys.slice(0, length),
    distinct: numbers.size,
  };
}

function isSame(there: number, here: number): boolean {
  return there >= 0 && there === here;
}

/** The value of a thing that states one; −2 for others. */
function only({ offsets, values }: Field, thing: number): number {
  const from = rowStart(offsets, thing);
  return rowEnd(offsets, thing) - from === 1 ? (values[from] ?? -2) : -2;
}

function meanWords({ texts }: Field): number {
  return texts.reduce((sum, text) => sum + text.split(" ").length, 0) / texts.length;
}
