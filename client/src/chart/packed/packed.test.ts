import { describe, expect, it } from "vitest";
import { actsBetween, withActs } from "../acts.ts";
import { moveEntities, pinEntities } from "../commands/arrange.ts";
import { drawEntities } from "../commands/draw-entities.ts";
import { foldEntities } from "../commands/fold-entities.ts";
import { clearChart, hideEntities } from "../commands/hide-entities.ts";
import { pointOut } from "../commands/point-out.ts";
import { takeOut } from "../commands/take-out.ts";
import { emptyDrawn, type DrawnEntity, type DrawnLink } from "../drawn.ts";
import { beginHistory, goTo, perform, redo, undo, type History } from "../history.ts";
import { packed } from "./packing.ts";
import { namedIn } from "./packed-step.ts";
import { unpacked, type World } from "./unpack.ts";

const letters = "abcdef".split("");
const refOf = (name: string) => name.repeat(26).slice(0, 26);
const entity = (name: string): DrawnEntity => ({
  id: `phone:+1212555010${letters.indexOf(name)}`,
  ref: refOf(name),
  kind: "Phone",
  label: `(212) 555-010${letters.indexOf(name)}`,
  degree: 3,
  df: 1,
  marks: [],
  datasets: [],
  firstSeen: null,
  lastSeen: null,
});
const entities = new Map(letters.map((name) => [name, entity(name)]));
const idOf = (name: string) => entities.get(name)?.id ?? "";
const link = (from: string, to: string): DrawnLink => ({
  id: refOf(from + to),
  kind: "called",
  label: "called",
  source: idOf(from),
  target: idOf(to),
  datasets: [],
  firstSeen: null,
  lastSeen: null,
  recordCount: 1,
});
const links = [link("a", "b"), link("b", "c")];
const drawing = (names: string, at = 0) => ({
  entities: names.split("").map(entity),
  links: links.filter(({ source, target }) =>
    [source, target].every((id) => names.split("").some((name) => idOf(name) === id)),
  ),
  places: new Map(names.split("").map((name, nth) => [idOf(name), { x: at + nth, y: nth }])),
  chosenBy: `The 3 rarest of ${entity("a").label}`,
  chosen: {
    entity: idOf("a"),
    parts: [{ key: "CONTACT:Phone", kind: "Phone", shown: 2, total: 9, reason: "2 of 9 phones" }],
  },
  why: `Open ${entity("a").label}`,
});
const world: World = {
  entity: (ref) => [...entities.values()].find((one) => one.ref === ref),
  link: (id) => links.find((one) => one.id === id),
  shared: () => undefined,
  possibleReason: "",
};

/** All that can be done, some of it taken back. */
const done = (): History => {
  const drawn = perform(beginHistory(emptyDrawn), drawEntities, drawing("abc"));
  const moved = perform(drawn, moveEntities, { places: new Map([[idOf("a"), { x: 7.5, y: 8 }]]) });
  const pinned = perform(moved, pinEntities, { entityIds: [idOf("a")] });
  const hidden = perform(pinned, hideEntities, { entityIds: [idOf("c")] });
  const folded = perform(hidden, foldEntities, {
    label: `Around ${entity("b").label}`,
    entityIds: [idOf("a"), idOf("b")],
  });
  const pointed = perform(folded, pointOut, {
    pointedOut: { label: entity("a").label, entities: [idOf("a")], links: [links[0]?.id ?? ""] },
  });
  const out = perform(pointed, takeOut, { entityIds: [idOf("b")], how: "only" });
  return undo(undo(perform(out, clearChart, {})));
};
const nothing = beginHistory(emptyDrawn);
const kept = (history: History) => packed(actsBetween(nothing, history), new Map());
const opened = (history: History) =>
  withActs(nothing, unpacked(JSON.parse(JSON.stringify(kept(history))), world));

describe("a chart as it is kept", () => {
  it("comes back as it was, with all that can be undone and redone", () => {
    const before = done();
    const after = opened(before);
    expect(after.now).toEqual(before.now);
    expect([after.at, after.steps.length]).toEqual([before.at, before.steps.length]);
    const labels = ({ steps }: History) => steps.map(({ label }) => label);
    expect(labels(after)).toEqual(labels(before));
    for (let at = 0; at <= before.steps.length; at += 1)
      expect(goTo(after, at).now).toEqual(goTo(before, at).now);
    expect(redo(after).now).toEqual(redo(before).now);
  });

  it("forgets what was chosen for an entity that is gone", () => {
    const goneA = {
      ...world,
      entity: (ref: string) => (ref === refOf("a") ? undefined : world.entity(ref)),
    };
    expect(
      withActs(nothing, unpacked(kept(perform(nothing, drawEntities, drawing("ab"))), goneA)).now
        .chosen,
    ).toBeNull();
  });

  it("names no number, id or label", () => {
    const text = JSON.stringify(kept(done()));
    expect(text).not.toMatch(/555|0100|phone:/u);
    expect(text).toContain(`⟦${refOf("a")}⟧`);
  });

  it("says which entities and links have to be read for it", () => {
    const named = namedIn(kept(done()));
    expect([...named.entities]).toEqual(["a", "b", "c"].map((name) => [refOf(name), "Phone"]));
    expect([...named.links.keys()]).toEqual(links.map(({ id }) => id));
  });

  it("passes over links that are gone", () => {
    const lacking = { ...world, link: () => undefined };
    const after = withActs(nothing, unpacked(kept(done()), lacking));
    expect([after.now.links.size, after.now.entities.size]).toEqual([0, 3]);
  });
});

describe("what has to be sent", () => {
  const drawn = perform(nothing, drawEntities, drawing("ab"));
  it("is nothing where the server has all", () => expect(actsBetween(drawn, drawn)).toEqual([]));
  it("is a step behind what was taken back: the server goes back too", () => {
    const other = perform(undo(drawn), drawEntities, drawing("c"));
    expect(actsBetween(drawn, other).map(({ act }) => act)).toEqual(["to", "do"]);
    expect(withActs(drawn, actsBetween(drawn, other)).now).toEqual(other.now);
  });
  it("is the whole of a drag that went on after a part of it was sent", () => {
    const move = (history: History, x: number) =>
      perform(history, moveEntities, { places: new Map([[idOf("a"), { x, y: 0 }]]) });
    const begun = move(drawn, 5);
    const ended = move(begun, 9);
    const there = withActs(begun, actsBetween(begun, ended));
    expect([there.now, there.steps.length]).toEqual([ended.now, ended.steps.length]);
  });
  it("is going back and forth alone where nothing new was done", () => {
    expect(actsBetween(drawn, undo(drawn))).toEqual([{ act: "to", at: 0 }]);
    expect(actsBetween(undo(drawn), drawn)).toEqual([{ act: "to", at: 1 }]);
  });
});
