import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { print } from "graphql";
import { expect, it } from "vitest";
import {
  ChartConnectorsDocument,
  NetworkConnectorsDocument,
} from "../../client/src/api/generated/graphql.ts";
import { runCommand } from "../../server/src/cli/run-command.ts";
import { describeEachEngine, type TestClew } from "../support/engines.ts";
import { importText } from "../support/import-files.ts";

const ads = `
dataset: { id: t-ads, title: Ads, region: US, timezone: UTC, dates: ymd }
files:
  - path: ads.csv
    record: id
    observedAt: day
    entities: { ad: { kind: Ad, key: id }, phone: { kind: Phone, value: phone } }
    links: [ { kind: mentions, from: ad, to: phone } ]
`;
const calls = `
dataset: { id: t-calls, title: Calls, region: US, timezone: UTC }
files:
  - path: calls.csv
    entities: { a: { kind: Phone, value: caller }, b: { kind: Phone, value: callee } }
    links: [ { kind: called, from: a, to: b } ]
`;
const phoneOf = (last: number) => `phone:+121255501${last}`;
/** Two rings of six ads, and a collective of eight. */
const rings: readonly (readonly [number, number])[] = [
  [11, 6],
  [12, 6],
  [13, 8],
];
const adRows = rings.flatMap(([number, count]) =>
  Array.from(
    { length: count },
    (_, at) => `${number}-${at},2026-01-${10 + at},212 555 01${number}`,
  ),
);
/** Somebody calls both rings; the collective's own number called both as well. */
const callRows = [
  [19, 11],
  [19, 12],
  [13, 11],
  [13, 12],
].map(([a, b]) => `212 555 01${a},212 555 01${b}`);
const decide = `
  mutation ($input: DecideInput!) { decide(input: $input) { ok errors { message } judgement { id } } }
`;
const members = `
  query ($scope: ScopeInput!) {
    clusters(scope: $scope) { edges { node { size members { edges { node { id } } } } } }
  }
`;

interface Said {
  readonly total: number;
  readonly leftOut: number;
  readonly rows: readonly (readonly [string, string])[];
}

type Listed = readonly {
  readonly entity: { readonly id: string };
  readonly why: { text: string };
}[];

const said = (counts: { total: number; leftOut: number }, listed: Listed): Said => ({
  total: counts.total,
  leftOut: counts.leftOut,
  rows: listed.map(({ entity, why }) => [entity.id, why.text] as const),
});

/** What each view answers to the question who connects networks. */
async function answers(
  test: TestClew,
  scope: Readonly<Record<string, unknown>>,
  words: readonly string[],
): Promise<Readonly<Record<string, Said>>> {
  const nodes = ({ edges }: any): Listed => edges.map(({ node }: any) => node);
  const page = (
    await test.ask(print(NetworkConnectorsDocument), { scope, withKnown: false, first: 10 })
  ).connectors;
  const chart = (await test.ask(print(ChartConnectorsDocument), { scope, withKnown: false }))
    .connectors;
  const byClusters = (await byCommand(test, "clusters", ...words)).connectors;
  const byBrokers = (await byCommand(test, "brokers", ...words)).connectors;
  return {
    page: said(page, nodes(page)),
    chart: said(chart, nodes(chart)),
    clusters: said(byClusters, byClusters.list),
    brokers: said(byBrokers, byBrokers.list),
  };
}

async function byCommand(test: TestClew, ...words: readonly string[]): Promise<any> {
  const out: string[] = [];
  const io = {
    out: (text: string) => out.push(text),
    err: () => undefined,
    progress: () => undefined,
    cwd: tmpdir(),
    signal: new AbortController().signal,
  };
  expect(await runCommand(test, [...words, "--json"], io)).toBe(0);
  return JSON.parse(out.join("\n"));
}

describeEachEngine("who connects networks", (open) => {
  const folder = mkdtempSync(join(tmpdir(), "clew-connectors-"));
  const whole = ["--dataset", "t-ads", "--dataset", "t-calls"];
  const scope = { datasets: ["t-ads", "t-calls"] };

  it("has one answer on page, chart and command line, for the same scope", async () => {
    await importText(open(), folder, ads, {
      "ads.csv": `id,day,phone\n${adRows.join("\n")}\n`,
    });
    await importText(open(), folder, calls, {
      "calls.csv": `caller,callee\n${callRows.join("\n")}\n`,
    });
    const { page, ...others } = await answers(open(), scope, whole);
    // 13 calls both rings: 8 × 6 pairs of ads with each; 11 and 12 are the other ends of its calls
    expect(page?.rows.map(([id]) => id)).toEqual([
      phoneOf(13),
      phoneOf(11),
      phoneOf(12),
      phoneOf(19),
    ]);
    expect(page?.rows.at(-1)?.[1]).toBe("It alone links a network of 6 items with one of 6.");
    for (const [view, answer] of Object.entries(others))
      expect([view, answer]).toEqual([view, page]);
  });

  it("leaves out the number of a collective once it is named, says so, and shows it on demand", async () => {
    const { clusters } = await open().ask(members, { scope });
    const collective = clusters.edges.find(({ node }: any) => node.size === 8).node;
    const ids = collective.members.edges.map(({ node }: any) => node.id);
    const named = await open().ask(decide, {
      input: { type: "name", verdict: "collective", label: "Rose House", ids, reasons: ["known"] },
    });
    expect(named.decide).toMatchObject({ ok: true });
    const { page, ...others } = await answers(open(), scope, whole);
    expect(page?.rows[0]?.[0]).toBe(phoneOf(11));
    expect(page?.rows.map(([id]) => id)).not.toContain(phoneOf(13));
    expect(page).toMatchObject({ total: 3, leftOut: 1 });
    for (const [view, answer] of Object.entries(others))
      expect([view, answer]).toEqual([view, page]);
    const { connectors } = await open().ask(print(NetworkConnectorsDocument), {
      scope,
      withKnown: true,
      first: 10,
    });
    expect(connectors).toMatchObject({ total: 4, leftOut: 0 });
    expect(connectors.edges[0].node).toMatchObject({
      entity: { id: phoneOf(13) },
      name: { verdict: "collective", label: "Rose House" },
    });
  });

  it("keeps to the scope: on a chart of the rings alone the caller of both is first", async () => {
    const { clusters } = await open().ask(members, { scope });
    const ids = [
      ...clusters.edges
        .filter(({ node }: any) => node.size === 6)
        .flatMap(({ node }: any) => node.members.edges.map(({ node: one }: any) => one.id)),
      ...[11, 12, 19].map(phoneOf),
    ];
    const { connectors } = await open().ask(print(ChartConnectorsDocument), { scope: { ids } });
    expect(connectors.edges.map(({ node }: any) => node.entity.id)).toEqual([phoneOf(19)]);
    expect(connectors.leftOut).toBe(1);
  });

  it("refuses a page that is too long and a scope that is not held", async () => {
    const ask = (variables: object) =>
      open().ask(print(NetworkConnectorsDocument), { scope: {}, ...variables });
    await expect(ask({ first: 101 })).rejects.toThrow();
    await expect(ask({ first: 1, scope: { datasets: ["nobody"] } })).rejects.toThrow();
    await expect(ask({ first: 1, after: "x" })).rejects.toThrow();
  });
});
