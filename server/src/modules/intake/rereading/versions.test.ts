import { describe, expect, it } from "vitest";
import { raisedBetween } from "./versions.ts";

describe("readers that differ", () => {
  it("are those raised, new and gone, in order of name", () => {
    expect(
      raisedBetween(["phones 1", "names 2", "hours 1"], ["names 2", "phones 10", "languages 1"]),
    ).toEqual([
      { name: "hours", from: "1", to: null },
      { name: "languages", from: null, to: "1" },
      { name: "phones", from: "1", to: "10" },
    ]);
  });
});
