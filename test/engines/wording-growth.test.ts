import { existsSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { Clew } from "../../server/src/context.ts";
import { statement } from "../../server/src/graph/index.ts";
import { openDesk } from "../../server/src/modules/intake/imports/index.ts";
import { deriveWording } from "../../server/src/modules/linking/wording/index.ts";
import { randIndex } from "../performance/texts/wording-pairs.ts";
import { plantedTexts } from "../performance/texts/wording-texts.ts";
import { dump } from "../support/dump.ts";
import { describeEachEngine } from "../support/engines.ts";
import { importText } from "../support/import-files.ts";
import { wordingMapping } from "../support/wordings.ts";
import { openKept } from "../../server/src/shared/kept.ts";

const { texts } = plantedTexts(330, 0.1, 11);
const csvOf = (own: readonly string[]) =>
  `id,at,body,price,handle\n${own.map((text, at) => `${at},2026-03-01,${text},80,instagram:a${at}`).join("\n")}\n`;
const first = csvOf(texts.slice(0, 280));
const second = csvOf(texts.slice(280, 310));
const third = csvOf(texts.slice(310));

describeEachEngine("texts that come to others", (open, engine) => {
  const folder = mkdtempSync(join(tmpdir(), "clew-growth-"));
  const run = { now: "2026-05-01T00:00:00.000Z", few: 0 };
  const put = async (dataset: string, csv: string) => {
    const desk = openDesk(
      open().clew,
      () => new Date().toISOString(),
      async () => undefined,
    ); // nothing follows an import here
    await importText({ ...open(), desk }, folder, wordingMapping(dataset), {
      [`${dataset}.csv`]: csv,
    });
  };
  const files = () =>
    existsSync(join(open().clew.data, "wordings"))
      ? readdirSync(join(open().clew.data, "wordings"))
      : [];
  const wholly = async (of: string) => {
    await open().clew.graph.write((send) =>
      send(statement("wording/keep-index"), { index: null, readAt: 0 }),
    );
    await deriveWording(open().clew, { ...run, run: of, few: 10_000 });
  };
  /** Without marks: what is common to many is found when a source goes, not by wording. */
  const templates = async () =>
    (await dump(open().clew))
      .filter((line) => line.includes("template:"))
      .map((line) => line.replace(/"marks":\[[^\]]*\]/u, '"marks":[]'));
  let whole: readonly string[] = [];

  it("are added without a full run, and give the families of a full run", async () => {
    await put("g-first", first);
    expect(await derived(open().clew, { ...run, run: "1" })).toMatchObject({ anew: true });
    expect(files()).toHaveLength(1);
    await put("g-second", second);
    const grown = await derived(open().clew, { ...run, run: "2" });
    expect(grown.anew).toBe(false);
    expect(grown.changed).toBeGreaterThan(20);
    const families = await familiesByAd(open().clew);
    await wholly("3");
    whole = await templates();
    expect(randIndex(families, await familiesByAd(open().clew))).toBeGreaterThanOrEqual(0.95);
    expect(new Set(families).size).toBeGreaterThan(5);
  }, 120_000);

  it("change nothing where nothing came, and come right where a run is broken off at any write", async () => {
    await derived(open().clew, { ...run, run: "4" });
    expect(await derived(open().clew, { ...run, run: "5" })).toEqual({ changed: 0, anew: false });
    await put("g-third", third);
    for (const [at, last] of [1, 2, 3, 4].entries()) {
      await expect(
        deriveWording(broken(open().clew, last), { ...run, run: `broken-${at}` }),
      ).rejects.toThrow("killed");
    }
    await derived(open().clew, { ...run, run: "6" });
    const grown = await templates();
    await wholly("7");
    expect(await templates()).toEqual(grown);
    expect(grown.length).toBeGreaterThan(whole.length);
  }, 120_000);

  it("lead to a full run where a text changes, a source goes, or the index is lost or damaged", async () => {
    const { clew, desk } = open();
    await derived(clew, { ...run, run: "8" });
    await put(
      "g-second",
      second.replace(
        /^4,2026-03-01,[a-z ]+,/mu,
        "4,2026-03-01,words that nobody has said here in any other place so far,",
      ),
    );
    expect((await derived(clew, { ...run, run: "9" })).anew).toBe(true);
    await put("g-second", second);
    expect((await derived(clew, { ...run, run: "10" })).anew).toBe(true);
    await desk.remove("g-third");
    expect((await derived(clew, { ...run, run: "11" })).anew).toBe(true);
    expect(await templates()).toEqual(whole);
    writeFileSync(join(clew.data, "wordings", files()[0] ?? ""), "no index at all");
    await put("g-third", third);
    expect((await derived(clew, { ...run, run: "12" })).anew).toBe(true);
    expect(files()).toHaveLength(1);
    for (const dataset of ["g-first", "g-second", "g-third"]) await desk.remove(dataset);
    expect(await templates()).toEqual([]);
    expect([engine, files()]).toEqual([engine, []]);
  }, 120_000);
});

/** Derives, and tells whether all texts were read for it. */
async function derived(
  clew: Clew,
  run: Parameters<typeof deriveWording>[1],
): Promise<{ readonly changed: number; readonly anew: boolean }> {
  let anew = false;
  const read: typeof clew.graph.read = (text, parameters, limits) => {
    anew ||= text === statement("wording/texts-of-shard");
    return clew.graph.read(text, parameters, limits);
  };
  const { changed } = await deriveWording(
    { ...clew, kept: openKept(), graph: { ...clew.graph, read } },
    run,
  );
  return { changed, anew };
}

/** A store whose nth write fails, as one does that is killed. */
function broken(clew: Clew, last: number): Clew {
  let writes = 0;
  const write: typeof clew.graph.write = async (work) => {
    writes += 1;
    if (writes === last) throw new Error("killed");
    return clew.graph.write(work);
  };
  return { ...clew, kept: openKept(), graph: { ...clew.graph, write } };
}

/** By ad, in one order, the number of its template; −1 without. */
async function familiesByAd(clew: Clew): Promise<readonly number[]> {
  const links = (await clew.graph.read(statement("test/links", { linkKinds: clew.linkTypes }))).map(
    (row) => JSON.stringify(row),
  );
  const uses = new Map(
    links.flatMap((line) =>
      line.includes("template:")
        ? [
            [
              /ad:g-[a-z]+\/\d+/u.exec(line)?.[0] ?? "",
              /template:[0-9a-f]+/u.exec(line)?.[0] ?? "",
            ] as const,
          ]
        : [],
    ),
  );
  const names = [...new Set(uses.values())].toSorted();
  const ads = [
    ["g-first", 280],
    ["g-second", 30],
  ] as const;
  return ads.flatMap(([dataset, count]) =>
    Array.from({ length: count }, (_, at) =>
      names.indexOf(uses.get(`ad:${dataset}/${at}`) ?? "none"),
    ),
  );
}
