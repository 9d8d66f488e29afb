import { byteAt, numberAt, realAt, shortAt } from "../../../shared/numbers.ts";
import { rowEnd, rowLength, rowStart } from "../../../shared/compressed-rows.ts";
import { sharing, type Evidence } from "./what-is-shared.ts";

/** What a store shows of its own, without anybody's labels; shares from 0 to 1. */
export interface Learned {
  /** Things of one rare contact that are at one place; any two things that are, by chance. */
  readonly samePlace: number;
  readonly chancePlace: number;
  /** Things of one rare contact, one after the other, within 30 days. */
  readonly sameTime: number;
  /** From the first sighting of all to the last, in days. */
  readonly range: number;
  /**
   * By kind: what it says beside what such a kind usually says, in log odds. Of things that share
   * one and name contacts, so many share a contact as well.
   */
  readonly shift: ReadonlyMap<number, number>;
  /** By kind of what is shown: how often two contacts of one owner share one. */
  readonly sharedByOwner: ReadonlyMap<number, number>;
}

const day = 86_400_000;
const nearDays = 30;
const rare = 12;
/** Before anything is seen: shares, and how many observations they count for. */
const before = { place: 0.8, chance: 0.05, time: 0.6, corroborated: 0.8, shared: 0.6 } as const;
const usual = 0.95;

/** Learns it. */
export function learnedFrom(evidence: Evidence): Learned {
  const firstOf = firstSightings(evidence);
  const known = firstOf.filter((time) => !Number.isNaN(time));
  const least = known.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const most = known.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return {
    ...placesAndTimes(evidence, firstOf),
    chancePlace: within(chanceOfPlace(evidence), 0.005, 0.9),
    range: Math.max(1, (most - least) / day || 0),
    shift: shiftsByKind(evidence),
    sharedByOwner: sharedByOwner(evidence),
  };
}

/** First sighting of each thing with anything, UTC milliseconds; NaN where unknown. */
export function firstSightings({ things, thingAt, first }: Evidence): Float64Array {
  const found = new Float64Array(things.length).fill(Number.NaN);
  for (const [touch, thing] of thingAt.entries()) {
    const time = realAt(first, touch);
    if (!(realAt(found, thing) <= time) && !Number.isNaN(time)) found[thing] = time;
  }
  return found;
}

/** Whether two things are at one place; undefined where either has none. */
function atOnePlace({ placeOffsets, places }: Evidence, a: number, b: number): boolean | undefined {
  if (rowLength(placeOffsets, a) === 0 || rowLength(placeOffsets, b) === 0) return undefined;
  const others = places.subarray(placeOffsets[b], placeOffsets[b + 1]);
  return places.subarray(placeOffsets[a], placeOffsets[a + 1]).some((one) => others.includes(one));
}

/** Each rare contact counts once, by its things one after the other. */
function placesAndTimes(
  evidence: Evidence,
  firstOf: Float64Array,
): Pick<Learned, "samePlace" | "sameTime"> {
  const place = share(before.place, 20);
  const time = share(before.time, 20);
  for (let identifier = 0; identifier < evidence.identifiers.length; identifier += 1) {
    const size = rowLength(evidence.offsets, identifier);
    if (byteAt(evidence.tells, identifier) !== sharing.contact || size < 2 || size > rare) continue;
    const inOrder = [...thingsOf(evidence, identifier)].toSorted(
      (a, b) => (realAt(firstOf, a) || 0) - (realAt(firstOf, b) || 0) || a - b,
    );
    for (let at = 1; at < inOrder.length; at += 1) {
      const [one = 0, other = 0] = [inOrder[at - 1], inOrder[at]];
      place.count(atOnePlace(evidence, one, other), 1 / (size - 1));
      const gap = Math.abs(realAt(firstOf, other) - realAt(firstOf, one)) / day;
      time.count(Number.isNaN(gap) ? undefined : gap <= nearDays, 1 / (size - 1));
    }
  }
  return { samePlace: within(place.value(), 0.3, 0.97), sameTime: within(time.value(), 0.4, 0.95) };
}

/** Any two things, drawn by fixed steps. */
function chanceOfPlace(evidence: Evidence): number {
  const size = evidence.things.length;
  const found = share(before.chance, 20);
  for (let draw = 0; draw < 4_000; draw += 1) {
    const a = (draw * 7_919 + 13) % size;
    const b = (draw * 104_729 + 71) % size;
    if (a !== b) found.count(atOnePlace(evidence, a, b), 1);
  }
  return found.value();
}

/** Of each identifier at most so many pairs are looked at, and so many count. */
const mostPairs = 40;
const mostCounted = 8;

