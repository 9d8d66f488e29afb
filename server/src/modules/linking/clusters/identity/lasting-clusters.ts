import type { Context } from "../../../../schema-context.ts";
import { slotFor, untilWritten, type UntilWritten } from "../../../../shared/kept.ts";
import { entitiesAt } from "../../../ground/entities/index.ts";
import type { StoreClusters } from "../store-clusters.ts";
import { identified, ledTo, noAssignment } from "./assignment.ts";
import { changeOf } from "./changes.ts";
import { assignedBy, identify, type AssignedThen, type Identified } from "./kept-assignment.ts";

type Needed = Pick<Context, "clew" | "reach">;

const found = slotFor<WeakMap<StoreClusters, Promise<Identified>>>("lasting ids of clusters");
const then = slotFor<UntilWritten<AssignedThen>>("clusters as they were");
const mostMoments = 4;
const mostNamed = 20;

/**
 * The lasting ids of the clusters of the store, by number; worked out once for each finding. Kept
 * where all that is held is within reach: else a part would be taken for the whole.
 */
export function lastingIds(whole: StoreClusters, { clew, reach }: Needed): Promise<Identified> {
  const kept = clew.kept.of(found, () => new WeakMap());
  const known = kept.get(whole);
  if (known !== undefined) return known;
  const groups = groupsOf(whole);
  const ids = reach.full
    ? identify(clew, groups)
    : Promise.resolve({
        ids: identified(noAssignment, groups),
        assignment: noAssignment,
        pages: 0,
      });
  kept.set(whole, ids);
  ids.catch(() => kept.delete(whole));
  return ids;
}

/** Clusters of two things or more, each with the refs of its things. */
function groupsOf({ of, looked: { read } }: StoreClusters): ReadonlyMap<number, readonly string[]> {
  const groups = new Map<number, string[]>();
  for (const [number, cluster] of of.entries()) {
    if (cluster < 0) continue;
    const refs = groups.get(cluster) ?? [];
    refs.push(read.refAt(number));
    groups.set(cluster, refs);
  }
  return new Map([...groups].filter(([, refs]) => refs.length > 1));
}

/**
 * The number of the cluster that a lasting id leads to: its own, or that which took most of it when
 * it went; undefined for none.
 */
export async function clusterBy(
  id: string,
  whole: StoreClusters,
  context: Needed,
): Promise<number | undefined> {
  const { ids, assignment } = await lastingIds(whole, context);
  const led = ledTo(assignment, id);
  return [...ids].find(([, own]) => own === (led ?? id))?.[0];
}

/** What became of a cluster since a moment (ISO), by its lasting id. */
export async function changedSince(
  id: string,
  moment: string,
  whole: StoreClusters,
  context: Needed & Pick<Context, "loaders">,
) {
  const { clew } = context;
  const { assignment, pages } = await lastingIds(whole, context);
  const at = new Date(moment).toISOString();
  const earlier = await clew.kept
    .of(then, () => untilWritten<AssignedThen>(mostMoments))
    .at(at, pages, () => assignedBy(clew, at));
  const { came, left, ...change } = changeOf(id, earlier.assignment, assignment);
  const cameById = byId(came, whole);
  const leftById = byId(left, whole);
  return {
    ...change,
    lookedAt: earlier.at,
    came: () => entitiesAt(cameById.slice(0, mostNamed), context),
    cameTotal: came.length,
    left: () => entitiesAt(leftById.slice(0, mostNamed), context),
    leftTotal: left.length,
    gone: left.length - leftById.length,
  };
}

/** Those that are still held, by id: entities are numbered in that order. */
function byId(refs: readonly string[], { looked: { read } }: StoreClusters): readonly string[] {
  return refs
    .flatMap((ref) => read.numberOf(ref) ?? [])
    .toSorted((a, b) => a - b)
    .map(read.refAt);
}
