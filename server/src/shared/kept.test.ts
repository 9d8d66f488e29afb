import { describe, expect, it } from "vitest";
import { openKept, slotFor, untilWritten } from "./kept.ts";

describe("what a Clew keeps", () => {
  it("makes a thing once for each slot", () => {
    const kept = openKept();
    const [one, other] = [slotFor<number[]>("numbers"), slotFor<number[]>("numbers")];
    kept.of(one, () => []).push(1);
    expect(kept.of(one, () => [])).toEqual([1]);
    expect(kept.of(other, () => [])).toEqual([]);
  });

  it("keeps a result until the store is written to", async () => {
    const results = untilWritten<number>();
    let works = 0;
    const work = () => Promise.resolve((works += 1));
    expect(await results.at("all", 7, work)).toBe(1);
    expect(await results.at("all", 7, work)).toBe(1);
    expect(await results.at("all", 8, work)).toBe(2);
  });

  it("forgets the key that was asked for the longest ago", async () => {
    const results = untilWritten<string>(2);
    const asked: string[] = [];
    const ask = (key: string) =>
      results.at(key, 1, () => {
        asked.push(key);
        return Promise.resolve(key);
      });
    for (const key of ["a", "b", "a", "c", "a", "b"]) await ask(key);
    expect(asked).toEqual(["a", "b", "c", "b"]);
  });

  it("does not keep what failed", async () => {
    const results = untilWritten<number>();
    await expect(results.at("all", 1, () => Promise.reject(new Error("away")))).rejects.toThrow(
      "away",
    );
    expect(await results.at("all", 1, () => Promise.resolve(2))).toBe(2);
  });
});
