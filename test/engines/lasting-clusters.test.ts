import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pagesOf } from "../../server/src/modules/ground/papers/index.ts";
import { rebuild } from "../../server/src/rebuild.ts";
import type { Settings } from "../../server/src/settings.ts";
import { emptyStore, engines, openTest, type TestClew } from "../support/engines.ts";
import { importText } from "../support/import-files.ts";

const log = { info: () => undefined, error: () => undefined };
const mapping = (dataset: string) => `
dataset: { id: ${dataset}, title: Ads, region: US, timezone: UTC, dates: ymd }
files:
  - path: ads.csv
    record: id
    observedAt: day
    entities: { ad: { kind: Ad, key: id }, phone: { kind: Phone, value: phone } }
    links: [ { kind: mentions, from: ad, to: phone } ]
`;
/** Ads of numbers: so many of each, ids by number and place. */
const csv = (counts: Readonly<Record<number, number>>, prefix = "") =>
  `id,day,phone\n${Object.entries(counts)
    .flatMap(([number, count]) =>
      Array.from(
        { length: count },
        (_, at) => `${prefix}${number}-${at},2026-01-${10 + at},212 555 01${number}`,
      ),
    )
    .join("\n")}\n`;
const list = `{ clusters(scope: {}) { edges { node { ref size } } } }`;
const one = `
  query ($id: ID!, $at: DateTime!) {
    cluster(id: $id) {
      ref size
      changedSince(at: $at) {
        lookedAt isNew cameTotal leftTotal gone joined split
        came { id }
        left { id }
      }
    }
  }
`;
const decide = `
  mutation ($input: DecideInput!) { decide(input: $input) { ok judgement { id } } }
`;

describe.each(engines)("a network's lasting id, %s", (engine) => {
  const folder = mkdtempSync(join(tmpdir(), "clew-lasting-"));
  let settings: Settings;
  let test: TestClew;
  beforeAll(async () => {
    settings = await emptyStore(engine, folder);
    test = await openTest(settings);
  }, 180_000);
  afterAll(async () => {
    await test.clew.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const refs = async (): Promise<readonly string[]> =>
    (await test.ask(list)).clusters.edges.map(({ node }: any) => node.ref);
  const clusterAt = async (id: string, at: string) => (await test.ask(one, { id, at })).cluster;
  /** A moment later than all that was kept before it. */
  const moment = async () => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    const now = new Date().toISOString();
    await new Promise((resolve) => setTimeout(resolve, 5));
    return now;
  };
  let [larger, smaller] = ["", ""];
  let begun = "";

  it("stays while the network grows, and says what came", async () => {
    await importText(test, join(folder, "a"), mapping("t-a"), { "ads.csv": csv({ 11: 6, 12: 9 }) });
    [larger = "", smaller = ""] = await refs();
    expect(larger).toMatch(/^[0-9a-f]{24}$/u);
    begun = await moment();
    await importText(test, join(folder, "a"), mapping("t-a"), { "ads.csv": csv({ 11: 8, 12: 9 }) });
    await importText(test, join(folder, "b"), mapping("t-b"), { "ads.csv": csv({ 12: 3 }, "x") });
    expect(await refs()).toEqual([larger, smaller]);
    expect(await clusterAt(smaller, begun)).toMatchObject({
      ref: smaller,
      size: 8,
      changedSince: {
        isNew: false,
        cameTotal: 2,
        leftTotal: 0,
        came: [{ id: "ad:t-a/11-6" }, { id: "ad:t-a/11-7" }],
      },
    });
    const before = await clusterAt(smaller, "2020-01-01T00:00:00Z");
    expect(before.changedSince).toMatchObject({ lookedAt: null, isNew: true, cameTotal: 8 });
  });

  it("of two that join leads to the one, and both are there again once the join is taken back", async () => {
    const at = await moment();
    const input = { type: "join", ids: ["ad:t-a/11-0", "ad:t-a/12-0"], reasons: ["seen"] };
    const { judgement } = (await test.ask(decide, { input })).decide;
    expect(await refs()).toEqual([larger]);
    expect(await clusterAt(smaller, at)).toMatchObject({
      ref: larger,
      size: 20,
      changedSince: { cameTotal: 8, joined: [smaller], split: [] },
    });
    const joined = await moment();
    await test.ask('mutation ($id: ID!) { withdraw(judgement: $id, note: "no") { ok } }', {
      id: judgement.id,
    });
    expect(await refs()).toEqual([larger, smaller]);
    expect(await clusterAt(larger, joined)).toMatchObject({
      size: 12,
      changedSince: { leftTotal: 8, gone: 0, split: [smaller], joined: [] },
    });
  });

  it("stays with the larger part when a cut parts it, and with what a removed source leaves", async () => {
    const at = await moment();
    const cut = { type: "cut", ids: ["phone:+12125550111"], reasons: ["shared desk"] };
    const { judgement } = (await test.ask(decide, { input: cut })).decide;
    expect(await refs()).toEqual([larger]);
    expect(await clusterAt(smaller, at)).toBeNull();
    await test.ask('mutation ($id: ID!) { withdraw(judgement: $id, note: "no") { ok } }', {
      id: judgement.id,
    });
    expect(await refs()).toEqual([larger, smaller]);
    await test.desk.remove("t-b");
    expect(await refs()).toEqual([larger, smaller]);
    expect((await clusterAt(larger, at)).changedSince).toMatchObject({
      leftTotal: 3,
      gone: 3,
      left: [],
    });
  });

  it("is of no id that was never given, and too long a one is refused", async () => {
    expect(await clusterAt("0123456789abcdef01234567", begun)).toBeNull();
    await expect(clusterAt("x".repeat(101), begun)).rejects.toThrow();
  });

  it("keeps refs alone, which tell nothing without the store's key", async () => {
    const pages = await pagesOf(test.clew, "network", "all");
    expect(pages.length).toBeGreaterThan(4);
    const said = JSON.stringify(pages.map(({ content }) => content));
    expect(said.replaceAll(/"(?:moved|alone|[0-9a-f]{24}|[a-z2-7]{26})"/gu, "")).toMatch(
      /^[{}[\]:,]*$/u,
    );
  });

  it("is the same after a restart and in a store made anew, with all that changed", async () => {
    const since = await clusterAt(larger, begun);
    await test.clew.close();
    test = await openTest(settings);
    expect(await refs()).toEqual([larger, smaller]);
    await test.clew.close();
    for (const name of ["graph", "evidence"])
      rmSync(join(settings.data, name), { recursive: true, force: true });
    await rebuild(settings, { log });
    test = await openTest(settings);
    expect(await refs()).toEqual([larger, smaller]);
    expect(await clusterAt(larger, begun)).toEqual(since);
  }, 180_000);
});
