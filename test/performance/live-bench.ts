import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { markIdentifiers } from "../../server/src/modules/linking/hubs/index.ts";
import { attachAll } from "../../server/src/modules/linking/judgements/index.ts";
import { derivePictureGroups } from "../../server/src/modules/linking/picture-groups/index.ts";
import { deriveWording } from "../../server/src/modules/linking/wording/index.ts";
import { upkeepOf } from "../../server/src/modules/answers/search/index.ts";
import {
  recount,
  openDesk,
  type ImportDesk,
} from "../../server/src/modules/intake/imports/index.ts";
import { parseMapping } from "../../server/src/modules/intake/mapping/index.ts";
import { reachOf } from "../../server/src/modules/trust/actors/index.ts";
import { openClew, type OpenClew } from "../../server/src/open.ts";
import { freshStore, type EngineName } from "./fresh-stores.ts";
import { seconds, table, type Row } from "./printed-tables.ts";
import { writeAdsWithTexts } from "./script/ads-with-texts.ts";

/** So many ads come one by one; then so many at once. */
const single = 40;
const portions = [100, 1_000] as const;
const dataset = "bench-ads";

/**
 * Ads come to a store of so many: how soon they are safely kept and can be found, and what works out
 * what follows from them, by its parts.
 */
export async function benchLive(chosen: readonly EngineName[], ads: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "clew-bench-live-"));
  const more = single + portions.reduce((sum, count) => sum + count, 0);
  await writeAdsWithTexts(folder, ads + more);
  const arrivals: Row[] = [];
  const follows: Row[] = [];
  for (const engine of chosen) {
    const store = await freshStore(engine);
    const clew = await openClew(store.settings, silent);
    try {
      const rows = await filled(clew, folder, ads);
      await measured(clew, rows, { engine, ads }, { arrivals, follows });
    } finally {
      await clew.close();
      await store.drop();
    }
  }
  rmSync(folder, { recursive: true, force: true });
  console.log("\n## Ads that come to a store of others\n");
  table(["engine", "ads held", "come at once", "kept, ms", "found, ms", "p95", "most"], arrivals);
  console.log("\n## What follows once they are found, by its parts\n");
  const parts = ["counts", "decisions", "wordings", "pictures", "marks", "search"];
  table(["engine", "ads held", ...parts.map((part) => `${part}, s`)], follows);
}

const silent = { info: () => undefined, error: () => undefined };

/** Imports the first ads of a file; gives the others as rows of their own. */
async function filled(
  clew: OpenClew,
  folder: string,
  ads: number,
): Promise<readonly Readonly<Record<string, string>>[]> {
  const lines = readFileSync(join(folder, "ads.csv"), "utf8").trimEnd().split("\n");
  const [head = "", ...rows] = lines;
  writeFileSync(join(folder, "held.csv"), `${[head, ...rows.slice(0, ads)].join("\n")}\n`);
  const text = readFileSync(join(folder, "mapping.yaml"), "utf8").replace("ads.csv", "held.csv");
  const mapping = parseMapping(text, "mapping.yaml", clew.ontology);
  await deskOn(clew).run({ mapping, folder, mappingName: "mapping.yaml" });
  await followed(clew);
  const columns = head.split(",");
  return rows.slice(ads).map((line) => {
    const cells = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/gu)];
    return Object.fromEntries(
      columns.map((name, at) => [name, cells[at]?.[1] ?? cells[at]?.[2] ?? ""]),
    );
  });
}

function deskOn(clew: OpenClew): ImportDesk {
  return openDesk(
    clew,
    () => new Date().toISOString(),
    async () => undefined,
    { index: () => upkeepOf(clew).catchUp(), isLasting: true },
  );
}

async function measured(
  clew: OpenClew,
  rows: readonly unknown[],
  { engine, ads }: { readonly engine: EngineName; readonly ads: number },
  { arrivals, follows }: { readonly arrivals: Row[]; readonly follows: Row[] },
): Promise<void> {
  const desk = deskOn(clew);
  let from = 0;
  const come = async (count: number, times: number) => {
    const took: { kept: number; found: number }[] = [];
    for (let at = 0; at < times; at += 1) {
      took.push(await added(desk, rows.slice(from, from + count)));
      from += count;
    }
    const found = took.map((one) => one.found).toSorted((a, b) => a - b);
    const kept = took.map((one) => one.kept).toSorted((a, b) => a - b);
    const at = (list: readonly number[], share: number) =>
      Math.round(list[Math.min(list.length - 1, Math.floor(list.length * share))] ?? 0);
    arrivals.push([
      engine,
      String(ads),
      `${count}${times > 1 ? ` (${times} times, median)` : ""}`,
      String(at(kept, 0.5)),
      String(at(found, 0.5)),
      String(at(found, 0.95)),
      String(at(found, 1)),
    ]);
  };
  await come(1, single);
  follows.push([engine, `${ads}, one came`, ...(await followed(clew)).map(seconds)]);
  for (const count of portions) await come(count, 1);
  follows.push([engine, `${ads}, 1,100 came`, ...(await followed(clew)).map(seconds)]);
}

/** How long rows take until they are on the disk, and until they can be found. */
async function added(
  desk: ImportDesk,
  records: readonly unknown[],
): Promise<{ readonly kept: number; readonly found: number }> {
  const began = performance.now();
  const { ended } = await desk.add({
    dataset,
    came: { records },
    arrivedAt: new Date().toISOString(),
  });
  const kept = performance.now() - began;
  const { added: fresh } = await ended;
  if (fresh !== records.length) throw new Error("not all rows were new");
  return { kept, found: performance.now() - began };
}

/** Works out what follows, part by part; milliseconds of each. */
async function followed(clew: OpenClew): Promise<readonly number[]> {
  const run = crypto.randomUUID();
  const parts = [
    () => recount(clew),
    () => attachAll(clew),
    () => deriveWording(clew, { run, now: new Date().toISOString() }),
    () => derivePictureGroups(clew, { run }),
    async () => markIdentifiers(clew, await reachOf(clew, "clew", "derivation")),
    () => upkeepOf(clew).catchUp(),
  ];
  const took: number[] = [];
  for (const part of parts) {
    const began = performance.now();
    await part();
    took.push(performance.now() - began);
  }
  return took;
}
