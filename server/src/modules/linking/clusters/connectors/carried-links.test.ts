import { describe, expect, it } from "vitest";
import { networkOf } from "../../../networks/networks/index.ts";
import { carriedLinks } from "./carried-links.ts";

/** A network of so many entities by its links, and the cluster of each, −1 for none. */
function linked(clusters: readonly number[], links: readonly (readonly [number, number])[]) {
  const network = networkOf({
    size: clusters.length,
    sources: links.map(([a]) => a),
    targets: links.map(([, b]) => b),
  });
  const count = Math.max(...clusters) + 1;
  let alone = count;
  const membership = Uint32Array.from(clusters, (one) => (one < 0 ? (alone += 1) - 1 : one));
  const clusterOf = new Int32Array(clusters.length).fill(-1);
  for (let cluster = 0; cluster < count; cluster += 1) clusterOf[cluster] = cluster;
  return carriedLinks(network, {
    membership,
    sizes: Uint32Array.from(clusters, (_, group) => clusters.filter((one) => one === group).length),
    clusterOf,
  });
}

describe("what an entity carries of the links between clusters", () => {
  it("is all of it for both ends of the only link", () => {
    expect(linked([0, 0, 1, 1], [[1, 2]])).toEqual([
      { entity: 1, groups: [0, 1], share: 1 },
      { entity: 2, groups: [0, 1], share: 1 },
    ]);
  });

  it("is all of it for one in no cluster that links to three, by each pair", () => {
    const found = linked(
      [0, 0, 1, 1, 2, 2, -1],
      [
        [6, 0],
        [6, 2],
        [6, 3],
        [6, 4],
      ],
    );
    expect(found).toEqual([
      { entity: 6, groups: [0, 1], share: 1 },
      { entity: 6, groups: [0, 2], share: 1 },
      { entity: 6, groups: [1, 2], share: 1 },
    ]);
  });

  it("is a part where a link and a way through another lead there: together they are one", () => {
    const found = linked(
      [0, 0, 1, 1, -1],
      [
        [0, 2],
        [4, 1],
        [4, 3],
      ],
    );
    expect(found.map(({ entity, share }) => [entity, share])).toEqual([
      [0, 0.5],
      [2, 0.5],
      [4, 0.5],
    ]);
  });

  it("takes no notice of links within a cluster, nor of what leads to one alone", () => {
    expect(
      linked(
        [0, 0, -1],
        [
          [0, 1],
          [2, 0],
        ],
      ),
    ).toEqual([]);
  });
});
