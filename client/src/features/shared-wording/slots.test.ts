import { describe, expect, it } from "vitest";
import { slotted } from "./slots.ts";

describe("the label of a wording", () => {
  it("is cut where its slots are", () =>
    expect(slotted("{name} in {place}!")).toEqual([
      { text: "name", isSlot: true },
      { text: " in ", isSlot: false },
      { text: "place", isSlot: true },
      { text: "!", isSlot: false },
    ]));
  it("keeps braces that an ad wrote itself", () =>
    expect(slotted("{xo} hi {")).toEqual([
      { text: "{xo}", isSlot: false },
      { text: " hi {", isSlot: false },
    ]));
});
