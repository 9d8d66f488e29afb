import { mkdir, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { agreementBy, agreementOf, type Agreement, type AgreementOfValue } from "../../modules/clusters/index.ts";
import { table } from "../../modules/exports/index.ts";
import { InvalidInput } from "../../shared/errors.ts";
import { ask } from "../ask.ts";
import type { Command, Given } from "../command.ts";
import type { Io } from "../io.ts";
import { scopeGiven } from "../scope-given.ts";
import { isMap, printable } from "../show.ts";
import { truthIn } from "../truth-file.ts";

const membership = "query ($scope: ScopeInput!) { clusterMembership(scope: $scope) { id key cluster } }";
const list = `query ($scope: ScopeInput!, $first: Int!) { clusters(scope: $scope, first: $first) {
  total alone caveats edges { node { id size firstSeen lastSeen parted places { things place { label } } reasons { things df identifier { id } } cuts { sides identifier { id } question } members(first: 500) { edges { node { id } } } } } } }`;

interface Member {
  readonly id: string;
  readonly key: string;
  readonly cluster: number | null;
}

type Told = Agreement & { readonly by?: readonly AgreementOfValue[] };

/** clew clusters: things that hang together by what they share. */
export const clustersCommand: Command = {
  name: "clusters",
  usage: "clusters [--dataset D … | --ids FILE] [--limit 20] [--out F.csv] [--truth FILE.csv [--by COLUMN]] [--json]",
  help: "Finds clusters: things joined by what they share, what is common to many left out. --out writes id,key,cluster for every thing, cluster empty where it is alone. --truth takes a file with the columns key and cluster and tells how far they agree, with 95 % intervals; --by the same by a column of it, so that a bias in errors is seen.",
  options: { dataset: { type: "string", multiple: true }, ids: { type: "string" }, limit: { type: "string" }, out: { type: "string" }, truth: { type: "string" }, by: { type: "string" } },
  words: [0, 0],
  run: async (work, given, io) => {
    const { shared: _shared, ...scope } = await scopeGiven(given, io);
    const [out, truth] = [given.text("out"), given.text("truth")];
    const members = out === undefined && truth === undefined ? [] : ((await ask(work, membership, { scope })) as readonly Member[]);
    if (out !== undefined) await write(resolve(io.cwd, out), members);
    const by = given.text("by");
    if (by !== undefined && truth === undefined) throw new InvalidInput("--by goes with --truth.");
    const known = truth === undefined ? undefined : await truthIn(truth, members, by, io);
    const agreement = known === undefined ? undefined : { ...agreementOf(known.judged), ...(by === undefined ? {} : { by: agreementBy(known.judged, known.values) }) };
    if (out !== undefined || agreement !== undefined) tell(members, agreement, given, io);
    else tellList(await ask(work, list, { scope, first: Math.max(1, Math.min(500, given.count("limit", 20))) }), given, io);
    return 0;
  },
};

async function write(path: string, members: readonly Member[]): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, table(["id", "key", "cluster"], members.map(({ id, key, cluster }) => [id, key, cluster === null ? "" : String(cluster)])));
}

function tell(members: readonly Member[], agreement: Told | undefined, given: Given, io: Io): void {
  const clusters = new Set(members.flatMap(({ cluster }) => cluster ?? [])).size;
  const counts = { things: members.length, clusters, alone: members.filter(({ cluster }) => cluster === null).length };
  if (given.on("json")) return io.out(JSON.stringify({ ...counts, ...(agreement === undefined ? {} : { agreement }) }));
  io.out(`${counts.things} things, ${counts.clusters} clusters, ${counts.alone} alone.`);
  for (const [name, measures] of agreement === undefined ? [] : ([["Pairs", agreement.pairs], ["B-cubed", agreement.bCubed]] as const)) {
    const said = (["precision", "recall", "f1"] as const).map((measure) => `${measure} ${measures[measure].value.toFixed(3)} (${measures[measure].low.toFixed(3)} to ${measures[measure].high.toFixed(3)})`);
    io.out(`${name}: ${said.join(", ")}, on ${agreement?.things ?? 0} things.`);
  }
  for (const { value, things, f1, differs } of agreement?.by ?? []) io.out(`${printable(value)}\t${things} things\tB-cubed f1 ${f1.value.toFixed(3)} (${f1.low.toFixed(3)} to ${f1.high.toFixed(3)})${differs ? "\tdiffers from all beyond chance" : ""}`);
}

function tellList(found: unknown, given: Given, io: Io): void {
  if (!isMap(found) || !Array.isArray(found["edges"])) return;
  const clusters = found["edges"].flatMap((edge) => (isMap(edge) && isMap(edge["node"]) ? [edge["node"]] : []));
  if (given.on("json")) return io.out(JSON.stringify({ clusters, total: found["total"], alone: found["alone"], caveats: found["caveats"] }));
  for (const cluster of clusters) {
    const reasons = textsIn(cluster["reasons"], (one) => (isMap(one["identifier"]) ? `${String(one["identifier"]["id"])} (${String(one["things"])})` : ""));
    io.out(`${String(cluster["id"])}\t${String(cluster["size"])} things\t${reasons.slice(0, 3).map(printable).join(", ")}`);
    for (const cut of textsIn(cluster["cuts"], (one) => (isMap(one["identifier"]) ? `${String(one["identifier"]["id"])}: ${String(one["question"])}` : ""))) io.out(`\t${printable(cut)}`);
  }
  for (const caveat of Array.isArray(found["caveats"]) ? found["caveats"] : []) io.err(String(caveat));
  io.err(`${clusters.length} of ${String(found["total"])} clusters; ${String(found["alone"])} things are alone.`);
}

function textsIn(value: unknown, text: (one: Readonly<Record<string, unknown>>) => string): readonly string[] {
  return Array.isArray(value) ? value.filter(isMap).map(text) : [];
}
