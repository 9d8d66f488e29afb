import type { EntityKind } from "../../../ontology/index.ts";
import { sentence, type Sentence } from "../../../sentences/index.ts";

/** What linking needs to know of an identifier. */
export interface Shareable {
  readonly kind: string;
  /** Distinct things joined to it. */
  readonly df: number;
  readonly marks: readonly string[];
}

/**
 * Mark of an identifier that is common to many, found from what its things share or decided by an
 * analyst: it links nothing.
 */
export const commonMark = "common-to-many";
/**
 * Mark of one that joins more things than usual and yet links, since they share other things as
 * well, or an analyst decided so.
 */
export const busyMark = "busy";

/** Mark of one whose sightings show that it passed from one holder to the next. */
export const changedHandsMark = "changed-hands";

/** Mark of a value that stands where nothing is known: it links nothing. */
export const placeholderMark = "placeholder";

const halfLife = 730;
const unrecognisedPart = 0.3;
const day = 86_400_000;

/**
 * Most things an identifier may join and still link, as long as nothing else is known: 2 √N, at
 * least 50, for N things held. What its things share beside it, and an analyst's decision, overrule
 * it: their marks count first.
 */
export function hubAbove(things: number): number {
  return Math.max(50, Math.round(2 * Math.sqrt(things)));
}

/** True if an identifier links nothing: it is common to many, or stands where nothing is known. */
export function isHub({ df, marks }: Pick<Shareable, "df" | "marks">, things: number): boolean {
  if (marks.includes(placeholderMark)) return true;
  return marks.includes(commonMark) || (df > hubAbove(things) && !marks.includes(busyMark));
}

/**
 * What sharing an identifier weighs: log(N / df) × the kind's weight × time decay (half in two
 * years between the two sightings; none where a time is unknown); three tenths of it where the
 * value is not recognised; 0 for a hub.
 * Natural logarithm; at least 0.
 */
export function sharedWeight(
  shared: Shareable,
  kind: Pick<EntityKind, "weight"> | undefined,
  things: number,
  gap: number | undefined,
): number {
  if (isHub(shared, things) || shared.df < 1) return 0;
  const rarity = Math.log(Math.max(things, shared.df + 1) / shared.df);
  const sure = shared.marks.includes("unrecognised") ? unrecognisedPart : 1;
  return Math.max(0, rarity * (kind?.weight ?? 0) * decayOver(gap) * sure);
}

/**
 * What is left of a weight after a gap in days: half in two years; all of it where the gap is
 * unknown.
 */
export function decayOver(gap: number | undefined): number {
  return gap === undefined || Number.isNaN(gap) ? 1 : 2 ** (-gap / halfLife);
}

/** A time in which a link held, ISO; unknown ends are absent. */
export interface Span {
  readonly firstSeen?: string;
  readonly lastSeen?: string;
}

/**
 * Days between two times in which links held: 0 where they overlap, undefined where one is unknown.
 */
export function gapInDays(a: Span, b: Span): number | undefined {
  if (
    a.firstSeen === undefined ||
    a.lastSeen === undefined ||
    b.firstSeen === undefined ||
    b.lastSeen === undefined
  )
    return undefined;
  const apart = Math.max(
    Date.parse(b.firstSeen) - Date.parse(a.lastSeen),
    Date.parse(a.firstSeen) - Date.parse(b.lastSeen),
  );
  return Math.max(0, apart / day);
}

/** Why a shared identifier counts as much as it does, in a sentence. */
export function reasonFor(
  shared: Shareable,
  kind: EntityKind | undefined,
  things: number,
): Sentence {
  const name = kind?.label.toLowerCase() ?? "value";
  if (shared.marks.includes(placeholderMark)) return sentence("weights.placeholder");
  if (isHub(shared, things))
    return shared.df > hubAbove(things)
      ? sentence("weights.common-many-not-used", { df: shared.df, things })
      : sentence("weights.joins-share-nothing-else", { df: shared.df, things });
  if ((kind?.weight ?? 0) === 0) return sentence("weights.sharing-does-not-link", { name });
  const known = shared.marks.includes("unrecognised") ? "no" : "yes";
  return sentence("weights.held-have-this", { things, df: shared.df, name, known });
}
