import { firstConnectors, ringsApart } from "../support/heron-questions.ts";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { agreementOf } from "../../server/src/modules/linking/clusters/index.ts";
import { loadHeron } from "../../server/src/modules/intake/imports/index.ts";
import { openTest, type TestClew } from "../support/test-stores.ts";

interface Truth {
  readonly ads: readonly {
    readonly id: string;
    readonly group: string;
    readonly numbers: readonly { readonly value: string; readonly written: string }[];
  }[];
  readonly groups: readonly {
    readonly id: string;
    readonly role: string;
    readonly phones: readonly string[];
  }[];
  readonly hubs: readonly { readonly id?: string }[];
  readonly bridges: readonly { readonly by: string }[];
  readonly reposts: readonly { readonly id: string; readonly of: string }[];
  readonly story: {
    readonly tip: string;
    readonly onlyThread: string;
    readonly changedHands: { readonly phone: string; readonly since: string };
    readonly wrongDate: { readonly document: string };
    readonly companions: {
      readonly documents: readonly string[];
      readonly nights: readonly (readonly string[])[];
    };
  };
}

describe("Operation Heron, as its truth file has it", () => {
  const folder = mkdtempSync(join(tmpdir(), "clew-heron-"));
  let test: TestClew;
  let truth: Truth;
  beforeAll(async () => {
    test = await openTest({ data: folder, host: "127.0.0.1", port: 0, log: "silent" });
    await loadHeron(test.clew, test.desk);
    truth = JSON.parse(readFileSync(join(folder, "demo", "truth.json"), "utf8"));
  }, 120_000);
  afterAll(async () => {
    await test.clew.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const profile = async (id: string) =>
    (
      await test.ask(
        `
          query ($id: ID!) {
            profile(id: $id) {
              independentSources
              voices { datasets copies }
              warnings { code message { text } }
              inCommon { identifier { id } weight }
            }
          }
        `,
        { id },
      )
    ).profile;

  it("draws first what matters for the tip: the account it shares, and who called most often", async () => {
    const { firstChart } = await test.ask(
      `
        query ($id: ID!) {
          firstChart(id: $id) {
            shown
            entities { id }
            links { source target }
            parts { key ids shown total reason { text } }
          }
        }
      `,
      { id: "phone:+12125550147" },
    );
    const part = (key: string) =>
      firstChart.parts.find((one: { readonly key: string }) => one.key === key);
    expect(part("SHARED:Account").ids).toEqual(["account:instagram:alder.house"]);
    expect(part("CONTACT:Phone").ids[0]).toBe("phone:+16465550112");
    expect(part("CONTACT:Phone").reason.text).toMatch(/^The \d+ most frequent contacts of 24 /u);
    expect(part("TOO_COMMON:Phone")).toMatchObject({ shown: 0, total: 1 });
    const linked = new Set(
      firstChart.links.flatMap((link: { source: string; target: string }) => [
        link.source,
        link.target,
      ]),
    );
    expect(firstChart.entities.filter(({ id }: { id: string }) => !linked.has(id))).toEqual([]);
  });

  it("draws ads first around the prepaid number too, though it has many more numbers", async () => {
    const { firstChart } = await test.ask(
      `query ($id: ID!) { firstChart(id: $id) { parts { key shown total } } }`,
      { id: "phone:+16465550112" },
    );
    const ads = firstChart.parts.find((one: { readonly key: string }) => one.key === "LINKED:Ad");
    expect(ads.shown).toBeGreaterThanOrEqual(8);
  });

  it("finds every number in every ad, however it is disguised, and no other", async () => {
    let [right, wrong, missed] = [0, 0, 0];
    for (let from = 0; from < truth.ads.length; from += 500) {
      const page = truth.ads.slice(from, from + 500);
      const { neighbourhood } = await test.ask(
        `
          query ($ids: [ID!]!) {
            neighbourhood(
              ids: $ids
              linkKinds: ["mentions"]
              entityKinds: ["Phone"]
              limit: 2000
            ) { links { source target } totalIsExact shown total }
          }
        `,
        { ids: page.map(({ id }) => id) },
      );
      expect(neighbourhood.shown).toBe(neighbourhood.total);
      const found = Map.groupBy(
        neighbourhood.links as { source: string; target: string }[],
        ({ source }) => source,
      );
      for (const { id, numbers } of page) {
        const wanted = new Set(numbers.map(({ value }) => `phone:${value}`));
        const held = new Set((found.get(id) ?? []).map(({ target }) => target));
        right += wanted.intersection(held).size;
        wrong += held.difference(wanted).size;
        missed += wanted.difference(held).size;
      }
    }
    expect(right).toBeGreaterThan(2_500);
    expect((2 * right) / (2 * right + wrong + missed)).toBeGreaterThanOrEqual(0.99);
  });

  it("finds the planted hubs and no other, without a list, and the number that changed hands", async () => {
    const { hubs, changesOfHands } = await test.ask(
      `
        {
          hubs(first: 100) { edges { node { identifier { id } links groups } } }
          changesOfHands {
            edges { node { identifier { id } at after { members { id } } } }
          }
        }
      `,
    );
    const common = hubs.edges
      .filter(({ node }: any) => !node.links && !node.identifier.id.startsWith("template:"))
      .map(({ node }: any) => node.identifier.id);
    expect(common.toSorted()).toEqual(truth.hubs.flatMap(({ id }) => id ?? []).toSorted());
    const passed = changesOfHands.edges.map(({ node }: any) => node.identifier.id);
    expect(passed).toContain(truth.story.changedHands.phone);
    expect(passed.length).toBeLessThanOrEqual(2);
  });

  it("names a planted bridge first for who connects networks, and never the collective's phone", async () => {
    const { connectors, clusters } = await test.ask(firstConnectors);
    const first: string[] = connectors.edges.map(({ node }: any) => node.entity.id);
    const bridges = new Set(truth.bridges.map(({ by }) => by));
    bridges.add("account:instagram:alder.house"); // both rings' own
    expect(first.slice(0, 3).filter((id) => !bridges.has(id))).toEqual([]);
    expect(clusters.threads[0].entity.id).toBe(first[0]);
    const collective = truth.groups.find(({ role }) => role === "collective")?.phones ?? [];
    expect(first.slice(0, 20).filter((id) => collective.includes(id.slice(6)))).toEqual([]);
  });

  it("puts every planted tie to the analyst, and joins no two networks", async () => {
    const { clusters, clusterMembership } = await test.ask(
      `
        {
          clusters(scope: {}, first: 500) {
            threadsTotal threads { entity { id } }
            edges { node { cuts { identifier { id } } } }
          }
          clusterMembership(scope: {}) { id cluster }
        }
      `,
    );
    expect(clusters.threadsTotal).toBe(clusters.threads.length);
    const asked = new Set([
      ...clusters.threads.map(({ entity }: any) => entity.id),
      ...clusters.edges.flatMap(({ node }: any) =>
        node.cuts.map(({ identifier }: any) => identifier.id),
      ),
    ]);
    expect(truth.bridges.filter(({ by }) => !asked.has(by))).toEqual([]);
    const found = new Map<string, number | null>(
      clusterMembership.map(({ id, cluster }: any) => [id, cluster]),
    );
    const { pairs, bCubed } = agreementOf(
      truth.ads.map(({ id, group }) => ({
        known: group,
        found: found.get(id) === null ? undefined : String(found.get(id)),
      })),
    );
    expect([pairs.f1.value >= 0.93, bCubed.f1.value >= 0.96]).toEqual([true, true]);
  });

  it("names the number that alone joins two rings, its sides and why, beside a naive join's blob", async () => {
    const { brokers, communities } = await test.ask(ringsApart);
    const thread = brokers.onlyThreads.find(
      ({ entity }: any) => entity.id === truth.story.onlyThread,
    );
    expect(thread).toMatchObject({
      between: "PIECES",
      why: { text: expect.stringContaining("nothing joins the") },
    });
    expect(thread.sides[0].around.id).toBe(truth.story.tip);
    const ringB = truth.ads.filter(({ group }) => group === "ring-b").map(({ id }) => id);
    expect(thread.sides[1].through.some(({ id }: any) => ringB.includes(id))).toBe(true);
    expect(thread.caution.text).toContain("victim's or a shared phone");
    expect(communities.naive.largestShare).toBeGreaterThan(0.8);
    expect(communities.network.largestPiece / communities.network.entities).toBeLessThan(0.2);
    expect(
      new Set(
        communities.network.leftOut
          .filter(({ entity }: any) => !entity.id.startsWith("template:"))
          .map(({ entity }: any) => entity.id),
      ),
    ).toEqual(new Set(truth.hubs.flatMap(({ id }) => id ?? [])));
  });

  it("finds clusters of ads that agree with who is behind them, and tells what joins each", async () => {
    const { clusterMembership, clusters } = await test.ask(
      `
        {
          clusterMembership(scope: {datasets: ["heron-ads"]}) { id key cluster }
          clusters(scope: {datasets: ["heron-ads"]}, first: 500) {
            total alone
            edges {
              node {
                size
                reasons { things identifier { id } reason { text } }
                places { things place { label } }
                cuts { sides question { text } identifier { id } }
              }
            }
          }
        }
      `,
    );
    const known = new Map(truth.ads.map(({ id, group }) => [id, group]));
    const { pairs, bCubed } = agreementOf(
      clusterMembership.map(({ id, cluster }: any) => ({
        found: cluster === null ? undefined : String(cluster),
        known: known.get(id),
      })),
    );
    expect(pairs.f1.value).toBeGreaterThanOrEqual(0.93);
    expect(bCubed.f1.value).toBeGreaterThanOrEqual(0.96);
    expect(clusterMembership.find(({ id }: any) => id === truth.ads[0]?.id)?.key).toBe(
      truth.ads[0]?.id.split("/")[1],
    );
    const hubs = new Set(truth.hubs.flatMap(({ id }) => id ?? []));
    for (const { node } of clusters.edges)
      expect(node.reasons.filter(({ identifier }: any) => hubs.has(identifier.id))).toEqual([]);
    expect(clusters.edges[0].node.reasons[0].reason.text).toContain("have this");
  });

  it("links nothing by what is common to many, and a ring's own number is not", async () => {
    const hubs = truth.hubs.flatMap(({ id }) => id ?? []);
    expect(hubs.length).toBe(5);
    for (const id of hubs)
      expect(
        (await profile(id)).warnings.map(({ code }: any) => code),
        id,
      ).toContain("common");
    for (const { phones } of truth.groups.filter(({ role }) => role === "ring")) {
      for (const phone of phones)
        expect(
          (await profile(`phone:${phone}`)).warnings.map(({ code }: any) => code),
          phone,
        ).not.toContain("common");
    }
    const shared = (await profile(truth.story.tip)).inCommon.filter(({ identifier }: any) =>
      hubs.includes(identifier.id),
    );
    expect(shared.length).toBeGreaterThan(0);
    expect(shared.every(({ weight }: any) => weight === null)).toBe(true);
  });

  it("finds the two guests who travel together as a possible link, and no network of guests", async () => {
    const { clusters } = await test.ask(
      `
        {
          clusters(scope: {}, first: 500) {
            possible(first: 100) {
              edges {
                node { found probability by { kind } sides { members { id } } }
              }
            }
            edges { node { byKind { kind count } } }
          }
        }
      `,
    );
    const [first] = clusters.possible.edges.filter(
      ({ node }: { node: { found: string } }) => node.found === "presence",
    );
    expect(first.node.sides.map(({ members }: { members: object[] }) => members)).toEqual(
      truth.story.companions.documents.map((document) => [
        { id: `person:heron-stays/${document}` },
      ]),
    );
    expect(first.node.by.length).toBe(truth.story.companions.nights.length);
    expect(first.node.probability).toBeGreaterThan(0.95);
    const guests = clusters.edges.flatMap(
      ({ node }: { node: { byKind: { kind: string; count: number }[] } }) =>
        node.byKind.filter(({ kind }) => kind === "Person").map(({ count }) => count),
    );
    expect(Math.max(0, ...guests)).toBeLessThanOrEqual(3);
  });

  it("does not join two ads that share the booking number alone", async () => {
    const booked = truth.ads.filter(
      ({ group, numbers }) =>
        group.startsWith("independent") && numbers.some(({ value }) => value === "+18005550100"),
    );
    const oneEach = [...Map.groupBy(booked, ({ group }) => group).values()]
      .flatMap(([first]) => (first === undefined ? [] : [first]))
      .slice(0, 6);
    for (const other of oneEach.slice(1)) {
      const { explain } = await test.ask(
        "query ($from: ID!, $to: ID!) { explain(from: $from, to: $to) { linked weight against { code } } }",
        { from: oneEach[0]?.id, to: other.id },
      );
      expect(explain).toMatchObject({ linked: false, weight: 0 });
      expect(explain.against.map(({ code }: any) => code)).toContain("hub");
    }
  });

  it("tells that the tip's number changed hands on the day the subscriber list says", async () => {
    const { warnings } = await profile(truth.story.changedHands.phone);
    expect(warnings.find(({ code }: any) => code === "changedHands").message.text).toContain(
      truth.story.changedHands.since,
    );
  });

  it("knows of no link on a day before any row had come, by whatever way", async () => {
    const [from, to] = truth.ads.filter(({ group }) => group === truth.ads[0]?.group);
    const ask = async (asOf: string | null) =>
      (
        await test.ask(
          `
            query ($from: ID!, $to: ID!, $asOf: DateTime) {
              explain(from: $from, to: $to, asOf: $asOf) {
                linked weight independentSources
                steps { sentence { text } }
              }
            }
          `,
          { from: from?.id, to: to?.id, asOf },
        )
      ).explain;
    expect((await ask(null)).steps.length).toBeGreaterThan(0);
    expect(await ask("2020-01-31T23:59:59.999Z")).toEqual({
      linked: false,
      weight: 0,
      independentSources: 0,
      steps: [],
    });
  });

  it("counts the second site as the first, which it repeats", async () => {
    const { voices } = await profile(truth.story.tip);
    expect(voices.find(({ datasets }: any) => datasets.includes("heron-mirror")).datasets).toEqual([
      "heron-ads",
      "heron-mirror",
    ]);
    const [repost] = truth.reposts;
    const { explain } = await test.ask(
      "query ($from: ID!, $to: ID!) { explain(from: $from, to: $to) { independentSources against { code } } }",
      { from: repost?.id, to: repost?.of },
    );
    expect(explain.independentSources).toBeLessThanOrEqual(1);
  });

  it("warns of the date that was typed wrongly", async () => {
    const codes = (await profile(`document:${truth.story.wrongDate.document}`)).warnings.map(
      ({ code }: any) => code,
    );
    expect(codes).toEqual(expect.arrayContaining(["twoPlaces", "backwards"]));
  });

  it("meets the lodge in three sources within four days", async () => {
    const { runSavedQuery } = await test.ask(
      '{ runSavedQuery(id: "same-address-within-days", parameters: { days: 4 }) { columns rows } }',
    );
    const lodge = runSavedQuery.rows.filter(([address]: any) =>
      address.label.startsWith("Alder Lodge"),
    );
    const sources = new Set(
      lodge.flatMap(([, one, , other]: any) => [...one.datasets, ...other.datasets]),
    );
    expect(sources.size).toBeGreaterThanOrEqual(3);
  });
});
