import { describe, expect, it } from "vitest";
import { inOneList, listsOf } from "./datasets.ts";
import { fieldsOf } from "../comparing/fields.ts";
import type { Lists } from "./list-groups.ts";
import { thingsOf, type Things } from "../comparing/things.ts";

type Row = Readonly<Record<string, string>>;
type Pair = readonly [number, number];

/** What parts lists, where such pairs are likely the same, the first the likeliest. */
function told(things: Things, likely: readonly Pair[]): string | undefined {
  return foundIn(things, likely)?.by;
}

function foundIn(things: Things, likely: readonly Pair[]): Lists | undefined {
  const pairs = {
    width: 0,
    a: Uint32Array.from(likely, ([a]) => a),
    b: Uint32Array.from(likely, ([, b]) => b),
    levels: new Uint8Array(),
  };
  return listsOf(
    things,
    fieldsOf(things),
    pairs,
    Float32Array.from(likely, (_, at) => 20 - (10 * at) / likely.length),
  );
}

/**
 * Whether things 0 and 4, which stand in the first file, may not be the same, and things 1 and 2 of
 * the second.
 */
function lists(things: Things, likely: readonly Pair[]): readonly (boolean | undefined)[] {
  const found = foundIn(things, likely);
  return [found && inOneList(found, 0, 4), found && inOneList(found, 1, 2)];
}

const neighbours = (size: number): readonly Pair[] =>
  Array.from({ length: size / 2 }, (_, pair) => [2 * pair, 2 * pair + 1]);
const across = (size: number): readonly Pair[] =>
  Array.from({ length: size / 2 }, (_, at) => [at, size / 2 + ((at * 7) % (size / 2))]);
const rows = (size: number, row: (at: number) => Row = () => ({})) =>
  Array.from({ length: size }, (_, at) => row(at));
const inFiles = (files: readonly number[]) => thingsOf(rows(files.length), files);

describe("lists that state each thing once", () => {
  it("are two files whose things are likeliest those of the other", () => {
    expect(
      told(inFiles(Array.from({ length: 200 }, (_, thing) => thing % 2)), neighbours(200)),
    ).toBe("file");
  });

  it("are not files that hold copies of their own", () => {
    expect(
      lists(
        inFiles(Array.from({ length: 200 }, (_, thing) => (thing % 10 < 4 ? 0 : thing % 2))),
        neighbours(200),
      )[0],
    ).toBe(false);
    expect(told(inFiles(Array.from({ length: 200 }, () => 0)), neighbours(200))).toBeUndefined();
  });

  it("are not many files over which copies fell by chance", () => {
    const files = Array.from({ length: 400 }, (_, thing) =>
      Math.floor(thing / 2) % 20 === 0 ? 5 : (thing * 37) % 20,
    );
    expect(told(inFiles(files), neighbours(400))).toBeUndefined();
  });

  it("may be one of two files, where the other states a thing many times", () => {
    const files = Array.from({ length: 400 }, (_, thing) => (thing % 4 === 0 ? 0 : 1));
    const stars = Array.from({ length: 300 }, (_, at): Pair => [
      4 * (at % 100),
      4 * (at % 100) + 1 + Math.floor(at / 100),
    ]);
    expect(told(inFiles(files), stars)).toBe("file");
    expect(lists(inFiles(files), stars)).toEqual([true, false]);
  });

  it("are one after the other in a file", () => {
    expect(told(thingsOf(rows(200)), across(200))).toBe("order of rows");
  });

  it("are found by a column that names them", () => {
    expect(
      told(
        thingsOf(rows(200, (at) => ({ source: at % 2 === 0 ? "index" : "library" }))),
        neighbours(200),
      ),
    ).toBe("column source");
  });

  it("are found by a column that either list words in its own way", () => {
    const ours = ["conf", "journal", "letters"];
    const theirs = ["proceedings", "transactions", "newsletter"];
    const venue = (at: number) => (at % 2 === 0 ? ours : theirs)[Math.floor(at / 2) % 3] ?? "";
    expect(told(thingsOf(rows(240, (at) => ({ venue: venue(at) }))), neighbours(240))).toBe(
      "column venue",
    );
  });

  it("are found by the form of keys", () => {
    const things = thingsOf(rows(200));
    expect(
      told(
        { ...things, forms: Uint16Array.from({ length: 200 }, (_, at) => at % 2) },
        neighbours(200),
      ),
    ).toBe("form of keys");
  });

  it("are not found by a column that copies agree in", () => {
    expect(
      told(
        thingsOf(rows(200, (at) => ({ year: String(1990 + (Math.floor(at / 2) % 10)) }))),
        neighbours(200),
      ),
    ).toBeUndefined();
  });
});
