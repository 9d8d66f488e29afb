import { describe, expect, it } from "vitest";
import { drawEntities } from "../commands/draw-entities.ts";
import { filterEntities } from "../commands/filter-entities.ts";
import { foldEach } from "../commands/fold-entities.ts";
import { hideEntities } from "../commands/hide-entities.ts";
import {
  emptyDrawn,
  shownEntities,
  type Drawn,
  type DrawnEntity,
  type DrawnLink,
} from "../drawn.ts";
import { linesOf, notShownOf } from "../lines.ts";
import { beginHistory, perform, redo, undo } from "../history.ts";
import { sifted } from "./filter.ts";
import { everything } from "./filter-rule.ts";
import { aroundEach, byKind, endsAround, gatheringKinds } from "./gathered.ts";
import {
  allBut,
  ofTheirKinds,
  piecesOf,
  withNeighbourCount,
  withNeighbours,
} from "./neighbours.ts";

const entity = (id: string, kind = "Ad", more: Partial<DrawnEntity> = {}): DrawnEntity => ({
  id,
  ref: id,
  kind,
  label: id,
  degree: 1,
  df: 1,
  marks: [],
  datasets: ["ads"],
  firstSeen: null,
  lastSeen: null,
  ...more,
});
const link = (source: string, target: string): DrawnLink => ({
  id: `${source}-${target}`,
  kind: "mentions",
  label: "mentions",
  source,
  target,
  datasets: ["ads"],
  firstSeen: null,
  lastSeen: null,
  recordCount: 1,
});

const entities = [
  entity("p", "Phone"),
  entity("q", "Phone", { marks: ["common-to-many"], datasets: ["calls"] }),
  ...["1", "2", "3", "4"].map((id) => entity(id)),
  entity("x", "Account"),
  entity("lone", "Image", { datasets: [] }),
];
const links = [
  link("1", "p"),
  link("2", "p"),
  link("3", "p"),
  link("3", "q"),
  link("4", "q"),
  link("x", "p"),
];
const drawn: Drawn = {
  ...emptyDrawn,
  entities: new Map(entities.map((one) => [one.id, one])),
  links: new Map(links.map((one) => [one.id, one])),
};
const shown = (now: Drawn) => shownEntities(now).map(({ id }) => id);

describe("choosing by rule", () => {
  it("takes neighbours, ends, what nothing joins, a kind, a piece and the rest", () => {
    expect(withNeighbours(drawn, ["q"]).toSorted()).toEqual(["3", "4", "q"]);
    expect(withNeighbourCount(drawn, 1)).toEqual(["1", "2", "4", "x"]);
    expect(withNeighbourCount(drawn, 0)).toEqual(["lone"]);
    expect(ofTheirKinds(drawn, ["x", "p"])).toEqual(["p", "q", "x"]);
    expect(piecesOf(drawn, ["4"]).toSorted()).toEqual(["1", "2", "3", "4", "p", "q", "x"]);
    expect(allBut(drawn, new Set(["p", "q"]))).toHaveLength(6);
  });

  it("passes over what is hidden", () => {
    const hidden = { ...drawn, hidden: new Set(["q"]) };
    expect(withNeighbours(hidden, ["3"]).toSorted()).toEqual(["3", "p"]);
    expect(withNeighbourCount(hidden, 0)).toEqual(["4", "lone"]);
  });
});

describe("a filter", () => {
  const rule = (more: Partial<typeof everything>) => ({ ...everything, ...more });

  it("says how many it hides for each of its reasons", () => {
    expect(sifted(drawn, rule({ kinds: ["Account"], sources: ["calls"], leastLinks: 1 }))).toEqual({
      hides: ["x", "q", "4", "lone"],
      byKind: 1,
      bySource: 1,
      byCommon: 0,
      byShared: 0,
      byProperty: 0,
      byLinks: 2,
      lightLinks: 0,
    });
    expect(sifted(drawn, rule({ tooCommon: true })).hides).toEqual(["q"]);
    expect(sifted(drawn, rule({ mostLinks: 2 })).hides).toEqual(["p"]);
  });

  it("hides no entity of which no source is known", () => {
    expect(sifted(drawn, rule({ sources: ["ads", "calls"] })).hides).not.toContain("lone");
  });

  it("shows again what passes once it is loosened, and never what was hidden by hand", () => {
    let history = perform(beginHistory(drawn), hideEntities, { entityIds: ["1"] });
    history = perform(history, filterEntities, { rule: rule({ kinds: ["Ad"] }) });
    expect(shown(history.now)).toEqual(["p", "q", "x", "lone"]);
    history = perform(history, filterEntities, { rule: rule({ kinds: ["Phone"] }) });
    expect(shown(history.now)).toEqual(["2", "3", "4", "x", "lone"]);
    history = perform(history, filterEntities, { rule: null });
    expect(shown(history.now)).toEqual(shown(drawn).filter((id) => id !== "1"));
  });

  it("is one step however often it is changed, undone and done again whole", () => {
    let history = perform(beginHistory(drawn), filterEntities, { rule: rule({ leastLinks: 1 }) });
    history = perform(history, filterEntities, { rule: rule({ leastLinks: 2 }) });
    expect(shown(history.now)).toEqual(["p", "q", "3"]);
    const before = undo(history);
    expect(shown(before.now)).toEqual(shown(drawn));
    expect(before.now.filter).toBeNull();
    expect(shown(redo(before).now)).toEqual(["p", "q", "3"]);
  });

  it("holds for what is drawn afterwards", () => {
    let history = perform(beginHistory(drawn), filterEntities, { rule: rule({ kinds: ["Ad"] }) });
    history = perform(history, drawEntities, {
      entities: [entity("5"), entity("z", "Account")],
      links: [],
      places: new Map(),
      chosenBy: "",
      why: "Expand",
    });
    expect(shown(history.now)).toContain("z");
    expect(shown(history.now)).not.toContain("5");
  });
});

