import { describe, expect, it } from "vitest";
import { moveEntities } from "./commands/arrange.ts";
import { drawEntities } from "./commands/draw-entities.ts";
import { hideEntities } from "./commands/hide-entities.ts";
import { emptyDrawn, shownEntities, type DrawnEntity, type DrawnLink } from "./drawn.ts";
import { idsInExport } from "./exported.ts";
import { beginHistory, closeStep, perform, redo, undo } from "./history.ts";
import { linesOf, notShownOf } from "./lines.ts";
import { binsOf } from "./times.ts";

const entity = (id: string, degree = 3): DrawnEntity => ({
  id,
  ref: id,
  kind: "Phone",
  label: id,
  degree,
  df: 1,
  marks: [],
  datasets: [],
  firstSeen: null,
  lastSeen: null,
});
const link = (id: string, source: string, target: string, at: string | null = null): DrawnLink => ({
  id,
  kind: "called",
  label: "called",
  source,
  target,
  datasets: [],
  firstSeen: at,
  lastSeen: at,
  recordCount: 1,
});
const addition = (ids: readonly string[], links: readonly DrawnLink[] = []) => ({
  entities: ids.map((id) => entity(id)),
  links,
  places: new Map(ids.map((id, at) => [id, { x: at, y: at }])),
  chosenBy: "",
  why: "Expand",
});
const begin = () =>
  perform(beginHistory(emptyDrawn), drawEntities, addition(["a", "b"], [link("1", "a", "b")]));

describe("the drawing", () => {
  it("never moves what is placed already when more is drawn", () => {
    const moved = perform(begin(), moveEntities, { places: new Map([["a", { x: 50, y: 60 }]]) });
    const more = perform(moved, drawEntities, addition(["a", "c"]));
    expect(more.now.places.get("a")).toEqual({ x: 50, y: 60 });
  });
  it("shows a hidden entity again when it is drawn again", () => {
    const hidden = perform(begin(), hideEntities, { entityIds: ["a"] });
    expect(shownEntities(hidden.now)).toHaveLength(1);
    expect(shownEntities(perform(hidden, drawEntities, addition(["a"])).now)).toHaveLength(2);
  });
  it("counts as not shown what an entity's degree exceeds its shown links by", () => {
    expect(notShownOf(begin().now).get("a")).toBe(2);
  });
  it("folds parallel events of one kind into one line, both ways", () => {
    const history = perform(
      begin(),
      drawEntities,
      addition([], [link("2", "b", "a"), link("3", "a", "b")]),
    );
    expect(linesOf(history.now)).toMatchObject([
      { count: 3, bothWays: true, links: ["1", "2", "3"] },
    ]);
  });
  it("counts sightings by day within ten weeks, without gaps", () => {
    const timed = addition(
      [],
      [
        link("1", "a", "b", "2026-01-01T10:00:00.000Z"),
        link("2", "a", "b", "2026-01-03T10:00:00.000Z"),
      ],
    );
    expect(binsOf(perform(begin(), drawEntities, timed).now).map((bin) => bin.count)).toEqual([
      1, 0, 1,
    ]);
  });
});

describe("undo and redo", () => {
  it("takes a drag of many moves back as one step", () => {
    const drag = [1, 2, 3].reduce(
      (history, x) => perform(history, moveEntities, { places: new Map([["a", { x, y: 0 }]]) }),
      begin(),
    );
    expect(undo(drag).now.places.get("a")).toEqual({ x: 0, y: 0 });
  });
  it("keeps two drags apart", () => {
    const first = closeStep(
      perform(begin(), moveEntities, { places: new Map([["a", { x: 1, y: 0 }]]) }),
    );
    const second = perform(first, moveEntities, { places: new Map([["a", { x: 2, y: 0 }]]) });
    expect(undo(second).now.places.get("a")).toEqual({ x: 1, y: 0 });
  });
  it("gives the same drawing back on redo", () => {
    const hidden = perform(begin(), hideEntities, { entityIds: ["a"] });
    expect(redo(undo(hidden)).now).toEqual(hidden.now);
  });
});

describe("opening an export again", () => {
  it("takes the ids alone", () =>
    expect(idsInExport('{"entities":[{"id":"phone:1","label":"x"},{"id":"phone:1"}]}')).toEqual([
      "phone:1",
    ]));
  it("refuses what is no export", () => {
    expect(idsInExport("[1]")).toBeNull();
    expect(idsInExport("not json")).toBeNull();
  });
});
