import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellsOf, labelledRow } from "./index.ts";

describe("a row that is written by hand", () => {
  it("reads as labels and values", () => {
    const cells = [
      { column: "Phone", text: "0171 555 0147" },
      { column: "Name", text: "Ana" },
    ];
    expect(labelledRow(cells)).toBe("Phone: 0171 555 0147 · Name: Ana");
  });

  it("gives back its columns, whatever was typed", () => {
    const text = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom("a · B: c", "one\ntwo: three", "x: y · z\n\n  indented", ""),
    );
    const cell = fc.record({ column: fc.constantFrom("Phone", "uses Phone", "Note"), text });
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2 }), (cells) => {
        const typed = cells.map((one) => ({ ...one, text: one.text.trim() }));
        const raw = labelledRow(typed);
        expect(cellsOf(raw, undefined)).toEqual(
          typed.map((one) => ({ ...one, text: one.text.replace(/\r\n?/gu, "\n") })),
        );
      }),
    );
  });

  it("of an older Clew is still read by its JSON", () => {
    expect(cellsOf('{"entity":{"kind":"Phone"},"source":"a"}', undefined)).toEqual([
      { column: "entity.kind", text: "Phone" },
      { column: "source", text: "a" },
    ]);
  });
});
