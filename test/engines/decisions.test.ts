import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { settlerOf } from "../../server/src/modules/linking/derivation/index.ts";
import type { Graph } from "../../server/src/graph/index.ts";
import { openDesk } from "../../server/src/modules/intake/imports/index.ts";
import { dump } from "../support/dump.ts";
import { describeEachEngine } from "../support/engines.ts";
import { clusters, decide, withdraw, handsChanged } from "../support/decision-questions.ts";
import { importText } from "../support/import-files.ts";
import { openKept } from "../../server/src/shared/kept.ts";
import { linkedAds as mapping, linkedCsv as csv, people } from "../support/linked-ads.ts";

describeEachEngine("decisions", (open) => {
  const folder = mkdtempSync(join(tmpdir(), "clew-decisions-"));
  const made = async (input: object) => (await open().ask(decide, { input })).decide;
  const sizes = async () =>
    (await open().ask(clusters)).clusters.edges.map(
      ({ node }: { node: { size: number } }) => node.size,
    );

  it("begins with clusters that say what holds them together", async () => {
    await importText(open(), folder, mapping, { "linked.csv": csv() });
    const { clusters: found } = await open().ask(clusters);
    const [first] = found.edges;
    expect(first.node).toMatchObject({
      size: 16,
      name: null,
      cuts: [{ identifier: { id: "account:instagram:thread" }, sides: [8, 8] }],
      said: {
        names: [
          { value: "Kira", things: 8 },
          { value: "Lia", things: 8 },
        ],
        prices: [{ currency: "$", things: 16, least: 200, median: 200, most: 300 }],
      },
      identifiers: [
        { kind: "Phone", count: 2 },
        { kind: "Account", count: 1 },
      ],
    });
    expect(found.edges.map(({ node }: { node: { size: number } }) => node.size)).toEqual([
      16, 3, 3,
    ]);
  });

  it("cuts a thread, shows both halves, and takes it back", async () => {
    const preview = async (type: string, ids: readonly string[]) =>
      (
        await open().ask(
          "query ($type: String!, $ids: [ID!]!) { previewDecision(type: $type, ids: $ids) { before after things } }",
          { type, ids },
        )
      ).previewDecision;
    expect(await preview("cut", ["account:instagram:thread"])).toEqual({
      before: [16],
      after: [8, 8],
      things: 16,
    });
    expect(await preview("same", ["ad:t-linked/20", "ad:t-linked/23"])).toEqual({
      before: [3, 3],
      after: [6],
      things: 6,
    });
    expect(await preview("same", ["ad:t-linked/20", "ad:t-linked/21"])).toEqual({
      before: [],
      after: [],
      things: 0,
    });
    const cut = await made({
      type: "cut",
      ids: ["account:instagram:thread"],
      reasons: ["An account of a photographer."],
    });
    expect(cut).toMatchObject({
      ok: true,
      judgement: {
        type: "cut",
        verdict: "cut",
        by: "local",
        entities: [{ id: "account:instagram:thread" }],
      },
    });
    expect(await sizes()).toEqual([8, 8, 3, 3]);
    expect((await open().ask(clusters)).clusters.decisions).toEqual([
      { type: "cut", verdict: "cut" },
    ]);
    expect((await open().ask(withdraw, { id: cut.judgement.id })).withdraw).toMatchObject({
      ok: true,
      judgement: { verdict: "withdrawn", supersedes: cut.judgement.id },
    });
    expect(await sizes()).toEqual([16, 3, 3]);
    expect((await open().ask(withdraw, { id: cut.judgement.id })).withdraw).toMatchObject({
      ok: false,
      errors: [{ message: "No such decision holds." }],
    });
  });

  it("shows where a number changed hands, links within a spell, and throughout where decided so", async () => {
    const { changesOfHands, entity, sharedAttributes } = await open().ask(handsChanged);
    expect(changesOfHands.edges.map(({ node }: { node: object }) => node)).toMatchObject([
      {
        until: "2026-01-12T00:00:00.000Z",
        at: "2026-07-13T00:00:00.000Z",
        gap: 182,
        before: {
          things: 3,
          shared: [{ id: "account:telegram:winter" }],
          evidence: {
            total: 3,
            edges: [20, 21, 22].map((key) => ({
              node: { entity: { id: `ad:t-linked/${key}` }, rows: 1 },
            })),
          },
        },
        after: { things: 3, shared: [{ id: "account:telegram:summer" }] },
      },
    ]);
    expect(entity.marks).toEqual(["changed-hands"]);
    expect(sharedAttributes).toEqual([{ a: "ad:t-linked/20", b: "ad:t-linked/21" }]);
    const joined = await made({ type: "join", ids: ["phone:+12125550103"] });
    expect(joined.ok).toBe(true);
    expect(await sizes()).toEqual([16, 6]);
    await open().ask(withdraw, { id: joined.judgement.id });
    expect(await sizes()).toEqual([16, 3, 3]);
  });

  it("calls an identifier common to many, in clusters and between pairs, and back", async () => {
    const hub = await made({ type: "hub", ids: ["phone:+12125550101"], verdict: "common" });
    expect(hub.ok).toBe(true);
    expect(await sizes()).toEqual([11, 3, 3]);
    const { sharedAttributes, hubs, paths } = await open().ask(
      `
        {
          sharedAttributes(ids: ["ad:t-linked/5", "ad:t-linked/6"]) { a }
          hubs {
            edges {
              node { identifier { id marks } links decision { verdict by } }
            }
          }
          paths(from: "ad:t-linked/5", to: "ad:t-linked/6") { total }
        }
      `,
    );
    expect(sharedAttributes).toEqual([]);
    expect(paths.total).toBe(0);
    expect(hubs.edges).toEqual([
      {
        node: {
          identifier: { id: "phone:+12125550101", marks: ["common-to-many"] },
          links: false,
          decision: { verdict: "common", by: "local" },
        },
      },
    ]);
    expect((await made({ type: "hub", ids: ["phone:+12125550101"], verdict: "links" })).ok).toBe(
      true,
    );
    const { judgements } = await open().ask(
      `
        {
          all: judgements(types: ["hub"], inForce: false) { total }
          judgements(types: ["hub"]) { total edges { node { id verdict } } }
        }
      `,
    );
    expect(judgements).toMatchObject({ total: 1, edges: [{ node: { verdict: "links" } }] });
    await open().ask(withdraw, { id: judgements.edges[0].node.id });
    expect(await sizes()).toEqual([16, 3, 3]);
  });

  it("joins two things, names what they make and what is against; both hold when rows come again", async () => {
    await made({ type: "join", ids: ["ad:t-linked/20", "ad:t-linked/23"] });
    expect(await sizes()).toEqual([16, 6]);
    const named = await made({
      type: "name",
      ids: [20, 21, 22, 23].map((key) => `ad:t-linked/${key}`),
      verdict: "independent",
      label: "Mia",
      against: ["The prices are missing."],
    });
    expect(named.ok).toBe(true);
    await importText(open(), folder, mapping, {
      "linked.csv": `${csv()}40,2026-08-01,Zoe,,212 555 0140,,Albany\n`,
    });
    const { clusters: after } = await open().ask(clusters);
    expect(
      after.edges.map(({ node }: { node: { size: number; name: object } }) => [
        node.size,
        node.name,
      ]),
    ).toEqual([
      [16, null],
      [6, { verdict: "independent", label: "Mia", against: ["The prices are missing."] }],
    ]);
  });

  it("keeps decisions and the last whole result when broken off, and ends alike when it goes on", async () => {
    const { clew } = open();
    const said =
      "Quiet room by the station with easy parking behind ask for the blue door cards welcome text first please";
    const bodyAt = (at: number) => {
      if (at === 0) return "body";
      return at % 5 === 0 ? said : "";
    };
    const worded = mapping.replace("price: price }", "price: price, text: body }");
    const more = csv()
      .split("\n")
      .map((line, at) => (line === "" ? "" : `${line},${bodyAt(at)}`))
      .join("\n");
    await importText(open(), folder, worded, { "linked.csv": more });
    const whole = await dump(clew);
    const decisions = (await open().ask("{ judgements(inForce: false) { total } }")).judgements
      .total;
    await importText(open(), folder, mapping, { "linked.csv": csv() });
    await importText(
      {
        ...open(),
        desk: openDesk(
          clew,
          () => new Date().toISOString(),
          async () => undefined,
        ),
      },
      folder,
      worded,
      { "linked.csv": more },
    );
    let broken = 0;
    for (let writes = 0, ended = false; !ended && writes < 50; writes += 1) {
      let left = writes;
      const breaking: Graph = {
        ...clew.graph,
        write: async (work) =>
          left-- > 0 ? clew.graph.write(work) : Promise.reject(new Error("killed here")),
      };
      ended = await settlerOf({ ...clew, kept: openKept(), graph: breaking })
        .settle()
        .then(
          () => true,
          () => false,
        );
      broken += ended ? 0 : 1;
      expect((await open().ask("{ judgements(inForce: false) { total } }")).judgements.total).toBe(
        decisions,
      );
      expect(await sizes()).toEqual([16, 6]);
    }
    expect(broken).toBeGreaterThan(3);
    expect(await dump(clew)).toEqual(whole);
    await importText(open(), folder, mapping, { "linked.csv": csv() });
  });

  it("tells how far clusters agree with what is known, by a column, and which rows name nothing", async () => {
    const truth = [
      ...Array.from({ length: 16 }, (_, at) => ({
        key: String(at + 1),
        cluster: at < 8 ? "a" : "b",
        value: at < 8 ? "north" : "south",
      })),
      { key: "9999", cluster: "a" },
    ];
    const { agreement } = await open().ask(
      `
        query ($truth: [TruthRow!]!) {
          agreement(of: CLUSTERS, truth: $truth) {
            things unknown firstUnknown
            pairs { precision { value low high } recall { value } }
            by { value things differs f1 { value } }
          }
        }
      `,
      { truth },
    );
    expect(agreement).toMatchObject({
      things: 16,
      unknown: 1,
      firstUnknown: [17],
      pairs: { recall: { value: 1 } },
      by: [
        { value: "north", things: 8 },
        { value: "south", things: 8 },
      ],
    });
    expect(agreement.pairs.precision.value).toBeCloseTo(56 / 120, 9);
    await expect(
      open().ask(
        "query ($truth: [TruthRow!]!) { agreement(of: RESOLUTION, truth: $truth) { things } }",
        { truth: [{ key: "nobody" }] },
      ),
    ).rejects.toThrow("It names nothing that is held.");
  });

  it("keeps identifiers out of clusters, though one was decided to belong with another or an ad", async () => {
    const before = await sizes();
    const accepted = [
      await made({ type: "join", ids: ["phone:+12125550101", "account:instagram:thread"] }),
      await made({ type: "join", ids: ["phone:+12125550102", "ad:t-linked/20"] }),
    ];
    expect(accepted.map(({ ok }) => ok)).toEqual([true, true]);
    expect(await sizes()).toEqual(before);
    for (const { judgement } of accepted) await open().ask(withdraw, { id: judgement.id });
  });

  it("refuses what contradicts a chain of decisions, names the chain, and keeps it where one insists", async () => {
    await importText(open(), folder, people, {
      "people.csv": "id,name\n1,Ann One\n2,Ann Two\n3,Ann Three\n",
    });
    const [one, two, three] = ["1", "2", "3"].map((key) => `person:t-people/${key}`);
    expect((await made({ type: "same", ids: [one, two] })).ok).toBe(true);
    const { clusterMembership } = await open().ask(
      '{ clusterMembership(scope: { datasets: ["t-people"] }) { id cluster } }',
    );
    expect(clusterMembership).toEqual([
      { id: one, cluster: 1 },
      { id: two, cluster: 1 },
      { id: three, cluster: null },
    ]); // what is treated as the same stands together
    expect((await made({ type: "different", ids: [one, three] })).ok).toBe(true);
    const refused = await made({ type: "same", ids: [two, three] });
    expect(refused.ok).toBe(false);
    expect(refused.errors[0].field).toBe("contradiction");
    expect(refused.errors[0].message).toMatch(
      /Ann (One = Ann Two = Ann Three|Three = Ann Two = Ann One), and/,
    );
    expect((await made({ type: "same", ids: [two, three], despite: true })).ok).toBe(true);
    expect((await made({ type: "same", ids: [one, "ad:t-linked/1"] })).errors[0].message).toBe(
      "same is about two items of one kind.",
    );
    expect((await made({ type: "verdict", ids: [one] })).errors[0].field).toBe("type");
    expect((await made({ type: "hub", ids: [one] })).errors[0].message).toBe(
      "hub is about one identifier.",
    );
    expect((await made({ type: "name", ids: [one, "person:t-people/9"] })).errors[0].message).toBe(
      "One of them is not held here.",
    );
  });

  it("makes one of two decisions that contradict each other at the same moment the one in force", async () => {
    const [one, three] = ["person:t-people/1", "person:t-people/3"];
    await Promise.all(
      (
        await open().ask(
          "query ($ids: [ID!]) { judgements(ids: $ids) { edges { node { id } } } }",
          { ids: [three] },
        )
      ).judgements.edges.map(({ node }: { node: { id: string } }) =>
        open().ask(withdraw, { id: node.id }),
      ),
    );
    await Promise.all(
      ["same", "different", "unsure", "same"].map(async (type) =>
        made({ type, ids: [one, three] }),
      ),
    );
    const { judgements } = await open().ask(
      "query ($ids: [ID!]) { judgements(ids: $ids) { edges { node { type } } } }",
      { ids: [three] },
    );
    expect(judgements.edges.length).toBe(1);
  });

  it("keeps no character that hides or turns round what stands beside it", async () => {
    const { judgement } = (
      await open().ask(
        "mutation ($input: DecideInput!) { decide(input: $input) { judgement { label reasons note } } }",
        {
          input: {
            type: "name",
            ids: ["person:t-people/3"],
            label: "A\u202e\u0000b",
            reasons: ["\u2066", "c\u0007d"],
            note: "first\nsecond \ud83d",
          },
        },
      )
    ).decide;
    expect(judgement).toEqual({ label: "Ab", reasons: ["cd"], note: "first\nsecond \ufffd" });
  });

  it("says so with the import where what follows from the rows could not be worked out", async () => {
    const desk = openDesk(
      open().clew,
      () => new Date().toISOString(),
      () => Promise.reject(new Error("killed")),
    );
    const { state, warnings, records } = await importText({ ...open(), desk }, folder, people, {
      "people.csv": "id,name\n1,Ann One\n2,Ann Two\n3,Ann Three\n4,Ann Four\n",
    });
    expect([state, records]).toEqual(["done", 4]);
    expect(warnings.at(-1)?.text).toMatch(/The rows are imported, but .* could not be worked out/u);
  });
});
