import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseMapping } from "../../../server/src/modules/intake/mapping/index.ts";
import {
  networkByThing,
  networksIn,
  probabilityOf,
  togetherAgain,
} from "../../../server/src/modules/linking/corroboration/index.ts";
import { hubAbove } from "../../../server/src/modules/ground/weights/index.ts";
import { kindFacts, scoped } from "../../../server/src/modules/networks/scopes/index.ts";
import { contextFor } from "../../../server/src/http/request-context.ts";
import { openTest } from "../../support/test-stores.ts";
import { worlds, type MadeWorld, type World } from "../../worlds/index.ts";
import { secondWorlds } from "../../worlds/second/index.ts";
import firstFigures from "../../worlds/first-figures.json" with { type: "json" };
import { table, type Row } from "../printed-tables.ts";
import { limited, oracle, scoresOf, type Scores, type TouchedWorld } from "./world-rivals.ts";

/** One join of two things, and whether it is right. */
interface Joint {
  readonly probability: number;
  readonly isRight: boolean;
}

interface Measured extends TouchedWorld {
  readonly clew: Scores;
  readonly seconds: number;
  readonly joints: readonly Joint[];
  /** Companions found, those of them that are right, and those that are known. */
  readonly companions: readonly [number, number, number];
}

/** Worlds that nobody tuned to have the seeds from 2 on. */
const seeds = [1, 2, 3];

/**
 * Networks in worlds of other hands beside the plain methods, each with its limit chosen on the
 * other worlds and its best beside it; with calibration. `rooms` is a folder with ads.csv and
 * truth.csv of Jersey City.
 */
export async function benchWorlds(rooms: string | undefined): Promise<void> {
  const joints: Joint[] = [];
  const unfitted: Joint[] = [];
  const companions: Row[] = [];
  for (const seed of seeds) {
    const found = await measuredAll(worlds, seed);
    printWorlds(`Networks in worlds of other hands, seed ${seed}`, found, seed === 1);
    const unseen = await measuredAll(secondWorlds, seed);
    printWorlds(`Networks in worlds that nothing was fitted to, seed ${seed}`, unseen, false);
    unfitted.push(...unseen.flatMap((one) => one.joints));
    joints.push(...found.flatMap((one) => one.joints));
    companions.push(
      ...found
        .filter((one) => one.companions[2] > 0)
        .map((one): Row => [one.name, seed, ...one.companions]),
    );
  }
  console.log("\n## Who was together again and again: possible links\n");
  table(["world", "seed", "found", "right", "known"], companions);
  printCalibration("Of joins called so likely, so many are right", joints);
  printCalibration("The same in worlds that nothing was fitted to", unfitted);
  if (rooms !== undefined) await benchRooms(rooms);
}

async function measuredAll(all: readonly World[], seed: number): Promise<readonly Measured[]> {
  const found: Measured[] = [];
  for (const world of all) found.push(await measured(world.name, world.make(seed)));
  return found;
}

function printWorlds(title: string, found: readonly Measured[], isNoted: boolean): void {
  console.log(`\n## ${title}: B-cubed / pair F1\n`);
  const both = ({ bCubed, pairs }: Scores) => `${bCubed.toFixed(3)} / ${pairs.toFixed(3)}`;
  table(
    [
      "world",
      "before",
      "first",
      "Clew",
      "degree limit of the other worlds",
      "its best here",
      "group limit of the other worlds",
      "its best here",
      "oracle",
      "things",
    ],
    found.map((world): Row => {
      const others = found.filter((one) => one !== world);
      const degree = limited(world, others, "degree");
      const groups = limited(world, others, "groups");
      return [
        world.name,
        ...(isNoted ? noted(world.name) : ["", ""]),
        both(world.clew),
        both(degree.given),
        `${both(degree.best)} (${degree.bestLimit})`,
        both(groups.given),
        `${both(groups.best)} (${groups.bestLimit})`,
        both(scoresOf(world, oracle(world))),
        world.owners.filter((owner) => owner !== undefined).length,
      ];
    }),
  );
}

/** What the method before and this one gave when they were first tried. */
function noted(name: string): readonly string[] {
  const all: Readonly<Record<string, { before: number[]; first: number[] }>> = firstFigures;
  const { before = [], first = [] } = all[name] ?? {};
  return [before, first].map((figures) => figures.map((one) => one.toFixed(3)).join(" / "));
}

const bins = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1.000_001];
const leastInBin = 200;

/** Of joins called so likely, the share that is right, with a 95 % interval (Wilson 1927). */
function printCalibration(title: string, joints: readonly Joint[]): void {
  console.log(`\n## ${title}\n`);
  const rows = bins.slice(0, -1).flatMap((from, at): readonly Row[] => {
    const own = joints.filter(
      ({ probability }) => probability >= from && probability < (bins[at + 1] ?? 1),
    );
    const right = own.filter(({ isRight }) => isRight).length;
    return own.length === 0
      ? []
      : [
          [
            `from ${from}`,
            own.length,
            (own.reduce((sum, one) => sum + one.probability, 0) / own.length).toFixed(3),
            own.length < leastInBin ? "too few" : (right / own.length).toFixed(3),
            wilson(right, own.length),
          ],
        ];
  });
  table(["said", "joins", "mean said", "right", "95 % interval"], rows);
}

