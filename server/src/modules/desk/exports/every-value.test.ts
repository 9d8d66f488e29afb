import { describe, expect, it } from "vitest";
import { everyValue, joinedValues, valueColumns } from "./every-value.ts";

const stating = (record: string, name: string, values: readonly string[], observedAt?: string) => ({
  record,
  values: { [name]: { values, fields: [name] } },
  ...(observedAt === undefined ? {} : { observedAt }),
});

describe("all values of a property", () => {
  it("stand beside the one shown where no time tells them apart", () => {
    const held = {
      stored: { name: "Ana Orr", shard: 1 },
      statements: [stating("r1", "name", ["Ana Orr", "Орр Анна", "A. Orr"])],
      specs: [],
    };
    expect(everyValue(held)).toEqual({
      properties: { name: ["Ana Orr", "Орр Анна", "A. Orr"] },
      formerly: {},
    });
  });

  it("stand apart where a later row replaced them", () => {
    const held = {
      stored: { name: "Mirabel Zweig" },
      statements: [
        stating("r1", "name", ["Bea Thorn"], "2026-01-01T00:00:00.000Z"),
        stating("r2", "name", ["Mirabel Zweig"], "2026-06-01T00:00:00.000Z"),
      ],
      specs: [],
    };
    expect(everyValue(held)).toEqual({
      properties: { name: ["Mirabel Zweig"] },
      formerly: { name: ["Bea Thorn"] },
    });
  });

  it("can be parted again where they were joined", () => {
    const values = ["a; b", "c\\", "\\;", "d"];
    expect(joinedValues(values)).toBe(String.raw`a\; b; c\\; \\\;; d`);
    expect(partedAgain(joinedValues(values))).toEqual(values);
  });

  it("are columns, former ones under a name of their own", () => {
    expect(valueColumns({ properties: { name: ["x", "y"] }, formerly: { name: ["z"] } })).toEqual([
      ["name", "x; y"],
      ["formerly:name", "z"],
    ]);
  });
});

/** As the guide says to part them. */
function partedAgain(text: string): readonly string[] {
  return [...text.matchAll(/(?:\\[;\\]|[^;\\])+/gu)].map(([value]) =>
    value.replace(/^ /u, "").replace(/\\([;\\])/gu, "$1"),
  );
}
