import type { EntityKind } from "../../ontology/index.ts";

/** What linking needs to know of an identifier. */
export interface Shareable {
  readonly kind: string;
  /** Distinct things joined to it. */
  readonly df: number;
  readonly marks: readonly string[];
}

const halfLife = 730;
const unrecognisedPart = 0.3;
const day = 86_400_000;

/**
 * Most things an identifier may join and still link: 2 √N, at least 50, for N things held. Above it, it is common to
 * many and shown without linking. A rule of size alone: a later judgement or a look at what else the things share
 * may overrule it.
 */
export function hubAbove(things: number): number {
  return Math.max(50, Math.round(2 * Math.sqrt(things)));
}

/** True if an identifier is common to many and links nothing. */
export function isHub({ df }: Shareable, things: number): boolean {
  return df > hubAbove(things);
}

/**
 * What sharing an identifier weighs: log(N / df) × the kind's weight × time decay (half in two years between the two
 * sightings; none where a time is unknown); three tenths of it where the value is not recognised; 0 for a hub.
 * Natural logarithm; at least 0.
 */
export function sharedWeight(shared: Shareable, kind: Pick<EntityKind, "weight"> | undefined, things: number, gap: number | undefined): number {
  if (isHub(shared, things) || shared.df < 1) return 0;
  const rarity = Math.log(Math.max(things, shared.df + 1) / shared.df);
  const sure = shared.marks.includes("unrecognised") ? unrecognisedPart : 1;
  return Math.max(0, rarity * (kind?.weight ?? 0) * decayOver(gap) * sure);
}

/** What is left of a weight after a gap in days: half in two years; all of it where the gap is unknown. */
export function decayOver(gap: number | undefined): number {
  return gap === undefined || Number.isNaN(gap) ? 1 : 2 ** (-gap / halfLife);
}

/** A time in which a link held, ISO; unknown ends are absent. */
export interface Span {
  readonly firstSeen?: string;
  readonly lastSeen?: string;
}

/** Days between two times in which links held: 0 where they overlap, undefined where one is unknown. */
export function gapInDays(a: Span, b: Span): number | undefined {
  if (a.firstSeen === undefined || a.lastSeen === undefined || b.firstSeen === undefined || b.lastSeen === undefined) return undefined;
  const apart = Math.max(Date.parse(b.firstSeen) - Date.parse(a.lastSeen), Date.parse(a.firstSeen) - Date.parse(b.lastSeen));
  return Math.max(0, apart / day);
}

/** Why a shared identifier counts as much as it does, in a sentence. */
export function reasonFor(shared: Shareable, kind: EntityKind | undefined, things: number): string {
  const name = kind?.label.toLowerCase() ?? "value";
  if (isHub(shared, things)) return `Common to many (${shared.df} of ${things}), not used to link.`;
  if ((kind?.weight ?? 0) === 0) return `Sharing a ${name} does not link.`;
  const unsure = shared.marks.includes("unrecognised") ? " The value is not recognised, so it counts for little." : "";
  return `Of ${things} held, ${shared.df} have this ${name}.${unsure}`;
}
