import { sha256 } from "../../../../shared/ids.ts";

/** Which cluster each thing is in, by lasting ids; things by ref, those that are alone left out. */
export interface Assignment {
  readonly clusterOf: ReadonlyMap<string, string>;
  /** Things in each cluster that there is. */
  readonly sizes: ReadonlyMap<string, number>;
  /** By id of a cluster that is no more: the one that took most of what left it last; "" for none. */
  readonly successors: ReadonlyMap<string, string>;
  /** By thing: the cluster that it was in when that went. */
  readonly formerly: ReadonlyMap<string, string>;
}

/** What differs between two assignments: refs by the cluster that they are in now, and those in none. */
export interface Moves {
  readonly moved: Readonly<Record<string, readonly string[]>>;
  readonly alone: readonly string[];
}

/** Clusters by any number, each with the refs of its things. */
export type Groups = ReadonlyMap<number, readonly string[]>;

/** Nothing was assigned yet. */
export const noAssignment: Assignment = {
  clusterOf: new Map(),
  sizes: new Map(),
  successors: new Map(),
  formerly: new Map(),
};

/**
 * A lasting id for each group: that of the cluster with which it has most things in common, each
 * given once, ties to the lesser id. So growth, splits and joins keep the id with the largest part.
 * What is left over takes up the id of a cluster that went with its things, as when a join is taken
 * back; else it gets a new one.
 */
export function identified(before: Assignment, groups: Groups): ReadonlyMap<number, string> {
  const ids = new Map<number, string>();
  const given = new Set<string>();
  const give = (group: number, id: string) => {
    if (ids.has(group) || given.has(id)) return;
    ids.set(group, id);
    given.add(id);
  };
  for (const { group, id } of inCommon(groups, before.clusterOf)) give(group, id);
  for (const { group, id } of inCommon(groups, before.formerly))
    if (!before.sizes.has(id)) give(group, id);
  for (const [group, refs] of groups) if (!ids.has(group)) give(group, newId(refs, given));
  return ids;
}

interface InCommon {
  readonly group: number;
  readonly id: string;
  readonly things: number;
  readonly size: number;
}

/** Groups and clusters that have things in common, most first. */
function inCommon(groups: Groups, clusterOf: ReadonlyMap<string, string>): readonly InCommon[] {
  return [...groups]
    .flatMap(([group, refs]) =>
      [...countsOf(refs.flatMap((ref) => clusterOf.get(ref) ?? []))].map(([id, things]) => ({
        group,
        id,
        things,
        size: refs.length,
      })),
    )
    .toSorted((a, b) => b.things - a.things || b.size - a.size || byText(a.id, b.id));
}

function countsOf(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** An id that nobody can read anything from: refs tell nothing without the store's key. */
function newId(refs: readonly string[], given: ReadonlySet<string>): string {
  const members = refs.toSorted().join(" ");
  for (let turn = 0; ; turn += 1) {
    const id = sha256(`${members} ${turn}`).slice(0, 24);
    if (!given.has(id)) return id;
  }
}

/** What is to be kept so that the groups are assigned under their ids. */
export function movesTo(
  before: Assignment,
  groups: Groups,
  ids: ReadonlyMap<number, string>,
): Moves {
  const now = new Set<string>();
  const moved: [string, readonly string[]][] = [];
  for (const [group, refs] of groups) {
    const id = ids.get(group) ?? "";
    for (const ref of refs) now.add(ref);
    const came = refs.filter((ref) => before.clusterOf.get(ref) !== id);
    if (came.length > 0) moved.push([id, came]);
  }
  return {
    moved: Object.fromEntries(moved),
    alone: [...before.clusterOf.keys()].filter((ref) => !now.has(ref)),
  };
}

/** The assignment once things have moved, one time after the other. */
export function moved(before: Assignment, ...times: readonly Moves[]): Assignment {
  const held: Held = {
    clusterOf: new Map(before.clusterOf),
    sizes: new Map(before.sizes),
    successors: new Map(before.successors),
    formerly: new Map(before.formerly),
  };
  for (const moves of times) moveOnce(held, moves);
  return held;
}

/** An assignment that is being made. */
interface Held {
  readonly clusterOf: Map<string, string>;
  readonly sizes: Map<string, number>;
  readonly successors: Map<string, string>;
  readonly formerly: Map<string, string>;
}

/** By cluster that was left: what went from it, and to where, "" for none. */
type Ways = Map<string, (readonly [ref: string, to: string])[]>;

function moveOnce(held: Held, { moved: into, alone }: Moves): void {
  const ways: Ways = new Map();
  for (const [id, refs] of Object.entries(into))
    for (const ref of refs) move(held, ways, [ref, id]);
  for (const ref of alone) move(held, ways, [ref, ""]);
  for (const [from, went] of ways) {
    if ((held.sizes.get(from) ?? 0) > 0) continue;
    held.sizes.delete(from);
    held.successors.set(from, mostTaken(went));
    for (const [ref] of went) held.formerly.set(ref, from);
  }
}

function move(
  { clusterOf, sizes, successors }: Held,
  ways: Ways,
  [ref, to]: readonly [ref: string, to: string],
): void {
  const from = clusterOf.get(ref);
  if (from === to) return;
  if (from !== undefined) {
    sizes.set(from, (sizes.get(from) ?? 1) - 1);
    const went = ways.get(from) ?? [];
    went.push([ref, to]);
    ways.set(from, went);
  }
  if (to === "") {
    clusterOf.delete(ref);
    return;
  }
  clusterOf.set(ref, to);
  sizes.set(to, (sizes.get(to) ?? 0) + 1);
  successors.delete(to);
}

function mostTaken(went: Iterable<readonly [ref: string, to: string]>): string {
  const counts = countsOf([...went].flatMap(([, to]) => (to === "" ? [] : [to])));
  const [most] = [...counts].toSorted(([a, m], [b, n]) => n - m || byText(a, b));
  return most?.[0] ?? "";
}

/** The cluster that an id leads to: its own, or that which took what was in it; undefined for none. */
export function ledTo({ sizes, successors }: Assignment, id: string): string | undefined {
  const passed = new Set<string>();
  for (let at = id; !passed.has(at); at = successors.get(at) ?? "") {
    if (sizes.has(at)) return at;
    passed.add(at);
  }
  return undefined;
}

function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
