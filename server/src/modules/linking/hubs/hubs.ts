import { numberAt } from "../../../shared/numbers.ts";
import { rowEnd, rowLength, rowStart } from "../../../shared/compressed-rows.ts";
import type { Touches } from "../../networks/scopes/index.ts";

/** What is found of an identifier that joins many things. */
export interface Crossing {
  /** Local number of the identifier. */
  readonly identifier: number;
  /** Things it joins. */
  readonly things: number;
  /** Those of them that belong to groups with a life of their own. */
  readonly elsewhere: number;
  /**
   * In how many such groups they fall: the inverse of the chance that two of them fall into one.
   */
  readonly groups: number;
  /**
   * common: it links nothing. busy: more things than usual, and yet it links. size: nothing is
   * known beside its size.
   */
  readonly verdict: "common" | "busy" | "size";
}

/** What hubs are looked for in; local numbers. */
export interface HubWork {
  readonly touches: Touches;
  /** Entities in all. */
  readonly size: number;
  /** Groups of the things, joined by what is rare, by a measure that weighs all at once. */
  readonly communities: Uint32Array;
  /** Most things an identifier joins as long as nothing else is known. */
  readonly above: number;
  /** By identifier: what an analyst decided. */
  readonly decided: ReadonlyMap<number, "common" | "links">;
}

const leastThings = 10;
const leastGroups = 6;
const leastShare = 0.3;
const fewGroups = 3;

/**
 * Identifiers that join things which share nothing else. Taken from the rarest to the most common,
 * each is asked into how many groups its things already fall that have a life of their own: two
 * things or more that do not touch it, and half as many as do. In six such groups or more, with
 * three tenths of its things in them, it is common to many and joins nothing, unless more common
 * ones that link join all its things in the end; else its things are one group from then on. The
 * same is asked of the communities. One that joins more than `above` and whose things nevertheless
 * fall into three groups at most, whatever else these hold, is busy, and links. Ties by number.
 */
export function crossingsOf({
  touches,
  size,
  communities,
  above,
  decided,
}: HubWork): readonly Crossing[] {
  const groups = disjointSets(size);
  const whole = countsOf(communities, touches, size);
  const found: Crossing[] = [];
  for (const identifier of rarestFirst(touches)) {
    const own = ownOf(touches, identifier);
    const crossing =
      own.length < leastThings
        ? undefined
        : crossingAt(identifier, own, groups, { communities, whole, above });
    if (crossing !== undefined) found.push(crossing);
    const common =
      crossing?.verdict === "common" || (crossing?.verdict === "size" && own.length > above);
    const ruled = decided.get(identifier);
    if (ruled === undefined ? !common : ruled === "links")
      for (const thing of own) groups.join(own[0] ?? thing, thing);
  }
  const holds = ({ identifier, verdict, things }: Crossing) =>
    verdict === "size"
      ? things > above
      : verdict === "busy" ||
        things > above ||
        decided.has(identifier) ||
        !isWithinOne(ownOf(touches, identifier), groups, communities);
  return found.filter(holds).toSorted((a, b) => b.things - a.things || a.identifier - b.identifier);
}

function ownOf({ things, offsets }: Touches, identifier: number): Uint32Array {
  return things.subarray(rowStart(offsets, identifier), rowEnd(offsets, identifier));
}

/**
 * True where some things, in the end, all hang together without what was asked, by communities as
 * well: what is more common than it (the number of a busy ring) joins them.
 */
function isWithinOne(own: Uint32Array, groups: DisjointSets, communities: Uint32Array): boolean {
  const [first = 0] = own;
  return (
    own.every((thing) => groups.of(thing) === groups.of(first)) &&
    new Set([...own].map((thing) => communities[thing])).size < leastGroups
  );
}

interface Whole {
  readonly communities: Uint32Array;
  /** Things in each community. */
  readonly whole: Uint32Array;
  /** Most things an identifier joins as long as nothing else is known. */
  readonly above: number;
}