function shiftsByKind(evidence: Evidence): ReadonlyMap<number, number> {
  const found = new Map<number, Share>();
  for (let identifier = 0; identifier < evidence.identifiers.length; identifier += 1) {
    if (byteAt(evidence.tells, identifier) === sharing.contact) continue;
    const met = [...thingsOf(evidence, identifier)].filter(
      (thing) => contactsOf(evidence, thing).length > 0,
    );
    if (met.length < 2) continue;
    const kind = shortAt(evidence.kinds, identifier);
    const own = found.get(kind) ?? share(before.corroborated, 20);
    found.set(kind, own);
    const pairs = Math.min(mostPairs, met.length - 1);
    for (let at = 0; at < pairs; at += 1) {
      const left = met.length - at - 1;
      const other = met[at + 1 + ((at * 7) % left)] ?? 0;
      const others = new Set(contactsOf(evidence, other));
      const isShared = contactsOf(evidence, met[at] ?? 0).some((one) => others.has(one));
      own.count(isShared, Math.min(pairs, mostCounted) / pairs);
    }
  }
  return new Map(
    [...found].map(([kind, own]) => [
      kind,
      within(
        logOdds(within(own.value() / usual, 0.02, 0.97)) - logOdds(before.corroborated / usual),
        -4,
        2,
      ),
    ]),
  );
}

const mostContactPairs = 3_000;
const mostThings = 60;

/** Two contacts that one thing names are of one owner, as a rule: what do their other things share? */
function sharedByOwner(evidence: Evidence): ReadonlyMap<number, number> {
  const found = new Map<number, Share>();
  const met = new Set<number>();
  for (let thing = 0; thing < evidence.things.length && met.size < mostContactPairs; thing += 1) {
    const contacts = contactsOf(evidence, thing);
    for (const [place, one] of contacts.entries())
      for (const other of contacts.slice(place + 1)) {
        const pair = one * evidence.identifiers.length + other;
        if (met.has(pair)) continue;
        met.add(pair);
        countShown(evidence, one, other, found);
      }
  }
  return new Map([...found].map(([kind, own]) => [kind, within(own.value(), 0.05, 0.9)]));
}

function countShown(
  evidence: Evidence,
  one: number,
  other: number,
  found: Map<number, Share>,
): void {
  const [a, b] = [[...thingsOf(evidence, one)], [...thingsOf(evidence, other)]];
  if (Math.min(a.length, b.length) < 2 || Math.max(a.length, b.length) > mostThings) return;
  const shown = shownBy(
    evidence,
    a.filter((thing) => !b.includes(thing)),
  );
  const shownByOther = shownBy(
    evidence,
    b.filter((thing) => !a.includes(thing)),
  );
  for (const [kind, own] of shown) {
    const others = shownByOther.get(kind);
    if (others === undefined) continue;
    const counted = found.get(kind) ?? share(before.shared, 8);
    found.set(kind, counted);
    counted.count(!own.isDisjointFrom(others), 1);
  }
}

/** What some things show that others show as well, by kind. */
function shownBy(
  evidence: Evidence,
  things: readonly number[],
): ReadonlyMap<number, ReadonlySet<number>> {
  const found = new Map<number, Set<number>>();
  for (const thing of things)
    for (const identifier of touchedBy(evidence, thing)) {
      if (byteAt(evidence.tells, identifier) !== sharing.content) continue;
      if (rowLength(evidence.offsets, identifier) < 2) continue;
      const kind = shortAt(evidence.kinds, identifier);
      found.set(kind, (found.get(kind) ?? new Set<number>()).add(identifier));
    }
  return found;
}

/** The things of an identifier, ascending. */
export function thingsOf({ offsets, thingAt }: Evidence, identifier: number): Uint32Array {
  return thingAt.subarray(rowStart(offsets, identifier), rowEnd(offsets, identifier));
}

/** The identifiers of a thing. */
export function touchedBy(
  { ownOffsets, own, identifierAt }: Evidence,
  thing: number,
): readonly number[] {
  return Array.from(own.subarray(rowStart(ownOffsets, thing), rowEnd(ownOffsets, thing)), (touch) =>
    numberAt(identifierAt, touch),
  );
}

function contactsOf(evidence: Evidence, thing: number): readonly number[] {
  return touchedBy(evidence, thing).filter(
    (identifier) => byteAt(evidence.tells, identifier) === sharing.contact,
  );
}

interface Share {
  readonly count: (holds: boolean | undefined, weight: number) => void;
  readonly value: () => number;
}

/** A share that begins as if so many observations had given a value. */
function share(value: number, observations: number): Share {
  let held = value * observations;
  let all = observations;
  return {
    count: (holds, weight) => {
      if (holds === undefined) return;
      held += holds ? weight : 0;
      all += weight;
    },
    value: () => held / all,
  };
}

/** log(p / (1 − p)). */
export function logOdds(probability: number): number {
  return Math.log(probability / (1 - probability));
}

/** A value held between two bounds. */
export function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
