import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { adsTable, mirrorTable } from "./ad-files.ts";
import { callsTable, handsetContacts, subscribersTable } from "./call-files.ts";
import { castOf } from "./cast.ts";
import { bridgesOf, composeAds } from "./composing.ts";
import { usual, type Difficulty } from "./difficulty.ts";
import { mappings, readme } from "./mappings.ts";
import { cities, numberPool } from "./demo-cities.ts";
import { randomOf } from "./random-stream.ts";
import { bankRows } from "./bank-file.ts";
import { hotlineTable, staysTable } from "./report-files.ts";
import { csvOf } from "./tables.ts";
import { truthOf } from "./truth.ts";
import { workbookOf } from "./workbook-file.ts";

/**
 * Writes "Operation Heron" into a folder: the sources, their mappings, a README and truth.json,
 * which only tests read.
 * The same seed gives the same bytes. The answer names the mapping files, in the order in which to
 * import them.
 */
export async function generateHeron(
  folder: string,
  { seed, difficulty = usual }: { readonly seed: number; readonly difficulty?: Difficulty },
): Promise<{ readonly mappings: readonly string[] }> {
  await mkdir(folder, { recursive: true });
  const files = await filesOf(seed, difficulty);
  await Promise.all(files.map(([name, content]) => writeFile(join(folder, name), content)));
  return { mappings: Object.keys(mappings).map((name) => join(folder, name)) };
}

async function filesOf(
  seed: number,
  difficulty: Difficulty,
): Promise<readonly (readonly [string, string | Buffer])[]> {
  const cast = castOf(randomOf(seed, "cast"));
  const ads = composeAds(cast, seed, difficulty);
  const callers = callerNumbers(
    cast.flatMap(({ phones }) => phones),
    seed,
  );
  const mirror = mirrorTable(ads, seed);
  const bridges = bridgesOf(cast);
  const truth = truthOf({ seed, cast, ads, bridges, reposts: mirror.reposts });
  return [
    ["ads.csv", csvOf(adsTable(ads))],
    ["mirror.csv", csvOf(mirror.rows)],
    ["calls.csv", csvOf(callsTable(cast, callers, seed), ";")],
    ["bank.xlsx", await workbookOf("Bookings", bankRows(cast, seed), ["A1:K1"])],
    ["hotline.csv", csvOf(hotlineTable(cast, seed))],
    ["subscribers.csv", csvOf(subscribersTable(cast, callers, seed))],
    ["handset.json", handsetContacts(callers, seed)],
    ["stays.csv", csvOf(staysTable(seed))],
    ["README.md", readme],
    ["truth.json", `${JSON.stringify(truth, undefined, 1)}\n`],
    ...Object.entries(mappings),
  ];
}

function callerNumbers(taken: readonly string[], seed: number): readonly string[] {
  const random = randomOf(seed, "callers");
  const number = numberPool([
    ...taken,
    "+12125550147",
    "+16465550112",
    "+18005550100",
    "+15705550190",
  ]);
  return Array.from({ length: 380 }, () => number(random.pick(cities).area));
}
