import { describe, expect, it } from "vitest";
import { builtInOntology, loadOntology } from "../../../ontology/index.ts";
import { networkOf } from "../networks/index.ts";
import { arranged } from "./arranging.ts";
import { snapshotMaker } from "./snapshot-maker.ts";
import { project } from "./projection.ts";
import { select, type Scope } from "./scope.ts";
import { linkColumns, shared, type Snapshot } from "./snapshot.ts";

const ontology = loadOntology([builtInOntology]);
const everything: Scope = { shared: true, joinHubs: false };
const ref = (name: string) => name.padEnd(26, ".");

/**
 * Entities as kind and number (Ad0), links as from, kind, to; df is given or counted from the
 * links.
 */
async function snapshotFrom(
  links: readonly (readonly [string, string, string, string?])[],
  df: Readonly<Record<string, number>> = {},
  things?: number,
): Promise<Snapshot> {
  const names = [...new Set(links.flatMap(([a, , b]) => [a, b]))];
  const maker = snapshotMaker();
  const joined = new Map(names.map((name) => [name, new Set<string>()]));
  for (const [a, , b] of links)
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const)
      joined.get(one)?.add(other);
  const dfOf = (name: string) => df[name] ?? joined.get(name)?.size ?? 0;
  maker.addEntities(
    names.map((name) => ({
      ref: ref(name),
      id: name,
      kind: name.replace(/\d+$/u, ""),
      df: dfOf(name),
      marks: [],
      words: 0,
      breaks: [],
      datasets: ["d"],
    })),
  );
  await maker.number();
  maker.addLinks(
    [...Map.groupBy(links, ([, kind]) => kind)].map(([kind, group]) => ({
      kind,
      datasets: ["d"],
      unit: "",
      amounts: [],
      links: group.map(([source, , target, at = ""]) => `${ref(source)}${ref(target)}${at} ${at}`),
    })),
  );
  return maker.finish(1, things ?? names.filter((name) => name.startsWith("Ad")).length);
}

const kindsOf = ({ entityKinds }: Snapshot) =>
  entityKinds.map((name) => {
    const kind = ontology.entityKinds.get(name);
    return {
      isIdentifier: kind?.sort === "identifier",
      isPlace: name === "Location",
      weight: kind?.weight ?? 0,
      hasPlace: false,
      changesHands: kind?.changesHands ?? false,
      tells: 0,
      isHolder: false,
    };
  });
const chosen = (snapshot: Snapshot, scope: Scope) => select(snapshot, scope, kindsOf(snapshot));
const projected = (snapshot: Snapshot) =>
  project(snapshot, chosen(snapshot, everything), kindsOf(snapshot));
const idsOf = (snapshot: Snapshot, members: Uint32Array) =>
  [...members].map((number) => snapshot.ids[number]);

describe("choosing a scope", async () => {
  const snapshot = await snapshotFrom(
    [
      ["Ad0", "mentions", "Phone0"],
      ["Ad1", "mentions", "Phone0"],
      ["Ad1", "mentions", "Phone1"],
      ["Ad2", "mentions", "Phone9"],
      ["Ad3", "mentions", "Phone9"],
      ["Ad0", "locatedIn", "Location0"],
      ["Ad2", "locatedIn", "Location0"],
    ],
    { Phone9: 900 },
    1_000,
  );

  it("leaves out hubs, places, and identifiers that join nothing", () => {
    const found = chosen(snapshot, everything);
    expect(idsOf(snapshot, found.members)).toEqual(["Ad0", "Ad1", "Ad2", "Ad3", "Phone0"]);
    expect(found.hubs.map((number) => snapshot.ids[number])).toEqual(["Phone9"]);
    expect(found.links.length).toBe(2);
  });

  it("lets hubs join as most tools do, or takes the links themselves", () => {
    expect(idsOf(snapshot, chosen(snapshot, { ...everything, joinHubs: true }).members)).toContain(
      "Phone9",
    );
    expect(chosen(snapshot, { ...everything, shared: false }).members.length).toBe(8);
  });

  it("takes what is named and what joins it", () => {
    const numbers = Uint32Array.from(["Ad0", "Ad1"], (name) => snapshot.ids.indexOf(name));
    expect(idsOf(snapshot, chosen(snapshot, { ...everything, numbers }).members)).toEqual([
      "Ad0",
      "Ad1",
      "Phone0",
    ]);
    expect(
      idsOf(snapshot, chosen(snapshot, { ...everything, numbers, shared: false }).members),
    ).toEqual(["Ad0", "Ad1"]);
    expect(
      idsOf(
        snapshot,
        chosen(snapshot, { ...everything, entityKinds: ["Location"], shared: false }).members,
      ),
    ).toEqual(["Location0"]);
  });
});

