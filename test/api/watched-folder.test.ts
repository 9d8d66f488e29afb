import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { watchFolder } from "../../server/src/modules/intake/arrivals/index.ts";
import { jsonLines, tips, tipsMapping } from "../support/arriving.ts";
import { importText, writeFiles } from "../support/import-files.ts";
import { openTest, type TestClew } from "../support/test-stores.ts";

const asked = `{ watchedFolders { dataset held waiting lastAt problem { key } failed { name problem { key } } }
  imports { id adds state } sources { records } }`;

describe("a watched folder", () => {
  const folder = mkdtempSync(join(tmpdir(), "clew-watched-"));
  const incoming = join(folder, "incoming");
  let test: TestClew;
  let stop = new AbortController();
  let watching: Promise<void>;
  const seen = async () => {
    const { watchedFolders, ...rest } = await test.ask(asked);
    return { ...watchedFolders[0], ...rest };
  };
  const watch = (place = incoming) => {
    stop = new AbortController();
    const { clew, desk } = test;
    const { signal } = stop;
    watching = watchFolder({ dataset: "t-tips", folder: place }, { clew, desk, signal, pause: 50 });
  };
  const until = (what: object) =>
    expect.poll(seen, { timeout: 20_000, interval: 100 }).toMatchObject(what);
  const leave = async () => {
    stop.abort();
    await watching;
  };
  beforeAll(async () => {
    const data = join(folder, "data");
    test = await openTest({ data, host: "127.0.0.1", port: 0, log: "silent" });
    mkdirSync(incoming);
  });
  afterAll(async () => {
    await leave();
    await test.clew.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("waits for its source, then takes each file once, and names what leads outside", async () => {
    writeFiles(incoming, { "two.jsonl": jsonLines(tips.slice(2)), "empty.jsonl": "" });
    writeFileSync(join(folder, "outside.jsonl"), jsonLines(tips));
    symlinkSync(join(folder, "outside.jsonl"), join(incoming, "link.jsonl"));
    watch();
    await until({ waiting: 3, problem: { key: "shared.not-held" } });
    await importText(test, join(folder, "sent"), tipsMapping(), {
      "first.jsonl": jsonLines(tips.slice(0, 2)),
    });
    await until({ held: 1, waiting: 1, problem: null, sources: [{ records: 4 }] });
    const { failed, imports } = await seen();
    expect(failed).toEqual([{ name: "link.jsonl", problem: { key: "shared.path-outside" } }]);
    expect(imports).toHaveLength(2);
  }, 60_000);

  it("takes nothing twice after a restart, and nothing that was taken back", async () => {
    await leave();
    watch();
    await until({ held: 0 });
    await until({ held: 1, imports: [{ adds: true }, { adds: false }] });
    await leave();
    const { imports } = await seen();
    await test.desk.undo(imports[0].id);
    watch();
    await until({
      held: 0,
      sources: [{ records: 2 }],
      failed: [{ name: "link.jsonl" }, { problem: { key: "arrivals.taken-back" } }],
    });
  }, 60_000);

  it("says why it is not watched where it is Clew's own, or gone", async () => {
    await leave();
    watch(test.settings.data);
    const problems = async () =>
      (await test.ask("{ watchedFolders { folder problem { key } } }"))["watchedFolders"];
    await expect.poll(problems, { timeout: 5_000 }).toContainEqual({
      folder: test.settings.data,
      problem: { key: "shared.path-own" },
    });
    await leave();
    watch(join(folder, "gone"));
    await expect.poll(problems, { timeout: 5_000 }).toContainEqual({
      folder: join(folder, "gone"),
      problem: { key: "arrivals.folder-unreadable" },
    });
  }, 60_000);
});
