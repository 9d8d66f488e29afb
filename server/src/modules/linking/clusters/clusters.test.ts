import { describe, expect, it } from "vitest";
import { pairsNetwork } from "../../../../../test/support/networks.ts";
import { agreementBy, agreementOf } from "./agreement.ts";
import { clustersOf } from "./clusters.ts";

describe("clusters", () => {
  it("are pieces; what is alone is in none", () => {
    const { of, sizes, parts } = clustersOf(
      pairsNetwork(6, [
        [0, 1],
        [3, 4],
        [4, 5],
      ]),
      Uint32Array.from([0, 1, 2, 3, 4, 5]),
      new Uint8Array(6),
    );
    expect([...of]).toEqual([1, 1, -1, 0, 0, 0]);
    expect({ sizes, parts }).toEqual({ sizes: [3, 2], parts: [false, false] });
  });

  it("part large pieces by groups, small ones never", () => {
    const chain = Array.from({ length: 29 }, (_, at) => [at, at + 1] as const);
    const groups = Uint32Array.from({ length: 30 }, (_, at) => Number(at > 13) + Number(at > 28));
    const { of, sizes, parts } = clustersOf(pairsNetwork(30, chain), groups, new Uint8Array(30));
    expect({ sizes, parts }).toEqual({ sizes: [15, 14], parts: [true, true] });
    expect(of[29]).toBe(-1); // a part of one thing is alone
  });

  it("have no identifier among them, though one stands in the network itself and ties their things", () => {
    const { of, sizes } = clustersOf(
      pairsNetwork(5, [
        [0, 2],
        [1, 2],
        [3, 4],
      ]),
      new Uint32Array(5),
      Uint8Array.of(0, 0, 1, 0, 1),
    );
    expect([...of]).toEqual([0, 0, -1, -1, -1]);
    expect(sizes).toEqual([2]);
  });
});

describe("agreement with known clusters", () => {
  const judged = (pairs: readonly (readonly [string | undefined, string | undefined])[]) =>
    pairs.map(([found, known]) => ({ found, known }));

  it("is whole where both are the same, and knows what is alone", () => {
    const { pairs, bCubed } = agreementOf(
      judged([
        ["1", "a"],
        ["1", "a"],
        ["2", "b"],
        ["2", "b"],
        [undefined, undefined],
      ]),
    );
    expect([pairs.f1.value, bCubed.f1.value, pairs.f1.low, bCubed.f1.high]).toEqual([1, 1, 1, 1]);
  });

  it("counts pairs and B-cubed as Bagga & Baldwin 1998 do in their example", () => {
    // Known: {1…5}, {6, 7}, {8…12}; found: {1…5}, {6…12}. B-cubed precision 76 %, recall 100 %.
    const known = [..."aaaaabbccccc"];
    const { pairs, bCubed, things } = agreementOf(
      judged(known.map((one) => [one === "a" ? "x" : "y", one])),
    );
    expect(things).toBe(12);
    expect(bCubed.precision.value).toBeCloseTo(0.7619, 4);
    expect(bCubed.recall.value).toBe(1);
    expect(pairs.precision.value).toBeCloseTo((10 + 1 + 10) / (10 + 21), 9);
    expect(pairs.recall.value).toBe(1);
  });

  it("gives an interval around the value, the same every time", () => {
    const many = judged(
      Array.from(
        { length: 200 },
        (_, at) =>
          [
            String(Math.floor(at / 4) - (at % 40 === 0 ? 1 : 0)),
            String(Math.floor(at / 4)),
          ] as const,
      ),
    );
    const { pairs } = agreementOf(many);
    expect(pairs.precision.low).toBeLessThan(pairs.precision.value);
    expect(pairs.precision.high).toBeGreaterThan(pairs.precision.value);
    expect(agreementOf(many)).toEqual(agreementOf(many));
  });

  it("takes a cluster that is named “alone 1” for no thing that is alone", () => {
    const { pairs } = agreementOf(
      judged([
        ["1", "alone 1"],
        [undefined, undefined],
        ["1", "alone 1"],
      ]),
    );
    expect([pairs.precision.value, pairs.recall.value]).toEqual([1, 1]);
  });

  it("makes nothing of a few clusters that are all right or all wrong", () => {
    const things = judged(
      Array.from(
        { length: 300 },
        (_, at) =>
          [
            at % 30 < 3 ? undefined : String(Math.floor(at / 3)),
            String(Math.floor(at / 3)),
          ] as const,
      ),
    ); // a tenth is not found
    const told = agreementBy(
      things,
      things.map((_, at) => {
        if (at < 3) return "one wrong";
        return at < 9 ? "two right" : "all others";
      }),
    );
    expect(told.map(({ value, differs }) => [value, differs])).toEqual([
      ["all others", false],
      ["two right", false],
      ["one wrong", false],
    ]);
  });

  it("shows whom errors fall upon", () => {
    const things = judged(
      Array.from({ length: 400 }, (_, at) => {
        const group = Math.floor(at / 4);
        // the southern ones are joined two by two
        return [at >= 200 ? String(Math.floor(group / 2)) : `n${group}`, String(group)] as const;
      }),
    );
    const told = agreementBy(
      things,
      things.map((_, at) => (at >= 200 ? "south" : "north")),
    );
    expect(told.map(({ value, things: count, differs }) => [value, count, differs])).toEqual([
      ["north", 200, true],
      ["south", 200, true],
    ]);
    expect(told[0]?.f1).toEqual({ value: 1, low: 1, high: 1 });
    expect(told[1]?.f1.value).toBeCloseTo((2 * 0.5) / 1.5, 9);
    expect(
      agreementBy(
        things,
        things.map((_, at) => String(at % 2)),
      ).some(({ differs }) => differs),
    ).toBe(false);
  });
});
