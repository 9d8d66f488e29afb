import { describe, expect, it } from "vitest";
import { readTruth } from "./read-csv.ts";

describe("reading what is known of some things", () => {
  it("takes columns by name, in any order, and another by its name", () => {
    expect(readTruth("cluster;key;region\nA;1;north\n;2;south\n", "Region")).toEqual({
      rows: [
        { key: "1", cluster: "A", value: "north" },
        { key: "2", value: "south" },
      ],
      lines: [2, 3],
      others: ["region"],
    });
  });
  it("keeps the lines of rows where a quoted cell goes over two", () => {
    const read = readTruth(
      '\uFEFFkey,cluster,note\r\n1,A,"one, ""two""\nthree"\r\n\r\n2,B,\r\n',
      "note",
    );
    expect(read).toMatchObject({
      rows: [
        { key: "1", cluster: "A", value: 'one, "two"\nthree' },
        { key: "2", cluster: "B", value: "" },
      ],
      lines: [2, 5],
    });
  });
  it("says what is missing", () => {
    expect(readTruth("one,two\n1,2\n", "")).toMatch(/key and cluster/);
    expect(readTruth("key,cluster\n", "")).toMatch(/no row/);
  });
});
