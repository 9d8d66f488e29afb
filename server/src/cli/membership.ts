import { mkdir, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { agreementBy, agreementOf, type Agreement, type AgreementOfValue } from "../modules/clusters/index.ts";
import { table } from "../modules/exports/index.ts";
import { InvalidInput } from "../shared/errors.ts";
import type { Given } from "./command.ts";
import type { Io } from "./io.ts";
import { printable } from "./show.ts";
import { truthIn } from "./truth-file.ts";

/** A thing and the cluster it is in; null where it is alone. */
export interface Member {
  readonly id: string;
  readonly key: string;
  readonly cluster: number | null;
}

type Told = Agreement & { readonly by?: readonly AgreementOfValue[] };

/** Options of commands that put every thing into a cluster. */
export const membershipOptions = { out: { type: "string" }, truth: { type: "string" }, by: { type: "string" } } as const;

/** Whether every thing is asked for, to be written or to be held against known clusters. Throws InvalidInput for --by without --truth. */
export function isMembershipAsked(given: Given): boolean {
  const [out, truth, by] = [given.text("out"), given.text("truth"), given.text("by")];
  if (by !== undefined && truth === undefined) throw new InvalidInput("--by goes with --truth.");
  return out !== undefined || truth !== undefined;
}

/** Writes id,key,cluster of every thing (--out) and tells how far that agrees with a file of known clusters (--truth, --by). */
export async function tellMembership(members: readonly Member[], given: Given, io: Io): Promise<void> {
  const [out, truth, by] = [given.text("out"), given.text("truth"), given.text("by")];
  if (out !== undefined) await write(resolve(io.cwd, out), members);
  const known = truth === undefined ? undefined : await truthIn(truth, members, by, io);
  tell(members, known === undefined ? undefined : { ...agreementOf(known.judged), ...(by === undefined ? {} : { by: agreementBy(known.judged, known.values) }) }, given, io);
}

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
