import { numberAt, shortAt } from "../../../shared/numbers.ts";
import { networkOf } from "../../networks/networks/index.ts";
import { cutPointsOf } from "../../networks/brokers/index.ts";
import type { Columns, Selection } from "../../networks/scopes/index.ts";
import { doublesIn, type Doubles } from "./connectors/doubles.ts";

/**
 * What is known of a cluster, by local numbers but for places, which have their numbers in the
 * snapshot.
 */
export interface ClusterFacts {
  /** Most joined first, ties by number. */
  readonly members: readonly number[];
  /**
   * Identifiers that two or more of its things touch, those that join most first, ties by number.
   */
  readonly reasons: readonly { readonly identifier: number; readonly things: number }[];
  readonly places: readonly { readonly place: number; readonly things: number }[];
  /** UTC milliseconds; undefined where none is known. */
  readonly firstSeen: number | undefined;
  readonly lastSeen: number | undefined;
  /** Identifiers of each kind that its things touch, by number of the kind; most first. */
  readonly touched: readonly { readonly kind: number; readonly identifiers: number }[];
  /** Identifiers that alone join two sides of five things or more, widest cut first. */
  readonly cuts: readonly {
    readonly identifier: number;
    readonly sides: readonly [number, number];
  }[];
}

/** What facts are worked out from. */
export interface FactsWork {
  readonly columns: Columns;
  readonly selection: Selection;
  /** Cluster of each entity, −1 for none. */
  readonly of: Int32Array;
  /** 1 by entity. */
  readonly identifiers: Uint8Array;
  /** By number of the kind. */
  readonly identifierKinds: readonly boolean[];
  /** Clusters that are asked about. */
  readonly wanted: readonly number[];
}

const leastSide = 5;

/** The facts of some clusters, in the order asked. */
export function factsOfClusters(work: FactsWork): readonly ClusterFacts[] {
  const touched = new Map(work.wanted.map((cluster) => [cluster, [] as Touch[]]));
  const { selection, of, identifiers } = work;
  for (let place = 0; place < selection.sources.length; place += 1) {
    const a = numberAt(selection.sources, place);
    const b = numberAt(selection.targets, place);
    if (identifiers[a] === identifiers[b]) continue;
    const [thing, identifier] = identifiers[a] === 1 ? [b, a] : [a, b];
    touched
      .get(of[thing] ?? -1)
      ?.push({ thing, identifier, link: numberAt(selection.links, place) });
  }
  const members = membersOf(of, new Set(work.wanted));
  const around = aroundOf(work);
  const doubles = doublesIn(work.columns, work.selection, identifiers);
  return work.wanted.map((cluster) => {
    const own = {
      members: members.get(cluster) ?? [],
      touches: touched.get(cluster) ?? [],
      around: around.get(cluster) ?? { places: new Map(), touched: new Set() },
    };
    return factsOf(work, own, doubles);
  });
}

/** A cluster with what its things touch and what lies around them. */
interface Own {
  readonly members: readonly number[];
  readonly touches: readonly Touch[];
  readonly around: Around;
}

interface Touch {
  readonly thing: number;
  readonly identifier: number;
  readonly link: number;
}

function factsOf(
  { columns: { links, entities } }: FactsWork,
  { members, touches, around }: Own,
  doubles: Doubles,
): ClusterFacts {
  const reasons = reasonsOf(touches);
  const joining = new Set(reasons.map(({ identifier }) => identifier));
  const within = touches.filter(({ identifier }) => joining.has(identifier));
  const joins = new Map<number, number>();
  for (const { thing } of within) joins.set(thing, (joins.get(thing) ?? 0) + 1);
  return {
    members: members.toSorted((a, b) => (joins.get(b) ?? 0) - (joins.get(a) ?? 0) || a - b),
    reasons,
    places: placesOf(members, around),
    firstSeen: timesOf(within, links.firstSeen)[0],
    lastSeen: timesOf(within, links.lastSeen).at(-1),
    touched: kindsOf([...around.touched].map((identifier) => shortAt(entities.kinds, identifier))),
    cuts: cutsOf(
      members,
      within.filter(({ thing, identifier }) => !doubles.has(thing, identifier)),
    ),
  };
}

