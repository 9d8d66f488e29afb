import { describe, expect, it } from "vitest";
import { readersSaid, rowsSaid } from "./read-anew.ts";

describe("what was read anew, in words", () => {
  it("names the readers with what became of them", () => {
    expect(
      readersSaid([
        { name: "phones", from: "1", to: "2" },
        { name: "languages", from: null, to: "1" },
        { name: "hours", from: "1", to: null },
      ]),
    ).toBe("phone numbers (version 1 → 2), languages (new) and hours (no longer read)");
    expect(
      readersSaid(["a", "b", "c", "d", "e", "f"].map((name) => ({ name, from: null, to: "1" }))),
    ).toBe("a (new), b (new), c (new), d (new) and 2 more");
  });

  it("says how many rows, and which were left", () => {
    expect(rowsSaid(1, 0)).toBe("1 row");
    expect(rowsSaid(1_300, 12)).toBe("1,300 rows; 12 left as they were");
  });
});
