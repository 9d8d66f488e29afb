import { describe, expect, it } from "vitest";
import { aligned } from "./align.ts";
import { markedText, piecesWith, templateOf } from "./text-template.ts";
import { wordsOf } from "./text-words.ts";

const told = (texts: readonly string[]) => markedText(templateOf(texts[0] ?? "", texts).pieces);
const fillsOf = (texts: readonly string[], at: number) =>
  templateOf(texts[0] ?? "", texts).fills[at]?.map((fill) => fill?.text);

const english = [
  "Sweet Lia, 24, visiting Boston until Sunday. Half an hour $80, text 617 555 0101.",
  "Sweet Nora, 22, visiting New York until Sunday. Half an hour $90, text 212-555-0144.",
  "Sweet Mia, 29, visiting Albany until Sunday. Half an hour $120, text 518.555.0122 now!",
  "Sweet Lia, 24, visiting Boston until Sunday. Kisses. Half an hour $80.",
];

describe("the slots of a wording", () => {
  it("are names, ages, places, prices and phones, between what all have", () => {
    expect(told(english)).toBe(
      "Sweet {name}, {age}, visiting {place} until Sunday. Half an hour ${price}, text {phone}.",
    );
    expect(fillsOf(english, 1)).toEqual(["Nora", "22", "New York", "90", "212-555-0144"]);
  });

  it("are absent where a text lacks that part", () => {
    expect(fillsOf(english, 3)).toEqual(["Lia", "24", "Boston", "80", undefined]);
  });

  it("stand where they stand in each text, and its pieces put together are the text", () => {
    const { fills } = templateOf(english[0] ?? "", english);
    for (const [at, text] of english.entries()) {
      for (const fill of fills[at] ?? [])
        if (fill !== undefined) expect(text.slice(fill.start, fill.end)).toBe(fill.text);
      expect(
        piecesWith(text, fills[at] ?? [])
          .map((piece) => piece.text)
          .join(""),
      ).toBe(text);
    }
  });

  it("are found in other scripts", () => {
    expect(
      told([
        "Привет, меня зовут Анна, мне 23 лет, жду в гости сегодня",
        "Привет, меня зовут Ольга, мне 27 лет, жду в гости сегодня",
        "Привет, меня зовут Мария, мне 31 лет, жду в гости сегодня",
      ]),
    ).toBe("Привет, меня зовут {name}, мне {age} лет, жду в гости сегодня");
    expect(
      told([
        "こんにちは花子です駅から５分",
        "こんにちは桃子です駅から８分",
        "こんにちは雪子です駅から３分",
      ]),
    ).toBe("こんにちは{text}子です駅から{number}分");
    expect(
      told([
        "مرحبا انا ليلى من دبي العمر 24 سنة",
        "مرحبا انا سارة من دبي العمر 25 سنة",
        "مرحبا انا نور من دبي العمر 26 سنة",
      ]),
    ).toBe("مرحبا انا {text} من دبي العمر {number} سنة");
  });

  it("are no numbers that all have, but what the central text alone has", () => {
    expect(
      told([
        "open 24/7 by the lodge, ask for Ann",
        "open 24/7 by the lodge, ask for Bea",
        "open 24/7 by the lodge, ask for Cleo",
      ]),
    ).toBe("open 24/7 by the lodge, ask for {name}");
    expect(
      told([
        "open daily and late by the lodge",
        "open daily by the lodge",
        "open daily by the lodge",
      ]),
    ).toBe("open daily {text} by the lodge");
  });

  it("are none where all are the same", () => {
    expect(told(["quiet place near the station", "Quiet place, near the station!"])).toBe(
      "quiet place near the station",
    );
  });
});

describe("alignment", () => {
  it("sets as many equal words beside each other as go in order", () => {
    expect([...aligned(wordsOf("aa bb cc dd ee"), wordsOf("xx bb dd cc ee"))]).toEqual([
      -1, 1, -1, 2, 4,
    ]);
  });
});
