import { describe, expect, it } from "vitest";
import { shiftsApart } from "./apart.ts";
import { drawEntities } from "./commands/draw-entities.ts";
import { putBack, takeOut } from "./commands/take-out.ts";
import { joinedByCommonAlone } from "./too-common.ts";
import { emptyDrawn, placesBehind, placesNow, type DrawnEntity, type DrawnLink } from "./drawn.ts";
import { groupsShown, letterOf } from "./shown-groups.ts";
import { beginHistory, perform, undo } from "./history.ts";
import { LEAST_SIDE, MOST_SIDE, sizesBy } from "./sizes.ts";
import { connectedPieces, fragmentationOf, remainsWithout } from "./remains.ts";

const entity = (id: string): DrawnEntity => ({
  id,
  ref: id,
  kind: "Phone",
  label: id,
  degree: 3,
  df: 1,
  marks: [],
  datasets: [],
  firstSeen: null,
  lastSeen: null,
});
const link = (source: string, target: string): DrawnLink => ({
  id: source + target,
  kind: "called",
  label: "called",
  source,
  target,
  datasets: [],
  firstSeen: null,
  lastSeen: null,
  recordCount: 1,
});

/** Two triangles, abc and efg, that only d joins. */
const drawn = drawEntities.perform(emptyDrawn, {
  entities: [..."abcdefg"].map(entity),
  links: ["ab", "bc", "ca", "cd", "de", "ef", "fg", "ge"].map(([a = "", b = ""]) => link(a, b)),
  places: new Map([..."abcdefg"].map((id, at) => [id, { x: at * 100, y: 0 }])),
  chosenBy: "",
  why: "",
});

describe("what would be left", () => {
  it("is measured as Borgatti 2006 does: 0 where all are joined, 1 where nobody is", () => {
    expect([fragmentationOf([5]), fragmentationOf([1, 1, 1]), fragmentationOf([1])]).toEqual([
      0, 1, 1,
    ]);
    expect(fragmentationOf([3, 3])).toBeCloseTo(1 - 12 / 30, 9);
  });
  it("comes in pieces, the largest first, ties by the least id", () => {
    expect(
      connectedPieces(
        ["d", "c", "b", "a"],
        [
          ["c", "d"],
          ["a", "x"],
        ],
      ),
    ).toEqual([["c", "d"], ["a"], ["b"]]);
  });
  it("falls into two without the one that joins", () => {
    expect(remainsWithout(drawn, new Set(["d"]))).toEqual({
      before: 0,
      after: 0.6,
      piecesBefore: 1,
      fallsApart: true,
      pieces: [
        ["a", "b", "c"],
        ["e", "f", "g"],
      ],
    });
  });
  it("hangs together without one at the edge", () => {
    expect(remainsWithout(drawn, new Set(["a"]))).toMatchObject({ after: 0, fallsApart: false });
  });
});

describe("taking out in thought", () => {
  const out = perform(beginHistory(drawn), takeOut, { entityIds: ["d"], how: "toggle" });
  it("moves the pieces apart, the taken out one stays, and places of their own are kept", () => {
    const now = placesNow(out.now);
    expect([now.get("d"), out.now.places]).toEqual([drawn.places.get("d"), drawn.places]);
    expect((now.get("e")?.x ?? 0) - (now.get("c")?.x ?? 0)).toBeGreaterThan(200);
    expect(placesBehind(out.now, now)).toEqual(drawn.places);
  });
  it("is one step that undo takes back, and pressing again puts back", () => {
    expect(undo(out).now).toEqual(drawn);
    expect(perform(out, takeOut, { entityIds: ["d"], how: "toggle" }).now.whatIf).toBeNull();
    expect(perform(out, putBack, {}).now).toEqual(drawn);
  });
  it("moves nothing where nothing falls apart", () => {
    expect(takeOut.perform(drawn, { entityIds: ["a"], how: "only" }).whatIf?.shifts.size).toBe(0);
  });
});

