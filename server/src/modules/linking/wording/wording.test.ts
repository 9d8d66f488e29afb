import { describe, expect, it } from "vitest";
import { bandKeysOf, bands, bandSorts } from "./text-families/bands.ts";
import { corpusOf } from "./corpus.ts";
import { familiesOf } from "./text-families/families.ts";
import { hashTexts, type Sort } from "./text-families/shingles.ts";
import { likenessOf } from "./text-families/similarity.ts";
import { mostWords, numberHash, wordsOf } from "./text-words.ts";
import { randomOf } from "../../../shared/random.ts";

const words = (random: () => number, count: number) =>
  Array.from({ length: count }, () => `w${Math.floor(random() * 5_000).toString(36)}x`);
const wordCount = (text: string) => wordsOf(text).hashes.length;

/** Copies of some wordings, each with some words changed. */
function copies(
  wordings: number,
  each: number,
  changed: number,
  seed: number,
): { readonly texts: readonly string[]; readonly known: readonly number[] } {
  const random = randomOf(seed);
  const made = Array.from({ length: wordings }, () => words(random, 40)).flatMap((own, wording) =>
    Array.from({ length: each }, () => ({
      wording,
      text: own.map((word) => (random() < changed ? (words(random, 1)[0] ?? "") : word)).join(" "),
    })),
  );
  return { texts: made.map(({ text }) => text), known: made.map(({ wording }) => wording) };
}

describe("the words of a text", () => {
  it("are the same behind look-alikes, full width, accents, capitals and invisible characters", () => {
    const plain = [...wordsOf("Sweet company visiting").hashes];
    for (const text of [
      "ЅWEET  COMРANY, visiting!",
      "Ｓｗｅｅｔ ｃｏｍｐａｎｙ ｖｉｓｉｔｉｎｇ",
      "swe\u200bet com\u00adpany vísiting",
      "💋 Sweet 🌹 company ✨ visiting",
    ])
      expect([...wordsOf(text).hashes]).toEqual(plain);
  });

  it("take any number, or several side by side, for the same", () => {
    expect([...wordsOf("call 212 555 0147 now").hashes]).toEqual([
      ...wordsOf("call 646-555-0112 now").hashes,
    ]);
    expect(wordsOf("call 212 555 0147 now").hashes[1]).toBe(numberHash);
    expect([...wordsOf("Call TWO one two, five five five 0147 now").hashes]).toEqual([
      ...wordsOf("call 2 now").hashes,
    ]);
  });

  it("stand where they stand in the text as given", () => {
    const text = "💋 Swe\u200bet, 24";
    const { starts, ends } = wordsOf(text);
    expect([...starts].map((start, at) => text.slice(start, ends[at]))).toEqual([
      "Swe\u200bet",
      "24",
    ]);
  });

  it("are single characters in scripts without spaces", () => {
    expect(wordCount("新しい部屋で静かに")).toBe(9);
    expect(wordCount("Привет, я новая в городе")).toBe(5);
  });

  it("are read up to a bound, of binary and of huge texts too", () => {
    const { hashes, cut } = wordsOf("word ".repeat(200_000));
    expect([hashes.length, cut]).toEqual([mostWords, true]);
    expect(wordCount("")).toBe(0);
    expect(() =>
      wordsOf(
        String.fromCharCode(...Array.from({ length: 10_000 }, (_, at) => (at * 7_919) % 65_536)),
      ),
    ).not.toThrow();
  });
});

describe("bands of two weighted minima", () => {
  it("agree with the probability of the squared weighted Jaccard, within four standard errors of 1,000 of them", () => {
    const random = randomOf(4);
    const own = words(random, 60);
    const corpus = corpusOf([
      hashTexts([own.join(" "), [...own.slice(0, 40), ...words(random, 20)].join(" ")]),
    ]);
    const { share } = likenessOf(corpus.pairs, 0, 1);
    const k = 1_000;
    const meets = share ** 2;
    const agreeing =
      Array.from({ length: k }, (_, band) =>
        bandKeysOf(corpus, bands + band, bands + band + 1),
      ).filter(([a, b]) => a === b).length / k;
    expect(share).toBeGreaterThan(0.3);
    // Broder 1997: a binomial share of independent minima
    expect(Math.abs(agreeing - meets)).toBeLessThan(4 * Math.sqrt((meets * (1 - meets)) / k));
  });

  it("bring pairs alike by 0.3 together with probability 0.966, by 0.1 with 0.30", () => {
    const meets = (s: number, sort: Sort) =>
      1 - (1 - s ** 2) ** bandSorts.filter((one) => one === sort).length;
    expect(meets(0.3, "pairs")).toBeCloseTo(0.966, 3);
    expect(meets(0.1, "pairs")).toBeCloseTo(0.304, 3);
    expect(meets(0.42, "letters")).toBeCloseTo(0.934, 3);
    expect(meets(0.75, "words")).toBeCloseTo(0.9987, 3);
  });
});

