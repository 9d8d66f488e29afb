import { describe, expect, it } from "vitest";
import { LONGEST_NAME, MOST_PRESETS, presetsIn } from "./presets.ts";

const colour = { colour: "shared" };

describe("presets that a browser kept", () => {
  it("are read as far as they can be, each name once", () => {
    const kept = [
      { name: " Night ", appearance: colour },
      { name: "Night", appearance: { size: "degree" } },
      { name: "", appearance: colour },
      { name: "Nothing", appearance: {} },
      { name: 7, appearance: colour },
      null,
    ];
    const read = presetsIn(JSON.stringify(kept));
    expect(read.map(({ name, appearance }) => [name, appearance.size])).toEqual([
      ["Night", "degree"],
    ]);
  });

  it("are none where a strange text stands in their place", () => {
    for (const text of [null, "", "{", "{}", "7", '"x"']) expect(presetsIn(text)).toEqual([]);
  });

  it("are bounded in number and in length", () => {
    const many = Array.from({ length: 500 }, (_, at) => ({
      name: `${at}${"x".repeat(500)}`,
      appearance: colour,
    }));
    const read = presetsIn(JSON.stringify(many));
    expect(read).toHaveLength(MOST_PRESETS);
    expect(read.every(({ name }) => name.length <= LONGEST_NAME)).toBe(true);
  });
});