function wilson(right: number, all: number): string {
  const z = 1.96;
  const share = right / all;
  const middle = (share + (z * z) / (2 * all)) / (1 + (z * z) / all);
  const half =
    (z / (1 + (z * z) / all)) * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all));
  return `${(middle - half).toFixed(3)} to ${(middle + half).toFixed(3)}`;
}

async function benchRooms(folder: string): Promise<void> {
  const text = (name: string) => readFileSync(join(folder, name), "utf8");
  const mapping = `dataset: { id: rooms, title: Rooms, timezone: UTC, dates: ymd, region: US }
files:
  - path: ads.csv
    record: ad_id
    entities:
      ad: { kind: Ad, key: ad_id, properties: { title: title, text: text } }
`;
  const truth = new Map(
    text("truth.csv")
      .trim()
      .split(/\r?\n/u)
      .slice(1)
      .map((line) => line.split(","))
      .map(([key = "", owner = ""]) => [`Ad/${key}`, owner] as const),
  );
  const { clew, owners } = await measured("rooms", {
    files: new Map([
      ["ads.csv", text("ads.csv")],
      ["mapping.yaml", mapping],
    ]),
    truth,
    apart: [],
    together: [],
  });
  console.log("\n## Rooms of Jersey City, by their texts alone\n");
  table(
    ["B-cubed (≥ 0.79)", "pair F1", "pair precision (≥ 0.85)", "ads"],
    [[clew.bCubed.toFixed(3), clew.pairs.toFixed(3), clew.precision.toFixed(3), owners.length]],
  );
}

/** Imports a world and finds its networks. */
async function measured(name: string, made: MadeWorld): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), "clew-bench-world-"));
  mkdirSync(join(folder, "files"));
  for (const [file, text] of made.files) writeFileSync(join(folder, "files", file), text);
  const { clew, desk } = await openTest({
    data: join(folder, "data"),
    host: "127.0.0.1",
    port: 0,
    log: "silent",
  });
  try {
    const path = join(folder, "files", "mapping.yaml");
    await desk.run(
      {
        mapping: parseMapping(readFileSync(path, "utf8"), path, clew.ontology),
        folder: join(folder, "files"),
        mappingName: path,
      },
      { settle: true },
    );
    const read = await scoped({ shared: false }, await contextFor(clew, desk));
    return networksOf(name, made, read, kindFacts(read.columns, clew.ontology));
  } finally {
    await clew.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function networksOf(
  name: string,
  { truth, together }: MadeWorld,
  read: Awaited<ReturnType<typeof scoped>>,
  kinds: ReturnType<typeof kindFacts>,
): Measured {
  const { columns, selection } = read;
  const begun = performance.now();
  const found = networksIn({
    columns,
    kinds,
    decided: new Map(),
    without: new Set(),
    above: hubAbove(columns.things),
    breaksAmong: () => new Map(),
  });
  const seconds = (performance.now() - begun) / 1_000;
  const idOf = (key: string) =>
    `${key.charAt(0).toLowerCase()}${key.slice(1, key.indexOf("/"))}:${name}${key.slice(key.indexOf("/"))}`;
  const owner = new Map([...truth].map(([key, of]) => [idOf(key), of]));
  const idAt = new Map([...selection.members].map((number, local) => [number, read.idOf(local)]));
  const { things, offsets, thingAt } = found.evidence;
  const owners = Array.from(things, (number) => owner.get(idAt.get(number) ?? ""));
  const byThing = networkByThing(found, things.length);
  const world: TouchedWorld = {
    name,
    things: things.length,
    owners,
    identifiers: Array.from({ length: offsets.length - 1 }, (_, identifier) => [
      ...thingAt.subarray(offsets[identifier], offsets[identifier + 1]),
    ]).filter((own) => own.length > 1),
  };
  const known = new Set(together.map((pair) => pair.map(idOf).toSorted().join(" ")));
  const { companions } = togetherAgain(columns);
  const right = companions.filter(({ pair }) =>
    known.has(
      pair
        .map((number) => idAt.get(number) ?? "")
        .toSorted()
        .join(" "),
    ),
  );
  return {
    ...world,
    seconds,
    clew: scoresOf(world, (thing) => ((byThing[thing] ?? -1) < 0 ? undefined : byThing[thing])),
    joints: found.joints.flatMap(({ things: [a, b], odds }) =>
      owners[a] === undefined || owners[b] === undefined
        ? []
        : [{ probability: probabilityOf(odds), isRight: owners[a] === owners[b] }],
    ),
    companions: [companions.length, right.length, known.size],
  };
}
