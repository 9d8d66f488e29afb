import { jaroWinkler, oneApart } from "./strings.ts";

/** Levels of likeness of texts, best first. */
export const textLevels = ["the same", "the same words", "one letter apart", "nearly the same", "changed places", "one holds the other", "alike", "somewhat alike", "different"] as const;
const [sameWords, oneLetter, nearly, places, holds, alike, somewhat, different] = [1, 2, 3, 4, 5, 6, 7, 8];

/** The level of two fields whose values changed places, and the last one that is too unlike to keep where they did. */
export const [changedPlaces, stillUnlike] = [places, alike];

/** Words of texts with what each tells: its rarity in bits. */
interface Words {
  readonly of: readonly (readonly number[])[];
  readonly words: readonly string[];
  readonly bits: Float64Array;
}

/** How alike two different folded texts are: by letters (Jaro–Winkler, one letter apart) and, where texts have several words, by the rarity of those they share. */
export function textComparison(texts: readonly string[]): (a: number, b: number) => number {
  const words = wordsOf(texts);
  const squashed = texts.map((text) => (text.includes(" ") ? text.replaceAll(" ", "") : text));
  return (a, b) => {
    const [first = "", second = ""] = [squashed[a], squashed[b]];
    if (first === second) return sameWords;
    const byLetters = lettersLevel(first, second, texts[a] ?? "", texts[b] ?? "");
    const [left = [], right = []] = [words.of[a], words.of[b]];
    return byLetters <= nearly || (left.length === 1 && right.length === 1) ? byLetters : Math.min(byLetters, wordsLevel(words, left, right));
  };
}

function lettersLevel(a: string, b: string, whole: string, other: string): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= 3 && oneApart(a, b)) return oneLetter;
  if (2 * short.length < long.length) return short.length === 1 && long.startsWith(short) ? holds : different;
  const likeness = short.length > 40 ? 0 : Math.max(jaroWinkler(a, b), whole === a && other === b ? 0 : jaroWinkler(whole, other));
  if (likeness >= 0.95) return nearly;
  if (likeness >= 0.9) return alike;
  return likeness >= 0.82 ? somewhat : different;
}

function wordsLevel(words: Words, a: readonly number[], b: readonly number[]): number {
  const shared = sharedBits(words, a, b);
  const [all, other] = [bitsOf(words, a), bitsOf(words, b)];
  const [dice, least] = [(2 * shared) / (all + other), shared / Math.min(all, other)];
  if (dice >= 0.995) return sameWords;
  if (dice >= 0.85) return nearly;
  if (least >= 0.95 && (Math.min(a.length, b.length) > 1 || dice > 0.35)) return holds;
  if (dice >= 0.65) return alike;
  return dice >= 0.4 ? somewhat : different;
}

/** Bits of the words that both have; mistyped ones and initials count for less. */
function sharedBits({ words, bits }: Words, a: readonly number[], b: readonly number[]): number {
  const rest = new Set(b);
  const left: number[] = [];
  let shared = 0;
  for (const word of a) {
    if (rest.delete(word)) shared += bits[word] ?? 0;
    else left.push(word);
  }
  if (rest.size === 0 || left.length === 0 || rest.size + left.length > 24) return shared;
  for (const word of left) {
    for (const other of rest) {
      const part = likeWords(words[word] ?? "", words[other] ?? "");
      if (part === 0) continue;
      shared += part * Math.min(bits[word] ?? 0, bits[other] ?? 0);
      rest.delete(other);
      break;
    }
  }
  return shared;
}

/** 0.9 for words one letter apart, 0.7 for an initial or a shortened word (deli, delicatessen), else 0. */
function likeWords(a: string, b: string): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= 4 && oneApart(short, long)) return 0.9;
  return (short.length === 1 || short.length >= 3) && /^[a-z]/u.test(short) && long.startsWith(short) ? 0.7 : 0;
}

function bitsOf({ bits }: Words, words: readonly number[]): number {
  let sum = 1e-9;
  for (const word of words) sum += bits[word] ?? 0;
  return sum;
}

/** The distinct words of texts; a word's bits are −log2 of the share of texts that have it, at least a half. */
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
    return [...own];
  });
  return { of, words: [...numbers.keys()], bits: Float64Array.from(counts, (count) => Math.max(0.5, Math.log2(texts.length / count))) };
}
