import { describe, expect, it } from "vitest";
import { pairsNetwork } from "../../../../../test/support/networks.ts";
import { adopt } from "./adopt.ts";

describe("identifiers between things", () => {
  it("get the group of most things they touch, ties to the greater group; what touches nothing keeps its own", () => {
    const ties = pairsNetwork(7, [
      [0, 1],
      [2, 3],
    ]);
    const network = pairsNetwork(7, [
      [4, 0],
      [4, 1],
      [4, 2],
      [5, 1],
      [5, 3],
    ]);
    const found = adopt(network, ties, Uint32Array.from([0, 0, 1, 1, 2, 3, 4]));
    expect([...found]).toEqual([0, 0, 1, 1, 0, 0, 4]);
  });
});