describe("a scope that is too large", () => {
  it("is refused with its size and what to narrow", () => {
    const size = 1_000_001;
    const entities = {
      kinds: shared.shorts(size),
      df: shared.numbers(size),
      unrecognised: shared.bytes(size),
      words: shared.shorts(size),
      marked: shared.bytes(size),
      datasets: shared.numbers(size),
    };
    const columns = {
      entities,
      links: linkColumns(0),
      entityKinds: ["Ad"],
      linkKinds: [],
      units: [],
      datasetLists: [["d"]],
      breaks: new Map(),
      things: size,
    };
    const ads = [
      {
        isIdentifier: false,
        isPlace: false,
        weight: 0,
        hasPlace: true,
        changesHands: false,
        tells: 0,
        isHolder: false,
      },
    ];
    expect(() => select(columns, { shared: false, joinHubs: false }, ads)).toThrow(
      "The scope holds 1000001 entities and 0 links; at most 1000000 and 3000000 are measured " +
        "at once. Narrow it by source, kind or time.",
    );
  });
});

describe("joining things by what they share", () => {
  it("weighs rare above common and adds up", async () => {
    const snapshot = await snapshotFrom(
      [
        ["Ad0", "mentions", "Phone0"],
        ["Ad1", "mentions", "Phone0"],
        ["Ad0", "mentions", "Phone1"],
        ["Ad1", "mentions", "Phone1"],
        ["Ad2", "mentions", "Phone1"],
      ],
      { Phone0: 2, Phone1: 20 },
      1_000,
    );
    const { weights, sources, targets } = projected(snapshot);
    const network = networkOf({ size: 5, sources, targets, weights: weights ?? [] });
    const kind = ontology.entityKinds.get("Phone")?.weight ?? 0;
    const rare = Math.log(500) * kind;
    const common = Math.log(50) * kind;
    expect([...network.neighbours.subarray(0, network.offsets[1])]).toEqual([1, 2]);
    expect(network.weights[0]).toBeCloseTo(rare + common, 9);
    expect(network.weights[1]).toBeCloseTo(common, 9);
  });

  it("halves a weight in two years between sightings", async () => {
    const at = (day: string) =>
      snapshotFrom(
        [
          ["Ad0", "mentions", "Phone0", "2024-01-01T00:00:00.000Z"],
          ["Ad1", "mentions", "Phone0", day],
        ],
        {},
        100,
      );
    const weight = (snapshot: Snapshot) => Number(projected(snapshot).weights?.[0]);
    expect(
      weight(await at("2025-12-31T00:00:00.000Z")) / weight(await at("2024-01-01T00:00:00.000Z")),
    ).toBeCloseTo(0.5, 6);
  });

  it("keeps numbers that call each other beside the things they touch", async () => {
    const snapshot = await snapshotFrom([
      ["Phone0", "called", "Phone1"],
      ["Phone1", "called", "Phone2"],
      ["Phone2", "called", "Phone0"],
      ["Ad0", "mentions", "Phone0"],
    ]);
    const { sources, targets } = projected(snapshot);
    expect(networkOf({ size: 4, sources, targets }).links).toBe(4);
  });

  it("lets the most common identifiers stand themselves where pairs are too many, at the same weight", async () => {
    const many = (phone: string, from: number, count: number) =>
      Array.from({ length: count }, (_, at) => [`Ad${from + at}`, "mentions", phone] as const);
    const snapshot = await snapshotFrom(
      [...many("Phone0", 0, 2_100), ...many("Phone1", 0, 3), ...many("Phone2", 2_000, 2_000)],
      {},
      4_000_000,
    );
    const selection = chosen(snapshot, everything);
    const { sources, targets, weights } = projected(snapshot);
    const ids = idsOf(snapshot, selection.members);
    const at = (id: string) => {
      const local = ids.indexOf(id);
      return Array.from(sources.keys()).filter(
        (link) => sources[link] === local || targets[link] === local,
      );
    };
    const kind = ontology.entityKinds.get("Phone")?.weight ?? 0;
    expect(at("Phone0").length).toBe(2_100);
    expect(at("Phone0").reduce((sum, link) => sum + Number(weights?.[link]), 0)).toBeCloseTo(
      ((2_100 * 2_099) / 2) * Math.log(4_000_000 / 2_100) * kind,
      3,
    );
    expect(at("Phone1")).toEqual([]); // joined in pairs
  });
});

describe("putting links in order", () => {
  it("gives the same whatever order they came in", async () => {
    const links = [
      ["Phone1", "called", "Phone0", "2026-01-02T00:00:00.000Z"],
      ["Phone0", "called", "Phone1", "2026-01-03T00:00:00.000Z"],
      ["Phone0", "called", "Phone1", "2026-01-01T00:00:00.000Z"],
      ["Phone0", "messaged", "Phone1"],
      ["Ad0", "mentions", "Phone1"],
    ] as const;
    const told = async (order: readonly (typeof links)[number][]) => {
      const { links: columns, ids, linkKinds, units } = await snapshotFrom(order);
      const whole = arranged(columns, ids.length, linkKinds, units);
      return [...whole.sources].map((source, place) => [
        ids[source],
        linkKinds[whole.kinds[place] ?? 0],
        ids[whole.targets[place] ?? 0],
        whole.firstSeen[place],
      ]);
    };
    const first = await told(links);
    expect(await told(links.toReversed())).toEqual(first);
    expect(first.map(([source, kind]) => `${source} ${kind}`)).toEqual([
      "Ad0 mentions",
      "Phone0 called",
      "Phone0 called",
      "Phone0 messaged",
      "Phone1 called",
    ]);
  });
});
