import { describe, expect, it } from "vitest";
import { pairKey, queueOf, type CandidateSource } from "./candidates.ts";

const source: CandidateSource = {
  refs: ["a", "b", "c", "d"],
  proposal: {
    a: Uint32Array.of(0, 1, 2),
    b: Uint32Array.of(1, 2, 3),
    weights: Float32Array.of(9, -0.5, 3),
    clusters: Uint32Array.of(0, 0, 2, 2),
  },
};
const pairs = (queue: Parameters<typeof queueOf>[1]) =>
  queueOf([source], queue).map(
    ({ a, b, decision }) => `${a}${b}${decision === undefined ? "" : ` ${decision}`}`,
  );

describe("the queue of candidates", () => {
  it("begins with the least certain, or with the strongest", () => {
    expect(pairs({ order: "UNCERTAIN", refs: undefined, decided: new Map() })).toEqual([
      "bc",
      "cd",
      "ab",
    ]);
    expect(pairs({ order: "STRONGEST", refs: undefined, decided: new Map() })).toEqual([
      "ab",
      "cd",
      "bc",
    ]);
  });

  it("leaves out what was decided, and keeps what was left unsure, marked", () => {
    expect(
      pairs({
        order: "STRONGEST",
        refs: undefined,
        decided: new Map([
          [pairKey("b", "a"), "same"],
          [pairKey("c", "d"), "unsure"],
        ]),
      }),
    ).toEqual(["cd unsure", "bc"]);
  });

  it("shows those of some things alone", () => {
    expect(pairs({ order: "STRONGEST", refs: new Set(["a"]), decided: new Map() })).toEqual(["ab"]);
  });
});
