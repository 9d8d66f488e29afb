import { describe, expect, it } from "vitest";
import { pairsNetwork } from "../../../../../test/support/networks.ts";
import { lostTouch } from "./lost-pairs.ts";

/** Three triangles 0–2, 3–5, 6–8; 2 links to 3, 5 to 6, and 9, alone in its group, to 0 and 8. */
const triangles = [0, 3, 6].flatMap((first) => [[first, first + 1], [first + 1, first + 2], [first, first + 2]] as const);
const ring = pairsNetwork(10, [...triangles, [2, 3], [5, 6], [9, 0], [9, 8]]);
const groups = Uint32Array.of(0, 0, 0, 1, 1, 1, 2, 2, 2, 3);

describe("groups that lose touch", () => {
  it("are parted where no path is left", () => {
    expect(lostTouch(ring, groups, [2, 9])).toEqual({ parted: [[0, 1], [0, 2]], unlinked: [[0, 1]], gone: [3] });
  });

  it("are unlinked, and not parted, where a way round is left", () => {
    expect(lostTouch(ring, groups, [2])).toEqual({ parted: [], unlinked: [[0, 1]], gone: [] });
  });

  it("are none where nothing goes, and where nothing was joined", () => {
    expect(lostTouch(ring, groups, [])).toEqual({ parted: [], unlinked: [], gone: [] });
    expect(lostTouch(pairsNetwork(3, []), Uint32Array.of(0, 1, 2), [1])).toEqual({ parted: [], unlinked: [], gone: [1] });
    expect(lostTouch(pairsNetwork(0, []), new Uint32Array(0), [])).toEqual({ parted: [], unlinked: [], gone: [] });
  });
});
