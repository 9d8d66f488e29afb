import type { Touches } from "../../networks/scopes/index.ts";

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
  /** 1 by identifier that links: what else is shared is told by these. */
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

interface Sighting {
  readonly thing: number;
  readonly first: number;
  readonly last: number;
}

function changesAt(
  identifier: number,
  { touches, holds }: ChangeWork,
  others: (thing: number) => readonly number[],
): readonly Change[] {
  const seen = sightingsAt(identifier, touches);
  if (seen.length < 2) return [];
  const gaps = gapsIn(seen);
  const changes: Change[] = [];
  let start = 0;
  for (const { place, gap, until } of gaps) {
    const before = seen.slice(start, place);
    const after = seen.slice(place);
    const next = seen[place];
    if (next === undefined || before.length === 0) continue;
    const rest = Math.max(
      0,
      ...gaps
        .filter((other) => other.place !== place && other.place > start)
        .map((other) => other.gap),
    );
    const named =
      gap >= leastNamedGap &&
      holds(next.thing, identifier) &&
      after.every(({ thing }) => holds(thing, identifier));
    const silent =
      gap >= leastGap && gap >= 2 * rest && before.length >= leastSide && after.length >= leastSide;
    if (!named && !silent) continue;
    const left = shareOf(before, identifier, others);
    const right = shareOf(after, identifier, others);
    if ([...left.all].some((one) => right.all.has(one))) continue;
    if (left.several.length === 0 || (!named && right.several.length === 0)) continue;
    changes.push({
      identifier,
      at: next.first,
      until,
      before: before.map(({ thing }) => thing),
      after: after.map(({ thing }) => thing),
      sharedBefore: left.several,
      sharedAfter: right.several,
    });
    start = place;
  }
  return changes;
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
  for (let at = offsets[identifier] ?? 0; at < (offsets[identifier + 1] ?? 0); at += 1) {
    const first = firstSeen[at] ?? Number.NaN;
    if (!Number.isNaN(first))
      seen.push({
        thing: things[at] ?? 0,
        first,
        last: Number.isNaN(lastSeen[at] ?? Number.NaN) ? first : (lastSeen[at] ?? first),
      });
  }
  return seen.toSorted((a, b) => a.first - b.first || a.thing - b.thing);
}

/** Times in which nobody was seen with it: before the sighting at `place`. */
function gapsIn(
  seen: readonly Sighting[],
): readonly { readonly place: number; readonly gap: number; readonly until: number }[] {
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
    for (let at = offsets[identifier] ?? 0; at < (offsets[identifier + 1] ?? 0); at += 1) {
      const own = touched.get(things[at] ?? 0);
      if (own === undefined) touched.set(things[at] ?? 0, [identifier]);
      else own.push(identifier);
    }
  }
  return (thing) => touched.get(thing) ?? [];
}
