import { numberAt, singleAt } from "../../../shared/numbers.ts";
import { rowEnd, rowStart } from "../../../shared/compressed-rows.ts";
import type { Hashed, Shingles, Sort } from "./text-families/shingles.ts";

/** Columns of shared memory: a corpus passes to other threads without a copy. */
const shared = {
  numbers: (length: number) => new Uint32Array(new SharedArrayBuffer(4 * length)),
  singles: (length: number) => new Float32Array(new SharedArrayBuffer(4 * length)),
  reals: (length: number) => new Float64Array(new SharedArrayBuffer(8 * length)),
};

/** Shingles with how much each counts. */
export interface Weighed extends Shingles {
  /** By shingle: how much it counts, 0.3 to 1. */
  readonly weights: Float32Array;
  /** By shingle: how rare it is, 0 (in all wordings) to 1 (in one). */
  readonly rarity: Float32Array;
  /** By wording: the sum of its weights. */
  readonly totals: Float64Array;
}

/**
 * Distinct wordings, in order of their keys: so nothing that is worked out of them depends on the
 * order of texts.
 */
export interface Corpus extends Readonly<Record<Sort, Weighed>> {
  /** By text: number of its wording; −1 for a text with too few words. */
  readonly of: Int32Array;
  /** By wording. */
  readonly keys: readonly string[];
}

/** What a shingle counts at least. */
export const leastWeight = 0.3;
/** Below so many wordings nothing can be called usual: they are taken for so many. */
const fewestWordings = 200;

/**
 * The distinct wordings of texts that were hashed in one or more parts, with the weights of their
 * shingles.
 */
export function corpusOf(parts: readonly Hashed[]): Corpus {
  const texts = parts.flatMap(({ keys }, part) => keys.map((key, at) => ({ key, part, at })));
  const first = new Map<string, { readonly part: number; readonly at: number }>();
  for (const { key, part, at } of texts)
    if (key !== "" && !first.has(key)) first.set(key, { part, at });
  const keys = [...first.keys()].toSorted((a, b) => (a < b ? -1 : 1));
  const numbers = new Map(keys.map((key, number) => [key, number]));
  const places = keys.map((key) => first.get(key));
  const all = (sort: Sort) =>
    weighed(
      places,
      parts.map((part) => part[sort]),
    );
  return {
    of: Int32Array.from(texts, ({ key }) => numbers.get(key) ?? -1),
    keys,
    pairs: all("pairs"),
    letters: all("letters"),
    words: all("words"),
  };
}

/** Where a wording stands first. */
type Standing = { readonly part: number; readonly at: number } | undefined;

function weighed(places: readonly Standing[], parts: readonly Shingles[]): Weighed {
  const slices = places.map((place) => sliceOf(parts, place));
  const offsets = shared.numbers(places.length + 1);
  for (const [number, slice] of slices.entries())
    offsets[number + 1] = rowStart(offsets, number) + slice.length;
  const shingles = shared.numbers(rowStart(offsets, places.length));
  for (const [number, slice] of slices.entries()) shingles.set(slice, offsets[number]);
  return { offsets, shingles, ...weightsOf(shingles, offsets) };
}

function sliceOf(parts: readonly Shingles[], place: Standing): Uint32Array {
  const part = parts[place?.part ?? 0];
  const at = place?.at ?? 0;
  return part === undefined
    ? new Uint32Array()
    : part.shingles.subarray(part.offsets[at], part.offsets[at + 1]);
}

/**
 * Weights: 1 up to √N wordings, falling with the logarithm beyond, never below 0.3, so that what
 * everybody copies counts little, and a wording that very many use still holds together.
 */
function weightsOf(
  shingles: Uint32Array,
  offsets: Uint32Array,
): Pick<Weighed, "weights" | "rarity" | "totals"> {
  const counts = countsOf(shingles);
  const most = Math.log(Math.max(fewestWordings, offsets.length - 1));
  const rarities = Float32Array.from(
    { length: counts.reduce((high, count) => Math.max(high, count), 0) + 1 },
    (_, count) => (count === 0 ? 1 : 1 - Math.log(count) / most),
  );
  const rarity = shared.singles(counts.length);
  const weights = shared.singles(counts.length);
  const totals = shared.reals(offsets.length - 1);
  for (let wording = 0; wording < totals.length; wording += 1) {
    let sum = 0;
    const end = rowEnd(offsets, wording);
    for (let at = rowStart(offsets, wording); at < end; at += 1) {
      const rare = singleAt(rarities, numberAt(counts, at));
      const weight = Math.fround(Math.max(leastWeight, Math.min(1, 2 * rare)));
      rarity[at] = rare;
      weights[at] = weight;
      sum += weight;
    }
    totals[wording] = sum;
  }
  return { rarity, weights, totals };
}

/**
 * By place: in how many wordings the shingle there stands. An open table: a Map of millions of
 * numbers takes seconds.
 */
function countsOf(shingles: Uint32Array): Uint32Array {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, shingles.length * 2)));
  // a shingle and its count side by side, so that one look into memory finds both
  const table = new Uint32Array(size * 2);
  const slots = new Uint32Array(shingles.length);
  for (let at = 0; at < shingles.length; at += 1) {
    const shingle = numberAt(shingles, at);
    let slot = (shingle & (size - 1)) * 2;
    while (table[slot + 1] !== 0 && table[slot] !== shingle) slot = (slot + 2) & (size * 2 - 1);
    table[slot] = shingle;
    table[slot + 1] = numberAt(table, slot + 1) + 1;
    slots[at] = slot + 1;
  }
  for (let at = 0; at < slots.length; at += 1) slots[at] = numberAt(table, numberAt(slots, at));
  return slots;
}
