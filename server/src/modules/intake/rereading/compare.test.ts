import { describe, expect, it } from "vitest";
import { packStatement } from "../../ground/records/index.ts";
import { differenceOf } from "./compare.ts";
import type { HeldCitation, HeldLink } from "./held-rows.ts";
import type { Restated } from "./restate.ts";

const record = "d/f#1~1";
const nothing: Restated = { entities: [], links: [], named: new Map(), cited: [] };
const citation = (part: Partial<HeldCitation>): HeldCitation => ({
  record,
  ref: "r",
  id: "ad:d/1",
  kind: "Ad",
  fields: ["id"],
  values: {},
  spans: [],
  ...part,
});
const link = (spans: HeldCitation["spans"]): HeldLink => ({
  ref: "l",
  type: "MENTIONS",
  source: "a",
  sourceId: "ad:d/1",
  sourceKind: "Ad",
  target: "p",
  targetId: "phone:+1",
  targetKind: "Phone",
  properties: {},

  records: [record, "d/f#2~1"],
  statements: [
    packStatement({ fields: ["text"], spans, values: {} }),
    packStatement({ fields: ["text"], spans, values: {} }),
  ],
});

describe("what differs in a row", () => {
  it("is what a reader stated and no longer does, by this row alone", () => {
    const { links } = differenceOf(
      record,
      nothing,
      { citations: [], links: [link([["text", 0, 5]])] },
      new Set(["Ad"]),
    );
    expect(
      links.map(({ ref, before, after }) => [ref, before.map((one) => one.record), after]),
    ).toEqual([["l", [record], []]]);
  });

  it("is nothing that no reader stated, though the row would no longer state it", () => {
    const named = citation({ values: { title: { values: ["A"], fields: ["title"] } } });
    expect(
      differenceOf(record, nothing, { citations: [named], links: [link([])] }, new Set(["Ad"])),
    ).toEqual({
      gone: [],
      come: [],
      links: [],
    });
  });

  it("leaves what is worked out of rows alone: kinds that the mapping does not name", () => {
    const derived = citation({ id: "template:x", kind: "Template", spans: [["text", 0, 5]] });
    expect(
      differenceOf(record, nothing, { citations: [derived], links: [] }, new Set(["Ad"])).gone,
    ).toEqual([]);
    expect(
      differenceOf(
        record,
        nothing,
        { citations: [derived], links: [] },
        new Set(["Ad", "Template"]),
      ).gone,
    ).toEqual([derived]);
  });
});
