import { type Drawn, type DrawnLink, type EntityId, shownEntities, shownLinks } from "./drawn.ts";

/** A stretch of time, milliseconds since 1970 UTC, half-open. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface Bin extends Span {
  readonly count: number;
}

const DAY = 86_400_000;

/**
 * Sightings of shown links by week (by month past two years, by day within ten weeks), without
 * gaps; empty if no link has a time.
 */
export function binsOf(drawn: Drawn): readonly Bin[] {
  const times = shownLinks(drawn).flatMap((link) => timesOf(link));
  if (times.length === 0) return [];
  const first = times.reduce((a, b) => Math.min(a, b));
  const last = times.reduce((a, b) => Math.max(a, b));
  const step = stepFor(last - first);
  const start = Math.floor(first / DAY) * DAY;
  const counts = Array.from({ length: Math.floor((last - start) / step) + 1 }, () => 0);
  for (const time of times) {
    const at = Math.floor((time - start) / step);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts.map((count, at) => ({
    from: start + at * step,
    to: start + (at + 1) * step,
    count,
  }));
}

function stepFor(length: number): number {
  if (length > 730 * DAY) return 30 * DAY;
  return length > 70 * DAY ? 7 * DAY : DAY;
}

function timesOf(link: DrawnLink): readonly number[] {
  if (link.firstSeen === null) return [];
  const first = Date.parse(link.firstSeen);
  const last = link.lastSeen === null ? first : Date.parse(link.lastSeen);
  return last - first > DAY ? [first, last] : [first];
}

/** Links that hold at some time within the span; those without a time are outside it. */
export function linksWithin(drawn: Drawn, span: Span): ReadonlySet<string> {
  const within = shownLinks(drawn).filter((link) => {
    if (link.firstSeen === null) return false;
    const first = Date.parse(link.firstSeen);
    const last = link.lastSeen === null ? first : Date.parse(link.lastSeen);
    return first < span.to && last >= span.from;
  });
  return new Set(within.map((link) => link.id));
}

/** Entities at the ends of those links. */
export function entitiesWithin(drawn: Drawn, linkIds: ReadonlySet<string>): ReadonlySet<EntityId> {
  const ids = new Set<EntityId>();
  for (const id of linkIds) {
    const link = drawn.links.get(id);
    if (link) ids.add(link.source).add(link.target);
  }
  return ids;
}

/** Shown entities by kind, most first. */
export function countsByKind(
  drawn: Drawn,
): readonly { readonly kind: string; readonly count: number }[] {
  const counts = Map.groupBy(shownEntities(drawn), (entity) => entity.kind);
  return [...counts]
    .map(([kind, entities]) => ({ kind, count: entities.length }))
    .toSorted((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1));
}
