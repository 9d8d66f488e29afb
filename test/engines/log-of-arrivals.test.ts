import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sendRows, tip, tips, tipsMapping, jsonLines } from "../support/arriving.ts";
import { emptyStore, openTest, type TestClew } from "../support/engines.ts";
import { importText } from "../support/import-files.ts";

describe("the log of the embedded engine, which it reads when it comes back", () => {
  const folder = mkdtempSync(join(tmpdir(), "clew-log-"));
  let test: TestClew;
  beforeAll(async () => {
    test = await openTest(await emptyStore("embedded", folder));
    const files = { "added.jsonl": jsonLines(tips) };
    await importText(test, join(folder, "first"), tipsMapping("added.jsonl"), files);
  }, 120_000);
  afterAll(async () => {
    await test.clew.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const bytes = () =>
    readdirSync(join(folder, "data"), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && join(entry.parentPath, entry.name).includes(".wal"))
      .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);

  it("does not grow with each arrival once what follows is worked out", async () => {
    const sizes: number[] = [];
    for (let at = 0; at < 12; at += 1) {
      const row = tip(`1${at}`, `Ida, 212-555-01${10 + at}, the lodge`, null, "Albany");
      expect(await sendRows(test, [row])).toMatchObject({ ok: true, added: 1 });
      sizes.push(bytes());
    }
    expect(sizes.at(-1)).toBeLessThan(2 * (sizes[0] ?? 0) + 10_000);
  }, 120_000);
});
