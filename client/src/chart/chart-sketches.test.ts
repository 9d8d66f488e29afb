import { describe, expect, it } from "vitest";
import { addSketches, eraseSketches, moveSketches, writeSketch } from "./commands/sketch.ts";
import { hideEntities } from "./commands/hide-entities.ts";
import { emptyDrawn, type Drawn, type DrawnEntity, type Sketch } from "./drawn.ts";
import { beginHistory, perform, undo } from "./history.ts";
import { packed } from "./packed/packing.ts";
import { unpacked, type World } from "./packed/unpack.ts";
import {
  exportWithSketches,
  LONGEST_SKETCH,
  MOST_SKETCHES,
  sketchesInExport,
  sketchesShown,
  sketchIn,
} from "./chart-sketches.ts";

const entity = (id: string, ref: string, label = id): DrawnEntity => ({
  id,
  ref,
  kind: "Phone",
  label,
  degree: 1,
  df: 1,
  marks: [],
  datasets: [],
  firstSeen: null,
  lastSeen: null,
});
const refs = ["abcdefghijklmnopqrstuvwxy2", "abcdefghijklmnopqrstuvwxy3"] as const;
const [a, b] = [entity("a", refs[0], "Ana Wolf"), entity("b", refs[1], "Bo Reed")];
const drawn: Drawn = { ...emptyDrawn, entities: new Map([a, b].map((one) => [one.id, one])) };
const note = {
  form: "note",
  text: "Asked Ana Wolf, +1 212 555 0147",
  on: ["a"],
  at: { x: 1, y: 2 },
};
const both = [
  note as Omit<Sketch, "id">,
  { form: "link", text: "cousins?", on: ["a", "b"], at: null } as const,
];
const begun = perform(beginHistory(drawn), addSketches, { sketches: both });

describe("sketches", () => {
  it("are drawn, written letter by letter in one step, moved, taken off and undone", () => {
    let history = perform(begun, writeSketch, { id: "sketch:1", text: "A" });
    history = perform(history, writeSketch, { id: "sketch:1", text: "Ask" });
    expect(history.now.sketches[0]?.text).toBe("Ask");
    expect(undo(history).now.sketches[0]?.text).toBe(note.text);
    history = perform(history, moveSketches, { places: new Map([["sketch:1", { x: 9, y: 9 }]]) });
    expect(history.now.sketches.map(({ at }) => at)).toEqual([{ x: 9, y: 9 }, null]);
    history = perform(history, eraseSketches, { ids: ["sketch:1"] });
    expect(history.now.sketches.map(({ id }) => id)).toEqual(["sketch:2"]);
    expect(undo(history).now.sketches).toHaveLength(2);
  });

  it("are no link of the drawing: nothing is counted or measured by them", () => {
    expect(begun.now.links.size).toBe(0);
    expect(begun.now.entities.size).toBe(2);
  });

  it("go out of sight with an end of theirs; a note stays", () => {
    const { now } = perform(begun, hideEntities, { entityIds: ["a"] });
    expect(sketchesShown(now)).toEqual([{ ...note, id: "sketch:1", on: [] }]);
  });

  it("are bounded in number and length", () => {
    const many = Array.from({ length: 500 }, () => note as Omit<Sketch, "id">);
    const { now } = perform(begun, addSketches, { sketches: many });
    expect(now.sketches).toHaveLength(MOST_SKETCHES);
    expect(new Set(now.sketches.map(({ id }) => id)).size).toBe(MOST_SKETCHES);
    const long = perform(begun, writeSketch, { id: "sketch:1", text: "x".repeat(9_999) });
    expect(long.now.sketches[0]?.text).toHaveLength(LONGEST_SKETCH);
  });
});

describe("sketches that are kept", () => {
  const world: World = {
    entity: (ref) => [a, b].find((one) => one.ref === ref),
    link: () => undefined,
    shared: () => undefined,
    possibleReason: "",
  };
  const acts = begun.steps.map((step) => ({ act: "do", step }) as const);
  const met = new Map([a, b].map((one) => [one.id, one]));

  it("name entities by ref, in their text too, and come back as they were", () => {
    const kept = packed(acts, met);
    expect(JSON.stringify(kept)).not.toContain("Ana");
    expect(JSON.stringify(kept)).toContain("212 555 0147");
    const [act] = unpacked(kept, world);
    const read = act?.act === "do" ? act.step.change.replaced.sketches?.[1] : [];
    expect(read).toEqual(begun.now.sketches);
  });

  it("lose a link whose end is gone", () => {
    const [act] = unpacked(packed(acts, met), {
      ...world,
      entity: (ref) => (ref === a.ref ? a : undefined),
    });
    const read = act?.act === "do" ? act.step.change.replaced.sketches?.[1] : [];
    expect(read?.map(({ form }) => form)).toEqual(["note"]);
  });

  it("are none where something strange stands in their place", () => {
    const strange = [null, 7, {}, { id: "x" }, { ...begun.now.sketches[0], at: { x: NaN, y: 1 } }];
    expect(strange.map(sketchIn)).toEqual(strange.map(() => null));
    expect(sketchIn({ ...begun.now.sketches[1], on: ["a"] })).toBeNull();
  });

  it("stand in the file of a chart, with what they are, and are read from it", () => {
    const plain = '{"entities":[]}';
    const file = exportWithSketches(plain, { sketches: begun.now.sketches, caption: "By hand." });
    expect(JSON.parse(file)).toMatchObject({ sketchesAre: "By hand." });
    expect(sketchesInExport(file)).toEqual(begun.now.sketches);
    expect(exportWithSketches(plain, { sketches: [], caption: "" })).toBe(plain);
    for (const text of ["", "[]", "{}", '{"sketches":7}', '{"sketches":[7]}'])
      expect(sketchesInExport(text)).toEqual([]);
  });
});
