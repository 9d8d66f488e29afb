import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { randIndex } from "../../../../../../test/performance/texts/wording-pairs.ts";
import { plantedTexts } from "../../../../../../test/performance/texts/wording-texts.ts";
import { familiesOf, halves } from "./families.ts";
import { familiesOfGrowth, grow, type Comers } from "./growing.ts";
import { hashTexts } from "./shingles.ts";
import { familiesTask, joinsTask, corpusTask } from "../tasks.ts";
import { readIndex, writeIndex, type WordingIndex } from "../wording-index.ts";

const folder = mkdtempSync(join(tmpdir(), "clew-index-"));
const stamp = "test";

/** The index of a full run; each text is carried by its number. */
function indexOf(texts: readonly string[]): WordingIndex {
  const corpus = corpusTask.run([hashTexts(texts)]);
  const parts = halves.map(([from, to]) => joinsTask.run({ corpus, from, to }));
  const path = join(folder, `${texts.length}`);
  familiesTask.run({
    corpus,
    parts,
    keeping: { path, stamp, refs: texts.map((_, at) => `${at}`) },
  });
  const index = readIndex(path, stamp);
  if (index === undefined) throw new Error("not kept");
  return index;
}

const comers = (texts: readonly string[], from: number): Comers => ({
  texts,
  refs: texts.map((_, at) => `${from + at}`),
  looked: texts.map((_, at) => `${from + at}`),
});
const familyOf = ({ least, of }: WordingIndex) =>
  of.map((wording) => (wording < 0 ? -1 : (least[wording] ?? -1)));

describe("texts that come to others", () => {
  const { texts } = plantedTexts(3_000, 0.1, 21);

  it("make the families of a full run, portion after portion", () => {
    let index = indexOf(texts.slice(0, 2_500));
    for (let from = 2_500; from < 3_000; from += 100) {
      const grown = grow(index, comers(texts.slice(from, from + 100), from));
      expect(grown).toBeDefined();
      index = grown?.index ?? index;
    }
    const whole = familiesOf(texts);
    expect(index.refs).toHaveLength(3_000);
    const alone = familyOf(index).map((least, at) =>
      whole.of[at] === -1 &&
      index.of.every((wording, other) => other === at || index.least[wording] !== least)
        ? -1
        : least,
    );
    expect(randIndex(alone, whole.of)).toBeGreaterThanOrEqual(0.995);
  });

  it("tell of the families they come to, whole, and of no other", () => {
    const whole = familiesOf(texts.slice(0, 2_501));
    const own = whole.of[2_500] ?? -1;
    const at = own >= 0 ? 2_500 : texts.findIndex((_, text) => (whole.of[text] ?? -1) >= 0);
    const index = indexOf(texts.slice(0, 2_500));
    const grown = grow(index, comers([`${texts[at]} again`], 2_500));
    const family = [...familiesOf([...texts.slice(0, 2_500), `${texts[at]} again`]).of];
    expect(grown?.growth.names).toHaveLength(1);
    expect(grown?.growth.refs.map(Number).toSorted((a, b) => a - b)).toEqual(
      family.flatMap((one, text) => (one === family[2_500] ? [text] : [])),
    );
    expect(grown?.growth.others.includes((grown.growth.names[0] ?? "").slice(0, 16))).toBe(false);
    const { of, similarity, centres, ranks } = familiesOfGrowth(
      grown?.growth ?? {
        keys: [],
        of: new Int32Array(),
        similarity: new Float64Array(),
        names: [],
        centres: [],
        refs: [],
        others: [],
      },
      hashTexts(["nobody says these words", ...texts.slice(0, 2_500), `${texts[at]} again`]).keys,
    );
    expect([of[0], of[2_501], ranks[0]]).toEqual([-1, 0, -1]);
    expect(similarity[centres[0] ?? -1]).toBe(1);
  });

  it("lead to a full run where a text is gone, or where many came", () => {
    const index = indexOf(texts.slice(0, 200));
    expect(
      grow(index, { ...comers(["other words that stand here in their place now"], 5) }),
    ).toBeUndefined();
    expect(
      grow(index, {
        texts: [texts[5] ?? "", "and other words beside those that it had"],
        refs: ["5", "5"],
        looked: ["5"],
      }),
    ).toBeDefined();
    expect(grow(index, { texts: [], refs: [], looked: ["5"] })).toBeUndefined();
    expect(grow(index, comers(texts.slice(200, 251), 200))).toBeUndefined();
    expect(grow(index, comers(texts.slice(200, 249), 200))).toBeDefined();
  });

  it("are nothing where they have too few words, and are kept as such", () => {
    const grown = grow(indexOf(texts.slice(0, 100)), comers(["Hello", "", "one two three"], 100));
    expect(grown?.growth.names).toEqual([]);
    expect([...(grown?.index.of.subarray(100) ?? [])]).toEqual([-1, -1, -1]);
  });
});

describe("an index of wordings", () => {
  it("is read as it was written, for its own stamp alone; a damaged one, or none, is nothing", () => {
    const index = indexOf([
      "the same words stand here twice",
      "the same words stand here twice",
      "and other words stand there once",
    ]);
    const path = join(folder, "kept");
    writeIndex(path, index);
    expect(readIndex(path, stamp)).toEqual(index);
    expect(readIndex(path, "other")).toBeUndefined();
    writeFileSync(path, "{}");
    expect(readIndex(path, stamp)).toBeUndefined();
    expect(readIndex(join(folder, "none"), stamp)).toBeUndefined();
  });
});
