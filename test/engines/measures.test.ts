import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import type { Graph } from "../../server/src/graph/index.ts";
import { contextFor } from "../../server/src/http/request-context.ts";
import { steadinessTask } from "../../server/src/modules/networks/brokers/steadiness-task.ts";
import { scoped } from "../../server/src/modules/networks/scopes/index.ts";
import { describeEachEngine } from "../support/engines.ts";
import {
  adsCsv,
  adsMapping,
  callsFiles,
  callsMapping,
  importText,
} from "../support/import-files.ts";
import { openKept } from "../../server/src/shared/kept.ts";

const networks = fileURLToPath(new URL("../networks/", import.meta.url));
const published = (name: string) => readFileSync(join(networks, `${name}.csv`), "utf8");
const expected = JSON.parse(readFileSync(join(networks, "krebs-2002.expected.json"), "utf8")) as {
  readonly ids: readonly string[];
} & Readonly<Record<"degree" | "betweenness" | "closeness" | "constraint", readonly number[]>>;

/** Persons who know each other. */
const tiesMapping = (id: string) => `
dataset: { id: ${id}, title: Published ties }
files:
  - path: ${id}.csv
    entities: { a: { kind: Person, key: source }, b: { kind: Person, key: target } }
    links: [ { kind: knows, from: a, to: b } ]
`;

/** Two rings of ads, each with a number of its own, one number that alone joins them, and one that everybody names. */
const ringsMapping = `
dataset: { id: t-rings, title: Two rings, region: US, timezone: UTC, dates: ymd }
files:
  - path: rings.csv
    record: id
    observedAt: day
    entities: { ad: { kind: Ad, key: id }, phone: { kind: Phone, value: phones, split: "|" } }
    links: [ { kind: mentions, from: ad, to: phone, properties: { at: day } } ]
`;

function ringsCsv(): string {
  const rows = Array.from({ length: 70 }, (_, at) => {
    const own = ["212 555 0101", "212 555 0102"][Math.floor(at / 12)] ?? "";
    const thread = at === 3 || at === 14 ? "646 555 0112" : "";
    return `${at},2026-0${1 + (at % 3)}-01,${[own, thread, "800 555 0100"].filter((one) => one !== "").join("|")}`;
  });
  return `id,day,phones\n${rows.join("\n")}\n`;
}

/** Numbers to nine digits: sums may be rounded in another order. */
const rounded = (answer: unknown): unknown =>
  JSON.parse(
    JSON.stringify(answer, (_, value) =>
      typeof value === "number" ? Number(value.toPrecision(9)) : value,
    ),
  );

const answers = new Map<string, unknown>();

