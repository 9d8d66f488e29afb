import { byteAt, numberAt, shortAt } from "../../../shared/numbers.ts";
import { rowLength } from "../../../shared/compressed-rows.ts";
import { choices } from "./choices.ts";
import { told, type Evidence } from "./evidence.ts";
import { silenceBetween, spanOf, type Group, type Side } from "./groups.ts";
import { logOdds, within, type Learned } from "./learned.ts";
import type { ThrownAway } from "./thrown-away.ts";

/** What everything is weighed by. */
export interface Scales {
  readonly evidence: Evidence;
  readonly learned: Learned;
  /** By identifier. */
  readonly bundles: Uint32Array;
  /** First sighting of each thing, UTC milliseconds; NaN where unknown. */
  readonly firstOf: Float64Array;
  /** By identifier: 1 where it is common to many and so says nothing. */
  readonly common: Uint8Array;
  /** By identifier: 1 where an analyst decided that it links, 2 that it does not. */
  readonly decided: Uint8Array;
  /** Whose users throw their numbers away, and whose numbers were left out. */
  readonly thrown: Pick<ThrownAway, "throwing" | "found">;
  /** Things an identifier may have as long as nothing else is known of them. */
  readonly above: number;
  /**
   * While the groups are put together from the rarest identifier on, one that is more common was not
   * looked at yet, and says nothing.
   */
  rarerAlone: boolean;
}

/** What all the groups that share an identifier say of it. */
export interface Finding {
  readonly identifier: number;
  /** How many groups with a life of their own it would bring together. */
  readonly groups: number;
  /** Things in those. */
  readonly elsewhere: number;
  /** In log odds: whether who shares it belongs together. Above 0 it does. */
  readonly odds: number;
}

/** What an analyst decided outweighs all else. */
const sure = 9;
const mostPairs = 150;
const leastCounted = 0.2;

/** Asks all groups that share an identifier what it is worth. */
export function findingOf(scales: Scales, identifier: number, sides: readonly Side[]): Finding {
  const weights = sides.map((side) => weightOf(scales, identifier, side));
  const groups = weights.reduce((sum, weight) => sum + weight, 0);
  const counted = sides.filter((_, at) => (weights[at] ?? 0) >= leastCounted);
  const found = {
    identifier,
    groups,
    elsewhere: counted.reduce((sum, { things }) => sum + things.length, 0),
  };
  const ruling = byteAt(scales.decided, identifier);
  if (ruling !== 0) return { ...found, odds: ruling === 1 ? sure : -sure };
  const shown =
    choices.inAll * meanOf(scales, identifier, counted) * Math.max(0, groups - choices.inAllFrom);
  return {
    ...found,
    odds: within(priorOf(scales, identifier, groups) + within(shown, -6, 6), -8, 6),
  };
}

/** What the kind of an identifier says, less for each group that it would bring together. */
function priorOf({ evidence, learned }: Scales, identifier: number, groups: number): number {
  const tells = byteAt(evidence.tells, identifier);
  if (tells === told.contact)
    return choices.contact - choices.contactStep * Math.max(0, groups - choices.contactFrom);
  return (
    (tells === told.content ? choices.content : choices.presence) -
    choices.contentStep * Math.max(0, groups - choices.contentFrom) +
    informationOf(evidence, identifier) +
    (learned.shift.get(shortAt(evidence.kinds, identifier)) ?? 0)
  );
}

/** What a wording loses for saying little: few words tell nothing. 0 for all else. */
function informationOf({ words }: Evidence, identifier: number): number {
  const count = shortAt(words, identifier);
  if (count === 0) return 0;
  return Math.log(within((count - choices.emptyWords) / choices.fullWords, 0.02, 1));
}

/** How much a group counts, 0 to 1: what is known of it beside the identifier. */
function weightOf(scales: Scales, identifier: number, { group, things }: Side): number {
  const out = group.size - things.length;
  if (byteAt(scales.evidence.tells, identifier) !== told.contact) {
    if (hasContact(scales, group, identifier, false)) return 1;
    return out > 0 ? choices.outsideContent : 0;
  }
  if (hasContact(scales, group, identifier, scales.rarerAlone)) return 1;
  if (out >= 2 && out >= things.length / 2) return choices.outside;
  return things.length > 1 ? choices.within : 0;
}