function crossingAt(
  identifier: number,
  own: Uint32Array,
  groups: DisjointSets,
  { communities, whole, above }: Whole,
): Crossing {
  const bySets = spread(
    own,
    (thing) => groups.of(thing),
    (group) => groups.sizeOf(group),
  );
  const byCommunities = spread(
    own,
    (thing) => numberAt(communities, thing),
    (group) => numberAt(whole, group),
  );
  const most = byCommunities.groups > bySets.groups ? byCommunities : bySets;
  const isKnown =
    bySets.grouped >= own.length / 2 &&
    Math.min(bySets.together, byCommunities.together) <= fewGroups;
  const isBusy = own.length > above && isKnown && most.groups <= fewGroups;
  const isCommon = crosses(bySets, own.length) || crosses(byCommunities, own.length);
  return {
    identifier,
    things: own.length,
    elsewhere: most.elsewhere,
    groups: most.groups,
    verdict: verdictOf(isCommon, isBusy),
  };
}

/** Whether things fall into too many groups for what joins them to mean anything. */
function crosses({ elsewhere, groups }: Spread, things: number): boolean {
  return groups >= leastGroups && elsewhere >= leastShare * things;
}

function verdictOf(isCommon: boolean, isBusy: boolean): Crossing["verdict"] {
  if (isCommon) return "common";
  return isBusy ? "busy" : "size";
}

interface Spread {
  readonly elsewhere: number;
  readonly groups: number;
  /** Things in any group of two or more, and into how many of those they fall. */
  readonly grouped: number;
  readonly together: number;
}

/** How the things of an identifier spread over groups that have a life of their own. */
function spread(
  own: Uint32Array,
  groupOf: (thing: number) => number,
  sizeOf: (group: number) => number,
): Spread {
  const counts = new Map<number, number>();
  for (const thing of own) counts.set(groupOf(thing), (counts.get(groupOf(thing)) ?? 0) + 1);
  let elsewhere = 0;
  let squares = 0;
  let grouped = 0;
  let groupedSquares = 0;
  for (const [group, count] of counts) {
    const others = sizeOf(group) - count;
    if (sizeOf(group) > 1) {
      grouped += count;
      groupedSquares += count * count;
    }
    if (others < 2 || others < count / 2) continue;
    elsewhere += count;
    squares += count * count;
  }
  const into = (all: number, ofSquares: number) => (ofSquares === 0 ? 0 : (all * all) / ofSquares);
  return {
    elsewhere,
    grouped,
    groups: into(elsewhere, squares),
    together: into(grouped, groupedSquares),
  };
}

function rarestFirst({ offsets }: Touches): readonly number[] {
  const sizeAt = (identifier: number) => rowLength(offsets, identifier);
  return Array.from({ length: offsets.length - 1 }, (_, identifier) => identifier)
    .filter((identifier) => sizeAt(identifier) > 1)
    .toSorted((a, b) => sizeAt(a) - sizeAt(b) || a - b);
}

/** How many touched things each community has. */
function countsOf(communities: Uint32Array, { things }: Touches, size: number): Uint32Array {
  const counts = new Uint32Array(size);
  for (const thing of new Set(things)) {
    const community = numberAt(communities, thing);
    counts[community] = numberAt(counts, community) + 1;
  }
  return counts;
}

interface DisjointSets {
  readonly of: (one: number) => number;
  readonly sizeOf: (set: number) => number;
  readonly join: (one: number, other: number) => void;
}

/** Sets that are joined and never parted. Tarjan 1975, Journal of the ACM 22:215–225. */
function disjointSets(size: number): DisjointSets {
  const parents = Uint32Array.from({ length: size }, (_, one) => one);
  const sizes = new Uint32Array(size).fill(1);
  const of = (one: number): number => {
    let root = one;
    while (parents[root] !== root) {
      parents[root] = numberAt(parents, numberAt(parents, root));
      root = numberAt(parents, root);
    }
    return root;
  };
  return {
    of,
    sizeOf: (set) => numberAt(sizes, set),
    join: (one, other) => {
      const [a, b] = [of(one), of(other)].toSorted(
        (x, y) => numberAt(sizes, y) - numberAt(sizes, x) || x - y,
      );
      if (a === undefined || b === undefined || a === b) return;
      parents[b] = a;
      sizes[a] = numberAt(sizes, a) + numberAt(sizes, b);
    },
  };
}