describe("filtering by values", () => {
  const rule = (more: Partial<typeof everything>) => ({ ...everything, ...more });
  const bound = { name: "age", sort: "amount", least: null, most: null, needed: false } as const;
  const aged: Drawn = {
    ...drawn,
    properties: new Map([
      ["1", { age: "17" }],
      ["2", { age: "24" }],
      ["3", { age: "about thirty" }],
      ["4", {}],
    ]),
  };

  it("hides what too few or too many share", () => {
    const shared = { ...drawn, entities: new Map(drawn.entities) };
    shared.entities.set("p", entity("p", "Phone", { df: 40 }));
    expect(sifted(shared, rule({ mostShared: 39 })).hides).toEqual(["p"]);
    expect(sifted(shared, rule({ leastShared: 2 })).hides).not.toContain("p");
    expect(sifted(shared, rule({ leastShared: 2 })).byShared).toBe(7);
  });

  it("holds bounds for what has a number, and lets the rest pass unless one is needed", () => {
    const young = sifted(aged, rule({ properties: [{ ...bound, most: 20 }] }));
    expect([young.hides, young.byProperty]).toEqual([["2"], 1]);
    const needed = rule({ properties: [{ ...bound, most: 20, needed: true }] });
    expect(sifted(aged, needed).hides).toEqual(["2", "3", "4"]);
  });

  it("leaves what is not read yet as it was", () => {
    const needed = rule({ properties: [{ ...bound, needed: true }] });
    expect(sifted(aged, needed).hides).not.toContain("lone");
    const before = { ...aged, filter: { rule: needed, hides: ["lone"] } };
    expect(sifted({ ...before, hidden: new Set(["lone"]) }, needed).hides).toContain("lone");
  });

  it("takes light lines of events off, counts them, and hides nobody for it", () => {
    const call = (id: string, to: string) => ({ ...link("p", to), id, kind: "called" });
    const calls = [call("a", "q"), call("b", "q"), call("c", "lone")];
    const called = {
      ...drawn,
      links: new Map([...drawn.links.values(), ...calls].map((one) => [one.id, one])),
    };
    const weight = { least: 2, kinds: ["called"] };
    const { now } = perform(beginHistory(called), filterEntities, { rule: rule({ weight }) });
    expect(sifted(called, rule({ weight }))).toMatchObject({ hides: [], lightLinks: 1 });
    expect(linesOf(now).some(({ kind, count }) => kind === "called" && count < 2)).toBe(false);
    expect(linesOf(now).filter(({ kind }) => kind !== "called")).toHaveLength(links.length);
    expect(notShownOf(now)).toEqual(notShownOf(called));
    expect(sifted(called, rule({ leastLinks: 1 })).hides).not.toContain("lone");
    expect(sifted(called, rule({ weight, leastLinks: 1 })).hides).toContain("lone");
  });
});

describe("gathering", () => {
  it("finds what hangs on one entity alone, by kind", () => {
    expect(endsAround(drawn, "p")).toEqual([{ by: { kind: "Ad" }, members: ["1", "2"] }]);
    expect(endsAround(drawn, "lone")).toEqual([]);
  });

  it("puts each into one figure: with the entity of a kind that has most around it", () => {
    const found = aroundEach(drawn, "Phone");
    expect(found).toEqual([{ by: { entity: "p" }, members: ["1", "2", "3", "x"] }]);
    expect(gatheringKinds(drawn)[0]).toBe("Phone");
    expect(byKind(drawn, ["1", "2", "x"])).toEqual([{ by: { kind: "Ad" }, members: ["1", "2"] }]);
  });

  it("is one step", () => {
    const folds = [
      { label: "Ads", entityIds: ["1", "2"] },
      { label: "Others", entityIds: ["3", "4"] },
    ];
    const history = perform(beginHistory(drawn), foldEach, { why: "Group", folds });
    expect(history.now.folds.map(({ members }) => members)).toEqual([
      ["1", "2"],
      ["3", "4"],
    ]);
    expect(undo(history).now.folds).toEqual([]);
  });
});
