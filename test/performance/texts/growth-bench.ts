import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  findFamilies,
  growTask,
  readIndex,
} from "../../../server/src/modules/linking/wording/index.ts";
import { openCrew } from "../../../server/src/shared/work/crew.ts";
import { seconds, table, type Row } from "../printed-tables.ts";
import { randIndex } from "./wording-pairs.ts";
import { plantedTexts } from "./wording-texts.ts";

/**
 * Ads come to two hundred thousand, in portions and one by itself: added to the index, beside all
 * anew on the same threads.
 */
export async function benchGrowth(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "clew-bench-growth-"));
  const { texts } = plantedTexts(240_001, 0.1, 2);
  const refs = texts.map((_, at) => `ad ${at}`);
  const crew = openCrew({ size: 2 });
  const path = (upTo: number) => join(folder, `${upTo}.index`);
  await findFamilies(crew, texts.slice(0, 200_000), undefined, {
    path: path(200_000),
    stamp: "bench",
    refs: refs.slice(0, 200_000),
  });
  const rows: Row[] = [];
  for (const [from, upTo] of [
    [200_000, 210_000],
    [210_000, 220_000],
    [220_000, 230_000],
    [230_000, 240_000],
    [240_000, 240_001],
  ] as const) {
    const comers = {
      refs: refs.slice(from, upTo),
      texts: texts.slice(from, upTo),
      looked: refs.slice(from, upTo),
    };
    const grown = await timedOn(async () => ({
      growth: await crew.run(growTask, {
        path: path(from),
        next: path(upTo),
        stamp: "bench",
        comers,
      }),
    }));
    if (grown.growth === undefined) throw new Error("all was to be worked out anew");
    const whole = await timedOn(() => findFamilies(crew, texts.slice(0, upTo)));
    rows.push([
      `${upTo - from} to ${from}`,
      seconds(grown.took),
      (grown.took / (upTo - from)).toFixed(2),
      seconds(whole.took),
      randIndex(familiesKept(path(upTo)), whole.of).toFixed(5),
    ]);
    rmSync(path(from));
  }
  await crew.close();
  rmSync(folder, { recursive: true, force: true });
  console.log("\n## Ads that come to others\n");
  table(
    [
      "ads",
      "added, s",
      "ms an ad",
      "all anew, s",
      "adjusted Rand, added against all anew (≥ 0.95)",
    ],
    rows,
  );
}

/** By text the family that an index holds; −1 for one alone. */
function familiesKept(path: string): Int32Array {
  const { least, of } = readIndex(path, "bench") ?? {
    least: new Int32Array(),
    of: new Int32Array(),
  };
  const sizes = new Map<number, number>();
  for (const wording of of)
    sizes.set(least[wording] ?? -1, (sizes.get(least[wording] ?? -1) ?? 0) + 1);
  return of.map((wording) =>
    (sizes.get(least[wording] ?? -1) ?? 0) > 1 ? (least[wording] ?? -1) : -1,
  );
}

async function timedOn<T extends object>(
  work: () => Promise<T>,
): Promise<T & { readonly took: number }> {
  const began = performance.now();
  return { ...(await work()), took: performance.now() - began };
}
