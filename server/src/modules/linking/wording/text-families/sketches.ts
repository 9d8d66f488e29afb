import { rowEnd, rowStart } from "../../../../shared/compressed-rows.ts";
import { leastWeight, type Corpus, type Weighed } from "../corpus.ts";
import { sorts, type Shingles, type Sort } from "./shingles.ts";
import { couldBeSame } from "./similarity.ts";

/** Bits that the shingles of each wording set, in a few numbers a wording. */
interface Sketch {
  readonly bits: Uint32Array;
  /** Numbers a wording. */
  readonly length: number;
  /** By wording how many bits are set. */
  readonly set: Uint16Array;
}

/** Sketches of a corpus, by what its wordings are compared by. */
export type Sketches = Readonly<Record<Sort, Sketch>>;

/** Numbers of 32 bits a wording: several bits for each shingle of an ad. */
const lengths = { pairs: 16, letters: 32, words: 16 } as const;
/** What is lost where weights are added up in another order. */
const rounding = 1e-6;

/** The sketches of a corpus. */
export function sketchesOf(corpus: Corpus): Sketches {
  const [pairs, letters, words] = sorts.map((sort) => sketchOf(corpus[sort], lengths[sort]));
  if (pairs === undefined || letters === undefined || words === undefined)
    throw new Error("a corpus has three sorts of shingles");
  return { pairs, letters, words };
}

function sketchOf({ offsets, shingles }: Shingles, length: number): Sketch {
  const bits = new Uint32Array((offsets.length - 1) * length);
  const set = new Uint16Array(offsets.length - 1);
  for (let wording = 0; wording < set.length; wording += 1) {
    const end = rowEnd(offsets, wording);
    for (let place = rowStart(offsets, wording); place < end; place += 1) {
      const bit = ((shingles[place] ?? 0) >>> 3) % (length * 32);
      const at = wording * length + (bit >>> 5);
      bits[at] = (bits[at] ?? 0) | (1 << (bit & 31));
    }
    let count = 0;
    for (let at = wording * length; at < (wording + 1) * length; at += 1)
      count += ones(bits[at] ?? 0);
    set[wording] = count;
  }
  return { bits, length, set };
}

/**
 * False where two wordings cannot be the same by a sort of shingles: one of them has too much that
 * the other lacks. Quicker than to compare them.
 */
export function canBeSame(
  corpus: Corpus,
  sketches: Sketches,
  sort: Sort,
  [a, b]: readonly [number, number],
): boolean {
  const { bits, length, set } = sketches[sort];
  let common = 0;
  for (let at = 0; at < length; at += 1)
    common += ones((bits[a * length + at] ?? 0) & (bits[b * length + at] ?? 0));
  const { offsets, totals }: Weighed = corpus[sort];
  const [lacksB, lacksA] = [(set[a] ?? 0) - common, (set[b] ?? 0) - common];
  const sizeA = rowEnd(offsets, a) - rowStart(offsets, a);
  const sizeB = rowEnd(offsets, b) - rowStart(offsets, b);
  const [totalA, totalB] = [totals[a] ?? 0, totals[b] ?? 0];
  const shared = Math.min(sizeA - lacksB, sizeB - lacksA);
  const weight = Math.min(shared, totalA - lacksB * leastWeight, totalB - lacksA * leastWeight);
  return couldBeSame(sort, {
    share: weight / (totalA + totalB - weight) + rounding,
    plain: shared / (sizeA + sizeB - shared),
    shared,
  });
}

/** How many bits of a number are set. */
function ones(number: number): number {
  let bits = number - ((number >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
