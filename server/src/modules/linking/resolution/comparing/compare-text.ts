import { realAt, signedAt } from "../../../../shared/numbers.ts";
import { jaroWinkler, oneApart } from "./strings.ts";
import { sharedBits, wordsOf, type Words } from "./word-bits.ts";

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
        { length: first.length, letters: signedAt(letters, a) },
        { length: second.length, letters: signedAt(letters, b) },
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

/** How long a text is, and which letters it has. */
interface Spelling {
  readonly length: number;
  /** One bit each. */
  readonly letters: number;
}

/** The highest Jaro–Winkler likeness that texts of such lengths and letters may have. */
function likenessAtMost(a: Spelling, b: Spelling, isStartAlike: boolean): number {
  const common = Math.min(
    a.length - bitsIn(a.letters & ~b.letters & ~1),
    b.length - bitsIn(b.letters & ~a.letters & ~1),
  );
  const jaro = (common / a.length + common / b.length + 1) / 3;
  return isStartAlike ? jaro + 0.4 * (1 - jaro) : jaro;
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
  const all = realAt(words.sums, a);
  const other = realAt(words.sums, b);
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
