import { describe, expect, it } from "vitest";
import { agreementBy, agreementOf } from "./agreement.ts";
import { clustersOf } from "./clusters.ts";

describe("clusters", () => {
  const members = Uint32Array.of(2, 3, 5, 6, 7, 8);

  it("are the networks of the store as far as they stand in the scope, the greatest first", () => {
    const networks = Int32Array.of(7, 7, 4, 4, 7, 9, 9, 9, 7);
    const { of, sizes, parts } = clustersOf({ networks, possible: [] }, members);
    expect([...of]).toEqual([1, 1, 0, 0, 0, -1]); // of network 7 one thing is left: it is alone
    expect({ sizes, parts }).toEqual({ sizes: [3, 2], parts: [false, false] });
  });

  it("say where a possible link leads out of them", () => {
    const networks = Int32Array.of(-1, -1, 4, 4, -1, 9, 9, 9, -1);
    const possible = [{ apart: [3], rest: [8] }];
    expect(clustersOf({ networks, possible }, members).parts).toEqual([false, true]);
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