/** Whether an identifier says anything beside another: not of its bundle, and not common. */
function isBeside(scales: Scales, other: number, identifier: number, rarer: boolean): boolean {
  const { bundles, common, evidence } = scales;
  return (
    numberAt(bundles, other) !== numberAt(bundles, identifier) &&
    byteAt(common, other) === 0 &&
    (!rarer || rowLength(evidence.offsets, other) <= rowLength(evidence.offsets, identifier))
  );
}

function hasContact(scales: Scales, group: Group, identifier: number, rarer: boolean): boolean {
  return group.contacts.values().some((other) => isBeside(scales, other, identifier, rarer));
}

/** Whether a group has anything that another could share. */
function canShare(scales: Scales, group: Group, identifier: number): boolean {
  const { rarerAlone } = scales;
  return (
    hasContact(scales, group, identifier, rarerAlone) ||
    group.shared.values().some((other) => isBeside(scales, other, identifier, rarerAlone))
  );
}

/** Pieces of evidence that two groups share beside an identifier, a contact for two; at most three. */
function sharedBeside(scales: Scales, a: Group, b: Group, identifier: number): number {
  const { bundles, evidence, rarerAlone } = scales;
  const [few, many] = a.shared.size < b.shared.size ? [a, b] : [b, a];
  const met = new Set<number>();
  let pieces = 0;
  for (const other of few.shared) {
    if (!many.shared.has(other) || !isBeside(scales, other, identifier, rarerAlone)) continue;
    if (met.has(numberAt(bundles, other))) continue;
    met.add(numberAt(bundles, other));
    pieces += byteAt(evidence.tells, other) === told.contact ? 2 : 1;
    if (pieces >= 3) return 3;
  }
  return pieces;
}

/** Being at one place, or not, against what chance would bring. */
function placeRatio({ learned }: Scales, a: Group, b: Group): number {
  if (a.places.size === 0 || b.places.size === 0) return 0;
  const chance = within(learned.chancePlace * a.places.size * b.places.size, 0.005, 0.95);
  const same = Math.max(learned.samePlace, chance);
  const ratio = a.places.isDisjointFrom(b.places)
    ? Math.log((1 - same) / (1 - chance))
    : Math.log(same / chance);
  return within(ratio, -2.5, 2.5);
}

const nearDays = 30;

/** Being seen at about one time, or not, against what chance would bring. */
function timeRatio({ learned }: Scales, a: Group, b: Group): number {
  const silence = silenceBetween(a, b);
  if (Number.isNaN(silence)) return 0;
  const days = (a.to - a.from + b.to - b.from) / 86_400_000;
  const chance = within((days + 2 * nearDays) / learned.range, 0.05, 0.95);
  const same = Math.max(learned.sameTime, chance);
  const ratio = silence <= nearDays ? Math.log(same / chance) : Math.log((1 - same) / (1 - chance));
  return within(ratio, -1.5, 1.5);
}

/**
 * Place and time of two groups beside an identifier. Who shares a number, a flat or an account is
 * near the other in any case: nearness speaks for pictures and wordings alone.
 */
function placeAndTime(scales: Scales, a: Group, b: Group, identifier: number): readonly number[] {
  const ratios = [placeRatio(scales, a, b), timeRatio(scales, a, b)];
  return byteAt(scales.evidence.tells, identifier) === told.content
    ? ratios
    : ratios.map((ratio) => Math.min(0, ratio));
}

/** The mean of what pairs of groups show, at most 150 of them, taken by equal steps. */
function meanOf(scales: Scales, identifier: number, sides: readonly Side[]): number {
  const isContact = byteAt(scales.evidence.tells, identifier) === told.contact;
  const pairs = (sides.length * (sides.length - 1)) / 2;
  const step = Math.max(1, Math.floor(pairs / mostPairs));
  let sum = 0;
  let asked = 0;
  let pair = 0;
  for (let one = 0; one < sides.length; one += 1) {
    for (let other = one + 1; other < sides.length; other += 1, pair += 1) {
      if (pair % step !== 0) continue;
      const [a, b] = [sides[one]?.group, sides[other]?.group];
      if (a === undefined || b === undefined) continue;
      const [place = 0, time = 0] = placeAndTime(scales, a, b, identifier);
      sum += choices.place * place + choices.time * time;
      const pieces = sharedBeside(scales, a, b, identifier);
      if (pieces > 0) sum += choices.besideInAll * pieces * (isContact ? 1 : 0.6);
      else if (canShare(scales, a, identifier) && canShare(scales, b, identifier))
        sum -= choices.nothingBeside;
      asked += 1;
    }
  }
  return asked === 0 ? 0 : sum / asked;
}

