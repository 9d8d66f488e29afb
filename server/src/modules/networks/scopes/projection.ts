import { rowEnd, rowLength, rowStart } from "../../../shared/compressed-rows.ts";
import { decayOver, sharedWeight } from "../../ground/weights/index.ts";
import type { LinkList } from "../networks/index.ts";
import type { KindFacts, Selection } from "./scope.ts";
import { marksAt, type Columns } from "./snapshot.ts";
import { touchesOf, type Touches } from "./touches.ts";

const mostPairs = 2_000_000;
const day = 86_400_000;

/**
 * Things joined by what they share: for each pair the sum of sharedWeight over the identifiers that
 * both touch. Links of two things, or of two identifiers (calls, payments), count as log(N / 2)
 * each; an identifier with such a link stands in it beside the things it touches. Where all pairs
 * would be more than 2,000,000, identifiers that join the most things stand in it themselves as
 * well, tied to each with the same weight in all and without time decay, until they are not. With
 * `sharedAlone` links of two things or two identifiers are passed over. Numbers as in the
 * selection; the rest of its entities have no link.
 */
export function project(
  columns: Columns,
  selection: Selection,
  kinds: readonly (KindFacts | undefined)[],
  sharedAlone = false,
): LinkList {
  const { touches, direct, linked } = touchesOf(columns, selection, kinds, sharedAlone);
  const most = mostJoined(touches);
  const weight = Math.max(1, Math.log(Math.max(3, columns.things) / 2));
  const list = room(direct.length + placesFor(touches, most, linked));
  for (const place of direct)
    list.add(selection.sources[place] ?? 0, selection.targets[place] ?? 0, weight);
  for (let identifier = 0; identifier < selection.members.length; identifier += 1) {
    const start = rowStart(touches.offsets, identifier);
    const end = rowEnd(touches.offsets, identifier);
    if (start === end) continue;
    const number = selection.members[identifier] ?? 0;
    const base = baseOf(columns, number, kinds);
    if (linked[identifier] === 1)
      for (let at = start; at < end; at += 1) list.add(identifier, touches.things[at] ?? 0, base);
    if (end - start <= most)
      joinPairs(touches, { start, end, base, breaks: columns.breaks.get(number) }, list.add);
    else if (linked[identifier] !== 1)
      for (let at = start; at < end; at += 1)
        list.add(identifier, touches.things[at] ?? 0, (base * (end - start - 1)) / 2);
  }
  return list.finish(selection.members.length);
}

/** The things of one identifier: places from … up to, what each pair weighs, when it changed hands. */
interface Sharing {
  readonly start: number;
  readonly end: number;
  readonly base: number;
  readonly breaks: readonly number[] | undefined;
}

function joinPairs(
  { things, firstSeen, lastSeen }: Touches,
  { start, end, base, breaks }: Sharing,
  add: (a: number, b: number, weight: number) => void,
): void {
  for (let one = start; one < end; one += 1) {
    const thing = things[one] ?? 0;
    const first = firstSeen[one] ?? Number.NaN;
    const last = lastSeen[one] ?? Number.NaN;
    for (let other = one + 1; other < end; other += 1) {
      const otherFirst = firstSeen[other] ?? Number.NaN;
      const otherLast = lastSeen[other] ?? Number.NaN;
      const ending = Math.min(last, otherLast);
      const beginning = Math.max(first, otherFirst);
      if (breaks !== undefined && isBroken(breaks, ending, beginning)) continue;
      const apart = Math.max(otherFirst - last, first - otherLast);
      add(thing, things[other] ?? 0, base * (apart <= 0 ? 1 : decayOver(apart / day)));
    }
  }
}

/**
 * Whether it changed hands after the one was last seen and before the other was first seen; false
 * where a time is unknown.
 */
function isBroken(breaks: readonly number[], end: number, beginning: number): boolean {
  return breaks.some((at) => end < at && at <= beginning);
}

/** What sharing an identifier weighs before any decay. */
function baseOf(
  { entities, entityKinds, things }: Columns,
  number: number,
  kinds: readonly (KindFacts | undefined)[],
): number {
  const kind = entities.kinds[number] ?? 0;
  const shareable = {
    kind: entityKinds[kind] ?? "",
    df: entities.df[number] ?? 0,
    marks: marksAt(entities, number),
  };
  return sharedWeight(shareable, kinds[kind], things, 0);
}

/** How many things an identifier may touch for all their pairs to be joined. */
function mostJoined({ offsets }: Touches): number {
  const sizes = Uint32Array.from({ length: offsets.length - 1 }, (_, identifier) =>
    rowLength(offsets, identifier),
  ).sort();
  let pairs = 0;
  for (const size of sizes) {
    pairs += (size * (size - 1)) / 2;
    if (pairs > mostPairs) return size - 1;
  }
  return Number.POSITIVE_INFINITY;
}

/** Links at most from identifiers. */
function placesFor({ offsets }: Touches, most: number, linked: Uint8Array): number {
  let places = 0;
  for (let identifier = 0; identifier + 1 < offsets.length; identifier += 1) {
    const size = rowLength(offsets, identifier);
    places +=
      (size <= most ? (size * (size - 1)) / 2 : size) + (linked[identifier] === 1 ? size : 0);
  }
  return places;
}

/** Room for so many links; those that weigh nothing and loops are passed over. */
function room(length: number): {
  readonly add: (a: number, b: number, weight: number) => void;
  readonly finish: (size: number) => LinkList;
} {
  const sources = new Uint32Array(length);
  const targets = new Uint32Array(length);
  const weights = new Float64Array(length);
  let count = 0;
  return {
    add: (a, b, weight) => {
      if (!(weight > 0) || a === b) return;
      sources[count] = a;
      targets[count] = b;
      weights[count] = weight;
      count += 1;
    },
    finish: (size) => ({
      size,
      sources: sources.subarray(0, count),
      targets: targets.subarray(0, count),
      weights: weights.subarray(0, count),
    }),
  };
}
