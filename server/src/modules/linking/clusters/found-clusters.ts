import type { Context } from "../../../schema-context.ts";
import { inForce, judgementsHeld, type Judgement } from "../judgements/index.ts";
import { keyOf } from "../../../shared/ids.ts";
import { slotFor, untilWritten, type UntilWritten } from "../../../shared/kept.ts";
import { readStoreNode } from "../../ground/store/index.ts";
import type { Network } from "../../networks/networks/index.ts";
import { scoped, tiesOf, type Scoped, type ScopeInput } from "../../networks/scopes/index.ts";
import { lookedAt, type Found } from "../corroboration/index.ts";
import { clustersOf, type Parted } from "./clusters.ts";
import { joinedBy } from "./joined.ts";

/** The clusters of a scope, and what they were found in. */
export interface FoundClusters {
  readonly read: Scoped;
  readonly ties: Network;
  readonly found: Parted;
  /** What was found of the whole store: the networks that these clusters are a part of. */
  readonly looked: Found;
  readonly isThing: (entity: number) => boolean;
  /** 1 by entity. */
  readonly identifiers: Uint8Array;
  /** Decisions in force. */
  readonly decisions: Decisions;
}

/** Decisions that clusters keep to. */
export interface Decisions {
  /** About one identifier: it joins no cluster. */
  readonly cuts: readonly Judgement[];
  /** About two entities: they belong together. */
  readonly joins: readonly Judgement[];
  readonly names: readonly Judgement[];
  /** About two things that are treated as the same. */
  readonly same: readonly Judgement[];
}

/** What clusters would keep to beside the decisions in force. */
export interface Supposed {
  /** Refs of identifiers that would join nothing. */
  readonly cuts: readonly string[];
  /** Refs of things that would stand together. */
  readonly pairs: readonly (readonly [string, string])[];
}

const kept = slotFor<UntilWritten<FoundClusters>>("clusters found");
const mostKept = 4;

/**
 * The clusters of a scope: who belongs together in the whole store, as far as it stands in the
 * scope, and by decisions. Kept until the store or a decision changes, the last four scopes.
 * With `joinHubs` what is too common stands in the network that is read; it joins no cluster.
 */
export async function clustersIn(
  input: ScopeInput,
  context: Context,
  supposed: Supposed = { cuts: [], pairs: [] },
): Promise<FoundClusters> {
  const decisions = await decisionsOn(context);
  if (supposed.cuts.length > 0 || supposed.pairs.length > 0 || isOfCase(input))
    return found(input, context, { decisions, supposed });
  const { clew, reach } = context;
  const writes = (await readStoreNode(clew.graph))?.writes ?? 0;
  const decided = Object.values(decisions)
    .flat()
    .map(({ id }) => id);
  return clew.kept
    .of(kept, () => untilWritten<FoundClusters>(mostKept))
    .at(
      JSON.stringify([reach.full ? "all" : reach.datasets, input]),
      [writes, ...decided].join(" "),
      () => found(input, { clew, reach }, { decisions, supposed }),
    );
}

/** What a case holds may change while the store does not. */
function isOfCase({ caseFile }: ScopeInput): boolean {
  return caseFile !== null && caseFile !== undefined;
}

type Needed = Pick<Context, "clew" | "reach">;

async function found(
  input: ScopeInput,
  context: Needed,
  { decisions, supposed }: { readonly decisions: Decisions; readonly supposed: Supposed },
): Promise<FoundClusters> {
  const without = [...decisions.cuts.flatMap(({ about }) => about), ...supposed.cuts];
  const joinHubs = input.joinHubs === true;
  const read = await scoped({ ...input, shared: true, joinHubs, without }, context);
  const looked = await lookedAt(context.clew, context.reach, supposed.cuts);
  const ties = await tiesOf(read, context, true);
  const isThing = (entity: number) =>
    context.clew.ontology.entityKinds.get(read.kindOf(entity))?.sort === "thing";
  const identifiers = Uint8Array.from({ length: read.network.size }, (_, entity) =>
    Number(!isThing(entity)),
  );
  const parted = joinedBy(
    clustersOf(looked, read.selection.members),
    joinsBy(decisions, supposed, read, isThing),
  );
  return { read, ties, found: parted, looked, decisions, isThing, identifiers };
}

/** Pairs of things that belong together by decision. */
function joinsBy(
  { joins, same }: Decisions,
  { pairs }: Supposed,
  read: Scoped,
  isThing: (entity: number) => boolean,
): readonly (readonly [number, number])[] {
  const decided = [...joins, ...same].map(({ about }) => about);
  return [...decided, ...pairs].flatMap(([a, b]) => {
    const one = read.localOf(a ?? "");
    const other = read.localOf(b ?? "");
    // A possible link of an identifier may have been accepted: that stands in no cluster.
    if (one === undefined || other === undefined || !isThing(one) || !isThing(other)) return [];
    return [[one, other] as const];
  });
}

/** Every thing of a scope with the number of its cluster, from 1; null where it is alone. By id. */
export async function membersOf(
  scope: ScopeInput,
  context: Context,
): Promise<
  readonly { readonly id: string; readonly key: string; readonly cluster: number | null }[]
> {
  const { read, found, isThing } = await clustersIn(scope, context);
  const things = Array.from({ length: read.network.size }, (_, entity) => entity).filter(isThing);
  return things.map((thing) => {
    const id = read.idOf(thing);
    const cluster = found.of[thing] ?? -1;
    return { id, key: keyOf(id).join("/"), cluster: cluster < 0 ? null : cluster + 1 };
  });
}

async function decisionsOn({ clew }: Context): Promise<Decisions> {
  const held = inForce(await judgementsHeld(clew.graph, ["cut", "join", "name", "same"]));
  return {
    cuts: held.filter(({ type }) => type === "cut"),
    joins: held.filter(
      ({ type, verdict, about }) => type === "join" && verdict === "joined" && about.length === 2,
    ),
    names: held.filter(({ type }) => type === "name"),
    same: held.filter(({ type }) => type === "same"),
  };
}

/**
 * The name that each cluster bears, by number: that of the latest decision more than half of whose
 * things it holds.
 */
export function namesOf(
  names: readonly Judgement[],
  found: Parted,
  localOf: (ref: string) => number | undefined,
): ReadonlyMap<number, Judgement> {
  const named = new Map<number, Judgement>();
  for (const judgement of names) {
    const counts = new Map<number, number>();
    for (const ref of judgement.about) {
      const cluster = found.of[localOf(ref) ?? -1] ?? -1;
      if (cluster >= 0) counts.set(cluster, (counts.get(cluster) ?? 0) + 1);
    }
    const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
    if (most !== undefined && most[1] > judgement.about.length / 2) named.set(most[0], judgement);
  }
  return named;
}
