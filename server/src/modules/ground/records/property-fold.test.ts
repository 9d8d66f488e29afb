import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  amountOf,
  foldProperties,
  packSpans,
  packStatement,
  unpackSpans,
  unpackStatement,
  type FoldedStatement,
} from "./index.ts";

const statement = (
  record: string,
  name: string,
  value: string,
  observedAt?: string,
): FoldedStatement => ({
  record,
  values: { [name]: { values: [value], fields: [name] } },
  ...(observedAt === undefined ? {} : { observedAt }),
});

describe("folding statements", () => {
  it("takes the latest value, on ties that of the greatest record, and keeps the others", () => {
    const [name] = foldProperties([
      statement("d/f#1", "name", "Ann", "2026-01-01"),
      statement("d/f#2", "name", "Anna", "2026-02-01"),
      statement("d/f#3", "name", "A.", undefined),
    ]);
    expect(name?.value).toBe("Anna");
    expect(name?.alternatives.map(({ value }) => value)).toEqual(["Ann", "A."]);
    expect(
      foldProperties([statement("d/f#1", "name", "Ann"), statement("d/f#2", "name", "Bo")])[0]
        ?.value,
    ).toBe("Bo");
  });

  it("is a function of the set: any order gives the same", () => {
    const statements = fc.uniqueArray(
      fc.record({
        record: fc.string({ minLength: 1 }),
        value: fc.string({ minLength: 1 }),
        at: fc.option(fc.constantFrom("2026-01-01", "2026-02-01"), { nil: undefined }),
      }),
      { selector: ({ record }) => record, minLength: 1 },
    );
    fc.assert(
      fc.property(statements, fc.integer(), (rows, seed) => {
        const made = rows.map(({ record, value, at }) =>
          statement(record, "__proto__x", value, at),
        );
        const shuffled = made.toSorted(
          (a, b) => ((a.record.length * 31 + seed) % 7) - ((b.record.length * 31 + seed) % 7),
        );
        expect(foldProperties(shuffled)).toEqual(foldProperties(made));
      }),
    );
  });
});

describe("a statement on a link", () => {
  it("comes back from its text as it was, whatever it holds", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.string(), fc.string(), (fields, column, value) => {
        const one = {
          fields,
          spans: [[column, 1, 2]] as const,
          values: { note: { values: [value], fields } },
          observedAt: "2026-01-01",
        };
        expect(unpackStatement("d/f#1", packStatement(one))).toEqual({ record: "d/f#1", ...one });
        expect(unpackSpans(packSpans([[column, 3, 9]]))).toEqual([[column, 3, 9]]);
      }),
    );
  });
});

describe("the amount that a text states", () => {
  it.each([
    ["$1,200.50", 1200.5],
    ["1.200,50 €", 1200.5],
    ["5.689852347E7", 56_898_523.47],
    ["-3", -3],
    ["12,5", 12.5],
    ["50.00-", -50],
    ["(75.00)", -75],
    ["1.234", 1.234],
    ["about ten", undefined],
    ["1.2.3", undefined],
  ])("%s", (text, amount) => {
    expect(amountOf(text)).toBe(amount);
  });
});
