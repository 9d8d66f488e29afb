import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateHeron } from "../../../server/src/modules/intake/demo/index.ts";
import { familiesOf, findFamilies } from "../../../server/src/modules/linking/wording/index.ts";
import { openCrew } from "../../../server/src/shared/work/crew.ts";
import { peer, peerVersions } from "../networks/peers.ts";
import { seconds, table, type Row } from "../printed-tables.ts";
import { disguises } from "./wording-disguises.ts";
import { pairShares } from "./wording-pairs.ts";
import { plantedTexts, type PlantedTexts } from "./wording-texts.ts";
import { randomOf } from "../../../server/src/shared/random.ts";

const seeds = [101, 202, 303];

/** Near-duplicate wordings: the demo on fresh seeds, planted families beside datasketch, disguises. */
export async function benchWording(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "clew-bench-wording-"));
  try {
    await benchDemo(folder);
    await benchPlanted(folder);
    await benchDisguises(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface DemoAd {
  readonly text: string;
  /** Undefined where it has a wording of its own. */
  readonly wording: string | undefined;
  readonly spa: boolean;
}

/** The ads of a seed. The six spammers use one wording, word for word. */
async function demoAds(folder: string, seed: number): Promise<readonly DemoAd[]> {
  await generateHeron(folder, { seed });
  const truth = JSON.parse(readFileSync(join(folder, "truth.json"), "utf8")) as {
    ads: readonly { id: string; group: string; role: string; usesWording: boolean }[];
  };
  const [head = [], ...rows] = rowsOf(readFileSync(join(folder, "ads.csv"), "utf8"));
  const [id, body] = [head.indexOf("ad_id"), head.indexOf("body")];
  const bodies = new Map(rows.map((row) => [`ad:heron-ads/${row[id]}`, row[body] ?? ""]));
  return truth.ads.map(({ id: ad, group, role, usesWording }) => ({
    text: bodies.get(ad) ?? "",
    spa: role === "spa",
    wording: usesWording ? wordingOf(role, group) : undefined,
  }));
}

/** Spam has one wording, each group its own. */
function wordingOf(role: string, group: string): string {
  return role === "spam" ? role : group;
}

/** Rows of a CSV without line breaks in cells, as the demo writes it. */
function rowsOf(csv: string): readonly (readonly string[])[] {
  return csv
    .trim()
    .split(/\r?\n/u)
    .map((line) =>
      [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/gu)].map(([, cell = ""]) =>
        cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell,
      ),
    );
}

async function benchDemo(folder: string): Promise<void> {
  const rows: Row[] = [];
  for (const seed of seeds) {
    const ads = await demoAds(folder, seed);
    const { of, names } = familiesOf(ads.map(({ text }) => text));
    for (const [name, counted] of [
      ["all", () => true],
      ["without spam", (ad: DemoAd) => ad.wording !== "spam"],
    ] as const) {
      const told = pairShares(
        ads.flatMap((ad, at) =>
          counted(ad)
            ? [{ known: ad.wording, found: of[at] ?? -1, left: ad.spa ? "spa" : undefined }]
            : [],
        ),
      );
      rows.push([
        seed,
        name,
        told.precision.toFixed(4),
        told.recall.toFixed(4),
        told.known,
        names.length,
      ]);
    }
  }
  console.log("\n## Shared wordings of the demo's ads on fresh seeds\n");
  table(
    [
      "seed",
      "ads",
      "pair precision (≥ 0.97)",
      "pair recall (≥ 0.95)",
      "known pairs",
      "wordings found",
    ],
    rows,
  );
}

async function benchPlanted(folder: string): Promise<void> {
  const rows: Row[] = [];
  for (const changed of [0.05, 0.1, 0.12]) {
    const planted = plantedTexts(100_000, changed, 1);
    const judged = (
      { of, took }: { readonly of: Iterable<number>; readonly took: number },
      name: string,
      beside: number,
    ) => {
      const { precision, recall } = pairShares(
        [...of].map((found, at) => ({ found, known: knownOf(planted, at) })),
      );
      rows.push([
        changed,
        name,
        precision.toFixed(4),
        recall.toFixed(4),
        seconds(took),
        (took / beside).toFixed(2),
      ]);
    };
    const file = join(folder, "texts.json");
    writeFileSync(file, JSON.stringify(planted));
    const theirs = (await peer("wording.py", { file, threshold: 0.3 })) as {
      seconds: number;
      found: number;
      right: number;
      families: readonly number[];
    };
    const took = theirs.seconds * 1_000;
    const known = pairShares(
      planted.texts.map((_, at) => ({ found: -1, known: knownOf(planted, at) })),
    ).known;
    rows.push([
      changed,
      `${peerVersions.find((one) => one.startsWith("datasketch"))}, pairs`,
      (theirs.right / theirs.found).toFixed(4),
      (theirs.right / known).toFixed(4),
      seconds(took),
      "1",
    ]);
    judged({ of: theirs.families, took }, "datasketch, pairs joined", took);
    judged(
      timed(() => familiesOf(planted.texts)),
      "Clew, one thread",
      took,
    );
    const crew = openCrew({ size: 2 });
    await findFamilies(crew, planted.texts.slice(0, 1_000));
    judged(await timedOn(() => findFamilies(crew, planted.texts)), "Clew, two threads", took);
    await crew.close();
  }
  console.log("\n## 100,000 texts of 40 words against planted wordings\n");
  table(
    [
      "words changed",
      "method",
      "pair precision (≥ 0.99)",
      "pair recall (≥ 0.97)",
      "s",
      "of datasketch (≤ 0.33)",
    ],
    rows,
  );
}

function knownOf({ wording }: PlantedTexts, at: number): string | undefined {
  const own = wording[at] ?? -1;
  return own < 0 ? undefined : String(own);
}

function timed<T extends object>(work: () => T): T & { readonly took: number } {
  const began = performance.now();
  return { ...work(), took: performance.now() - began };
}

async function timedOn<T extends object>(
  work: () => Promise<T>,
): Promise<T & { readonly took: number }> {
  const began = performance.now();
  return { ...(await work()), took: performance.now() - began };
}

/**
 * Each third ad of a wording is disguised: how many of those of whose wording there is one that is
 * not are still found with such a one.
 */
async function benchDisguises(folder: string): Promise<void> {
  const ads = await demoAds(folder, 101);
  const rows = disguises.map(({ name, of: disguise }): Row => {
    const random = randomOf(1);
    const hidden = ads.map(
      ({ wording }, at) => wording !== undefined && wording !== "spam" && at % 3 === 0,
    );
    const { of } = familiesOf(
      ads.map(({ text }, at) => (hidden[at] ? disguise(text, random) : text)),
    );
    const open = Map.groupBy(
      ads.flatMap(({ wording }, at) =>
        wording === undefined || hidden[at] ? [] : [{ wording, family: of[at] ?? -1 }],
      ),
      ({ wording }) => wording,
    );
    const sought = ads.flatMap(({ wording }, at) =>
      hidden[at] && wording !== undefined && open.has(wording)
        ? [open.get(wording)?.some(({ family }) => family >= 0 && family === of[at]) === true]
        : [],
    );
    const { precision } = pairShares(
      ads.flatMap(({ wording, spa }, at) =>
        wording === "spam"
          ? []
          : [{ known: wording, found: of[at] ?? -1, left: spa ? "spa" : undefined }],
      ),
    );
    const recall = sought.filter(Boolean).length / sought.length;
    return [name, sought.length, recall.toFixed(3), precision.toFixed(4)];
  });
  console.log("\n## Disguised copies found with those that are not, demo, seed 101\n");
  table(["how they are disguised", "copies", "recall", "pair precision (≥ 0.97)"], rows);
}
