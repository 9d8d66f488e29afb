import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { graphDigest } from "../../server/src/modules/desk/rebuild/index.ts";
import { rebuild } from "../../server/src/rebuild.ts";
import type { Settings } from "../../server/src/settings.ts";
import { jsonLines, sendRows, tip, tips, tipsMapping } from "../support/arriving.ts";
import { dump } from "../support/dump.ts";
import { describeEachEngine, emptyStore, engines, openTest } from "../support/engines.ts";
import {
  adsCsv,
  adsMapping,
  callsFiles,
  callsMapping,
  importText,
} from "../support/import-files.ts";

const log = { info: () => undefined, error: () => undefined };
const taken = "mutation ($id: ID!) { undoImport(id: $id) { ok errors { message } } }";

describeEachEngine("rows that come to a source", (open) => {
  const folder = mkdtempSync(join(tmpdir(), "clew-added-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const imported = (rows: readonly unknown[]) =>
    importText(open(), join(folder, "first"), tipsMapping("added.jsonl"), {
      "added.jsonl": jsonLines(rows),
    });
  const held = () => dump(open().clew);
  let whole: readonly string[];

  it("give the graph that a file of all of them gives", async () => {
    await imported(tips);
    whole = await held();
    await open().desk.remove("t-tips");
    await imported(tips.slice(0, 2));
    const first = await sendRows(open(), tips.slice(2, 3));
    expect(first).toMatchObject({ ok: true, errors: [], added: 1, again: 0, rejects: 0 });
    expect(first.import).toMatchObject({ state: "done", adds: true, rows: 1 });
    expect(first.secondsToVisible).toBeGreaterThan(0);
    await sendRows(open(), tips.slice(3));
    expect(withoutPositions(await held())).toEqual(withoutPositions(whole));
    const [source] = (await open().ask("{ sources { id records entities links } }"))["sources"];
    expect(source).toMatchObject({ id: "t-tips", records: 4 });
  }, 120_000);

  it("change nothing when they come again, in whatever company", async () => {
    const before = await held();
    expect(await sendRows(open(), tips.slice(2, 3))).toMatchObject({ ok: true, added: 1 });
    const again = await sendRows(open(), [tips[3], tips[0]]);
    expect(again).toMatchObject({ added: 0, again: 2 });
    expect(await held()).toEqual(before);
    expect((await open().ask(taken, { id: again.import.id }))["undoImport"].ok).toBe(true);
    expect(await held()).toEqual(before);
  }, 120_000);

  it("get the same answer for the same key, and are refused with other rows under it", async () => {
    const row = tip("5", "Ida, 212-555-0199", null, "Albany");
    const once = await sendRows(open(), [row], { key: "form 5" });
    const { secondsToVisible: _, ...known } = once;
    expect(await sendRows(open(), [row], { key: "form 5" })).toMatchObject(known);
    const other = await sendRows(open(), [tips[0]], { key: "form 5" });
    expect(other).toMatchObject({ ok: false, import: null, added: 0 });
    expect(other.errors[0].message).toContain("key");
    await open().ask(taken, { id: once.import.id });
    expect(withoutPositions(await held())).toEqual(withoutPositions(whole));
  }, 120_000);

  it("that cannot be used are named, and the others are kept", async () => {
    const { city: _, ...short } = tip("7", "Una, 212-555-0123", null, "Albany");
    const answer = await sendRows(open(), ["no object", short, tip("8", "Vi", null, "Albany")]);
    expect(answer).toMatchObject({ ok: true, added: 1, rejects: 2 });
    expect(answer.errors.map(({ field }: { field: string }) => field)).toEqual([
      "records.0",
      "records.1",
    ]);
    expect(answer.errors[1].message).toContain("city");
    await open().ask(taken, { id: answer.import.id });
    expect(withoutPositions(await held())).toEqual(withoutPositions(whole));
  }, 120_000);

  it("are refused as a whole where no source, no mapping and no file fits, and nothing is written", async () => {
    const before = (await open().ask("{ importList { total } status { writes } }")) as object;
    const refused = async (
      ...asked: Parameters<typeof sendRows> extends [unknown, ...infer R] ? R : never
    ) => {
      const answer = await sendRows(open(), ...asked);
      expect(answer).toMatchObject({ ok: false, import: null });
      return answer.errors[0] as { field: string | null; message: string };
    };
    expect((await refused(tips, { dataset: "t-none" })).message).toContain("source");
    expect((await refused([], {})).field).toBe("records");
    expect((await refused([{ other: 1 }])).message).toContain("tip_id");
    expect((await refused([{ ...tips[0], tip_id: 2 ** 60 }])).field).toBe("records.0");
    expect((await refused(tips, { file: "other.csv" })).field).toBe("file");
    expect((await refused(Array.from({ length: 10_001 }, () => tips[0]))).field).toBe("records");
    expect(await open().ask("{ importList { total } status { writes } }")).toEqual(before);
  }, 120_000);

  it("of a source of several files are those of the one whose columns they have, or the one named", async () => {
    await importText(open(), join(folder, "calls"), callsMapping, callsFiles);
    const call = { call_id: "9", caller: "212-555-0147", callee: "646-555-0112" };
    const rows = [{ ...call, started: "2026-03-20 10:00", duration: 5 }];
    expect(await sendRows(open(), rows, { dataset: "t-calls" })).toMatchObject({ added: 1 });
    const both = [{ ...rows[0], id: "p3", number: "212-555-0180" }];
    const unsure = await sendRows(open(), both, { dataset: "t-calls" });
    expect(unsure).toMatchObject({ ok: false, errors: [{ field: "file" }] });
    expect(unsure.errors[0].message).toContain("calls.csv, phones.csv");
    const named = await sendRows(open(), both, { dataset: "t-calls", file: "phones.csv" });
    expect(named).toMatchObject({ ok: true, added: 1 });
    const holder = [{ person_id: "h4", name: "Di", phone_id: "p3", since: "2026-02-03" }];
    const later = await sendRows(open(), holder, { dataset: "t-calls" });
    expect(later).toMatchObject({ ok: true, added: 1, rejects: 0 });
    const { links } = (
      await open().ask('{ neighbourhood(ids: ["person:t-calls/h4"]) { links { kind target } } }')
    )["neighbourhood"];
    expect(links).toEqual([{ kind: "uses", target: "phone:+12125550180" }]);
    const early = await open().ask(taken, { id: named.import.id });
    expect(early["undoImport"]).toMatchObject({ ok: false });
    expect((await open().ask(taken, { id: later.import.id }))["undoImport"].ok).toBe(true);
    expect((await open().ask(taken, { id: named.import.id }))["undoImport"].ok).toBe(true);
    expect(await sendRows(open(), holder, { dataset: "t-calls" })).toMatchObject({ rejects: 1 });
    await open().desk.remove("t-calls");
    expect(withoutPositions(await held())).toEqual(withoutPositions(whole));
  }, 120_000);

  it("stay where the same file is imported again, and say so where a changed one takes their place", async () => {
    const keys = ({ warnings }: { readonly warnings: readonly { readonly key: string }[] }) =>
      warnings.map(({ key }) => key);
    expect(keys(await imported(tips.slice(0, 2)))).not.toContain("imports.replaces-added");
    expect(withoutPositions(await held())).toEqual(withoutPositions(whole));
    const changed = await imported(tips.slice(0, 3));
    expect(keys(changed)).toContain("imports.replaces-added");
    expect((await held()).join()).not.toContain("Zoe");
  }, 120_000);

  it("go with their source", async () => {
    await open().desk.remove("t-tips");
    expect(await held()).toEqual([]);
  }, 120_000);

  it("in a file give what an import of both files gives, its dates read as those before", async () => {
    const lines = adsCsv.trimEnd().split("\n");
    const [head = "", ...rows] = splitAds(lines);
    const glob = adsMapping.replace("path: ads.csv", 'path: "ads*.csv"');
    const files = { "ads.csv": `${head}\n${rows.slice(0, 3).join("\n")}\n` };
    const more = `${head}\n${rows.slice(3).join("\n")}\n`;
    const place = join(folder, "ads");
    await importText(open(), place, glob, { ...files, "ads-2.csv": more });
    const both = await held();
    await open().desk.remove("t-ads");
    rmSync(join(place, "ads-2.csv"));
    await importText(open(), place, glob, files);
    const path = join(place, "ads-2.csv");
    writeFileSync(path, more);
    const arrival = { dataset: "t-ads", came: { path }, arrivedAt: new Date().toISOString() };
    const { added } = await (await open().desk.add(arrival)).ended;
    expect(added).toBe(2);
    expect(await held()).toEqual(both);
    const again = await (await open().desk.add(arrival)).ended;
    expect(again).toMatchObject({ added: 2, state: "done" });
    await importText(open(), place, glob, { ...files, "ads-2.csv": more });
    expect(await held()).toEqual(both);
  }, 120_000);
});

describe.each(engines)("a store to which rows came, %s", (engine) => {
  const folder = mkdtempSync(join(tmpdir(), "clew-added-again-"));
  let settings: Settings;
  let before = "";
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  beforeAll(async () => {
    settings = await emptyStore(engine, folder);
    const test = await openTest(settings);
    await importText(test, join(folder, "tips"), tipsMapping("tips.csv"), {
      "tips.csv": "tip_id,sent,text,handle,city\n1,2026-03-11,Kira 212 555 0147,,Scranton\n",
    });
    const wrong = await sendRows(test, tips.slice(1, 3));
    await sendRows(test, tips.slice(2));
    await sendRows(test, [tip("6", "Ola, 646-555-0112", "instagram:ola", "Albany")]);
    await test.ask(taken, { id: wrong.import.id });
    before = await graphDigest(test.clew);
    await test.clew.close();
  }, 300_000);

  it("is the same once it is rebuilt, without what was taken back", async () => {
    const { digest, imports } = await rebuild(settings, { log });
    expect([digest, imports]).toEqual([before, 3]);
    const test = await openTest(settings);
    const { entity, imports: all } = await test.ask(
      '{ entity(id: "report:t-tips/2") { id } imports { state adds secondsToVisible } }',
    );
    expect(entity).toBeNull();
    expect(all.map(({ state }: { state: string }) => state)).toEqual([
      "done",
      "done",
      "undone",
      "done",
    ]);
    expect(all[0].secondsToVisible).toBeGreaterThan(0);
    expect(await sendRows(test, tips.slice(1, 2))).toMatchObject({ ok: true, added: 1 });
    await test.clew.close();
  }, 300_000);
});

/** Rows of a file of ads; one has a line end in a cell. */
function splitAds(lines: readonly string[]): readonly string[] {
  const rows: string[] = [];
  for (const line of lines)
    if (/^(?:ad_id|\d+),/u.test(line)) rows.push(line);
    else rows.push(`${rows.pop() ?? ""}\n${line}`);
  return rows;
}

/** Rows that came by themselves stand at other places than in one file. */
function withoutPositions(lines: readonly string[]): readonly string[] {
  return lines.map((line) => line.replaceAll(/"(?:position)":"\d+"/gu, "")).toSorted();
}
