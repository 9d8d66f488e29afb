import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { describeEachEngine } from "../support/engines.ts";
import { importText } from "../support/import-files.ts";

/** Two numbers of eight ads each and an account that alone joins them; the text of one ad says its name. */
const mapping = `
dataset: { id: t-behind, title: Ads, region: US, timezone: UTC, dates: ymd }
files:
  - path: ads.csv
    record: id
    observedAt: day
    entities:
      ad: { kind: Ad, key: id, properties: { statedName: name, price: price, language: tongue } }
      phone: { kind: Phone, value: phone }
      account: { kind: Account, value: account }
      city: { kind: Location, key: [us, ny, city], properties: { name: city } }
    links:
      - { kind: mentions, from: ad, to: phone, properties: { at: day } }
      - { kind: postedBy, from: ad, to: account }
      - { kind: locatedIn, from: ad, to: city }
`;
const rows = Array.from(
  { length: 16 },
  (_, at) =>
    `${at + 1},2026-01-${String(at + 10)},` +
    `${at < 8 ? "Kira,$200,en,212 555 0101" : "Lia,300 EUR,pt,212 555 0102"},` +
    `${at % 8 < 3 ? "instagram:thread" : ""},us,ny,${at < 3 ? "Albany" : "Utica"}`,
);
const csv = `id,day,name,price,tongue,phone,account,us,ny,city\n${rows.join("\n")}\n17,2026-03-01,Noor,,,,,,,\n`;

interface Found {
  readonly total: number;
  readonly edges: readonly {
    readonly node: {
      readonly entity: { readonly id: string };
      readonly with: { readonly id: string } | null;
      readonly value: string;
      readonly rows: number;
      readonly citations: readonly {
        readonly fields: readonly string[];
        readonly record: { readonly name: string; readonly raw: string };
      }[];
    };
  }[];
}

const fields = `
  total shown totalIsExact
  pageInfo { hasNextPage endCursor }
  edges {
    node {
      entity { id }
      with { id }
      value rows
      citations { fields record { name raw } }
    }
  }
`;

