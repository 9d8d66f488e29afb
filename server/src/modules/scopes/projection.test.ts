import { describe, expect, it } from "vitest";
import { builtInOntology, loadOntology } from "../../ontology/index.ts";
import { networkOf } from "../networks/index.ts";
import { project } from "./projection.ts";
import { select, type Scope } from "./scope.ts";
import { snapshotMaker, type LinkRow, type Snapshot } from "./snapshot.ts";

const ontology = loadOntology([builtInOntology]);
const everything: Scope = { shared: true, joinHubs: false };

/** Entities as kind and number (Ad0), links as from, kind, to; df is given or counted from the links. */
function snapshotFrom(links: readonly (readonly [string, string, string, string?])[], df: Readonly<Record<string, number>> = {}, things?: number): Snapshot {
  const names = [...new Set(links.flatMap(([a, , b]) => [a, b]))];
  const maker = snapshotMaker();
  const joined = new Map(names.map((name) => [name, new Set<string>()]));
  for (const [a, , b] of links) for (const [one, other] of [[a, b], [b, a]] as const) joined.get(one)?.add(other);
  const dfOf = (name: string) => df[name] ?? joined.get(name)?.size ?? 0;
  maker.addEntities(names.map((name) => ({ ref: name, id: name, kind: name.replace(/\d+$/u, ""), df: dfOf(name), unrecognised: false, datasets: ["d"] })));
  const row = ([source, kind, target, at]: readonly [string, string, string, string?], index: number): LinkRow => ({ ref: `l${index}`, kind, source, target, datasets: ["d"], firstSeen: at, lastSeen: at, amount: undefined, unit: "" });
  maker.addLinks(links.map(row));
  return maker.finish(1, things ?? names.filter((name) => name.startsWith("Ad")).length);
}

const idsOf = (snapshot: Snapshot, members: Uint32Array) => [...members].map((number) => snapshot.entities.ids[number]);

describe("choosing a scope", () => {
  const snapshot = snapshotFrom([["Ad0", "mentions", "Phone0"], ["Ad1", "mentions", "Phone0"], ["Ad1", "mentions", "Phone1"], ["Ad2", "mentions", "Phone9"], ["Ad3", "mentions", "Phone9"], ["Ad0", "locatedIn", "Location0"], ["Ad2", "locatedIn", "Location0"]], { Phone9: 900 }, 1_000);

  it("leaves out hubs, places, and identifiers that join nothing", () => {
    const found = select(snapshot, everything, ontology);
    expect(idsOf(snapshot, found.members)).toEqual(["Ad0", "Ad1", "Ad2", "Ad3", "Phone0"]);
    expect(found.hubs.map((number) => snapshot.entities.ids[number])).toEqual(["Phone9"]);
    expect(found.links.length).toBe(2);
  });

  it("lets hubs join as most tools do, or takes the links themselves", () => {
    expect(idsOf(snapshot, select(snapshot, { ...everything, joinHubs: true }, ontology).members)).toContain("Phone9");
    expect(select(snapshot, { ...everything, shared: false }, ontology).members.length).toBe(8);
  });

  it("refuses what is not held", () => {
    expect(() => select(snapshot, { ...everything, refs: ["nobody"] }, ontology)).toThrow("No such entity is held here.");
    expect(() => select(snapshot, { ...everything, entityKinds: ["Nothing"] }, ontology)).toThrow("no kind Nothing");
  });
});

describe("joining things by what they share", () => {
  it("weighs rare above common and adds up", () => {
    const snapshot = snapshotFrom([["Ad0", "mentions", "Phone0"], ["Ad1", "mentions", "Phone0"], ["Ad0", "mentions", "Phone1"], ["Ad1", "mentions", "Phone1"], ["Ad2", "mentions", "Phone1"]], { Phone0: 2, Phone1: 20 }, 1_000);
    const { weights, sources, targets } = project(snapshot, select(snapshot, everything, ontology), ontology);
    const network = networkOf({ size: 5, sources, targets, weights: weights ?? [] });
    const kind = ontology.entityKinds.get("Phone")?.weight ?? 0;
    const [rare, common] = [Math.log(500) * kind, Math.log(50) * kind];
    expect([...network.neighbours.subarray(0, network.offsets[1])]).toEqual([1, 2]);
    expect(network.weights[0]).toBeCloseTo(rare + common, 9);
    expect(network.weights[1]).toBeCloseTo(common, 9);
  });

  it("halves a weight in two years between sightings", () => {
    const at = (day: string) => snapshotFrom([["Ad0", "mentions", "Phone0", "2024-01-01T00:00:00.000Z"], ["Ad1", "mentions", "Phone0", day]], {}, 100);
    const weight = (snapshot: Snapshot) => Number(project(snapshot, select(snapshot, everything, ontology), ontology).weights?.[0]);
    expect(weight(at("2025-12-31T00:00:00.000Z")) / weight(at("2024-01-01T00:00:00.000Z"))).toBeCloseTo(0.5, 6);
  });

  it("keeps numbers that call each other beside the things they touch", () => {
    const snapshot = snapshotFrom([["Phone0", "called", "Phone1"], ["Phone1", "called", "Phone2"], ["Phone2", "called", "Phone0"], ["Ad0", "mentions", "Phone0"]]);
    const { sources, targets } = project(snapshot, select(snapshot, everything, ontology), ontology);
    expect(networkOf({ size: 4, sources, targets }).links).toBe(4);
  });

  it("lets the most common identifiers stand themselves where their pairs are too many, with the same weight in all", () => {
    const many = (phone: string, from: number, count: number) => Array.from({ length: count }, (_, at) => [`Ad${from + at}`, "mentions", phone] as const);
    const snapshot = snapshotFrom([...many("Phone0", 0, 2_100), ...many("Phone1", 0, 3), ...many("Phone2", 2_000, 2_000)], {}, 4_000_000);
    const selection = select(snapshot, everything, ontology);
    const { sources, targets, weights } = project(snapshot, selection, ontology);
    const ids = idsOf(snapshot, selection.members);
    const at = (id: string) => {
      const local = ids.indexOf(id);
      return Array.from(sources.keys()).filter((link) => sources[link] === local || targets[link] === local);
    };
    const kind = ontology.entityKinds.get("Phone")?.weight ?? 0;
    expect(at("Phone0").length).toBe(2_100);
    expect(at("Phone0").reduce((sum, link) => sum + Number(weights?.[link]), 0)).toBeCloseTo(((2_100 * 2_099) / 2) * Math.log(4_000_000 / 2_100) * kind, 3);
    expect(at("Phone1")).toEqual([]); // joined in pairs
  });
});
