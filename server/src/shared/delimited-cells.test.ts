import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitCells } from "./delimited-cells.ts";

describe("splitting a row", () => {
  it("gives back any cells that were written as RFC 4180 says", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string(), { minLength: 1 }),
        fc.constantFrom(",", ";", "\t"),
        (cells, delimiter) => {
          const row = cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter);
          expect(splitCells(row, delimiter)).toEqual({ kind: "cells", cells });
        },
      ),
    );
  });

  it.each([
    ['a,"b', "open"],
    ['a,"b"c,d', "broken"],
    ['a,b"c,d', "cells"],
    ['""', "cells"],
  ])("tells %s apart", (row, kind) => {
    expect(splitCells(row, ",").kind).toBe(kind);
  });
});