/** Log odds that two groups which share an identifier belong together. */
export function oddsOf(scales: Scales, { identifier, odds }: Finding, a: Side, b: Side): number {
  if (byteAt(scales.decided, identifier) !== 0) return odds;
  if (areOneThrower(scales, identifier, [a, b])) return likely;
  const pieces = sharedBeside(scales, a.group, b.group, identifier);
  const [place = 0, time = 0] = placeAndTime(scales, a.group, b.group, identifier);
  const pair: SharingPair = {
    identifier,
    sides: [a, b],
    pieces,
    able: canShare(scales, a.group, identifier) && canShare(scales, b.group, identifier),
    smaller: Math.min(a.group.size, b.group.size),
    share: Math.max(a.things.length / a.group.size, b.things.length / b.group.size),
  };
  if (byteAt(scales.evidence.tells, identifier) === told.contact) {
    const near = placeRatio(scales, a.group, b.group);
    return (
      odds +
      choices.placeOfContact * Math.min(choices.mostPlaceOfContact, near) +
      (pieces > 0 ? choices.beside * pieces : againstContact(scales, pair))
    );
  }
  return (
    odds +
    choices.place * place +
    choices.time * time -
    (throwsAll(scales, a) !== throwsAll(scales, b) ? choices.thrower : 0) +
    (pieces > 0 ? choices.beside * Math.min(pieces, 2) : againstContent(pair))
  );
}

/** Log odds that things of one wording belong together whose numbers are all thrown away. */
const likely = 4;

/** Whether it is a wording whose users throw their numbers away. */
export function isOfThrowers({ thrown: { found } }: Scales, identifier: number): boolean {
  return found.has(identifier);
}

function areOneThrower(scales: Scales, identifier: number, sides: readonly Side[]): boolean {
  return isOfThrowers(scales, identifier) && sides.every((side) => throwsAll(scales, side));
}

/** Whether those things of a side that have an identifier throw their numbers away. */
function throwsAll({ thrown: { throwing } }: Scales, { things }: Side): boolean {
  return things.every((thing) => byteAt(throwing, thing) === 1);
}

interface SharingPair {
  readonly identifier: number;
  readonly sides: readonly [Side, Side];
  /** Shared beside the identifier. */
  readonly pieces: number;
  /** Whether both have what the other could share. */
  readonly able: boolean;
  /** Things in the smaller group; the greater share of a group's things that have the identifier. */
  readonly smaller: number;
  readonly share: number;
}

/** What speaks against a contact where two groups share nothing else; 0 or less. */
function againstContact(
  scales: Scales,
  { identifier, sides: [a, b], able, smaller, share }: SharingPair,
): number {
  const silence = silenceBetween(
    spanOf(scales.firstOf, a.things),
    spanOf(scales.firstOf, b.things),
  );
  let against = 0;
  if (silence > 90) against -= choices.longSilence;
  else if (silence > 30) against -= choices.silence;
  if (!able) return against;
  against += Math.log(1 - (choices.sharedBySize[sizeBand(smaller)] ?? 0));
  if (smaller >= 2) against += notShown(scales, a.group, b.group, identifier) / 2;
  if (smaller < 4) return against;
  if (share < 0.3) against -= choices.thin;
  return Math.min(a.things.length, b.things.length) === 1 ? against - choices.single : against;
}

function sizeBand(things: number): number {
  if (things <= 1) return 0;
  if (things <= 3) return 1;
  return things <= 7 ? 2 : 3;
}

/** Kinds of what is shown that both groups have and do not share, by how often one owner shares them. */
function notShown(scales: Scales, a: Group, b: Group, identifier: number): number {
  const { learned, evidence } = scales;
  let against = 0;
  for (const [kind, share] of learned.sharedByOwner) {
    const shows = (group: Group) =>
      group.shared
        .values()
        .some(
          (other) =>
            shortAt(evidence.kinds, other) === kind &&
            isBeside(scales, other, identifier, scales.rarerAlone),
        );
    if (shows(a) && shows(b)) against += Math.log(1 - share);
  }
  return against;
}

function againstContent({ able, smaller, share }: SharingPair): number {
  return (
    (able ? -choices.nothingBeside : 0) - (smaller >= 5 && share < 0.25 ? choices.thinContent : 0)
  );
}

/** Log odds as a probability, 0 to 1. */
export function probabilityOf(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** The log odds of a probability of one half: what is above joins. */
export const evenOdds = logOdds(0.5);
