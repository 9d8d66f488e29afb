import { byteAt, numberAt, realAt } from "../../../shared/numbers.ts";
import { rowEnd, rowLength, rowStart } from "../../../shared/compressed-rows.ts";
import { sharing, type Evidence } from "./what-is-shared.ts";
import { touchedBy } from "./learned.ts";

/** What is known of a group of things. */
export interface Group {
  size: number;
  /** Sightings of its things, UTC milliseconds; infinite where none is known. */
  from: number;
  to: number;
  /** Contacts, and identifiers of every sort that two things or more have; local numbers. */
  readonly contacts: Set<number>;
  readonly shared: Set<number>;
  readonly places: Set<number>;
}

/** One of the groups that an identifier touches. */
export interface Side {
  readonly group: Group;
  /** Those of its things that have the identifier. */
  readonly things: readonly number[];
}

/** A group of some things. */
export function groupOf(
  evidence: Evidence,
  firstOf: Float64Array,
  things: Iterable<number>,
): Group {
  const group: Group = {
    size: 0,
    from: Number.POSITIVE_INFINITY,
    to: Number.NEGATIVE_INFINITY,
    contacts: new Set(),
    shared: new Set(),
    places: new Set(),
  };
  for (const thing of things) {
    group.size += 1;
    seen(group, realAt(firstOf, thing));
    for (const identifier of touchedBy(evidence, thing)) {
      if (byteAt(evidence.tells, identifier) === sharing.contact) group.contacts.add(identifier);
      if (rowLength(evidence.offsets, identifier) > 1) group.shared.add(identifier);
    }
    const { placeOffsets, places } = evidence;
    for (let at = rowStart(placeOffsets, thing); at < rowEnd(placeOffsets, thing); at += 1)
      group.places.add(numberAt(places, at));
  }
  return group;
}

/** Puts one group into another; the first is given back, changed. */
export function merged(kept: Group, gone: Group): Group {
  kept.size += gone.size;
  seen(kept, gone.from);
  seen(kept, gone.to);
  for (const name of ["contacts", "shared", "places"] as const)
    for (const one of gone[name]) kept[name].add(one);
  return kept;
}

/** Days in which nobody of two groups was seen: from the end of one to the start of the other; NaN where unknown. */
export function silenceBetween(
  a: Pick<Group, "from" | "to">,
  b: Pick<Group, "from" | "to">,
): number {
  if (!Number.isFinite(a.from) || !Number.isFinite(b.from)) return Number.NaN;
  return Math.max(0, a.from - b.to, b.from - a.to) / 86_400_000;
}

/** From the first to the last sighting of some things. */
export function spanOf(
  firstOf: Float64Array,
  things: readonly number[],
): Pick<Group, "from" | "to"> {
  const span = { from: Number.POSITIVE_INFINITY, to: Number.NEGATIVE_INFINITY };
  for (const thing of things) seen(span, realAt(firstOf, thing));
  return span;
}

function seen(span: { from: number; to: number }, time: number): void {
  if (!Number.isFinite(time)) return;
  span.from = Math.min(span.from, time);
  span.to = Math.max(span.to, time);
}
