import { numberAt, realAt } from "../../../shared/numbers.ts";
import { rowEnd, rowStart } from "../../../shared/compressed-rows.ts";
import type { Touches } from "../../networks/scopes/index.ts";
import type { FoundNetworks } from "./found-networks.ts";

/** An identifier that seems to have changed hands. */
export interface Change {
  /** Local number of the identifier. */
  readonly identifier: number;
  /** First sighting after it, UTC milliseconds. */
  readonly at: number;
  /** Last sighting before it. */
  readonly until: number;
  /** Things before and after. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  /**
   * What several things of one side share beside it, by local number: nothing of the one stands on
   * the other side.
   */
  readonly sharedBefore: readonly number[];
  readonly sharedAfter: readonly number[];
}

/** What changes of hands are looked for in; local numbers. */
export interface ChangeWork {
  readonly touches: Touches;
  /**
   * 1 by identifier: its kind changes hands, it is not common to many, and nobody decided that it
   * joins throughout.
   */
  readonly mayChange: Uint8Array;
  /** 1 by identifier that links: what else is shared is found by these. */
  readonly links: Uint8Array;
  /** Whether a source names a thing as the holder of an identifier. */
  readonly holds: (thing: number, identifier: number) => boolean;
}

const day = 86_400_000;
const leastGap = 30 * day;
const leastNamedGap = 14 * day;
const leastSide = 3;

/**
 * Where an identifier changed hands, as far as sightings show: nobody was seen with it for 30 days
 * or more and at least twice as long as at any other time on either side, and the things before and
 * after, three or more a side, share nothing else; or a source names a holder since a day, 14 days
 * or more after everything else was last seen, who shares nothing else with it. What was seen
 * before must hang together by something else, else nothing is known of who that was.
 */
export function changesOf(work: ChangeWork): readonly Change[] {
  const others = othersOf(work);
  const found: Change[] = [];
  for (let identifier = 0; identifier + 1 < work.touches.offsets.length; identifier += 1) {
    if (work.mayChange[identifier] === 1) found.push(...changesAt(identifier, work, others));
  }
  return found;
}

/**
 * The same where nothing else holds two sides together and more speaks against it than for it: the
 * sightings of one side lie 30 days or more behind all of the other. Not where a change is known.
 */
export function changesByThreads(
  { possible, evidence }: FoundNetworks,
  known: readonly Change[],
  mayChange: Uint8Array,
): readonly Change[] {
  const found = new Set(known.map(({ identifier }) => identifier));
  const timesOf = (identifier: number, things: readonly number[]) => {
    const wanted = new Set(things);
    return sightingsAt(identifier, {
      offsets: evidence.offsets,
      things: evidence.thingAt,
      firstSeen: evidence.first,
      lastSeen: evidence.last,
    }).filter(({ thing }) => wanted.has(thing));
  };
  return possible.flatMap(({ identifier, apart, rest }) => {
    if (mayChange[identifier] !== 1 || found.has(identifier)) return [];
    const [one, other] = [timesOf(identifier, apart), timesOf(identifier, rest)];
    if (one.length < apart.length || other.length < rest.length) return [];
    const [before, after] =
      (one[0]?.first ?? 0) < (other[0]?.first ?? 0) ? [one, other] : [other, one];
    const until = Math.max(...before.map(({ last }) => last));
    const at = after[0]?.first ?? 0;
    if (at - until < leastGap) return [];
    found.add(identifier);
    return [
      {
        identifier,
        at,
        until,
        before: before.map(({ thing }) => thing),
        after: after.map(({ thing }) => thing),
        sharedBefore: [],
        sharedAfter: [],
      },
    ];
  });
}

interface Sighting {
  readonly thing: number;
  readonly first: number;
  readonly last: number;
}

/** A time in which nobody was seen with an identifier: before the sighting at `place`. */
interface Gap {
  readonly place: number;
  /** Milliseconds. */
  readonly gap: number;
  /** When it began, UTC milliseconds. */
  readonly until: number;
}