describeEachEngine("what stands behind the numbers of a cluster", (open) => {
  const folder = mkdtempSync(join(tmpdir(), "clew-behind-"));
  const behind = async (
    of: string,
    value: string | null = null,
    first = 20,
    after: string | null = null,
  ): Promise<Found> =>
    (
      await open().ask(
        `
          query ($of: ClusterFact!, $value: String, $first: Int, $after: String) {
            clusters(scope: {}) {
              edges {
                node {
                  evidence(of: $of, value: $value, first: $first, after: $after) {
                    ${fields}
                  }
                }
              }
            }
          }
        `,
        { of, value, first, after },
      )
    ).clusters.edges[0].node.evidence;
  const ids = ({ edges }: Found) => edges.map(({ node }) => node.entity.id);

  it("is each thing that states a name, a price, a language, with its row and column, a page at a time", async () => {
    await importText(open(), folder, mapping, { "ads.csv": csv });
    const kira = await behind("NAME", "Kira", 5);
    expect(kira).toMatchObject({
      total: 8,
      shown: 5,
      totalIsExact: true,
      pageInfo: { hasNextPage: true },
    });
    for (const { node } of kira.edges) {
      expect(node).toMatchObject({
        value: "Kira",
        rows: 1,
        with: null,
        citations: [{ fields: ["name"] }],
      });
      expect(node.citations[0]?.record.raw).toContain("Kira");
    }
    const rest = await behind(
      "NAME",
      "Kira",
      5,
      (kira as unknown as { readonly pageInfo: { readonly endCursor: string } }).pageInfo.endCursor,
    );
    expect(new Set([...ids(kira), ...ids(rest)]).size).toBe(8);
    expect((await behind("PRICE", "EUR")).edges.map(({ node }) => node.value)).toEqual(
      Array.from({ length: 8 }, () => "300 EUR"),
    );
    expect(await behind("LANGUAGE", "pt")).toMatchObject({ total: 8 });
    expect((await behind("LANGUAGE", "pt")).edges[0]?.node.citations[0]?.fields).toEqual([
      "tongue",
    ]);
    expect(await behind("NAME", "Nobody")).toMatchObject({ total: 0, edges: [] });
    await expect(behind("NAME")).rejects.toThrow("Give a value for NAME.");
  });

  it("is each thing of a kind, each identifier, and each place, with the link's row", async () => {
    for (const kind of ["Ad", null])
      expect(await behind("KIND", kind)).toMatchObject({ total: 16 });
    const phones = await behind("TOUCHED", "Phone");
    expect(ids(phones)).toEqual(["phone:+12125550101", "phone:+12125550102"]);
    expect(phones.edges[0]?.node.citations[0]?.fields).toContain("phone");
    const [place] = (
      await open().ask(
        "{ clusters(scope: {}) { edges { node { places { things place { id } } } } } }",
      )
    ).clusters.edges[0].node.places;
    expect(await behind("PLACE", place.place.id)).toMatchObject({
      total: place.things,
      edges: [
        { node: { with: { id: place.place.id } } },
        ...Array.from({ length: place.things - 1 }, () => ({})),
      ],
    });
    const account = await behind("TOUCHING", "account:instagram:thread");
    expect(new Set(ids(account))).toEqual(
      new Set([1, 2, 3, 9, 10, 11].map((key) => `ad:t-behind/${key}`)),
    );
    expect(await behind("TOUCHING", "phone:+19995550000")).toMatchObject({ total: 0 });
    for (const { node } of (await behind("LOCATED")).edges)
      expect(node.value).toMatch(/^-?\d+\.\d{3}, -?\d+\.\d{3}$/u);
  });

  it("is what was seen first and last, and who stands on either side of a cut", async () => {
    const [first, last] = [await behind("FIRST_SEEN"), await behind("LAST_SEEN")];
    expect(new Set(ids(first))).toEqual(new Set(["ad:t-behind/1"]));
    expect(new Set(ids(last))).toEqual(new Set(["ad:t-behind/16"]));
    expect(last.edges[0]?.node.citations[0]?.record.raw).toContain("2026-01-25");
    const [one, other] = [
      await behind("LARGER_SIDE", "account:instagram:thread"),
      await behind("SMALLER_SIDE", "account:instagram:thread"),
    ];
    expect([one.total, other.total]).toEqual([8, 8]);
    expect(new Set([...ids(one), ...ids(other)]).size).toBe(16);
  });

  it("is who stands on either side of a thread, those first that it is linked with, by the link's row", async () => {
    const thread = async (of: string, smaller = false, first = 20) =>
      (
        await open().ask(
          `
            query ($of: ID!, $smaller: Boolean, $first: Int) {
              clusters(scope: {}) {
                threads(of: $of) {
                  entity { id }
                  sizes
                  evidence(smaller: $smaller, first: $first) { ${fields} }
                }
              }
            }
          `,
          { of, smaller, first },
        )
      ).clusters.threads;
    const sides = [
      await thread("account:instagram:thread"),
      await thread("account:instagram:thread", true),
    ];
    expect(sides.map(([{ sizes, evidence }]) => [sizes, evidence.total])).toEqual([
      [[8, 8], 8],
      [[8, 8], 8],
    ]);
    expect(
      sides
        .flatMap(([{ evidence }]) => evidence.edges.slice(0, 3))
        .map(({ node }) => node)
        .map(({ entity, with: other, citations }) => [entity.id, other.id, citations[0].fields])
        .toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ).toEqual(
      [1, 10, 11, 2, 3, 9].map((key) => [
        `ad:t-behind/${key}`,
        "account:instagram:thread",
        ["id", "account"],
      ]),
    );
    expect(new Set(sides.flatMap(([{ evidence }]) => ids(evidence))).size).toBe(16);
    expect((await thread("account:instagram:thread", false, 3))[0].evidence).toMatchObject({
      total: 8,
      shown: 3,
      pageInfo: { hasNextPage: true },
    });
    expect([await thread("phone:+12125550101"), await thread("phone:+19995550000")]).toEqual([
      [],
      [],
    ]);
  });

  it("is, for an identifier, every thing that it is joined to; and for those alone, who they are", async () => {
    const joined = async (id: string) =>
      await open().ask(
        `query ($id: ID!) { thingsJoined(id: $id) { ${fields} } entity(id: $id) { df } }`,
        { id },
      );
    const { thingsJoined, entity } = await joined("phone:+12125550101");
    expect(thingsJoined.total).toBe(entity.df);
    expect(thingsJoined.edges[0].node).toMatchObject({
      with: { id: "phone:+12125550101" },
      rows: 1,
    });
    await expect(joined("phone:+19995550000")).rejects.toThrow("No such entity");
    expect(
      (
        await open().ask(
          "{ clusters(scope: {}) { alone aloneThings { total edges { node { id } } } } }",
        )
      ).clusters,
    ).toEqual({ alone: 1, aloneThings: { total: 1, edges: [{ node: { id: "ad:t-behind/17" } }] } });
  });
});