describe("families of texts", () => {
  const open =
    "New in town and only this week, a calm place by the harbour with parking behind the " +
    "house, ask for Mira when you call";
  const other =
    "Evening visits near the old mill, ring twice, the lift is broken so take the stairs to " +
    "the third floor on your left";
  const noise = [
    "Two rooms to let for quiet people, garden and cellar, no dogs, heating is paid",
    "We buy used cars of any make, cash on the day, our driver comes to where you live",
    "Piano lessons for beginners of any age, afternoons and weekends, first hour is free",
  ];
  const disguises: Readonly<Record<string, (text: string) => string>> = {
    "letters spaced out": (text) => [...text.replaceAll(" ", "")].join(" "),
    "words run together": (text) => text.replaceAll(" ", ""),
    "signs within words": (text) =>
      text.replace(/(?<=[a-z]{2})(?=[a-z]{2})/gu, (_, at: number) => (at % 3 === 0 ? "🌹" : "")),
    "words in another order": (text) => text.split(" ").toReversed().join(" "),
    "a letter wrong now and then": (text) => text.replaceAll("ar", "ra"),
  };
  it.each(Object.keys(disguises))("find a copy that is disguised, %s", (name) => {
    const disguise = disguises[name] ?? String;
    const { of } = familiesOf([open, other, ...noise, disguise(open), disguise(other)]);
    expect([of[0] ?? -1, of[1] ?? -1].every((family) => family >= 0)).toBe(true);
    expect([of[5], of[6]]).toEqual([of[0], of[1]]);
    expect(of[0]).not.toBe(of[1]);
    expect([...of.slice(2, 5)]).toEqual([-1, -1, -1]);
  });

  it("take no two texts for alike since both are spaced out", () => {
    const spaced = (text: string) => [...text.replaceAll(" ", "")].join(" ");
    expect([...familiesOf([open, other, ...noise].map(spaced)).of]).toEqual([-1, -1, -1, -1, -1]);
  });

  it("find copies with a tenth of their words changed", () => {
    const { texts, known } = copies(200, 8, 0.1, 5);
    const { of, names } = familiesOf(texts);
    const agreed = texts.flatMap((_, at) =>
      texts
        .slice(0, at)
        .map(
          (__, other) =>
            [known[at] === known[other], (of[at] ?? -1) >= 0 && of[at] === of[other]] as const,
        ),
    );
    const right = agreed.filter(([same, found]) => same && found).length;
    expect(names.length).toBeGreaterThanOrEqual(200);
    expect(right / agreed.filter(([same]) => same).length).toBeGreaterThan(0.98);
    expect(right).toBe(agreed.filter(([, found]) => found).length);
  });

  it("are the same in whatever order the texts come, names included", () => {
    const { texts } = copies(60, 5, 0.12, 6);
    const there = familiesOf(texts);
    const back = familiesOf(texts.toReversed());
    expect(back.names).toEqual(there.names);
    expect([...back.of].toReversed()).toEqual([...there.of]);
    expect([...back.similarity].toReversed()).toEqual([...there.similarity]);
  });

  it("take identical texts, and texts that differ in numbers alone, as one; short and lone ones as none", () => {
    const texts = [
      "New here, call 212 555 0147 after six",
      "New here, call 646-555-0112 after six",
      "Hello",
      "Hello",
      "",
      "",
      "A garden fence painted blue last summer",
      "12 34 56 78 90",
      "12 34 56 78 90",
    ];
    expect([...familiesOf(texts).of]).toEqual([0, 0, -1, -1, -1, -1, -1, -1, -1]);
  });

  it("do not join texts by a phrase that everybody copies", () => {
    const random = randomOf(8);
    const phrase =
      "do not miss out you will not regret it call now and mention where you saw this ad";
    expect(
      familiesOf(Array.from({ length: 400 }, () => `${words(random, 20).join(" ")} ${phrase}`))
        .names,
    ).toEqual([]);
  });

  it("part a chain in which each is like the next only", () => {
    const random = randomOf(9);
    const stream = words(random, 400);
    const { of } = familiesOf(
      Array.from({ length: 36 }, (_, at) => stream.slice(at * 10, at * 10 + 40).join(" ")),
    );
    const sizes = [
      ...Map.groupBy(
        [...of].filter((family) => family >= 0),
        (family) => family,
      ).values(),
    ].map(({ length }) => length);
    expect(Math.max(...sizes)).toBeLessThan(12);
  });

  it("hold 20,000 different texts of one wording together in time that is not their square", () => {
    const random = randomOf(10);
    const own = words(random, 36);
    const texts = Array.from({ length: 20_000 }, () =>
      [
        ...own.slice(0, 12),
        ...words(random, 2),
        ...own.slice(12, 30),
        ...words(random, 2),
        ...own.slice(30),
      ].join(" "),
    );
    // 200 million pairs would take minutes: the time that the test may take would be up
    const { of } = familiesOf(texts);
    expect(of.filter((family) => family === of[0]).length).toBeGreaterThan(19_900);
  }, 60_000);

  it("measure likeness to the central text by shared word pairs", () => {
    const corpus = corpusOf([hashTexts(["ab bb cb db eb fb", "ab bb cb db eb gb"])]);
    expect(likenessOf(corpus.pairs, 0, 1).plain).toBeCloseTo(4 / 6, 9);
  });
});
