import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { describeEachEngine } from "../support/engines.ts";
import { importText } from "../support/import-files.ts";

const mapping = (dataset: string) => `
dataset: { id: ${dataset}, title: ${dataset}, region: US, timezone: UTC, dates: ymd }
files:
  - path: ads.csv
    record: id
    observedAt: day
    entities:
      ad: { kind: Ad, key: id, properties: { text: text } }
      phone: { kind: Phone, value: phone }
      account: { kind: Account, value: account }
    links:
      - { kind: mentions, from: ad, to: phone }
      - { kind: postedBy, from: ad, to: account }
`;
const text =
  "Sweet and quiet, by the mill all week, call after six, ask for Mia at the lodge, no agencies";
/** The mirror's row is dated before the original's, as when it was read first. */
const csv = (id: string, day: string) =>
  `id,day,text,phone,account\n${id},${day},"${text}",212 555 0101,instagram:mia\n`;

/** Ads that share nothing, so that what two share can be told from chance. */
const others = Array.from(
  { length: 40 },
  (_, at) =>
    `o${at},2026-02-${String((at % 27) + 1).padStart(2, "0")},` +
    `"${Array.from({ length: 12 }, (__, word) => `word${at * 12 + word}`).join(" ")}",` +
    `212 555 01${at + 20},instagram:other${at}`,
).join("\n");

describeEachEngine("two sources of which one copies the other", (open) => {
  const folder = mkdtempSync(join(tmpdir(), "clew-independent-"));
  const [ad, copy] = ["ad:t-first/1", "ad:t-mirror/9"];
  const phone = "phone:+12125550101";

  it("count as one on the profile, under Why?, in a network and in a report", async () => {
    await importText(open(), join(folder, "a"), mapping("t-first"), {
      "ads.csv": csv("1", "2026-02-02"),
    });
    await importText(open(), join(folder, "b"), mapping("t-mirror"), {
      "ads.csv": csv("9", "2026-02-01"),
    });
    await importText(open(), join(folder, "c"), mapping("t-others"), {
      "ads.csv": `id,day,text,phone,account\n${others}\n`,
    });
    const asked = await open().ask(
      `
        query ($ad: ID!, $copy: ID!, $phone: ID!) {
          profile(id: $phone) { independentSources voices { datasets } }
          explain(from: $ad, to: $copy) { independentSources against { code } }
          clusters(scope: {}) { edges { node { size independentSources } } }
          entitiesReport(ids: [$ad, $copy, $phone], title: "Both", format: html) { content }
        }
      `,
      { ad, copy, phone },
    );
    expect(asked.profile).toEqual({
      independentSources: 1,
      voices: [{ datasets: ["t-first", "t-mirror"] }],
    });
    expect(asked.explain.independentSources).toBe(1);
    expect(asked.explain.against.map(({ code }: any) => code)).toContain("copies");
    expect(asked.clusters.edges.map(({ node }: any) => node)).toEqual([
      { size: 2, independentSources: 1 },
    ]);
    const report = Buffer.from(asked.entitiesReport.content, "base64").toString("utf8");
    expect(report).toContain("1 independent source. Sources that copy each other count once.");
  });

  it("count as one for a pair that is gone over", async () => {
    const { candidates } = await open().ask(
      "query ($ids: [ID!]) { candidates(ids: $ids) { edges { node { independentSources } } } }",
      { ids: [ad, copy] },
    );
    expect(candidates.edges.length).toBe(1);
    for (const { node } of candidates.edges) expect(node.independentSources).toBe(1);
  });

  it("are two once each also says something of its own", async () => {
    const own = {
      "t-first":
        "3,2026-02-03,A caller saw a grey van at the old lodge on Tuesday night with two,212 555 0101,",
      "t-mirror":
        "7,2026-02-04,New in town and only here for one weekend of rest and long walks,212 555 0101,",
    };
    for (const [dataset, row] of Object.entries(own)) {
      const rows = csv(dataset === "t-first" ? "1" : "9", "2026-02-02");
      await importText(open(), join(folder, dataset), mapping(dataset), {
        "ads.csv": `${rows}${row}\n`,
      });
    }
    const { profile } = await open().ask(
      "query ($phone: ID!) { profile(id: $phone) { independentSources } }",
      { phone },
    );
    expect(profile.independentSources).toBe(2);
  });
});
