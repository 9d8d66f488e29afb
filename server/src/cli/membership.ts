import { mkdir, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import {
  agreementBy,
  agreementOf,
  type Agreement,
  type AgreementOfValue,
} from "../modules/linking/clusters/index.ts";
import { table } from "../modules/desk/exports/index.ts";
import { InvalidInput } from "../shared/errors.ts";
import { spreadBy, type Spread } from "./by-property.ts";
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

type FoundAgreement = Agreement & { readonly by?: readonly AgreementOfValue[] };

/** Options of commands that put every thing into a cluster. */
export const membershipOptions = {
  out: { type: "string" },
  truth: { type: "string" },
  by: { type: "string" },
} as const;

/** What a property says of things, by their ids. */
export type PropertyOf = (
  ids: readonly string[],
  property: string,
) => Promise<ReadonlyMap<string, string>>;

/**
 * Whether every thing is asked for, to be written, to be counted by a property, or to be held
 * against known clusters. Throws InvalidInput for --by without --truth where nothing can be counted
 * by it.
 */
export function isMembershipAsked(given: Given, canCount = false): boolean {
  const out = given.text("out");
  const truth = given.text("truth");
  const by = given.text("by");
  if (by !== undefined && truth === undefined && !canCount)
    throw new InvalidInput("--by goes with --truth.");
  return out !== undefined || truth !== undefined || by !== undefined;
}

/**
 * Writes id,key,cluster of every thing (--out) and tells how far that agrees with a file of known
 * clusters (--truth), by a column of it or a property of the things (--by); without a file, how the
 * things fall into clusters by that property.
 */
export async function printMembership(
  members: readonly Member[],
  given: Given,
  io: Io,
  propertyOf?: PropertyOf,
): Promise<void> {
  const out = given.text("out");
  const truth = given.text("truth");
  const by = given.text("by");
  if (out !== undefined) await write(resolve(io.cwd, out), members);
  const properties =
    by === undefined
      ? undefined
      : await propertyOf?.(
          members.map(({ id }) => id),
          by,
        );
  if (truth === undefined && properties !== undefined)
    return printSpread(members, spreadBy(members, properties), given, io);
  const known =
    truth === undefined ? undefined : await truthIn(truth, members, { by, properties }, io);
  printAgreement(
    members,
    known === undefined
      ? undefined
      : {
          ...agreementOf(known.judged),
          ...(by === undefined ? {} : { by: agreementBy(known.judged, known.values) }),
        },
    given,
    io,
  );
}

async function write(path: string, members: readonly Member[]): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(
    path,
    table(
      ["id", "key", "cluster"],
      members.map(({ id, key, cluster }) => [id, key, cluster === null ? "" : String(cluster)]),
    ),
  );
}

function printSpread(
  members: readonly Member[],
  spread: readonly Spread[],
  given: Given,
  io: Io,
): void {
  if (given.on("json")) return io.out(JSON.stringify({ things: members.length, by: spread }));
  for (const { value, things, inClusters, clusters } of spread)
    io.out(`${printable(value)}\t${things} things\t${inClusters} in ${clusters} clusters`);
}

function printAgreement(
  members: readonly Member[],
  agreement: FoundAgreement | undefined,
  given: Given,
  io: Io,
): void {
  const clusters = new Set(members.flatMap(({ cluster }) => cluster ?? [])).size;
  const counts = {
    things: members.length,
    clusters,
    alone: members.filter(({ cluster }) => cluster === null).length,
  };
  if (given.on("json"))
    return io.out(JSON.stringify({ ...counts, ...(agreement === undefined ? {} : { agreement }) }));
  io.out(`${counts.things} things, ${counts.clusters} clusters, ${counts.alone} alone.`);
  for (const [name, measures] of agreement === undefined
    ? []
    : ([
        ["Pairs", agreement.pairs],
        ["B-cubed", agreement.bCubed],
      ] as const)) {
    const scores = (["precision", "recall", "f1"] as const).map(
      (measure) =>
        `${measure} ${measures[measure].value.toFixed(3)} (${measures[measure].low.toFixed(3)} to ${measures[measure].high.toFixed(3)})`,
    );
    io.out(`${name}: ${scores.join(", ")}, on ${agreement?.things ?? 0} things.`);
  }
  for (const { value, things, f1, differs } of agreement?.by ?? [])
    io.out(
      `${printable(value)}\t${things} things\tB-cubed f1 ${f1.value.toFixed(3)} (${f1.low.toFixed(3)} to ${f1.high.toFixed(3)})${differs ? "\tdiffers from all beyond chance" : ""}`,
    );
}
