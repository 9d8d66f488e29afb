import { assertWithin, TooLarge } from "../../../../shared/errors.ts";
import type { Network } from "../../networks/index.ts";
import { bestCovering } from "./covering-exactly.ts";
import { nearer, coverageOf, within, type Coverage, type Worth } from "./coverage.ts";

/** What is asked for. */
export interface CoveringOptions {
  /** Entities in the set, 1 to 20. */
  readonly size: number;
  /**
   * Links within which an entity counts as covered, 1 to 100; unless given, each counts 1/d, d the
   * links from the nearest member.
   */
  readonly within?: number;
}

/** The set that most entities are close to. */
export interface CoveringSet {
  /** Ascending; all entities where there are no more than asked for. */
  readonly members: readonly number[];
  /** What is covered as a share of all entities, members included: 0–1; 1 in an empty network. */
  readonly covered: number;
  /** True where no other set of this size covers more. */
  readonly exact: boolean;
}

/** Simple steps for one look at all entities, above which it is refused; a minute or two. */
const mostSteps = 2e10;
/** Simple steps within which every set is tried; a second or less. */
const exactSteps = 2e8;
/** Entities tried in place of a member: those that cover most on their own. */
const tried = 300;

/**
 * The set that covers most: entities within some links of a member, or all, the nearer the more;
 * ties by the lower numbers.
 * Every set is tried for one, for two of some hundreds and for three of a hundred. Else greedily,
 * then one member at a time is swapped for the best other while that helps; a greedy set covers at
 * least 1 − 1/e of the best (Nemhauser, Wolsey & Fisher 1978, Math. Program. 14:265–294), swaps
 * only add to it.
 * Throws InvalidInput for options out of bounds, TooLarge where distances from all entities would
 * take minutes.
 * Source: Borgatti 2006, Comput. Math. Organ. Theory 12:21–34 (key players, positive, whose
 * "reach" this is; formula 14, members counting 1 each).
 */
export function coveringSet(
  network: Network,
  { size, within: links }: CoveringOptions,
): CoveringSet {
  assertWithin("size", size, 1, 20);
  if (links !== undefined) assertWithin("within", links, 1, 100);
  if ((links ?? 3) > 2 && network.size * (network.size + 2 * network.links) > mostSteps)
    throw new TooLarge("removal.too-large-reach");
  const worth = links === undefined ? nearer : within(Math.floor(links));
  const wanted = Math.floor(size);
  if (wanted >= network.size)
    return { members: [...Array(network.size).keys()], covered: 1, exact: true };
  if (network.size <= 1_000 && setsOf(network.size, wanted) * network.size <= exactSteps) {
    const members = bestCovering(network, worth, wanted);
    return { members, covered: coveredBy(network, worth, members), exact: true };
  }
  const alone = Float64Array.from({ length: network.size }, gainIn(coverageOf(network, worth)));
  const order = Array.from(alone.keys()).toSorted(
    (a, b) => (alone[b] ?? 0) - (alone[a] ?? 0) || a - b,
  );
  const members = bySwaps(
    network,
    worth,
    greedy(network, worth, { alone, order }, wanted),
    order.slice(0, tried),
  );
  return { members, covered: coveredBy(network, worth, members), exact: wanted === 1 };
}

/** How many sets of a size there are. */
function setsOf(entities: number, size: number): number {
  let sets = 1;
  for (let at = 1; at <= size; at += 1) sets = (sets * (entities - at + 1)) / at;
  return sets;
}

/** Share of all entities that a set covers, as in coveringSet. */
function coveredBy(network: Network, worth: Worth, members: readonly number[]): number {
  const { counted, add } = coverageOf(network, worth);
  for (const member of members) add(member);
  return counted.reduce((sum, counts) => sum + counts, 0) / network.size;
}

function gainIn(coverage: Coverage): (unused: unknown, entity: number) => number {
  return (_, entity) => coverage.gain(entity);
}

/** What each entity adds to an empty set, and entities by that, the most first. */
interface Alone {
  readonly alone: Float64Array;
  readonly order: readonly number[];
}

/**
 * The best next member again and again. What one adds only falls as the set grows, so those whose
 * last known gain is less need no look: Minoux 1978.
 */
function greedy(
  network: Network,
  worth: Worth,
  { alone, order }: Alone,
  size: number,
): readonly number[] {
  const coverage = coverageOf(network, worth);
  const known = alone.slice();
  const members: number[] = [];
  while (members.length < size) {
    let best = -1;
    let most = -1;
    for (const entity of order) {
      if ((alone[entity] ?? 0) < most) break;
      if ((known[entity] ?? 0) < most || members.includes(entity)) continue;
      const gain = (known[entity] = coverage.gain(entity));
      if (gain > most || (gain === most && entity < best)) {
        best = entity;
        most = gain;
      }
    }
    members.push(best);
    coverage.add(best);
  }
  return members.toSorted((a, b) => a - b);
}

function bySwaps(
  network: Network,
  worth: Worth,
  start: readonly number[],
  candidates: readonly number[],
): readonly number[] {
  let members = start;
  for (let unchanged = 0, at = 0; unchanged < members.length; at = (at + 1) % members.length) {
    const others = members.filter((_, place) => place !== at);
    const coverage = coverageOf(network, worth);
    for (const other of others) coverage.add(other);
    let best = members[at] ?? 0;
    let most = coverage.gain(best) + 1e-9;
    for (const candidate of candidates) {
      const gain = others.includes(candidate) ? 0 : coverage.gain(candidate);
      if (gain > most) [best, most] = [candidate, gain + 1e-9];
    }
    unchanged = best === members[at] ? unchanged + 1 : 0;
    members = [...others, best].toSorted((a, b) => a - b);
  }
  return members;
}
