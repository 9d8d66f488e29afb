import { describe, expect, it } from "vitest";
import { drawEntities } from "./commands/draw-entities.ts";
import { erasePossible } from "./commands/draw-possible.ts";
import { foldEntities, openFolds, splitOff } from "./commands/fold-entities.ts";
import { hideEntities } from "./commands/hide-entities.ts";
import {
  emptyDrawn,
  shownEntities,
  type Drawn,
  type DrawnEntity,
  type DrawnLink,
} from "./drawn.ts";
import { behindFigure, figurePlace, foldedDrawing, isFold } from "./folds.ts";
import { beginHistory, perform, undo } from "./history.ts";
import { linesOf } from "./lines.ts";

const entity = (id: string, kind = "Ad"): DrawnEntity => ({
  id,
  ref: id,
  kind,
  label: id,
  degree: 1,
  df: 1,
  marks: [],
  datasets: [],
  firstSeen: null,
  lastSeen: null,
});
const link = (id: string, source: string, target: string): DrawnLink => ({
  id,
  kind: "mentions",
  label: "mentions",
  source,
  target,
  datasets: [],
  firstSeen: null,
  lastSeen: null,
  recordCount: 1,
});
const begin = () =>
  perform(beginHistory(emptyDrawn), drawEntities, {
    entities: [entity("a"), entity("b"), entity("c"), entity("p", "Phone")],
    links: [link("1", "a", "p"), link("2", "b", "p"), link("3", "a", "b"), link("4", "c", "p")],
    places: new Map([
      ["a", { x: 0, y: 0 }],
      ["b", { x: 10, y: 20 }],
      ["c", { x: 90, y: 0 }],
      ["p", { x: 50, y: 50 }],
    ]),
    possible: [{ a: "a", b: "c", reason: "Both are linked with p." }],
    chosenBy: "",
    why: "Open",
  });
const folded = (drawn: Drawn) =>
  foldedDrawing(drawn, {
    entities: shownEntities(drawn),
    lines: linesOf(drawn),
    places: drawn.places,
  });

describe("several entities as one figure", () => {
  const one = perform(begin(), foldEntities, { label: "Cluster 4", entityIds: ["a", "b"] });

  it("stands where its first stood, of the kind of most, with links to others added up", () => {
    const { entities, lines, places, figureOf } = folded(one.now);
    expect(entities.map(({ id, kind, label }) => [id, kind, label])).toEqual([
      ["c", "Ad", "c"],
      ["p", "Phone", "p"],
      ["figure:1", "Ad", "Cluster 4 · 2"],
    ]);
    expect(entities.filter(isFold)).toHaveLength(1);
    expect(places.get("figure:1")).toEqual({ x: 0, y: 0 });
    expect(lines.map(({ source, target, count }) => [source, target, count])).toEqual([
      ["figure:1", "p", 2],
      ["c", "p", 1],
    ]);
    expect([figureOf("a"), figureOf("c")]).toEqual(["figure:1", "c"]);
    expect(behindFigure(one.now, "figure:1")).toEqual(["a", "b"]);
  });

  it("stands in the middle of many", () =>
    expect(figurePlace([0, 10, 20, 30, 40].map((x) => ({ x, y: 1 })))).toEqual({ x: 20, y: 1 }));

  it("is opened again, by command or by undo, and nothing has moved", () => {
    expect(folded(perform(one, openFolds, { foldIds: ["figure:1"] }).now)).toMatchObject({
      entities: folded(begin().now).entities,
      places: begin().now.places,
    });
    expect(undo(one).now.folds).toEqual([]);
  });

  it("lets any member be split off, and is no figure with one alone or hidden", () => {
    const three = perform(one, foldEntities, { label: "More", entityIds: ["a", "b", "c"] });
    expect(three.now.folds.map(({ members }) => members)).toEqual([["a", "b", "c"]]);
    expect(
      perform(three, splitOff, { entityIds: ["c"] }).now.folds.map(({ members }) => members),
    ).toEqual([["a", "b"]]);
    expect(perform(one, splitOff, { entityIds: ["b"] }).now.folds).toEqual([]);
    expect(
      folded(perform(one, hideEntities, { entityIds: ["b"] }).now).entities.filter(isFold),
    ).toEqual([]);
  });

  it("keeps possible links apart from what is stated, and takes them off", () => {
    expect(begin().now.possible).toHaveLength(1);
    expect(linesOf(begin().now).flatMap(({ links }) => links)).toHaveLength(4);
    expect(perform(begin(), erasePossible, { pairs: [{ a: "c", b: "a" }] }).now.possible).toEqual(
      [],
    );
  });
});
