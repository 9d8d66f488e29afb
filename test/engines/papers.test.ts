import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { addPage, pagesOf, papersOf } from "../../server/src/modules/ground/papers/index.ts";
import { graphDigest } from "../../server/src/modules/desk/rebuild/index.ts";
import { rebuild } from "../../server/src/rebuild.ts";
import { emptyStore, engines, openTest, type TestClew } from "../support/engines.ts";

const watch = { log: { info: () => undefined, error: () => undefined } };
const now = "2026-11-30T12:00:00.000Z";
const draft = (id: string, content: unknown, after?: number) =>
  ({ sort: "case", id, after, content, by: "analyst", now }) as const;

describe.each(engines)("papers, %s", (engine) => {
  const folder = mkdtempSync(join(tmpdir(), "clew-papers-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const inStore = async (name: string, work: (test: TestClew) => Promise<void>) => {
    const settings = await emptyStore(engine, join(folder, name));
    const test = await openTest(settings);
    try {
      await work(test);
    } finally {
      await test.clew.close();
    }
    return settings;
  };

  it("number what many add at once without a gap, and refuse what was written over a newer page", async () => {
    await inStore("many", async ({ clew }) => {
      const id = randomUUID();
      const texts = Array.from({ length: 24 }, (_, at) => `note ${at}`);
      await Promise.all(texts.map((text) => addPage(clew, draft(id, { text }))));
      const pages = await pagesOf(clew, "case", id);
      expect(pages.map(({ n }) => n)).toEqual(texts.map((_, at) => at + 1));
      expect(pages.map(({ content }) => (content as { text: string }).text).toSorted()).toEqual(
        texts.toSorted(),
      );
      await expect(addPage(clew, draft(id, { text: "late" }, 23))).rejects.toThrow(
        /Somebody else/u,
      );
      await expect(addPage(clew, draft(id, { text: "new" }, 0))).rejects.toThrow(/Somebody else/u);
      expect((await addPage(clew, draft(id, { text: "seen" }, 24))).n).toBe(25);
      expect((await pagesOf(clew, "case", id, 23)).map(({ n }) => n)).toEqual([24, 25]);
    });
  });

  it("list what is not deleted, with what its last page says; a deleted one takes no page", async () => {
    await inStore("listed", async ({ clew }) => {
      await addPage(clew, draft("a", { title: "First" }, 0));
      await addPage(clew, draft("a", { title: "Second" }, 1));
      await addPage(clew, draft("b", { title: "Gone" }, 0));
      await addPage(clew, draft("b", null, 1));
      await addPage(clew, { ...draft("a", { title: "Other sort" }, 0), sort: "query" });
      expect(await papersOf(clew, "case")).toMatchObject([
        { id: "a", last: 2, content: { title: "Second" }, begunBy: "analyst" },
      ]);
      await expect(addPage(clew, draft("b", { title: "Again" }))).rejects.toThrow(/deleted/u);
      await expect(addPage(clew, draft("c", "x".repeat(4_000_001)))).rejects.toThrow(/4 MB/u);
    });
  });

  it("come back from the journal alone, and what was written before a crash too", async () => {
    let digest = "";
    const settings = await inStore("again", async ({ clew }) => {
      for (const text of ["one", "two", "three"]) await addPage(clew, draft("a", { text }));
      digest = await graphDigest(clew);
    });
    await rebuild(settings, watch);
    const test = await openTest(settings);
    expect(await graphDigest(test.clew)).toBe(digest);
    expect((await pagesOf(test.clew, "case", "a")).map(({ content }) => content)).toEqual([
      { text: "one" },
      { text: "two" },
      { text: "three" },
    ]);
    const page = { sort: "case", id: "a", n: 4, at: now, by: "analyst", content: { text: "four" } };
    await test.clew.journal.append({ type: "page", about: "case/a", content: page, writes: 9 });
    await test.clew.close();
    const reopened = await openTest(settings);
    expect((await pagesOf(reopened.clew, "case", "a", 3)).map(({ content }) => content)).toEqual([
      { text: "four" },
    ]);
    await reopened.clew.close();
  });
});
