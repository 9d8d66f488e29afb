import { describe, expect, it } from "vitest";
import { inPortions } from "./in-portions.ts";

describe("work in portions", () => {
  it("makes something of each item, in their order", async () => {
    expect(await inPortions([1, 2, 3], (item) => item * 2)).toEqual([2, 4, 6]);
  });

  it("lets others have their turn", async () => {
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 1);
    await inPortions(Array.from({ length: 20 }), () => {
      const until = performance.now() + 5;
      while (performance.now() < until);
    });
    clearInterval(timer);
    expect(turns).toBeGreaterThan(3);
  });
});
