import { oneApart } from "./strings.ts";

/** Words of texts with what each tells: its rarity in bits. */
export interface Words {
  /** By text: its words, ascending. */
  readonly of: readonly (readonly number[])[];
  readonly words: readonly string[];
  readonly bits: Float64Array;
  /** By text: bits of all its words. */
  readonly sums: Float64Array;
}

/**
 * Bits of the words that both have; mistyped ones and initials count for less, and are looked for
 * where that may come to `least`.
 */
export function sharedBits(words: Words, a: number, b: number, least: number): number {
  const { of, sums } = words;
  const left = of[a] ?? [];
  const right = of[b] ?? [];
  const shared = sameWordBits(left, right, words.bits);
  const most = Math.min(sums[a] ?? 0, sums[b] ?? 0);
  if (left.length + right.length > 40 || 0.1 * shared + 0.9 * most < least) return shared;
  const rest = right.filter((word) => !left.includes(word));
  const own = left.filter((word) => !right.includes(word));
  // summed in this order: another would round otherwise
  const likened = rest.length === 0 ? shared : likenedBits(words, own, rest, shared);
  return likened + initialsBits(words.words, words.bits, own, rest);
}

/** Bits of the words that stand in both of two ascending lists. */
function sameWordBits(
  left: readonly number[],
  right: readonly number[],
  bits: Float64Array,
): number {
  let shared = 0;
  let at = 0;
  for (const word of left) {
    while (at < right.length && (right[at] ?? 0) < word) at += 1;
    if (right[at] === word) shared += bits[word] ?? 0;
  }
  return shared;
}

/** `shared` with the bits of words that are nearly alike; those of `rest` that were used go. */
function likenedBits(
  { words, bits }: Words,
  own: readonly number[],
  rest: number[],
  shared: number,
): number {
  let sum = shared;
  for (const word of own) {
    for (const [place, other] of rest.entries()) {
      const part = likeWords(words[word] ?? "", words[other] ?? "");
      if (part === 0) continue;
      sum += part * Math.min(bits[word] ?? 0, bits[other] ?? 0);
      rest.splice(place, 1);
      break;
    }
  }
  return sum;
}

/**
 * Bits of initials written as one word (jr for john robert), either way round; of the rarer of what
 * they stand for.
 */
function initialsBits(
  words: readonly string[],
  bits: Float64Array,
  left: readonly number[],
  right: readonly number[],
): number {
  let sum = 0;
  for (const [own, others] of [
    [left, right],
    [right, left],
  ] as const) {
    for (const word of own) {
      const initials = words[word] ?? "";
      if (initials.length < 2 || initials.length > 3 || !/^[a-z]+$/u.test(initials)) continue;
      const meant = [...initials].map((letter) =>
        others.find(
          (other) =>
            (words[other] ?? "").startsWith(letter) &&
            (words[other] ?? "").length !== initials.length,
        ),
      );
      if (new Set(meant).size === initials.length && !meant.includes(undefined))
        sum += 0.7 * (bits[word] ?? 0);
    }
  }
  return sum;
}

/**
 * 0.9 for words one letter apart, 0.7 for an initial or a shortened word (deli, delicatessen), else
 * 0.
 */
function likeWords(a: string, b: string): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= 4 && oneApart(short, long)) return 0.9;
  return (short.length === 1 || short.length >= 3) &&
    /^[a-z]/u.test(short) &&
    long.startsWith(short)
    ? 0.7
    : 0;
}

/**
 * The distinct words of texts; a word's bits are −log2 of the share of texts that have it, at least
 * a half.
 */
export function wordsOf(texts: readonly string[]): Words {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  const of = texts.map((text) => {
    const own = new Set<number>();
    for (const word of text.split(" ")) {
      const number = numbers.get(word) ?? numbers.size;
      if (number === numbers.size) numbers.set(word, number);
      own.add(number);
    }
    for (const number of own) counts[number] = (counts[number] ?? 0) + 1;
    return [...own].toSorted((a, b) => a - b);
  });
  const bits = Float64Array.from(counts, (count) => Math.max(0.5, Math.log2(texts.length / count)));
  return {
    of,
    words: [...numbers.keys()],
    bits,
    sums: Float64Array.from(of, (own) => own.reduce((sum, word) => sum + (bits[word] ?? 0), 1e-9)),
  };
}
