import { describe, expect, it } from "vitest";
import { emptyDrawn, type Drawn, type DrawnEntity, type DrawnLink } from "../drawn.ts";
import { appearanceIn, plain } from "./appearance.ts";
import { entityValues, ownMeasures, SEVERAL, type Outside } from "./entity-values.ts";

const entity = (id: string, more: Partial<DrawnEntity> = {}): DrawnEntity => ({
  id,
  ref: id,
  kind: "Phone",
  label: id,
  degree: 9,
  df: 4,
  marks: [],
  datasets: ["calls"],
  firstSeen: null,
  lastSeen: null,
  ...more,
});
const link = (id: string, source: string, target: string, kind = "called"): DrawnLink => ({
  id,
  kind,
  label: kind,
  source,
  target,
  datasets: [],
  firstSeen: null,
  lastSeen: null,
  recordCount: 1,
});
const listed = <T extends { readonly id: string }>(all: readonly T[]) =>
  new Map(all.map((one) => [one.id, one]));

const drawn: Drawn = {
  ...emptyDrawn,
  entities: listed([
    entity("a", { firstSeen: "2026-01-02T00:00:00Z" }),
    entity("b", { datasets: ["calls", "ads"], firstSeen: "no time" }),
    entity("c", { datasets: [] }),
    entity("d"),
  ]),
  links: listed([link("1", "a", "b"), link("2", "a", "b"), link("3", "a", "c", "mentions")]),
  hidden: new Set(["d"]),
  properties: new Map([
    ["a", { age: "24", name: "Ana" }],
    ["b", { age: "unknown" }],
  ]),
};
const outside: Outside = {
  measured: new Map([["betweenness", { sort: "amount", of: new Map([["a", 0.5]]) }]]),
  eventKinds: new Set(["called"]),
  typeOf: (property) => (property === "age" ? "amount" : "name"),
};
const valuesBy = (key: string) =>
  Object.fromEntries(entityValues(drawn, key, outside)?.of ?? [["nothing", null]]);

describe("values of what is shown", () => {
  it("counts others it is linked to, and calls, each by itself", () => {
    expect(valuesBy("linksHere")).toEqual({ a: 2, b: 1, c: 1 });
    expect(valuesBy("events")).toEqual({ a: 2, b: 2, c: 0 });
  });

  it("names one source, says where there are several, and has no value where there is none", () => {
    expect(valuesBy("source")).toEqual({ a: "calls", b: SEVERAL, c: null });
  });

  it("reads a time as a moment; what is no time has no value", () => {
    expect(valuesBy("firstSeen")).toEqual({ a: Date.UTC(2026, 0, 2), b: null, c: null });
  });

  it("reads properties by what they are: a text that is no number has no value", () => {
    expect(valuesBy("property:age")).toEqual({ a: 24, b: null, c: null });
    expect(valuesBy("property:name")).toEqual({ a: "Ana", b: null, c: null });
  });

  it("has no value where nothing was measured, and knows nothing of strange keys", () => {
    expect(valuesBy("betweenness")).toEqual({ a: 0.5, b: null, c: null });
    expect(entityValues(drawn, "fortune", outside)).toBeNull();
    expect(entityValues(drawn, "constructor", outside)).toBeNull();
  });

  it("has a value for every measure that is offered", () => {
    expect(ownMeasures.filter((key) => entityValues(drawn, key, outside) === null)).toEqual([]);
  });
});

describe("a look that was kept", () => {
  it("is the usual one where it cannot be read", () => {
    for (const kept of [null, 7, "red", [], { colour: 7, size: "", caption: "x".repeat(201) }])
      expect(appearanceIn(kept)).toEqual(plain);
    expect(appearanceIn({ colour: "shared", fill: "all" })).toEqual({ ...plain, colour: "shared" });
  });
});
