import { describe, expect, it } from "vitest";
import type { Touches } from "../../networks/scopes/index.ts";
import { changesOf } from "./changes-of-hands.ts";
import { crossingsOf } from "./hubs.ts";

/**
 * Touches from lists of things by identifier; identifiers are numbered from 0, things wherever the
 * lists say.
 */
function touchesFrom(
  lists: readonly (readonly number[])[],
  size: number,
  timeOf: (identifier: number, thing: number) => number = () => Number.NaN,
): Touches {
  const rows = Array.from({ length: size }, (_, identifier) =>
    (lists[identifier] ?? []).toSorted((a, b) => a - b),
  );
  const offsets = new Uint32Array(size + 1);
  for (const [at, row] of rows.entries()) offsets[at + 1] = (offsets[at] ?? 0) + row.length;
  const times = Float64Array.from(
    rows.flatMap((row, identifier) => row.map((thing) => timeOf(identifier, thing))),
  );
  return { offsets, things: Uint32Array.from(rows.flat()), firstSeen: times, lastSeen: times };
}

const range = (from: number, length: number) => Array.from({ length }, (_, at) => from + at);

describe("looking for what is common to many", () => {
  // 40 groups of 5 things, each group held together by an identifier of its own; things are
  // numbered from 100
  const groups = range(0, 40).map((group) => range(100 + group * 5, 5));
  const size = 400;
  const communities = Uint32Array.from({ length: size }, (_, at) =>
    at < 100 ? at : 100 + Math.floor((at - 100) / 5),
  );
  const firstTwo = groups.flatMap((group) => group.slice(0, 2));

  it("finds a hotline that two things of each of 40 groups name, however few it joins in all", () => {
    const found = crossingsOf({
      touches: touchesFrom([...groups, firstTwo], size),
      size,
      communities,
      above: 1_000,
      decided: new Map(),
    });
    expect(found).toEqual([
      { identifier: 40, things: 80, elsewhere: 80, groups: 40, verdict: "common" },
    ]);
  });

  it("lets two busy rings link: their things share other things as well", () => {
    const ring = range(100, 90);
    const pairs = range(0, 89).map((at) => [100 + at, 101 + at]);
    const found = crossingsOf({
      touches: touchesFrom([...pairs, ring], size),
      size,
      communities: new Uint32Array(size),
      above: 50,
      decided: new Map(),
    });
    expect(found).toMatchObject([{ identifier: 89, things: 90, verdict: "busy" }]);
  });

  it("calls no picture within a busy ring common: the ring's number joins all that show it, though it is looked at later", () => {
    const ring = range(100, 70);
    const accounts = range(0, 7).map((at) => ring.filter((thing) => thing % 7 === at));
    const pictures = range(0, 5).map((at) => ring.filter((thing) => thing % 5 === at));
    const work = { size, communities: new Uint32Array(size), above: 50, decided: new Map() };
    expect(
      crossingsOf({ touches: touchesFrom([...accounts, ...pictures, ring], size), ...work }),
    ).toMatchObject([{ things: 70, verdict: "busy" }]);
    const alone = crossingsOf({ touches: touchesFrom([...accounts, ...pictures], size), ...work });
    expect(alone.filter(({ verdict }) => verdict === "common").length).toBeGreaterThan(0);
  });

  it("lets no wording link six whole groups, though none of them has anything beside it", () => {
    const found = crossingsOf({
      touches: touchesFrom([...groups.slice(0, 6), groups.slice(0, 6).flat()], size),
      size,
      communities,
      above: 20,
      decided: new Map(),
    });
    expect(found).toMatchObject([{ identifier: 6, things: 30, elsewhere: 0, verdict: "size" }]);
  });

  it("goes by size where nothing else is known of the things", () => {
    const found = crossingsOf({
      touches: touchesFrom([range(100, 60)], size),
      size,
      communities: Uint32Array.from({ length: size }, (_, at) => at),
      above: 50,
      decided: new Map(),
    });
    expect(found).toMatchObject([{ things: 60, groups: 0, verdict: "size" }]);
  });

  it("keeps to an analyst's decision when it goes on: what links makes one group of its things", () => {
    const again = groups.map((group) => group.slice(3, 5)).flat();
    const touches = touchesFrom([...groups, firstTwo, [...again, 399]], size);
    const free = crossingsOf({ touches, size, communities, above: 1_000, decided: new Map() });
    const ruled = crossingsOf({
      touches,
      size,
      communities: new Uint32Array(size),
      above: 1_000,
      decided: new Map([[40, "links"]]),
    });
    expect(free.map(({ identifier }) => identifier)).toEqual([41, 40]);
    expect(
      ruled.filter(({ verdict }) => verdict === "common").map(({ identifier }) => identifier),
    ).toEqual([40]);
  });
});

describe("looking for changes of hands", () => {
  const day = 86_400_000;
  const start = Date.UTC(2026, 0, 1);
  const phone = 0;
  const before = 1;
  const after = 2;
  const seen = (days: readonly number[]) => (_: number, thing: number) =>
    start + (days[thing - 10] ?? 0) * day;
  const look = (
    lists: readonly (readonly number[])[],
    days: readonly number[],
    holders: readonly number[] = [],
  ) => {
    return changesOf({
      touches: touchesFrom(lists, 20, seen(days)),
      mayChange: Uint8Array.of(1),
      links: new Uint8Array(20).fill(1),
      holds: (thing) => holders.includes(thing),
    });
  };
  const six = range(10, 6);
  const sides = [six, [10, 11, 12], [13, 14, 15]];

  it("finds a silence of two months between things that share nothing else", () => {
    const [change] = look(sides, [0, 5, 9, 70, 75, 80]);
    expect(change).toMatchObject({
      identifier: phone,
      at: start + 70 * day,
      until: start + 9 * day,
      before: [10, 11, 12],
      after: [13, 14, 15],
      sharedBefore: [before],
      sharedAfter: [after],
    });
  });

  it("finds none where anything else goes on, where the silence is usual, or where too little is known", () => {
    expect(look([six, [10, 11, 12, 13], [13, 14, 15]], [0, 5, 9, 70, 75, 80])).toEqual([]);
    expect(look(sides, [0, 40, 80, 140, 180, 220])).toEqual([]);
    expect(look([six], [0, 5, 9, 70, 75, 80])).toEqual([]);
    expect(
      look(
        [
          [10, 11, 14, 15],
          [10, 11],
          [14, 15],
        ],
        [0, 5, 9, 70, 75, 80],
      ),
    ).toEqual([]);
  });

  it("believes a source that names a holder since a day, soon after the last sighting", () => {
    expect(
      look(
        [
          [10, 11, 12, 13],
          [10, 11, 12],
        ],
        [0, 5, 9, 30],
        [13],
      ),
    ).toMatchObject([{ at: start + 30 * day, after: [13] }]);
    expect(
      look(
        [
          [10, 11, 12, 13],
          [10, 11, 12],
        ],
        [0, 5, 9, 30],
      ),
    ).toEqual([]);
  });
});
