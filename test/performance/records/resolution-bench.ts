import {
  resolved,
  thingsOf,
  type Things,
} from "../../../server/src/modules/linking/resolution/index.ts";
import { peakOf } from "../memory.ts";
import { peer } from "../networks/peers.ts";
import { median, megabytes, seconds, table, type Row } from "../printed-tables.ts";
import { citations, fourFields, papers, songs, type Shape } from "./resolution-shapes.ts";
import { syntheticPersons } from "./synthetic-persons.ts";

interface Known {
  readonly dataset: string;
  readonly cluster: string;
  readonly fields: Readonly<Record<string, string>>;
}

interface Splink {
  readonly seconds: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly threshold: number;
}

type Measured = ReturnType<typeof measured>;

/**
 * Resolution of FEBRL's persons beside splink, each with and without the social security number;
 * then so many fictional persons at once.
 */
export async function benchResolution(records: number): Promise<void> {
  const rows: Row[] = [];
  for (const set of ["febrl3", "febrl4"]) {
    for (const number of [true, false]) rows.push(...(await besideSplink(set, number)));
  }
  console.log("\n## Resolution of FEBRL's persons\n");
  table(
    [
      "set",
      "number",
      "method",
      "pair precision",
      "pair recall",
      "pair F1",
      "seconds (median of 3)",
      "share of splink's",
    ],
    rows,
  );
  console.log("\n## Resolution of record sets of other shapes, made up\n");
  table(
    ["set", "records", "pair precision", "pair recall", "pair F1", "seconds"],
    shapes().map(shaped),
  );
  console.log("\n## Resolution of fictional persons\n");
  table(
    [
      "records",
      "share that live with another",
      "pair precision",
      "pair recall",
      "pair F1",
      "seconds",
      "peak memory, MB",
    ],
    [many(20_000, 0), many(20_000, 0.4), many(records, 0)],
  );
}

async function besideSplink(set: string, number: boolean): Promise<readonly Row[]> {
  const known = (await peer("resolution.py", { set, number, records: true })) as readonly Known[];
  const sources = [...new Set(known.map(({ dataset }) => dataset))];
  const things = thingsOf(
    known.map(({ fields: { soc_sec_id, ...rest } }) =>
      number && soc_sec_id !== undefined ? { ...rest, soc_sec_id } : rest,
    ),
    known.map(({ dataset }) => sources.indexOf(dataset)),
  );
  const runs: (readonly [Splink, Measured])[] = [];
  for (let run = 0; run < 3; run += 1)
    runs.push([
      (await peer("resolution.py", { set, number })) as Splink,
      measured(things, (thing) => known[thing]?.cluster ?? ""),
    ]);
  const [[splink, ours] = fail()] = runs;
  const [theirs, own] = [
    median(runs.map(([{ seconds: one }]) => one)),
    median(runs.map(([, { milliseconds }]) => milliseconds)) / 1_000,
  ];
  const said = ({
    precision,
    recall,
    f1,
  }: {
    readonly precision: number;
    readonly recall: number;
    readonly f1: number;
  }) => [precision, recall, f1].map((share) => share.toFixed(4));
  const name = number ? "with" : "without";
  return [
    [set, name, `splink, threshold ${splink.threshold}`, ...said(splink), theirs.toFixed(2), 1],
    [set, name, "Clew", ...said(ours), own.toFixed(2), (own / theirs).toFixed(2)],
  ];
}

function measured(things: Things, clusterOf: (thing: number) => string) {
  const start = performance.now();
  const { clusters } = resolved(things);
  const [milliseconds, peak] = [performance.now() - start, peakOf(process.pid)];
  const pairsOf = (nameOf: (thing: number) => string) => {
    const sizes = new Map<string, number>();
    for (let thing = 0; thing < things.size; thing += 1)
      sizes.set(nameOf(thing), (sizes.get(nameOf(thing)) ?? 0) + 1);
    return [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  };
  const right = pairsOf((thing) => `${clusters[thing]} ${clusterOf(thing)}`);
  const [precision, recall] = [
    right / pairsOf((thing) => String(clusters[thing])),
    right / pairsOf(clusterOf),
  ];
  return {
    milliseconds,
    peak,
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
  };
}

function many(records: number, households: number): Row {
  const { things, of } = syntheticPersons(records, 5, households);
  const { precision, recall, f1, milliseconds, peak } = measured(things, (thing) =>
    String(of[thing]),
  );
  return [
    records,
    households,
    ...[precision, recall, f1].map((share) => share.toFixed(4)),
    seconds(milliseconds),
    megabytes(peak),
  ];
}

/** Seeds that nobody looked at while the methods were made. */
function shapes(): readonly Shape[] {
  return [
    papers(71, "two files"),
    papers(72, "one file, one list after the other"),
    papers(73, "one file, mixed, with a column of the list"),
    citations(74),
    songs(75),
    fourFields(76),
  ];
}

function shaped({ name, things, of }: Shape): Row {
  const { precision, recall, f1, milliseconds } = measured(things, (thing) => of[thing] ?? "");
  return [
    name,
    things.size,
    ...[precision, recall, f1].map((share) => share.toFixed(4)),
    seconds(milliseconds),
  ];
}

function fail(): never {
  throw new RangeError("nothing was measured");
}
