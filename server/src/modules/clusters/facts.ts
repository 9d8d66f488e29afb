import { networkOf } from "../networks/index.ts";
import { cutPointsOf } from "../brokers/index.ts";
import type { Columns, Selection } from "../scopes/index.ts";

/** What is known of a cluster, by local numbers but for places, which have their numbers in the snapshot. */
export interface ClusterFacts {
  /** Most joined first, ties by number. */
  readonly members: readonly number[];
  /** Identifiers that two or more of its things touch, those that join most first, ties by number. */
  readonly reasons: readonly { readonly identifier: number; readonly things: number }[];
  readonly places: readonly { readonly place: number; readonly things: number }[];
  /** UTC milliseconds; undefined where none is known. */
  readonly firstSeen: number | undefined;
  readonly lastSeen: number | undefined;
  /** Identifiers that alone join two sides of five things or more, widest cut first. */
  readonly cuts: readonly { readonly identifier: number; readonly sides: readonly [number, number] }[];
}

/** What facts are worked out from. */
export interface FactsWork {
  readonly columns: Columns;
  readonly selection: Selection;
  /** Cluster of each entity, −1 for none. */
  readonly of: Int32Array;
  /** 1 by entity. */
  readonly identifiers: Uint8Array;
  /** Clusters that are asked about. */
  readonly wanted: readonly number[];
}

const leastSide = 5;
const mostCuts = 10;

/** The facts of some clusters, in the order asked. */
export function factsOfClusters(work: FactsWork): readonly ClusterFacts[] {
  const touched = new Map(work.wanted.map((cluster) => [cluster, [] as Touch[]]));
  const { selection, of, identifiers } = work;
  for (let place = 0; place < selection.sources.length; place += 1) {
    const [a, b] = [selection.sources[place] ?? 0, selection.targets[place] ?? 0];
    if (identifiers[a] === identifiers[b]) continue;
    const [thing, identifier] = identifiers[a] === 1 ? [b, a] : [a, b];
    touched.get(of[thing] ?? -1)?.push({ thing, identifier, link: selection.links[place] ?? 0 });
  }
  const members = membersOf(of, new Set(work.wanted));
  const places = placesOf(work);
  return work.wanted.map((cluster) => factsOf(work, members.get(cluster) ?? [], touched.get(cluster) ?? [], places));
}

interface Touch {
  readonly thing: number;
  readonly identifier: number;
  readonly link: number;
}

function factsOf({ columns: { links } }: FactsWork, members: readonly number[], touches: readonly Touch[], places: ReadonlyMap<number, readonly number[]>): ClusterFacts {
  const byIdentifier = Map.groupBy(touches, ({ identifier }) => identifier);
  const reasons = [...byIdentifier].map(([identifier, own]) => ({ identifier, things: new Set(own.map(({ thing }) => thing)).size })).filter(({ things }) => things > 1);
  const joining = new Set(reasons.map(({ identifier }) => identifier));
  const within = touches.filter(({ identifier }) => joining.has(identifier));
  const joins = new Map<number, number>();
  for (const { thing } of within) joins.set(thing, (joins.get(thing) ?? 0) + 1);
  const [first, last] = [within.map(({ link }) => links.firstSeen[link] ?? Number.NaN), within.map(({ link }) => links.lastSeen[link] ?? Number.NaN)].map((times) => times.filter((time) => !Number.isNaN(time)).toSorted((a, b) => a - b));
  const held = Map.groupBy(members.flatMap((member) => places.get(member) ?? []), (place) => place);
  return {
    members: members.toSorted((a, b) => (joins.get(b) ?? 0) - (joins.get(a) ?? 0) || a - b),
    reasons: reasons.toSorted((a, b) => b.things - a.things || a.identifier - b.identifier),
    places: [...held].map(([place, { length }]) => ({ place, things: length })).toSorted((a, b) => b.things - a.things || a.place - b.place),
    firstSeen: first?.[0],
    lastSeen: last?.at(-1),
    cuts: cutsOf(members, within),
  };
}

/** Identifiers that alone join two sides of a cluster. */
function cutsOf(members: readonly number[], touches: readonly Touch[]): ClusterFacts["cuts"] {
  const identifiers = [...new Set(touches.map(({ identifier }) => identifier))];
  const places = new Map([...members, ...identifiers].map((one, place) => [one, place]));
  const network = networkOf({ size: places.size, sources: touches.map(({ thing }) => places.get(thing) ?? 0), targets: touches.map(({ identifier }) => places.get(identifier) ?? 0) }, "greatest");
  const isThing = Uint8Array.from({ length: places.size }, (_, place) => Number(place < members.length));
  const wide = cutPointsOf(network, isThing).flatMap(({ entity, sides }) => {
    const [most = 0, second = 0] = sides.toSorted((a, b) => b - a);
    return isThing[entity] === 1 || second < leastSide ? [] : [{ identifier: identifiers[entity - members.length] ?? 0, sides: [most, second] as const }];
  });
  return wide.toSorted((a, b) => b.sides[1] - a.sides[1] || a.identifier - b.identifier).slice(0, mostCuts);
}

/** The places of each thing that is asked about, each once. */
function placesOf({ columns: { links, linkKinds }, selection, of, wanted }: FactsWork): ReadonlyMap<number, readonly number[]> {
  const located = linkKinds.indexOf("locatedIn");
  const asked = new Set(wanted);
  const locals = new Map([...selection.members].flatMap((number, local) => (asked.has(of[local] ?? -1) ? [[number, local] as const] : [])));
  const found = new Map<number, number[]>();
  for (let link = 0; link < links.kinds.length; link += 1) {
    const local = links.kinds[link] === located ? locals.get(links.sources[link] ?? 0) : undefined;
    if (local === undefined) continue;
    const places = found.get(local) ?? [];
    found.set(local, places);
    if (!places.includes(links.targets[link] ?? 0)) places.push(links.targets[link] ?? 0);
  }
  return found;
}

function membersOf(of: Int32Array, wanted: ReadonlySet<number>): ReadonlyMap<number, readonly number[]> {
  const members = new Map<number, number[]>([...wanted].map((cluster) => [cluster, []]));
  for (const [entity, cluster] of of.entries()) members.get(cluster)?.push(entity);
  return members;
}
