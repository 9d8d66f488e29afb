import { describe, expect, it } from "vitest";
import { directedNetworkOf, networkOf } from "./network.ts";

const links = { size: 5, sources: [0, 1, 1, 2, 3, 0], targets: [1, 0, 2, 1, 3, 4] };

describe("building a network", () => {
  it("drops loops and takes repeated and reversed links together", () => {
    const network = networkOf(links);
    expect(network).toMatchObject({ size: 5, links: 3 });
    expect([...network.offsets]).toEqual([0, 2, 4, 5, 5, 6]);
    expect([...network.neighbours]).toEqual([1, 4, 0, 2, 1, 0]);
    expect([...network.weights]).toEqual([2, 1, 2, 2, 2, 1]);
    expect([...networkOf(links, "greatest").weights]).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it("keeps directions where asked", () => {
    const {
      out,
      in: into,
      links: count,
    } = directedNetworkOf({ size: 3, sources: [0, 2, 0, 1], targets: [1, 1, 2, 1] });
    expect(count).toBe(3);
    expect([...out.offsets, ...out.neighbours]).toEqual([0, 2, 2, 3, 1, 2, 1]);
    expect([...into.offsets, ...into.neighbours]).toEqual([0, 0, 2, 3, 0, 2, 0]);
  });

  it("is empty for nothing", () => {
    expect(networkOf({ size: 0, sources: [], targets: [] })).toMatchObject({ size: 0, links: 0 });
  });

  it("refuses weights that are no weights, and ends that are not there", () => {
    for (const weight of [0, -1, Number.NaN, Infinity])
      expect(() => networkOf({ size: 2, sources: [0], targets: [1], weights: [weight] })).toThrow(
        "Link 1 has no weight above 0.",
      );
    expect(() => networkOf({ size: 2, sources: [0], targets: [2] })).toThrow(
      "not among the 2 entities",
    );
  });
});
