import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { jsonLines, tip, tips, tipsMapping } from "../support/arriving.ts";
import { clew, feedClew, post, startServer } from "../support/run-clew.ts";

const add = `mutation ($records: [JSON!]!) { addRecords(dataset: "t-tips", records: $records) { ok added } }`;
const held = `{ sources { records arrivals { measured lastSeconds medianSeconds } }
  imports { state adds added } search(text: "Nora visiting") { total } }`;

describe("rows that were added", () => {
  const folder = mkdtempSync(join(tmpdir(), "clew-added-kept-"));
  const environment = { CLEW_DATA: join(folder, "data"), CLEW_LOG: "error" };
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  beforeAll(async () => {
    writeFileSync(join(folder, "tips.jsonl"), jsonLines(tips.slice(0, 2)));
    writeFileSync(join(folder, "tips.yaml"), tipsMapping("tips*.jsonl"));
    expect((await clew(["import", "tips.yaml"], environment, folder)).code).toBe(0);
  }, 60_000);

  it("come in by themselves after a kill in the midst, each once", async () => {
    const first = await startServer([], environment, folder);
    const asked = post(first.address, add, { records: [tips[2]] }).catch(() => undefined);
    await expect
      .poll(() => imports(environment.CLEW_DATA), { timeout: 20_000, interval: 2 })
      .toBe(2);
    first.process.kill("SIGKILL");
    await Promise.all([first.ended, asked]);
    const second = await startServer([], environment, folder);
    const states = async () => (await post(second.address, held)).body.data;
    await expect
      .poll(async () => (await states()).imports[0].state, { timeout: 30_000 })
      .toBe("done");
    expect(await states()).toMatchObject({ search: { total: 1 } });
    const again = await post(second.address, add, { records: [tips[2]] });
    expect(again.body.data.addRecords).toEqual({ ok: true, added: 1 });
    await second.stop();
  }, 120_000);

  it("by a command are counted and timed, beside a server and without one", async () => {
    const more = [tips[3], tip("5", "Ida, 212-555-0199", null, "Albany")];
    writeFileSync(join(folder, "tips-2.jsonl"), jsonLines(more));
    const server = await startServer([], environment, folder);
    const handed = await clew(["add", "t-tips", "tips-2.jsonl", "--json"], environment, folder);
    expect(handed.code).toBe(0);
    const counts = { dataset: "t-tips", rows: 2, added: 2, again: 0, rejects: 0 };
    expect(JSON.parse(handed.out)).toMatchObject({ ...counts, rejectsFile: null });
    const sent = await feedClew(["add", "t-tips", "-"], environment, folder, "{}\n");
    expect(sent).toMatchObject({ code: 2, out: "" });
    await expect
      .poll(async () => (await post(server.address, held)).body.data.sources[0].records, {
        timeout: 20_000,
      })
      .toBe(5);
    const [{ arrivals }] = (await post(server.address, held)).body.data.sources;
    expect(arrivals.measured).toBe(2);
    expect(arrivals.medianSeconds).toBeGreaterThan(0);
    await server.stop();
    const row = `${JSON.stringify(tips[0])}\n`;
    const alone = await feedClew(["add", "t-tips", "-"], environment, folder, row);
    expect([alone.code, alone.out]).toEqual([
      0,
      "1 row for t-tips: 1 new, 0 held already, 0 rejects.\n",
    ]);
  }, 120_000);
});

/** How many imports a journal holds. */
function imports(data: string): number {
  return globSync(join(data, "journal", "*.journal"))
    .map((path) => readFileSync(path, "utf8").split('"type":"import"').length - 1)
    .reduce((sum, count) => sum + count, 0);
}
