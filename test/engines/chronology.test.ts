import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { emptyStore, engines, openTest, type TestClew } from "../support/engines.ts";
import {
  adsCsv,
  adsMapping,
  callsFiles,
  callsMapping,
  importText,
} from "../support/import-files.ts";

const open = `mutation { openCase(title: "Night buses", number: "K-7") { caseFile { id } } }`;
const add = `mutation ($id: ID!, $members: [CaseMemberInput!]!) {
  addToCase(case: $id, members: $members, why: "The tip") { ok errors { message } } }`;
const state = `mutation ($id: ID!, $fact: CaseFactInput!) {
  addCaseFact(case: $id, fact: $fact) { ok errors { field message } } }`;
const chronology = `query ($id: ID!, $filter: ChronologyFilterInput, $order: ChronologyOrder! = earliest,
  $first: Int! = 200, $after: String) { caseFile(id: $id) { chronology(filter: $filter, order: $order,
  first: $first, after: $after) { shown total held missing { text } sources { id count } kinds { id label count }
  pageInfo { hasNextPage endCursor }
  edges { node { id sort kind stated precision from to zone isZoneAssumed isOfRow text source grade exhibits rows
    citations { record { file name } fields } page by } } } } }`;
const saved = `query ($id: ID!, $format: ChronologyFormat!) { caseFile(id: $id) {
  chronologyFile(format: $format) { name content facts notes { text } } } }`;

