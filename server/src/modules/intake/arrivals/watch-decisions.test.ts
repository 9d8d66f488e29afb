import { describe, expect, it } from "vitest";
import { anew, known, mayBeTaken, ready, steady, type KnownFile } from "./watch-decisions.ts";

const file = (name: string, size = 10, changedAt = 1) => ({ name, size, changedAt });
const none: ReadonlyMap<string, KnownFile> = new Map();
const names = (files: readonly KnownFile[]) => files.map(({ name }) => name);

describe("the files of a watched folder", () => {
  it("are complete once size and time have stayed as they are", () => {
    const first = known(none, [file("a.csv")], 0);
    expect(ready(first, steady - 1)).toEqual([]);
    expect(names(ready(known(first, [file("a.csv")], steady), steady))).toEqual(["a.csv"]);
  });

  it("wait anew while they grow, and where they are written over", () => {
    const first = known(none, [file("a.csv")], 0);
    const grown = known(first, [file("a.csv", 20)], steady);
    expect(ready(grown, steady)).toEqual([]);
    expect(names(ready(grown, 2 * steady))).toEqual(["a.csv"]);
    const held = new Map([["a.csv", { ...file("a.csv"), since: 0, outcome: "held" as const }]]);
    expect(ready(known(held, [file("a.csv")], steady), 2 * steady)).toEqual([]);
    const over = known(held, [file("a.csv", 10, 2)], steady);
    expect(names(ready(over, 2 * steady))).toEqual(["a.csv"]);
  });

  it("are not taken while they are empty, once they failed, and where they are gone", () => {
    const failed = new Map([["f.csv", { ...file("f.csv"), since: 0, outcome: "failed" as const }]]);
    const all = known(failed, [file("f.csv"), file("empty.csv", 0)], 0);
    expect(ready(all, steady)).toEqual([]);
    expect([...known(all, [], steady).keys()]).toEqual([]);
  });

  it("are taken in the order in which they were changed", () => {
    const all = known(none, [file("b.csv", 1, 5), file("c.csv", 1, 3), file("a.csv", 1, 5)], 0);
    expect(names(ready(all, steady))).toEqual(["c.csv", "a.csv", "b.csv"]);
  });

  it("wait anew where their source was read as a whole since", () => {
    const held = new Map([["a.csv", { ...file("a.csv"), since: 0, outcome: "held" as const }]]);
    expect(names(ready(anew(held), steady))).toEqual(["a.csv"]);
  });

  it.each([".hidden.csv", "ads.csv.part", "ads.csv.tmp", "ads.csv~", "ads.CRDOWNLOAD"])(
    "are left alone by a name that says they are being written: %s",
    (name) => expect(mayBeTaken(name)).toBe(false),
  );
});