function changesAt(
  identifier: number,
  work: ChangeWork,
  others: (thing: number) => readonly number[],
): readonly Change[] {
  const seen = sightingsAt(identifier, work.touches);
  if (seen.length < 2) return [];
  const gaps = gapsIn(seen);
  const changes: Change[] = [];
  let start = 0;
  for (const one of gaps) {
    const sides = { before: seen.slice(start, one.place), after: seen.slice(one.place) };
    const rest = gaps.filter((other) => other.place !== one.place && other.place > start);
    const longest = Math.max(0, ...rest.map(({ gap }) => gap));
    const how = howChanged(identifier, sides, { gap: one.gap, longest }, work);
    const change = how && changeIn(identifier, sides, how, others);
    if (change === undefined) continue;
    changes.push({ ...change, until: one.until });
    start = one.place;
  }
  return changes;
}

interface Sides {
  readonly before: readonly Sighting[];
  readonly after: readonly Sighting[];
}

/** What speaks for a change at a gap: a source names the holder since, or a long silence. */
function howChanged(
  identifier: number,
  { before, after }: Sides,
  { gap, longest }: { readonly gap: number; readonly longest: number },
  { holds }: ChangeWork,
): "named" | "silent" | undefined {
  if (before.length === 0) return undefined;
  if (gap >= leastNamedGap && after.every(({ thing }) => holds(thing, identifier))) return "named";
  const isSilent = gap >= leastGap && gap >= 2 * longest;
  return isSilent && before.length >= leastSide && after.length >= leastSide ? "silent" : undefined;
}

/** The change, where the two sides share nothing else and hang together by something else. */
function changeIn(
  identifier: number,
  { before, after }: Sides,
  how: "named" | "silent",
  others: (thing: number) => readonly number[],
): Omit<Change, "until"> | undefined {
  const left = shareOf(before, identifier, others);
  const right = shareOf(after, identifier, others);
  if (!left.all.isDisjointFrom(right.all)) return undefined;
  if (left.several.length === 0 || (how === "silent" && right.several.length === 0))
    return undefined;
  return {
    identifier,
    at: after[0]?.first ?? 0,
    before: before.map(({ thing }) => thing),
    after: after.map(({ thing }) => thing),
    sharedBefore: left.several,
    sharedAfter: right.several,
  };
}

/** What the things of a side touch beside the identifier, and what several of them do. */
function shareOf(
  side: readonly Sighting[],
  identifier: number,
  others: (thing: number) => readonly number[],
): { readonly all: ReadonlySet<number>; readonly several: readonly number[] } {
  const counts = new Map<number, number>();
  for (const { thing } of side)
    for (const one of others(thing))
      if (one !== identifier) counts.set(one, (counts.get(one) ?? 0) + 1);
  return {
    all: new Set(counts.keys()),
    several: [...counts]
      .filter(([, count]) => count > 1)
      .toSorted(([a, x], [b, y]) => y - x || a - b)
      .map(([one]) => one),
  };
}

/** Sightings with a time, by first, ties by thing. */
function sightingsAt(
  identifier: number,
  { offsets, things, firstSeen, lastSeen }: Touches,
): readonly Sighting[] {
  const seen: Sighting[] = [];
  const end = rowEnd(offsets, identifier);
  for (let touch = rowStart(offsets, identifier); touch < end; touch += 1) {
    const first = realAt(firstSeen, touch);
    const last = realAt(lastSeen, touch);
    if (!Number.isNaN(first))
      seen.push({ thing: numberAt(things, touch), first, last: Number.isNaN(last) ? first : last });
  }
  return seen.toSorted((a, b) => a.first - b.first || a.thing - b.thing);
}

function gapsIn(seen: readonly Sighting[]): readonly Gap[] {
  let until = seen[0]?.last ?? 0;
  return seen.flatMap(({ first, last }, place) => {
    const before = until;
    until = Math.max(until, last);
    return place > 0 && first > before ? [{ place, gap: first - before, until: before }] : [];
  });
}

/** The identifiers that link and that a thing touches. */
function othersOf({
  touches: { offsets, things },
  links,
}: ChangeWork): (thing: number) => readonly number[] {
  const touched = new Map<number, number[]>();
  for (let identifier = 0; identifier + 1 < offsets.length; identifier += 1) {
    if (links[identifier] !== 1) continue;
    const end = rowEnd(offsets, identifier);
    for (let touch = rowStart(offsets, identifier); touch < end; touch += 1) {
      const thing = numberAt(things, touch);
      const own = touched.get(thing);
      if (own === undefined) touched.set(thing, [identifier]);
      else own.push(identifier);
    }
  }
  return (thing) => touched.get(thing) ?? [];
}
