import { describe, expect, it } from "vitest";
import { randomOf } from "../../../intake/demo/random-stream.ts";
import { corpusOf } from "../corpus.ts";
import { hashTexts, sorts } from "./shingles.ts";
import { sameBy } from "./similarity.ts";
import { canBeSame, sketchesOf } from "./sketches.ts";

const random = randomOf(20_261_201, "sketches");
const vocabulary = Array.from({ length: 300 }, () => random.hex(random.whole(2, 9)));
const texts = Array.from({ length: 30 }, () => wordsOf(random.whole(5, 80))).flatMap((text) => [
  text,
  changed(text, 0.1),
  changed(text, 0.3),
  changed(text, 0.5),
  text.toReversed(),
]);

function wordsOf(length: number): readonly string[] {
  return Array.from({ length }, () => random.pick(vocabulary));
}

/** A text of which a share of words is others. */
function changed(text: readonly string[], share: number): readonly string[] {
  return text.map((word) => (random.whole(0, 99) < share * 100 ? random.pick(vocabulary) : word));
}

describe("sketches of wordings", () => {
  const corpus = corpusOf([hashTexts(texts.map((text) => text.join(" ")))]);
  const sketches = sketchesOf(corpus);
  const pairs = corpus.keys.flatMap((_, a) =>
    corpus.keys.flatMap((_key, b) => (a < b ? [[a, b] as const] : [])),
  );

  it("never tell two apart that are the same, and tell most others apart", () => {
    for (const sort of sorts) {
      const same = pairs.filter(([a, b]) => sameBy(corpus, sort, a, b) > 0);
      const able = pairs.filter((pair) => canBeSame(corpus, sketches, sort, pair));
      expect(same.length).toBeGreaterThan(5);
      expect(same.filter((pair) => !able.includes(pair))).toEqual([]);
      expect(able.length - same.length).toBeLessThan((pairs.length - same.length) / 4);
    }
  });
});
