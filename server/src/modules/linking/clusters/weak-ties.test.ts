import { describe, expect, it } from "vitest";
import { networkOf } from "../../networks/networks/index.ts";
import { withoutChanceTies } from "./weak-ties.ts";

describe("ties that chance may have made", () => {
  // two strong pieces 0-1-2 and 3-4-5, and a thing alone, 6
  const strongTies = [
    [0, 1],
    [1, 2],
    [3, 4],
    [4, 5],
  ] as const;
  const network = (ties: readonly (readonly [number, number])[]) =>
    networkOf({ size: 7, sources: ties.map(([a]) => a), targets: ties.map(([, b]) => b) });
  const kept = (weak: readonly (readonly [number, number])[]) =>
    withoutChanceTies(network([...strongTies, ...weak]), network(strongTies)).links -
    strongTies.length;

  it("fall away where one thing of a group has a wording in common with another group", () => {
    expect(kept([[0, 3]])).toBe(0);
    expect(
      kept([
        [0, 3],
        [0, 4],
      ]),
    ).toBe(0);
  });

  it("stay where two things or more of each have, and where the only thing of one has", () => {
    expect(
      kept([
        [0, 3],
        [1, 4],
      ]),
    ).toBe(2);
    expect(
      kept([
        [6, 0],
        [6, 1],
      ]),
    ).toBe(2);
    expect(kept([[6, 0]])).toBe(0);
  });

  it("stay within a group", () => {
    expect(kept([[0, 2]])).toBe(1);
  });
});