describe("pieces that move apart", () => {
  it("do not overlap afterwards, and the smaller one goes further", () => {
    const places = new Map([
      ["a", { x: 0, y: 0 }],
      ["b", { x: 200, y: 200 }],
      ["c", { x: 100, y: 90 }],
    ]);
    const shifts = shiftsApart([["a", "b"], ["c"]], places);
    const far = (id: string) => Math.hypot(shifts.get(id)?.x ?? 0, shifts.get(id)?.y ?? 0);
    expect(shifts.get("a")).toEqual(shifts.get("b"));
    expect(far("c")).toBeGreaterThan(far("a"));
  });
  it("stay where there is but one", () =>
    expect(shiftsApart([["a"]], new Map([["a", { x: 1, y: 1 }]])).size).toBe(0));
});

describe("groups on the chart", () => {
  it("are those with two or more shown, lettered by how many are", () => {
    const groups = groupsShown(
      {
        partition: [
          { id: 1, members: ["a", "x", "y"] },
          { id: 2, members: ["b", "c"] },
          { id: 3, members: ["d", "e", "f"] },
        ],
        steadiness: new Map([[2, 0.9]]),
      },
      new Set("abcdef"),
    );
    expect(
      groups.map(({ id, letter, size, steadiness }) => [id, letter, size, steadiness]),
    ).toEqual([
      [3, "A", 3, 0],
      [2, "B", 2, 0.9],
    ]);
  });
  it("have letters beyond Z", () =>
    expect([0, 25, 26, 52].map(letterOf)).toEqual(["A", "Z", "AA", "BA"]));
});

describe("sizes by a measure", () => {
  it("stay in bounds, and grow by area", () => {
    const sizes = sizesBy(
      new Map([
        ["a", 0],
        ["b", 1],
        ["c", 0.5],
        ["d", null],
      ]),
    );
    expect(["a", "b", "d"].map((id) => sizes?.sideOf.get(id))).toEqual([
      LEAST_SIDE,
      MOST_SIDE,
      LEAST_SIDE,
    ]);
    expect((sizes?.sideOf.get("c") ?? 0) ** 2).toBeCloseTo(
      (LEAST_SIDE ** 2 + MOST_SIDE ** 2) / 2,
      -2,
    );
  });
  it("are all alike where all values are", () =>
    expect([
      ...(sizesBy(
        new Map([
          ["a", 2],
          ["b", 2],
        ]),
      )?.sideOf.values() ?? []),
    ]).toEqual([34, 34]));
});

describe("pairs that only what is common to many joins", () => {
  it("are all counted, and once where two identifiers join them, but given no more than wished", () => {
    const commons = ["h", "i"].map((id) => ({ id, label: id, kind: "Phone", df: 99, reason: id }));
    const links = ["a", "b", "c", "d"].flatMap((id) => [link(id, "h"), link("i", id)]);
    const { count, pairs } = joinedByCommonAlone(
      { commons, links, things: new Set("abcd") },
      [],
      2,
    );
    expect([count, pairs.map(({ a, b, reasons }) => [a, b, reasons.length])]).toEqual([
      6,
      [
        ["a", "b", 2],
        ["a", "c", 2],
      ],
    ]);
  });
  it("are those that nothing rarer joins, with the reason", () => {
    const commons = [
      {
        id: "h",
        label: "(800) 555-0100",
        kind: "Phone",
        df: 1140,
        reason: "Common to many (1140 of 3120), not used to link.",
      },
    ];
    const links = [link("a", "h"), link("h", "b"), link("c", "h"), link("x", "h")];
    const found = joinedByCommonAlone(
      { commons, links, things: new Set("abc") },
      [{ a: "b", b: "a", weight: 4, reasons: [] }],
      5,
    );
    expect(found.pairs.map(({ a, b, reasons }) => [a, b, reasons[0]?.reason])).toEqual([
      ["a", "c", commons[0]?.reason],
      ["b", "c", commons[0]?.reason],
    ]);
    expect(found.count).toBe(2);
  });
});
