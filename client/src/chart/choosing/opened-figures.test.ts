import { describe, expect, it } from "vitest";
import { moveEntities } from "../commands/arrange.ts";
import { foldEntities, openFolds } from "../commands/fold-entities.ts";
import { emptyDrawn, type DrawnEntity, type Place } from "../drawn.ts";
import { beginHistory, perform, undo } from "../history.ts";

const entity = (id: string): DrawnEntity => ({
  id,
  ref: id,
  kind: "Ad",
  label: id,
  degree: 1,
  df: 1,
  marks: [],
  datasets: [],
  firstSeen: null,
  lastSeen: null,
});
const stood: readonly (readonly [string, Place])[] = [
  ["a", { x: 0, y: 0 }],
  ["b", { x: 60, y: 0 }],
  ["other", { x: 300, y: 0 }],
  ["far", { x: 360, y: 0 }],
];
const begun = perform(
  beginHistory({
    ...emptyDrawn,
    entities: new Map(stood.map(([id]) => [id, entity(id)])),
    places: new Map(stood),
  }),
  foldEntities,
  { label: "Ads", entityIds: ["a", "b"] },
);
const distances = (places: ReadonlyMap<string, Place>) =>
  [...places].flatMap(([id, one], at) =>
    [...places].slice(at + 1).map(([other, { x, y }]) => ({
      pair: `${id} ${other}`,
      apart: Math.hypot(one.x - x, one.y - y),
    })),
  );

describe("a figure that is opened", () => {
  it("puts its members where they stood, where nobody stands there", () => {
    const { now } = perform(begun, openFolds, { foldIds: ["figure:1"] });
    expect([...now.places]).toEqual(stood);
  });

  it("puts none of them on others where it was dragged onto them, in one step", () => {
    const dragged = perform(begun, moveEntities, {
      places: new Map([
        ["a", { x: 305, y: 0 }],
        ["b", { x: 365, y: 0 }],
      ]),
    });
    const opened = perform(dragged, openFolds, { foldIds: ["figure:1"] });
    expect(distances(opened.now.places).filter(({ apart }) => apart < 40)).toEqual([]);
    expect(opened.now.places.get("other")).toEqual({ x: 300, y: 0 });
    expect(undo(opened).now.places).toEqual(dragged.now.places);
  });
});
