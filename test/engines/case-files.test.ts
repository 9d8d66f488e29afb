import { createReadStream, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPackage } from "../../server/src/modules/desk/packages/index.ts";
import { receive } from "../../server/src/modules/intake/files/index.ts";
import { rebuild } from "../../server/src/rebuild.ts";
import type { Settings } from "../../server/src/settings.ts";
import { emptyStore, engines, openTest, type TestClew } from "../support/engines.ts";
import {
  adsCsv,
  adsMapping,
  callsFiles,
  callsMapping,
  importText,
} from "../support/import-files.ts";

const watch = { log: { info: () => undefined, error: () => undefined } };
const payload = `{ ok errors { field message } caseFile { id number title status page exhibitCount
  exhibits { number sort title kind added { by why } takenOut { why } changes { key values }
    entity { ref } link { kind } record { id } document { name bytes mediaType }
    query { id rows columns now { isSame result { rows } } } }
  notes { text exhibit by } history { page done { text } why } } }`;
const open = `mutation ($title: String!, $number: String, $key: String) {
  openCase(title: $title, number: $number, purpose: "Warrant 12", idempotencyKey: $key) ${payload} }`;
const add = `mutation ($id: ID!, $members: [CaseMemberInput!]!, $why: String!, $key: String) {
  addToCase(case: $id, members: $members, why: $why, idempotencyKey: $key) ${payload} }`;
const takeOut = `mutation ($id: ID!, $exhibits: [Int!]!) {
  takeFromCase(case: $id, exhibits: $exhibits, why: "Not needed") ${payload} }`;
const note = `mutation ($id: ID!, $text: String!, $exhibit: Int) {
  addCaseNote(case: $id, text: $text, exhibit: $exhibit) ${payload} }`;
const change = `mutation ($id: ID!, $changes: CaseChangesInput!, $after: Int) {
  changeCase(case: $id, changes: $changes, after: $after) ${payload} }`;
const show = `query ($id: ID!) { caseFile(id: $id) { number title summary exhibits { number sort title
  changes { key values } takenOut { why } } notes { text } } }`;

