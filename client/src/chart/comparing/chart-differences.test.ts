import { describe, expect, it } from "vitest";
import { differencesOf, sinceDrawn } from "./chart-differences.ts";
import { emptyDrawn, type Drawn, type DrawnEntity, type DrawnLink } from "../drawn.ts";

const entity = (id: string, more: Partial<DrawnEntity> = {}): DrawnEntity => ({
  id,
  ref: id,
  kind: "Phone",
  label: id,
  degree: 3,
  df: 1,
  marks: [],
  datasets: [],
  firstSeen: null,
  lastSeen: null,
  ...more,
});
const link = (id: string, source: string, target: string): DrawnLink => ({
  id,
  kind: "called",
  label: "called",
  source,
  target,
  datasets: [],
  firstSeen: null,
  lastSeen: null,
  recordCount: 1,
});
const drawnOf = (entities: readonly DrawnEntity[], links: readonly DrawnLink[] = []): Drawn => ({
  ...emptyDrawn,
  entities: new Map(entities.map((one) => [one.id, one])),
  links: new Map(links.map((one) => [one.id, one])),
});
const idsOf = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);

describe("comparing two charts", () => {
  const here = drawnOf([entity("a"), entity("b"), entity("c")], [link("1", "a", "b")]);
  const there = drawnOf(
    [entity("b"), entity("a"), entity("x")],
    [link("1", "a", "b"), link("2", "a", "x")],
  );

  it("finds what is on one alone, and counts what is on both", () => {
    const found = differencesOf(here, there);
    expect([idsOf(found.came), idsOf(found.went), found.both]).toEqual([["c"], ["x"], 2]);
    expect([found.cameLinks, found.wentLinks]).toEqual([0, 1]);
  });

  it("goes by what is shown: what is hidden is not on a chart", () => {
    const found = differencesOf({ ...here, hidden: new Set(["a"]) }, there);
    expect([idsOf(found.came), idsOf(found.went)]).toEqual([["c"], ["a", "x"]]);
  });

  it("is the other way round from the other side", () => {
    const [one, other] = [differencesOf(here, there), differencesOf(there, here)];
    expect([one.came, one.went]).toEqual([other.went, other.came]);
    expect(differencesOf(here, here)).toMatchObject({ came: [], went: [], both: 3 });
  });
});

describe("comparing a chart with what is held today", () => {
  const drawn = drawnOf(
    [entity("a"), entity("b", { degree: 9, degreeThen: 5 }), entity("c")],
    [link("1", "a", "b"), link("2", "b", "c")],
  );
  const entities = new Map([
    ["a", { degree: 3 }],
    ["b", { degree: 9 }],
  ]);
  const links = [link("1", "a", "b"), link("3", "a", "b")];

  it("finds what is gone, what has other links than then, and links that came and went", () => {
    const found = sinceDrawn(drawn, { entities, links, areAllLinks: true });
    expect(idsOf(found.gone)).toEqual(["c"]);
    expect(found.changed.map(({ entity: { id }, before, now }) => [id, before, now])).toEqual([
      ["b", 5, 9],
    ]);
    expect([idsOf(found.cameLinks), idsOf(found.wentLinks)]).toEqual([["3"], ["2"]]);
  });

  it("says of no link that it is gone where not all were read", () => {
    expect(sinceDrawn(drawn, { entities, links, areAllLinks: false }).wentLinks).toEqual([]);
  });
});
