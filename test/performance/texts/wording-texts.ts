import { randomOf } from "../../../server/src/shared/random.ts";

/** Made-up texts, and which wording each copies. */
export interface PlantedTexts {
  readonly texts: readonly string[];
  /** By text: its wording; −1 for one of its own. */
  readonly wording: readonly number[];
}

const vocabulary = 20_000;
const words = 40;

/**
 * Texts of 40 words drawn from 20,000 by Zipf's law: half of them alone, half copies of wordings that 2 to 40 share. A
 * copy has its own word in place of each with probability `changed`, and one word more or less at each place with a
 * fifth of that: a guess at how copies differ.
 */
export function plantedTexts(count: number, changed: number, seed: number): PlantedTexts {
  const random = randomOf(seed);
  const word = zipf(random);
  const fresh = () => Array.from({ length: words }, word);
  const made: { readonly text: string; readonly wording: number }[] = [];
  for (let wording = 0; made.length < count / 2; wording += 1) {
    const original = fresh();
    const copies = 2 + Math.floor(39 * random() ** 3);
    for (let copy = 0; copy < copies; copy += 1)
      made.push({ text: copyOf(original, changed, random, word), wording });
  }
  while (made.length < count) made.push({ text: fresh().join(" "), wording: -1 });
  const mixed = made
    .map((one) => ({ one, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ one }) => one);
  return { texts: mixed.map(({ text }) => text), wording: mixed.map(({ wording }) => wording) };
}

function copyOf(
  original: readonly string[],
  changed: number,
  random: () => number,
  word: () => string,
): string {
  return original
    .flatMap((own) => {
      const kept = random() < changed ? word() : own;
      const drawn = random();
      if (drawn < changed / 10) return [];
      return drawn < changed / 5 ? [kept, word()] : [kept];
    })
    .join(" ");
}

/** Draws words by Zipf's law; words are letters for a number. */
function zipf(random: () => number): () => string {
  const sums = new Float64Array(vocabulary);
  let sum = 0;
  for (let rank = 0; rank < vocabulary; rank += 1) sums[rank] = sum += 1 / (rank + 1);
  return () => {
    const drawn = random() * sum;
    let [low, high] = [0, vocabulary - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < drawn) low = middle + 1;
      else high = middle;
    }
    return spelled(low);
  };
}

const syllables = (
  "ba be bi bo bu da de di do du ka ke ki ko ku la le li lo lu ma me mi mo mu na ne ni no " +
  "nu ra re ri ro ru sa se si so su ta te ti to tu"
).split(" ");

function spelled(rank: number): string {
  let text = "";
  for (let left = rank + 1; left > 0; left = Math.floor(left / syllables.length))
    text += syllables[left % syllables.length] ?? "";
  return text;
}
