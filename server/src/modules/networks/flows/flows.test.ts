import { describe, expect, it } from "vitest";
import { flowsBetween } from "./between.ts";
import type { FlowList } from "./flow-list.ts";
import { strongestPaths } from "./flow-paths.ts";
import { entityFlows } from "./entity-flows.ts";

type Payment = readonly [source: number, target: number, amount: number, time?: string];

function listOf(size: number, payments: readonly Payment[]): FlowList {
  return {
    size,
    sources: payments.map(([source]) => source),
    targets: payments.map(([, target]) => target),
    amounts: payments.map(([, , amount]) => amount),
    times: payments.map(([, , , time]) => (time === undefined ? Number.NaN : Date.parse(time))),
    leftOut: 0,
  };
}

describe("the strongest chains", () => {
  it("carry what their weakest step carries, and no amount counts twice", () => {
    const list = listOf(5, [
      [0, 1, 100],
      [1, 2, 80],
      [2, 3, 90],
      [4, 1, 10],
    ]);
    expect(strongestPaths(list, 5)).toEqual([{ amount: 80, entities: [0, 1, 2, 3] }]);
    const twice = listOf(4, [
      [0, 1, 50],
      [3, 1, 40],
      [1, 2, 90],
    ]);
    expect(strongestPaths(twice, 5)).toEqual([
      { amount: 50, entities: [0, 1, 2] },
      { amount: 40, entities: [3, 1, 2] },
    ]);
  });

  it("do not go back in time, and go round no circle", () => {
    expect(
      strongestPaths(
        listOf(3, [
          [0, 1, 5, "2026-03-02"],
          [1, 2, 5, "2026-03-01"],
        ]),
        5,
      ),
    ).toEqual([]);
    expect(
      strongestPaths(
        listOf(3, [
          [0, 1, 5, "2026-03-01"],
          [1, 2, 5, "2026-03-02"],
        ]),
        5,
      ),
    ).toEqual([{ amount: 5, entities: [0, 1, 2] }]);
    for (const { entities } of strongestPaths(
      listOf(3, [
        [0, 1, 9],
        [1, 2, 9],
        [2, 0, 9],
      ]),
      5,
    ))
      expect(new Set(entities).size).toBe(entities.length);
  });
});

describe("what entities do with what flows", () => {
  it("is found by sums alone", () => {
    const flows = entityFlows(
      listOf(6, [
        [0, 3, 30],
        [1, 3, 30],
        [2, 3, 40],
        [3, 4, 10],
        [4, 5, 9],
      ]),
    );
    expect(flows[0]).toEqual({
      entity: 3,
      in: 100,
      out: 10,
      net: 90,
      countIn: 3,
      countOut: 1,
      from: 3,
      to: 1,
      role: "COLLECTS",
    });
    expect(flows.find(({ entity }) => entity === 4)?.role).toBe("FORWARDS");
    expect(flows.find(({ entity }) => entity === 0)?.role).toBe("SENDS");
    expect(flows.reduce((sum, { net }) => sum + net, 0)).toBe(0);
  });
});

describe("flows between groups", () => {
  const groups = Uint32Array.from([0, 0, 1]);
  const list = listOf(3, [
    [0, 2, 5, "2026-03-01T00:00:00Z"],
    [1, 2, 7, "2026-03-31T23:00:00Z"],
    [2, 0, 1, "2026-04-01T00:00:00Z"],
    [0, 1, 2],
  ]);

  it("are summed up by period", () => {
    expect(flowsBetween(list, groups, "MONTH")).toEqual([
      { from: 0, to: 0, since: undefined, count: 1, sum: 2 },
      { from: 0, to: 1, since: "2026-03-01T00:00:00.000Z", count: 2, sum: 12 },
      { from: 1, to: 0, since: "2026-04-01T00:00:00.000Z", count: 1, sum: 1 },
    ]);
    expect(flowsBetween(list, groups, "WEEK").map(({ since }) => since)).toEqual([
      undefined,
      "2026-02-23T00:00:00.000Z",
      "2026-03-30T00:00:00.000Z",
      "2026-03-30T00:00:00.000Z",
    ]);
    expect(flowsBetween(list, groups, "ALL").map(({ sum }) => sum)).toEqual([12, 2, 1]);
  });
});
