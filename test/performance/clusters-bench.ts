import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { agreementOf, type Interval, type Judged } from "../../server/src/modules/clusters/index.ts";
import { generateHeron } from "../../server/src/modules/demo/index.ts";
import { statement } from "../../server/src/graph/index.ts";
import { parseMapping } from "../../server/src/modules/imports/index.ts";
import { openTest, type TestClew } from "../support/stores.ts";
import { table, type Row } from "./report.ts";

const seeds = [101, 202, 303];
const cutOff = 50;

/** Clusters of the demo's ads on fresh seeds beside what most tools do, against who is behind each ad. */
export async function benchClusters(): Promise<void> {
  const rows: Row[] = [];
  for (const seed of seeds) {
    const folder = mkdtempSync(join(tmpdir(), "clew-bench-clusters-"));
    const test = await openTest({ data: join(folder, "data"), host: "127.0.0.1", port: 0, log: "silent" });
    try {
      const known = await imported(test, folder, seed);
      const touches = await touchesOf(test);
      rows.push(rowOf(seed, "union of all that is shared", judged(known, union(touches, Number.POSITIVE_INFINITY))));
      rows.push(rowOf(seed, `union, nothing shared by more than ${cutOff}`, judged(known, union(touches, cutOff))));
      rows.push(rowOf(seed, "Clew", judged(known, await ours(test))));
    } finally {
      await test.clew.close();
      rmSync(folder, { recursive: true, force: true });
    }
  }
  console.log("\n## Clusters of the demo's ads on fresh seeds, with 95 % intervals\n");
  table(["seed", "method", "pair precision", "pair recall", "pair F1 (≥ 0.93)", "B-cubed F1 (≥ 0.96)", "ads", "largest cluster"], rows);
}

/** Imports the ads of a seed; gives who is behind each, by id. */
async function imported({ clew, desk }: TestClew, folder: string, seed: number): Promise<ReadonlyMap<string, string>> {
  await generateHeron(folder, { seed });
  const mapping = parseMapping(readFileSync(join(folder, "heron-ads.yaml"), "utf8"), "heron-ads.yaml", clew.ontology);
  await desk.run({ mapping, folder, mappingName: "heron-ads.yaml" });
  const truth = JSON.parse(readFileSync(join(folder, "truth.json"), "utf8")) as { ads: readonly { id: string; group: string }[] };
  return new Map(truth.ads.map(({ id, group }) => [id, group]));
}

/** The ads that each identifier touches, places left out. */
async function touchesOf({ clew }: TestClew): Promise<readonly (readonly string[])[]> {
  const found = new Map<string, string[]>();
  for (const row of await clew.graph.read(statement("test/links", { linkKinds: clew.linkTypes }))) {
    const [source, target] = [String(row["source"]), String(row["target"])];
    if (target.startsWith("location:")) continue;
    const ads = found.get(target) ?? [];
    found.set(target, ads);
    ads.push(source);
  }
  return [...found.values()];
}

/** Joins the ads of every identifier that touches at most so many: the usual way. */
function union(touches: readonly (readonly string[])[], most: number): ReadonlyMap<string, string> {
  const parent = new Map<string, string>();
  const root = (id: string): string => {
    let at = id;
    for (let next = parent.get(at); next !== undefined && next !== at; next = parent.get(at)) at = next;
    parent.set(id, at);
    return at;
  };
  for (const ads of touches) {
    const [first] = ads;
    if (first === undefined || ads.length > most) continue;
    for (const ad of ads) parent.set(root(ad), root(first));
  }
  return new Map([...parent.keys()].map((id) => [id, root(id)]));
}

async function ours({ ask }: TestClew): Promise<ReadonlyMap<string, string>> {
  const { clusterMembership } = (await ask("{ clusterMembership(scope: {}) { id cluster } }")) as { clusterMembership: readonly { id: string; cluster: number | null }[] };
  return new Map(clusterMembership.flatMap(({ id, cluster }) => (cluster === null ? [] : [[id, String(cluster)] as const])));
}

function judged(known: ReadonlyMap<string, string>, found: ReadonlyMap<string, string>): readonly Judged[] {
  return [...known].map(([id, group]) => ({ known: group, found: found.get(id) }));
}

function rowOf(seed: number, method: string, things: readonly Judged[]): Row {
  const { pairs, bCubed } = agreementOf(things);
  const said = ({ value, low, high }: Interval) => `${value.toFixed(3)} (${low.toFixed(3)} to ${high.toFixed(3)})`;
  const sizes = [...Map.groupBy(things, ({ found }) => found)].map(([name, { length }]) => (name === undefined ? 1 : length));
  return [seed, method, said(pairs.precision), said(pairs.recall), said(pairs.f1), said(bCubed.f1), things.length, Math.max(...sizes)];
}