describe.each(engines)("the chronology of a case, %s", (engine) => {
  const folder = mkdtempSync(join(tmpdir(), "clew-chronology-"));
  let test: TestClew;
  let id = "";
  beforeAll(async () => {
    test = await openTest(await emptyStore(engine, folder));
    await importText(test, join(folder, "ads"), adsMapping, { "ads.csv": adsCsv });
    await importText(test, join(folder, "calls"), callsMapping, callsFiles);
    id = (await test.ask(open))["openCase"].caseFile.id;
    const members = [
      { entity: "phone:+12125550147" },
      { entity: "phone:+16465550112" },
      { entity: "ad:t-ads/1" },
      { entity: "person:t-calls/h1" },
    ];
    const { addToCase } = await test.ask(add, { id, members });
    expect(addToCase.errors).toEqual([]);
  }, 240_000);
  afterAll(async () => {
    await test.clew.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const read = async (asked: object = {}) =>
    (await test.ask(chronology, { id, ...asked }))["caseFile"].chronology;
  const facts = async (asked: object = {}) =>
    (await read(asked)).edges.map(({ node }: { node: object }) => node);

  it("has the links among its entities and their dates, each with zone, source, grade and exhibit", async () => {
    const all = await facts();
    expect(all.map(({ from, text }: any) => `${from.slice(0, 16)} ${text}`)).toEqual([
      "2026-03-14T04:00 Kira new in town mentions (212) 555-0147",
      "2026-03-14T04:00 Kira new in town: Posted",
      "2026-03-14T10:00 (212) 555-0147 called (646) 555-0112: Duration 60",
      "2026-03-15T10:00 (212) 555-0147 called (646) 555-0112: Duration 30",
      "2026-03-16T11:00 (646) 555-0112 called (212) 555-0147: Duration 10",
      "2026-11-02T00:00 Ann Ferro uses (212) 555-0147",
    ]);
    const [call] = all.filter(({ kind }: any) => kind === "called");
    expect(call).toMatchObject({
      sort: "link",
      stated: "2026-03-14 10:00",
      precision: "minute",
      from: "2026-03-14T10:00:00.000Z",
      to: "2026-03-14T10:01:00.000Z",
      zone: "UTC",
      isZoneAssumed: false,
      source: "Test calls",
      grade: "",
      exhibits: [1, 2],
      rows: 1,
      citations: [{ record: { file: "calls.csv" } }],
    });
    const posted = all.find(({ sort }: any) => sort === "property");
    expect(posted).toMatchObject({
      stated: "03/14/2026",
      precision: "day",
      from: "2026-03-14T04:00:00.000Z",
      to: "2026-03-15T04:00:00.000Z",
      zone: "America/New_York",
      grade: "B",
      exhibits: [3],
    });
    const mention = all.find(({ kind }: any) => kind === "mentions");
    expect(mention).toMatchObject({ isOfRow: true, stated: "2026-03-14", precision: "day" });
  });

  it("has facts by hand beside them, signed, and no more once they are taken out", async () => {
    const fact = {
      date: "2026-03-15 21:30",
      zone: "Europe/Berlin",
      text: "Seen by the river",
      source: "Statement of a neighbour",
      grade: "C3",
      exhibit: 1,
    };
    expect((await test.ask(state, { id, fact }))["addCaseFact"].ok).toBe(true);
    const wrong = await test.ask(state, { id, fact: { ...fact, date: "soon" } });
    expect(wrong["addCaseFact"].errors).toMatchObject([{ field: "date" }]);
    const [own] = await facts({ filter: { byHand: true } });
    expect(own).toMatchObject({
      from: "2026-03-15T20:30:00.000Z",
      zone: "Europe/Berlin",
      grade: "C3",
      exhibits: [1],
      by: "local",
    });
    const taken = await test.ask(
      `mutation { takeCaseFact(case: "${id}", fact: ${own.page}, why: "A mistake") { ok } }`,
    );
    expect(taken["takeCaseFact"].ok).toBe(true);
    expect(await facts({ filter: { byHand: true } })).toEqual([]);
  });

  it("is narrowed by words, period, source, kind and exhibit, and turned round", async () => {
    const { held } = await read();
    const calls = await read({ filter: { kinds: ["called"] } });
    expect([calls.total, calls.held]).toEqual([3, held]);
    expect((await read({ filter: { words: "CALLED 646" } })).total).toBe(3);
    expect((await read({ filter: { sources: ["t-ads"] } })).total).toBe(
      held - (await read({ filter: { sources: ["t-calls"] } })).total,
    );
    expect((await read({ filter: { exhibit: 4 } })).total).toBe(1);
    const day = { from: "2026-03-15T00:00:00.000Z", to: "2026-03-16T00:00:00.000Z" };
    expect((await read({ filter: { ...day, kinds: ["called"] } })).total).toBe(1);
    const turned = await facts({ order: "latest" });
    expect(turned.toReversed()).toEqual(await facts());
    const none = await test
      .ask(chronology, { id, filter: { from: day.to, to: day.from } })
      .catch(String);
    expect(none).toMatch(/ends before it begins/u);
  });

  it("comes page by page", async () => {
    const first = await read({ first: 2 });
    expect(first).toMatchObject({ shown: 2, pageInfo: { hasNextPage: true } });
    const second = await read({ first: 2, after: first.pageInfo.endCursor });
    expect([...first.edges, ...second.edges]).toEqual((await read({ first: 4 })).edges);
  });

  it("has source rows that are in the case as they are, and says what has no time", async () => {
    const seen = await test.ask(
      `{ entity(id: "ad:t-ads/4") { citations { edges { node { record { id } } } } } }`,
    );
    const record = seen["entity"].citations.edges[0].node.record.id;
    await test.ask(add, { id, members: [{ record }] });
    const [row] = await facts({ filter: { exhibit: 5 } });
    expect(row).toMatchObject({ sort: "row", stated: "2026-03-17", exhibits: [5] });
    expect((await read()).missing).toEqual([]);
  });

  it.each(["csv", "xlsx", "docx"])("is saved as %s, the same bytes each time", async (format) => {
    const once = (await test.ask(saved, { id, format }))["caseFile"].chronologyFile;
    const twice = (await test.ask(saved, { id, format }))["caseFile"].chronologyFile;
    expect(once).toEqual(twice);
    expect(once.facts).toBe((await read()).total);
    if (format !== "csv") return;
    const text = Buffer.from(once.content, "base64").toString("utf8");
    expect(text).toMatch(/^Date as stated,Zone,From \(UTC\)/u);
    expect(text).toContain("2026-03-14 10:00,UTC,2026-03-14T10:00:00.000Z");
  });
});
