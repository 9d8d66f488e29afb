import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import {
  agreementBy,
  agreementOf,
  type Agreement,
  type AgreementOfValue,
  type Interval,
} from "../modules/linking/clusters/index.ts";
import { table } from "../modules/desk/exports/index.ts";
import { InvalidInput } from "../shared/errors.ts";
import { spreadBy, type Spread } from "./by-property.ts";
import type { Given } from "./cli-command.ts";
import { fileToWrite } from "./given-file.ts";
import type { Io } from "./io.ts";
import { printable } from "./show.ts";
import { truthIn } from "./truth-file.ts";
import { sentence } from "../sentences/index.ts";

/** A thing and the cluster it is in; null where it is alone. */
export interface Member {
  readonly id: string;
  readonly key: string;
  readonly cluster: number | null;
}

type Told = Agreement & { readonly by?: readonly AgreementOfValue[] };

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
    throw new InvalidInput("cli.by-with-truth");
  return out !== undefined || truth !== undefined || by !== undefined;
}

/**
 * Writes id,key,cluster of every thing (--out) and tells how far that agrees with a file of known
 * clusters (--truth), by a column of it or a property of the things (--by); without a file, how the
 * things fall into clusters by that property.
 */
export async function tellMembership(
  members: readonly Member[],
  given: Given,
  io: Io,
  propertyOf?: PropertyOf,
): Promise<void> {
  const out = given.text("out");
  const truth = given.text("truth");
  const by = given.text("by");
  if (out !== undefined) await write(await fileToWrite(out, io), members);
  const properties =
    by === undefined
      ? undefined
      : await propertyOf?.(
          members.map(({ id }) => id),
          by,
        );
  if (truth === undefined && properties !== undefined)
    return tellSpread(members, spreadBy(members, properties), given, io);
  const known =
    truth === undefined
      ? undefined
      : await truthIn({ path: truth, found: members, by, properties }, io);
  tell(
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

function tellSpread(
  members: readonly Member[],
  spread: readonly Spread[],
  given: Given,
  io: Io,
): void {
  if (given.on("json")) return io.out(JSON.stringify({ things: members.length, by: spread }));
  for (const { value, things, inClusters, clusters } of spread)
    io.out(
      sentence("cli.membership.spread", { value: printable(value), things, inClusters, clusters })
        .text,
    );
}

function tell(members: readonly Member[], agreement: Told | undefined, given: Given, io: Io): void {
  const clusters = new Set(members.flatMap(({ cluster }) => cluster ?? [])).size;
  const alone = members.filter(({ cluster }) => cluster === null).length;
  const counts = { things: members.length, clusters, alone };
  if (given.on("json"))
    return io.out(JSON.stringify({ ...counts, ...(agreement === undefined ? {} : { agreement }) }));
  io.out(sentence("cli.membership.counts", counts).text);
  if (agreement === undefined) return;
  io.out(measuresLine("Pairs", agreement.pairs, agreement.things));
  io.out(measuresLine("B-cubed", agreement.bCubed, agreement.things));
  for (const one of agreement.by ?? []) io.out(valueLine(one));
}

function measuresLine(name: string, measures: Agreement["pairs"], things: number): string {
  const { precision, recall, f1 } = measures;
  return sentence("cli.membership.measures", {
    name,
    precision: interval(precision),
    recall: interval(recall),
    f1: interval(f1),
    things,
  }).text;
}

function valueLine({ value, things, f1, differs }: AgreementOfValue): string {
  const items = sentence("cli.items", { count: things }).text;
  const beyond = differs ? `\t${sentence("cli.membership.differs").text}` : "";
  return `${printable(value)}\t${items}\tB-cubed f1 ${interval(f1)}${beyond}`;
}

function interval({ value, low, high }: Interval): string {
  return `${value.toFixed(3)} (${low.toFixed(3)} to ${high.toFixed(3)})`;
}
