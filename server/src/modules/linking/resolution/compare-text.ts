import { jaroWinkler, oneApart } from "./strings.ts";

/** Levels of likeness of texts, best first. */
export const textLevels = [
  "the same",
  "the same words",
  "one letter apart",
  "nearly the same",
  "changed places",
  "one holds the other",
  "alike",
  "somewhat alike",
  "different",
] as const;
const sameWords = 1;
const oneLetter = 2;
const nearly = 3;
const places = 4;
const holds = 5;
const alike = 6;
const somewhat = 7;
const different = 8;

/**
 * The level of two fields whose values changed places, and the last one that is too unlike to keep
 * where they did.
 */
export const changedPlaces = places;
export const stillUnlike = alike;

/** Words of texts with what each tells: its rarity in bits. */
interface Words {
  readonly of: readonly (readonly number[])[];
  readonly words: readonly string[];
  readonly bits: Float64Array;
  /** By text: bits of all its words. */
  readonly sums: Float64Array;
}

/**
 * How alike two different folded texts are: by letters (Jaro–Winkler, one letter apart) and, where
 * texts have several words, by the rarity of those they share.
 */
export function textComparison(texts: readonly string[]): (a: number, b: number) => number {
  const words = wordsOf(texts);
  const letters = Int32Array.from(texts, lettersOf);
  const squashed = texts.map((text) => (text.includes(" ") ? text.replaceAll(" ", "") : text));
  return (a, b) => {
    const [first = "", second = ""] = [squashed[a], squashed[b]];
    if (first === second) return sameWords;
    const [left = [], right = []] = [words.of[a], words.of[b]];
    const hopeless =
      likenessAtMost(
        first.length,
        second.length,
        letters[a] ?? 0,
        letters[b] ?? 0,
        first.charCodeAt(0) === second.charCodeAt(0),
      ) < 0.82;
    const byLetters =
      hopeless && Math.min(first.length, second.length) > 1
        ? different
        : lettersLevel(first, second, texts[a] ?? "", texts[b] ?? "");
    return byLetters <= nearly || (left.length === 1 && right.length === 1)
      ? byLetters
      : Math.min(byLetters, wordsLevel(words, a, b));
  };
}

/** Which letters and digits a text has, one bit each (digits share some). */
function lettersOf(text: string): number {
  let found = 0;
  for (let at = 0; at < text.length; at += 1) found |= 1 << (text.charCodeAt(at) & 31);
  return found;
}

/** The highest Jaro–Winkler likeness that texts of such lengths and letters may have. */
function likenessAtMost(
  a: number,
  b: number,
  lettersA: number,
  lettersB: number,
  start: boolean,
): number {
  const common = Math.min(
    a - bitsIn(lettersA & ~lettersB & ~1),
    b - bitsIn(lettersB & ~lettersA & ~1),
  );
  const jaro = (common / a + common / b + 1) / 3;
  return start ? jaro + 0.4 * (1 - jaro) : jaro;
}

function bitsIn(number: number): number {
  let rest = number - ((number >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function lettersLevel(a: string, b: string, whole: string, other: string): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= 3 && oneApart(a, b)) return oneLetter;
  if (2 * short.length < long.length)
    return short.length === 1 && long.startsWith(short) ? holds : different;
  const likeness =
    short.length > 40
      ? 0
      : Math.max(jaroWinkler(a, b), whole === a && other === b ? 0 : jaroWinkler(whole, other));
  if (likeness >= 0.95) return nearly;
  if (likeness >= 0.9) return alike;
  return likeness >= 0.82 ? somewhat : different;
}

function wordsLevel(words: Words, a: number, b: number): number {
  const all = words.sums[a] ?? 0;
  const other = words.sums[b] ?? 0;
  const shared = sharedBits(words, a, b, 0.2 * (all + other));
  const dice = (2 * shared) / (all + other);
  const least = shared / Math.min(all, other);
  if (dice >= 0.995) return sameWords;
  if (dice >= 0.85) return nearly;
  if (
    least >= 0.95 &&
    (Math.min(words.of[a]?.length ?? 0, words.of[b]?.length ?? 0) > 1 || dice > 0.35)
  )
    return holds;
  if (dice >= 0.65) return alike;
  return dice >= 0.4 ? somewhat : different;
}

/**
 * Bits of the words that both have; mistyped ones and initials count for less, and are looked for
 * where that may reach `least`.
 */
function sharedBits({ of, words, bits, sums }: Words, a: number, b: number, least: number): number {
  const left = of[a] ?? [];
  const right = of[b] ?? [];
  let shared = 0;
  let at = 0;
  for (const word of left) {
    while (at < right.length && (right[at] ?? 0) < word) at += 1;
    if (right[at] === word) shared += bits[word] ?? 0;
  }
  if (
    left.length + right.length > 40 ||
    0.1 * shared + 0.9 * Math.min(sums[a] ?? 0, sums[b] ?? 0) < least
  )
    return shared;
  const rest = right.filter((word) => !left.includes(word));
  for (const word of rest.length === 0 ? [] : left) {
    if (right.includes(word)) continue;
    for (const [place, other] of rest.entries()) {
      const part = likeWords(words[word] ?? "", words[other] ?? "");
      if (part === 0) continue;
      shared += part * Math.min(bits[word] ?? 0, bits[other] ?? 0);
      rest.splice(place, 1);
      break;
    }
  }
  return (
    shared +
    initialsBits(
      words,
      bits,
      left.filter((word) => !right.includes(word)),
      rest,
    )
  );
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
