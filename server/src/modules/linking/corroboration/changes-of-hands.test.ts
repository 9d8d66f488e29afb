import { describe, expect, it } from "vitest";
import type { Touches } from "../../networks/scopes/index.ts";
import { changesOf } from "./changes-of-hands.ts";

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
  const six = [10, 11, 12, 13, 14, 15];
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
