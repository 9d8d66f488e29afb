import { describe, expect, it } from "vitest";
import { statedOnce } from "./datasets.ts";

/** So many things, of which neighbours (0 and 1, 2 and 3 …) are each other's likeliest. */
function once(sources: readonly number[]): boolean {
  const pairs = Array.from({ length: sources.length / 2 }, (_, pair) => 2 * pair);
  const found = { width: 0, a: Uint32Array.from(pairs), b: Uint32Array.from(pairs, (a) => a + 1), levels: new Uint8Array() };
  return statedOnce(found, new Float32Array(pairs.length).fill(9), Uint16Array.from(sources));
}

describe("lists that state each thing once", () => {
  it("are two whose things are likeliest those of the other", () => {
    expect(once(Array.from({ length: 200 }, (_, thing) => thing % 2))).toBe(true);
  });

  it("are not lists that hold copies of their own", () => {
    expect(once(Array.from({ length: 200 }, (_, thing) => (thing % 10 < 4 ? 0 : thing % 2)))).toBe(false);
    expect(once(Array.from({ length: 200 }, () => 0))).toBe(false);
  });

  it("are not many lists over which copies fell by chance", () => {
    expect(once(Array.from({ length: 400 }, (_, thing) => (thing * 7) % 100 === (thing * 7 + 7) % 100 ? 0 : Math.floor(thing / 2) % 20 === 0 ? 5 : (thing * 37) % 20))).toBe(false);
  });
});