describeEachEngine("measuring", (open) => {
  const folder = mkdtempSync(join(tmpdir(), "clew-measures-"));
  const same = (name: string, answer: unknown) => {
    if (answers.has(name)) expect(answer).toEqual(answers.get(name));
    else answers.set(name, answer);
  };

  it("gives an empty store an answer", async () => {
    const { brokers, communities, flows } = await open().ask(
      `
        {
          brokers(scope: {}) {
            brokers { rank }
            onlyThreads { why { text } }
            removal { size fragmentation }
            reach { reached entities { id } }
            network { entities links }
            caveats { text }
          }
          communities(scope: {}) {
            modularity
            communities { total }
            naive { largestShare }
          }
          flows(scope: {}) { unit between { sum } paths { amount } }
        }
      `,
    );
    expect(brokers).toMatchObject({
      brokers: [],
      onlyThreads: [],
      network: { entities: 0, links: 0 },
    });
    expect(brokers.caveats).toContainEqual({
      text: "Nothing is linked in this scope, so nobody is between others.",
    });
    expect(communities).toMatchObject({
      modularity: 0,
      communities: { total: 0 },
      naive: { largestShare: 0 },
    });
    expect(flows).toMatchObject({ unit: null, between: [], paths: [] });
  });

  it("finds the published values of a published network", async () => {
    await importText(open(), folder, tiesMapping("t-krebs"), {
      "t-krebs.csv": published("krebs-2002"),
    });
    const { brokers } = await open().ask(
      `
        {
          brokers(scope: {datasets: ["t-krebs"], shared: false}) {
            exact
            scores { id degree betweenness closeness constraint pageRank }
            brokers { entity { id } scores { betweenness } topFive rankConfirmed }
            removal { ids fragmentation pieces exact }
            draws
            network { entities links }
          }
        }
      `,
    );
    expect(brokers.network).toEqual({ entities: 62, links: 153 });
    for (const { id, ...scores } of brokers.scores) {
      const key = id.slice(id.indexOf("/") + 1);
      for (const name of ["degree", "betweenness", "closeness", "constraint"] as const)
        expect(
          Math.abs(scores[name] - (expected[name][expected.ids.indexOf(key)] ?? Number.NaN)),
          `${name} of ${key}`,
        ).toBeLessThan(1e-6);
    }
    // Borgatti 2006: the best pair leaves .521, in pieces of 35, 23, 1 and 1.
    expect(brokers.removal[1]).toMatchObject({ pieces: [35, 23, 1, 1], exact: true });
    expect(brokers.removal[1].fragmentation).toBeCloseTo(0.521, 3);
    expect(brokers.draws).toBe(200);
    expect(brokers.brokers[0].topFive).toBe(1);
    same("krebs", rounded(brokers));
    const { whatIf } = await open().ask(
      `
        query ($ids: [ID!]!) {
          whatIf(scope: {datasets: ["t-krebs"], shared: false}, remove: $ids) {
            before after piecesTotal
            pieces { size }
          }
        }
      `,
      { ids: brokers.brokers.slice(0, 2).map(({ entity }: any) => entity.id) },
    );
    expect(whatIf.after).toBeCloseTo(0.161, 3); // Borgatti 2006: the two of highest betweenness
  });

  it("finds the groups of the karate club at the best modularity that is known", async () => {
    await importText(open(), folder, tiesMapping("t-karate"), {
      "t-karate.csv": published("karate"),
    });
    const { communities } = await open().ask(
      `
        {
          communities(scope: {datasets: ["t-karate"], shared: false}) {
            modularity algorithm seed runs
            partition { id members }
            membership { id community steadiness core cutPoint }
            communities(minSize: 2) {
              total
              edges {
                node {
                  id size linksWithin linksOut steadiness
                  byKind { kind count }
                  members(first: 2) { total edges { node { id } } }
                }
              }
            }
            network { entities links pieces }
          }
        }
      `,
    );
    expect(communities.modularity).toBeCloseTo(0.4198, 4); // Brandes et al. 2008: the optimum
    expect(communities.communities.total).toBe(4);
    expect(communities.network).toMatchObject({ entities: 34, links: 78, pieces: 1 });
    same("karate", rounded(communities));
  });

  it("names the number that alone joins two rings, and leaves out the one that everybody names", async () => {
    await importText(open(), folder, ringsMapping, { "rings.csv": ringsCsv() });
    const scope = '{ datasets: ["t-rings"] }';
    const { brokers } = await open().ask(
      `
        {
          brokers(scope: ${scope}) {
            onlyThreads {
              between
              entity { id }
              sides { size around { id } through { id } }
              why { text }
              caution { text }
            }
            network {
              leftOutTotal
              leftOut { df entity { id } reason { text } }
              missing { text }
            }
            brokers {
              entity { id }
              group
              joins { a b share }
              why { text }
              caution { text }
            }
          }
        }
      `,
    );
    const [thread] = brokers.onlyThreads;
    expect(thread).toMatchObject({
      between: "PIECES",
      entity: { id: "phone:+16465550112" },
      why: { text: "Without it nothing joins the 13 on one side with the 13 on the other." },
    });
    expect(thread.sides.map(({ around }: any) => around.id)).toEqual([
      "phone:+12125550101",
      "phone:+12125550102",
    ]);
    expect(thread.caution.text).toContain("victim's or a shared phone");
    expect(brokers.network.leftOut).toEqual([
      {
        df: 70,
        entity: { id: "phone:+18005550100" },
        reason: { text: expect.stringContaining("Too common to link: 70 of") },
      },
    ]);
    expect(brokers.network.missing).toContainEqual({
      text: expect.stringContaining("Not asked: t-karate, t-krebs"),
    });
    same("rings", brokers);
    const { communities } = await open().ask(
      `
        {
          communities(scope: ${scope}) {
            naive { largestPiece largestShare pieces }
            network { largestPiece pieces }
            partition { members }
          }
        }
      `,
    );
    expect(communities.naive.largestPiece).toBe(74); // 70 ads and all four numbers
    expect(communities.network).toMatchObject({ largestPiece: 27, pieces: 1 });
    same("rings' groups", communities);
  });

  it("narrows by ids, kinds and time", async () => {
    const ids = Array.from({ length: 24 }, (_, at) => `ad:t-rings/${at}`);
    const count = async (scope: object) =>
      (
        await open().ask(
          "query ($scope: ScopeInput!) { brokers(scope: $scope) { network { entities links } } }",
          { scope },
        )
      ).brokers.network;
    expect(await count({ ids })).toEqual({ entities: 27, links: 26 });
    expect(await count({ ids, shared: false })).toEqual({ entities: 24, links: 0 });
    expect(await count({ datasets: ["t-rings"], entityKinds: ["Ad"], shared: false })).toEqual({
      entities: 70,
      links: 0,
    });
    expect(
      (
        await count({
          datasets: ["t-rings"],
          from: "2026-03-01T00:00:00Z",
          to: "2026-04-01T00:00:00Z",
        })
      ).links,
    ).toBe(8);
    expect(await count({ datasets: ["t-rings"], linkKinds: ["knows"] })).toEqual({
      entities: 70,
      links: 0,
    });
  });

  it("sums up what flows, along chains and between groups", async () => {
    await importText(open(), folder, adsMapping, { "ads.csv": adsCsv });
    await importText(open(), folder, callsMapping, callsFiles);
    const { flows } = await open().ask(
      `
        {
          flows(scope: {datasets: ["t-calls"]}, period: YEAR) {
            units { unit count sum }
            unit
            between { from to since count sum }
            betweenTotal
            paths { amount entities { id } }
            entities { entity { id } in out net countIn countOut role }
            groups { id size around { id } }
            caveats { text }
          }
        }
      `,
    );
    expect(flows.unit).toBe("EUR");
    expect(flows.units.map(({ unit }: any) => unit)).toEqual(["EUR", "seconds", "events"]);
    const sum = flows.entities.reduce((total: number, { net }: any) => total + net, 0);
    expect(Math.abs(sum)).toBeLessThan(1e-9);
    expect(flows.between.reduce((total: number, one: any) => total + one.sum, 0)).toBeCloseTo(
      flows.units[0].sum,
      6,
    );
    same("flows", rounded(flows));
  });

  it.each([
    ['{ brokers(scope: { ids: ["phone:+12125550199"] }) { exact } }', "NOT_FOUND"],
    ['{ brokers(scope: { datasets: ["none"] }) { exact } }', "NOT_FOUND"],
    ['{ brokers(scope: { entityKinds: ["Nothing"] }) { exact } }', "INVALID_INPUT"],
    ["{ brokers(scope: { ids: [] }) { exact } }", "INVALID_INPUT"],
    ["{ brokers(scope: {}, limit: 0) { exact } }", "INVALID_INPUT"],
    ["{ brokers(scope: {}) { removal(sizes: [9]) { size } } }", "INVALID_INPUT"],
    ["{ communities(scope: {}, resolution: -1) { modularity } }", "INVALID_INPUT"],
    [
      '{ whatIf(scope: { datasets: ["t-krebs"] }, remove: ["phone:+16465550112"]) { after } }',
      "INVALID_INPUT",
    ],
    ['{ flows(scope: {}, unit: "XXX") { unit } }', "INVALID_INPUT"],
  ])("refuses %s", async (query, code) => {
    await expect(open().ask(query)).rejects.toMatchObject({ code });
  });

  it("reads the network anew when the store has changed, and not before", async () => {
    const writes = async () =>
      (
        await open().ask(
          '{ brokers(scope: { datasets: ["t-rings"] }) { network { entities storeWrites } } }',
        )
      ).brokers.network;
    const before = await writes();
    expect(await writes()).toEqual(before);
    await importText(open(), folder, ringsMapping, {
      "rings.csv": ringsCsv().replace(/^3,.*\n/mu, ""),
    });
    const after = await writes();
    expect(after.storeWrites).toBeGreaterThan(before.storeWrites);
    expect(after.entities).toBe(before.entities - 2); // the ad, and the number that joins nothing any more
  });

  it("never measures what is half new and half old", async () => {
    const { clew, desk, ask } = open();
    const before = (
      await ask('{ brokers(scope: { datasets: ["t-rings"] }) { network { entities } } }')
    ).brokers.network.entities;
    let disturbed = 0;
    const disturbing: Graph = {
      ...clew.graph,
      read: async (text, parameters, limits) => {
        const rows = await clew.graph.read(text, parameters, limits);
        if (text.includes("e.df AS df") && ++disturbed === 1)
          await importText(open(), folder, ringsMapping, { "rings.csv": ringsCsv() });
        return rows;
      },
    };
    const context = await contextFor({ ...clew, kept: openKept(), graph: disturbing }, desk);
    const { facts } = await scoped({ datasets: ["t-rings"] }, context);
    expect(disturbed).toBe(2); // it was read again
    expect(facts.entities).toBe(before + 2);
  });

  it("stops where who asked goes away", async () => {
    const { clew, desk } = open();
    const control = new AbortController();
    const context = await contextFor(clew, desk, control.signal);
    const { network } = await scoped({ datasets: ["t-krebs"], shared: false }, context);
    const running = clew.crew.run(
      steadinessTask,
      { network, measure: "betweenness", options: { draws: 10_000 } },
      { signal: control.signal },
    );
    setTimeout(() => control.abort(new Error("gone away")), 100);
    await expect(running).rejects.toThrow("gone away");
    expect(
      (await clew.crew.run(steadinessTask, { network, measure: "degree", options: { draws: 5 } }))
        .draws,
    ).toBe(5);
  });
});
