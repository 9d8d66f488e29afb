import { rowEnd, rowStart } from "../../../shared/compressed-rows.ts";
import { numberAt } from "../../../shared/numbers.ts";
import type { Context } from "../../../schema-context.ts";
import { lookedAt, type Found } from "../corroboration/index.ts";
import type { Judgement } from "../judgements/index.ts";
import type { Decisions, Supposed } from "./decided.ts";
import { joinedBy } from "./joined.ts";

/** Who belongs together in the whole store: what clusters of any scope are a part of. */
export interface StoreClusters {
  readonly looked: Found;
  /** By number of an entity in the snapshot: the number of its cluster; −1 for none. */
  readonly of: Int32Array;
  /** What clusters were named, by number. */
  readonly names: ReadonlyMap<number, Judgement>;
}

/** The clusters of all that is held, by what was found and by decisions. */
export async function storeClusters(
  { clew, reach }: Pick<Context, "clew" | "reach">,
  decisions: Decisions,
  supposed: Supposed,
): Promise<StoreClusters> {
  const looked = await lookedAt(clew, reach, supposed.cuts);
  const { read, networks } = looked;
  const isThing = (ref: string) => {
    const local = read.localOf(ref);
    if (local === undefined) return false;
    return clew.ontology.entityKinds.get(read.kindOf(local))?.sort === "thing";
  };
  const decided = [...decisions.joins, ...decisions.same].map(({ about }) => about);
  // A possible link of an identifier may have been accepted: that stands in no cluster.
  const pairs = [...decided, ...supposed.pairs].flatMap(([a = "", b = ""]) => {
    const [one, other] = [read.numberOf(a), read.numberOf(b)];
    if (one === undefined || other === undefined || !isThing(a) || !isThing(b)) return [];
    return [[one, other] as const];
  });
  const count = networks.reduce((most, one) => Math.max(most, one + 1), 0);
  const of = joinedBy(
    { of: networks, sizes: [], parts: Array.from({ length: count }, () => false), networks: [] },
    pairs,
  ).of;
  return { looked, of, names: namesOf(decisions.names, of, read.numberOf) };
}

/**
 * The name that each cluster bears, by number: that of the latest decision more than half of whose
 * things it holds.
 */
function namesOf(
  names: readonly Judgement[],
  of: Int32Array,
  numberOf: (ref: string) => number | undefined,
): ReadonlyMap<number, Judgement> {
  const named = new Map<number, Judgement>();
  for (const judgement of names) {
    const clusters = judgement.about.map((ref) => of[numberOf(ref) ?? -1] ?? -1);
    const [most, count] = mostOf(clusters);
    if (count > judgement.about.length / 2) named.set(most, judgement);
  }
  return named;
}

/**
 * The cluster that an entity stands in; of an identifier that of most of the things that touch it;
 * −1 for none. By number of the snapshot.
 */
export function standsIn({ looked, of }: StoreClusters, number: number): number {
  const own = of[number] ?? -1;
  const { read } = looked;
  const local = read.localOf(read.refAt(number));
  if (own >= 0 || local === undefined) return own;
  const { offsets, neighbours } = read.network;
  const around: number[] = [];
  for (let place = rowStart(offsets, local); place < rowEnd(offsets, local); place += 1)
    around.push(of[numberAt(read.selection.members, numberAt(neighbours, place))] ?? -1);
  return mostOf(around)[0];
}

/** The cluster that most are in, ties to the lowest, and how many; −1 and 0 where all are in none. */
function mostOf(clusters: readonly number[]): readonly [cluster: number, count: number] {
  const counts = new Map<number, number>();
  for (const cluster of clusters)
    if (cluster >= 0) counts.set(cluster, (counts.get(cluster) ?? 0) + 1);
  const [most] = [...counts].toSorted(([a, m], [b, n]) => n - m || a - b);
  return most ?? [-1, 0];
}