function reasonsOf(touches: readonly Touch[]): ClusterFacts["reasons"] {
  return [...Map.groupBy(touches, ({ identifier }) => identifier)]
    .map(([identifier, own]) => ({
      identifier,
      things: new Set(own.map(({ thing }) => thing)).size,
    }))
    .filter(({ things }) => things > 1)
    .toSorted((a, b) => b.things - a.things || a.identifier - b.identifier);
}

/** Where the things are placed, most things first, ties by number. */
function placesOf(members: readonly number[], { places }: Around): ClusterFacts["places"] {
  const all = members.flatMap((member) => [...(places.get(member) ?? [])]);
  return [...Map.groupBy(all, (place) => place)]
    .map(([place, { length }]) => ({ place, things: length }))
    .toSorted((a, b) => b.things - a.things || a.place - b.place);
}

/** The times of some links that are known, ascending. */
function timesOf(touches: readonly Touch[], times: ArrayLike<number>): readonly number[] {
  return touches
    .map(({ link }) => times[link] ?? Number.NaN)
    .filter((time) => !Number.isNaN(time))
    .toSorted((a, b) => a - b);
}

function kindsOf(kinds: readonly number[]): ClusterFacts["touched"] {
  return [...Map.groupBy(kinds, (kind) => kind)]
    .map(([kind, { length }]) => ({ kind, identifiers: length }))
    .toSorted((a, b) => b.identifiers - a.identifiers || a.kind - b.kind);
}

/** Identifiers that alone join two sides of a cluster. */
function cutsOf(members: readonly number[], touches: readonly Touch[]): ClusterFacts["cuts"] {
  const identifiers = [...new Set(touches.map(({ identifier }) => identifier))];
  const places = new Map([...members, ...identifiers].map((one, place) => [one, place]));
  const network = networkOf(
    {
      size: places.size,
      sources: touches.map(({ thing }) => places.get(thing) ?? 0),
      targets: touches.map(({ identifier }) => places.get(identifier) ?? 0),
    },
    "greatest",
  );
  const isThing = Uint8Array.from({ length: places.size }, (_, place) =>
    Number(place < members.length),
  );
  const wide = cutPointsOf(network, isThing).flatMap(({ entity, sides }) => {
    const [most = 0, second = 0] = sides.toSorted((a, b) => b - a);
    return isThing[entity] === 1 || second < leastSide
      ? []
      : [
          {
            identifier: identifiers[entity - members.length] ?? 0,
            sides: [most, second] as const,
          },
        ];
  });
  return wide.toSorted((a, b) => b.sides[1] - a.sides[1] || a.identifier - b.identifier);
}

/** What lies around the things of a cluster; numbers of the snapshot. */
interface Around {
  /** Places by local number of the thing. */
  readonly places: ReadonlyMap<number, ReadonlySet<number>>;
  /** All identifiers that they touch, what is common to many included. */
  readonly touched: ReadonlySet<number>;
}

/** What lies around the clusters that are asked about, in one walk over all links. */
function aroundOf({
  columns: { entities, links, linkKinds },
  selection,
  of,
  wanted,
  identifierKinds,
}: FactsWork): ReadonlyMap<number, Around> {
  const located = linkKinds.indexOf("locatedIn");
  const found = new Map(
    wanted.map((cluster) => [
      cluster,
      { places: new Map<number, Set<number>>(), touched: new Set<number>() },
    ]),
  );
  const locals = new Map(
    [...selection.members].flatMap((number, local) =>
      found.has(of[local] ?? -1) ? [[number, local] as const] : [],
    ),
  );
  const note = (thing: number, other: number, link: number): void => {
    const local = locals.get(thing);
    const around = local === undefined ? undefined : found.get(of[local] ?? -1);
    if (local === undefined || around === undefined) return;
    if (links.kinds[link] === located && thing === links.sources[link])
      around.places.set(local, (around.places.get(local) ?? new Set()).add(other));
    if (identifierKinds[shortAt(entities.kinds, other)] === true) around.touched.add(other);
  };
  for (let link = 0; link < links.kinds.length; link += 1) {
    const source = numberAt(links.sources, link);
    const target = numberAt(links.targets, link);
    note(source, target, link);
    note(target, source, link);
  }
  return found;
}

function membersOf(
  of: Int32Array,
  wanted: ReadonlySet<number>,
): ReadonlyMap<number, readonly number[]> {
  const members = new Map<number, number[]>([...wanted].map((cluster) => [cluster, []]));
  for (const [entity, cluster] of of.entries()) members.get(cluster)?.push(entity);
  return members;
}