describe.each(engines)("case files, %s", (engine) => {
  const folder = mkdtempSync(join(tmpdir(), "clew-cases-"));
  let settings: Settings;
  let test: TestClew;
  let id = "";
  beforeAll(async () => {
    settings = await emptyStore(engine, folder);
    test = await openTest(settings);
    await importText(test, join(folder, "ads"), adsMapping, { "ads.csv": adsCsv });
    await importText(test, join(folder, "calls"), callsMapping, callsFiles);
  }, 120_000);
  afterAll(async () => {
    await test.clew.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const ask = async (text: string, variables: object) =>
    Object.values(await test.ask(text, { ...variables }))[0];
  const upload = async (name: string, content: string | Uint8Array) => {
    writeFileSync(join(folder, name), content);
    return (await receive(settings.data, name, createReadStream(join(folder, name)))).upload;
  };
  const [phone, ad] = ["phone:+12125550147", "ad:t-ads/1"];

  it("are opened under a number of the year, or one's own that no other case has", async () => {
    const first = await ask(open, { title: " Night buses ", key: "open-1" });
    expect(first).toMatchObject({ ok: true, caseFile: { title: "Night buses", status: "open" } });
    expect(first.caseFile.number).toMatch(/^20\d\d\/0001$/u);
    id = first.caseFile.id;
    expect((await ask(open, { title: " Night buses ", key: "open-1" })).caseFile.id).toBe(id);
    expect((await ask(open, { title: "Second", number: "K-7" })).caseFile.number).toBe("K-7");
    expect(await ask(open, { title: "Third", number: "K-7" })).toMatchObject({
      ok: false,
      errors: [{ field: "number" }],
    });
    expect(await ask(open, { title: "  " })).toMatchObject({ errors: [{ field: "title" }] });
    const next = await ask(open, { title: "Next" });
    expect(next.caseFile.number).toMatch(/\/0002$/u);
  });

  it("take entities, links, rows, documents and what queries give, each once, with a number and a reason", async () => {
    const seen = await test.ask(
      `{ entity(id: "${ad}") { citations { edges { node { record { id } } } } }
         neighbourhood(ids: ["${ad}"]) { links { id source kind target } } }`,
    );
    const [link] = seen["neighbourhood"].links;
    const record = seen["entity"].citations.edges[0].node.record.id;
    const members = [
      { entity: phone },
      { link: { id: link.id, source: link.source } },
      { record },
      { document: await upload("scan.pdf", "%PDF-1.4 scan") },
      { query: { text: "MATCH (p:Phone) RETURN p.id AS id ORDER BY id", title: "Phones" } },
    ];
    const added = await ask(add, { id, members, why: "The tip", key: "add-1" });
    expect(added.errors).toEqual([]);
    expect(added.caseFile.exhibits).toMatchObject([
      { number: 1, sort: "entity", kind: "Phone", added: { by: "local", why: "The tip" } },
      { number: 2, sort: "link", link: { kind: link.kind }, changes: [] },
      { number: 3, sort: "row", record: { id: record } },
      { number: 4, document: { name: "scan.pdf", bytes: 13, mediaType: "application/pdf" } },
      { number: 5, title: "Phones", query: { columns: ["id"], now: { isSame: true } } },
    ]);
    expect((await ask(add, { id, members, why: "The tip", key: "add-1" })).caseFile.page).toBe(
      added.caseFile.page,
    );
    const again = await ask(add, { id, members: [{ entity: phone }, { entity: ad }], why: "More" });
    expect(again.caseFile.exhibits.slice(5)).toMatchObject([{ number: 6, kind: "Ad" }]);
  });

  it("refuse what is not held, what says nothing, and members that are none or two", async () => {
    const refused = async (members: readonly object[], why = "Because") =>
      (await ask(add, { id, members, why })).errors[0].message;
    expect(await refused([{ entity: "phone:+12125550199" }])).toMatch(/No such/u);
    expect(await refused([{ entity: phone }], " ")).toMatch(/Say why/u);
    expect(await refused([{}])).toMatch(/exactly one of/u);
    expect(await refused([{ entity: phone, record: "x" }])).toMatch(/exactly one of/u);
    expect(await refused([{ document: "../../key" }])).toMatch(/No such/u);
    expect(await refused([{ query: { text: "MATCH (n) DETACH DELETE n" } }])).toMatch(/DETACH/u);
    expect((await ask(takeOut, { id, exhibits: [99] })).errors[0].message).toMatch(/exhibit 99/u);
    expect((await ask(note, { id, text: " ", exhibit: null })).ok).toBe(false);
    const none = await ask(note, { id: "none", text: "x", exhibit: null });
    expect(none.errors[0].message).toMatch(/No such/u);
  });

  it("keep notes in order, and numbers of what was taken out; what comes again gets a new one", async () => {
    await ask(note, { id, text: "Call the hotline", exhibit: 1 });
    await ask(takeOut, { id, exhibits: [6] });
    const again = await ask(add, { id, members: [{ entity: ad }], why: "Needed after all" });
    expect(again.caseFile.exhibits.slice(5)).toMatchObject([
      { number: 6, takenOut: { why: "Not needed" } },
      { number: 7, takenOut: null },
    ]);
    expect(again.caseFile.notes).toMatchObject([{ text: "Call the hotline", exhibit: 1 }]);
    const texts = again.caseFile.history.map(({ done }: { done: { text: string } }) => done.text);
    expect(texts.at(0)).toBe("Opened the case");
    expect(texts.at(-2)).toBe("Took out exhibits 6");
  });

  it("tell two people who change one case at once; all they added stays", async () => {
    const { page } = (await ask(change, { id, changes: { summary: "One" } })).caseFile;
    const both = await Promise.all(
      ["Two", "Three"].map((summary) => ask(change, { id, changes: { summary }, after: page })),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const texts = Array.from({ length: 8 }, (_, at) => `Note ${at}`);
    await Promise.all(texts.map((text) => ask(note, { id, text, exhibit: null })));
    const { notes } = await ask(show, { id });
    expect(
      notes
        .slice(1)
        .map(({ text }: { text: string }) => text)
        .toSorted(),
    ).toEqual(texts);
  });

  it("have what is on their charts and what their queries gave, as long as those are in them", async () => {
    const opened = await ask(open, { title: "Brought" });
    const { id: brought } = opened.caseFile;
    const { one, two } = (await test.ask(
      `{ one: entity(id: "${ad}") { ref } two: entity(id: "${phone}") { ref } }`,
    )) as Record<"one" | "two", { readonly ref: string }>;
    const step = { name: "draw", label: "Draw", entities: [[], [[one.ref, "Ad"]]] };
    const { keepChart } = await test.ask(
      `mutation ($steps: [JSON!]!) { keepChart(after: 0, name: "One ad", drawn: 1, steps: $steps) { chart { id } } }`,
      { steps: [{ act: "do", step }] },
    );
    const text = "MATCH (p:Phone {ref: $ref}) RETURN p";
    const members = [
      { chart: keepChart.chart.id },
      { query: { text, title: "One phone", parameters: { ref: two.ref } } },
    ];
    const wanted = `query ($id: ID!) { caseFile(id: $id) { exhibits { brings takenOut { why } }
      chronology { edges { node { kind exhibits } } } }
      exportCase(case: $id, format: "csv", name: "brought") { files { content } } }`;
    expect((await ask(add, { id: brought, members, why: "Both" })).errors).toEqual([]);
    const both = await test.ask(wanted, { id: brought });
    expect(both["caseFile"].exhibits).toMatchObject([{ brings: 1 }, { brings: 1 }]);
    const facts = both["caseFile"].chronology.edges.map(
      ({ node }: { node: { exhibits: number[] } }) => node.exhibits,
    );
    expect(facts).toContainEqual([1, 2]);
    const files = both["exportCase"].files.map(({ content }: { content: string }) => content);
    expect(files.join()).toContain(ad);
    expect(files.join()).toContain("12125550147");
    await ask(takeOut, { id: brought, exhibits: [1] });
    const left = await test.ask(wanted, { id: brought });
    expect(JSON.stringify(left["exportCase"])).not.toContain(ad);
  });

  it("say what is different since, what was decided and what is gone, and name no value of it", async () => {
    const changed = adsCsv.replace(/^1,.*$/mu, (line) => line.replace(/,\d{2,3},/u, ",999,"));
    expect(changed).not.toBe(adsCsv);
    await importText(test, join(folder, "ads"), adsMapping, { "ads.csv": changed });
    await test.ask(
      `mutation { decide(input: { type: "hub", ids: ["${phone}"], verdict: "links", note: "Known." }) { ok } }`,
    );
    const file = await ask(show, { id });
    const [first] = file.exhibits;
    const last = file.exhibits.at(-1);
    expect(last.changes).toMatchObject([{ key: "case-files.value-changed" }]);
    expect(last.changes[0].values.names).toContain("price");
    expect(first.changes).toMatchObject([{ key: "case-files.decided" }]);
    await test.desk.remove("t-ads");
    const after = await ask(show, { id });
    const goneAd = after.exhibits.at(-1);
    expect(goneAd).toMatchObject({
      number: 7,
      title: "Ad that is no longer held",
      changes: [{ key: "case-files.gone" }],
    });
    const { entries } = test.clew.journal;
    const pages = (await entries()).filter(({ type }) => type === "page");
    expect(JSON.stringify(pages)).not.toMatch(/2125550147|ad:t-ads/u);
  });

  it("narrow measures to what is in them", async () => {
    const scope = await ask(
      "query ($id: ID!) { communities(scope: { caseFile: $id, shared: false }) { network { entities } } }",
      { id },
    );
    expect(scope.network.entities).toBeGreaterThan(0);
  });

  it("leave as a package that holds each reason, and as a file of another tool", async () => {
    const packaged =
      "query ($id: ID!) { packageCase(case: $id) { entities links records content } }";
    const made = await ask(packaged, { id });
    expect((await ask(packaged, { id })).content).toBe(made.content);
    const { verdict, content } = openPackage(Buffer.from(made.content, "base64"));
    expect([verdict.isWhole, verdict.faults]).toEqual([true, []]);
    const reasons = content?.members.map(({ exhibit, why }) => `${exhibit} ${why}`);
    expect(reasons).toContain("1 The tip");
    const [scan] = content?.documents ?? [];
    expect(scan).toMatchObject({ exhibit: "4", name: "scan.pdf", file: "document-4.pdf" });
    expect(Buffer.from(scan?.bytes ?? []).toString()).toBe("%PDF-1.4 scan");
    expect(content?.queries).toMatchObject([{ title: "Phones" }]);
    expect(content?.gaps.join(" ")).toMatch(/Exhibit 7: It is no longer held/u);
    expect(content?.notes[0]).toMatchObject({ text: "Call the hotline" });
    const exported = `query ($id: ID!) { exportCase(case: $id, format: "graphml") { entities files { content } } }`;
    expect((await ask(exported, { id })).entities).toBe(made.entities);
  });

  it("of another Clew are read, never changed; a byte that differs is found", async () => {
    const made = await ask("query ($id: ID!) { packageCase(case: $id) { content } }", { id });
    const bytes = Buffer.from(made.content, "base64");
    const receivePackage = `mutation ($package: ID!) { receivePackage(package: $package) ${payload} }`;
    const held = await ask("{ status { entities } }", {});
    const taken = await ask(receivePackage, { package: await upload("case.zip", bytes) });
    expect(taken.errors).toEqual([]);
    const other = taken.caseFile.id;
    const { received } = await ask(
      `query ($id: ID!) { caseFile(id: $id) { received { isWhole key members { exhibit why }
         entities { id isHeldHere } rows { raw } entityTotal } } }`,
      { id: other },
    );
    expect(received).toMatchObject({
      isWhole: true,
      key: expect.stringMatching(/^[0-9a-f]{64}$/u),
    });
    expect(received.members[0]).toEqual({ exhibit: "1", why: "The tip" });
    expect(received.entities.find((one: { id: string }) => one.id === phone)).toMatchObject({
      isHeldHere: true,
    });
    expect(await ask("{ status { entities } }", {})).toEqual(held);
    const refused = await ask(note, { id: other, text: "Mine", exhibit: null });
    expect(refused.errors[0].message).toMatch(/can be read, not changed/u);
    const flipped = Buffer.from(bytes);
    flipped[Math.floor(flipped.length / 2)] = (flipped[Math.floor(flipped.length / 2)] ?? 0) ^ 1;
    const broken = await ask(receivePackage, { package: await upload("bad.zip", flipped) });
    expect([broken.ok, broken.errors[0].message]).toEqual([
      false,
      expect.stringMatching(/not as it was made/u),
    ]);
    const none = await ask(receivePackage, { package: await upload("none.zip", "no zip") });
    expect(none.ok).toBe(false);
    await ask("mutation ($id: ID!) { deleteCase(case: $id) { ok } }", { id: other });
  });

  it("come back from the journal alone, with the documents in them", async () => {
    const before = await ask(show, { id });
    await test.clew.close();
    await rebuild(settings, watch);
    test = await openTest(settings);
    expect(await ask(show, { id })).toEqual(before);
    const gone = await ask("mutation ($id: ID!) { deleteCase(case: $id) { ok } }", { id });
    expect([gone.ok, await ask(show, { id })]).toEqual([true, null]);
  });
});
