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
const plain = {
  refs: undefined,
  decided: new Map<string, string>(),
  unlikely: true,
  joinedBy: () => 0,
};
const pairs = (queue: Parameters<typeof queueOf>[1]) =>
  queueOf([source], queue).pairs.map(
    ({ a, b, decision }) => `${a}${b}${decision === undefined ? "" : ` ${decision}`}`,
  );

describe("the queue of candidates", () => {
  it("begins with the least certain, or with the strongest", () => {
    expect(pairs({ ...plain, order: "UNCERTAIN" })).toEqual(["bc", "cd", "ab"]);
    expect(pairs({ ...plain, order: "STRONGEST" })).toEqual(["ab", "cd", "bc"]);
  });

  it("leaves out what was decided, and keeps what was left unsure, marked", () => {
    expect(
      pairs({
        ...plain,
        order: "STRONGEST",
        decided: new Map([
          [pairKey("b", "a"), "same"],
          [pairKey("c", "d"), "unsure"],
        ]),
      }),
    ).toEqual(["cd unsure", "bc"]);
  });

  it("shows those of some things alone", () => {
    expect(pairs({ ...plain, order: "STRONGEST", refs: new Set(["a"]) })).toEqual(["ab"]);
  });

  it("begins where a decision changes most: doubt times what it would join", () => {
    // bc: −0.5 bits, nearly as much doubt as there is; cd: 3 bits, half a bit of doubt
    expect(pairs({ ...plain, order: "MOST_CHANGE" })).toEqual(["bc", "cd", "ab"]);
    const joinedBy = (a: string) => (a === "c" ? 40 : 2);
    expect(pairs({ ...plain, order: "MOST_CHANGE", joinedBy })).toEqual(["cd", "bc", "ab"]);
  });

  it("ends where no more speaks for a pair than against, and counts what it leaves out", () => {
    const faint: CandidateSource = {
      refs: ["a", "b", "c", "d"],
      proposal: {
        a: Uint32Array.of(0, 1, 2, 0),
        b: Uint32Array.of(1, 2, 3, 3),
        weights: Float32Array.of(0.02, -3, 0.06, -4),
        clusters: Uint32Array.of(0, 1, 2, 0),
      },
    };
    const queue = queueOf([faint], { ...plain, order: "MOST_CHANGE", unlikely: false });
    // ad stands in one cluster, which a decision would part
    expect(queue.pairs.map(({ a, b }) => a + b)).toEqual(["cd", "ad"]);
    expect(queue.leftOut).toBe(2);
    const unsure = new Map([[pairKey("b", "c"), "unsure"]]);
    expect(
      queueOf([faint], {
        ...plain,
        order: "STRONGEST",
        unlikely: false,
        decided: unsure,
      }).pairs.map(({ a, b }) => a + b),
    ).toEqual(["cd", "bc", "ad"]);
  });
});
