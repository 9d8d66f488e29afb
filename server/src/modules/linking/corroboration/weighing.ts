import { byteAt, shortAt } from "../../../shared/numbers.ts";
import {
  canShare,
  hasContact,
  isBeside,
  isOfThrowers,
  sharedBeside,
  throwsAll,
  type Scales,
} from "./beside.ts";
import { choices } from "./choices.ts";
import { sharing, type Evidence } from "./what-is-shared.ts";
import { silenceBetween, spanOf, type Group, type Side } from "./thing-groups.ts";
import { logOdds, within } from "./learned.ts";
import { placeAndTime, placeRatio } from "./place-and-time.ts";

/** What all the groups that share an identifier say of it. */
export interface Finding {
  readonly identifier: number;
  /** How many groups with a life of their own it would bring together. */
  readonly groups: number;
  /** Things in those. */
  readonly elsewhere: number;
  /** In log odds: whether who shares it belongs together. Above 0 it does. */
  readonly odds: number;
  /** The same as the data has it, whatever was decided. */
  readonly shown: number;
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
  const ofAll =
    choices.inAll * meanOf(scales, identifier, counted) * Math.max(0, groups - choices.inAllFrom);
  const shown = within(priorOf(scales, identifier, groups) + within(ofAll, -6, 6), -8, 6);
  const ruling = byteAt(scales.decided, identifier);
  if (ruling === 0) return { ...found, shown, odds: shown };
  return { ...found, shown, odds: ruling === 1 ? sure : -sure };
}

/** What the kind of an identifier says, less for each group that it would bring together. */
function priorOf({ evidence, learned }: Scales, identifier: number, groups: number): number {
  const tells = byteAt(evidence.tells, identifier);
  if (tells === sharing.contact)
    return choices.contact - choices.contactStep * Math.max(0, groups - choices.contactFrom);
  return (
    (tells === sharing.content ? choices.content : choices.presence) -
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
  if (byteAt(scales.evidence.tells, identifier) !== sharing.contact) {
    if (hasContact(scales, group, identifier, false)) return 1;
    return out > 0 ? choices.outsideContent : 0;
  }
  if (hasContact(scales, group, identifier, scales.rarerAlone)) return 1;
  if (out >= 2 && out >= things.length / 2) return choices.outside;
  return things.length > 1 ? choices.within : 0;
}

/** The mean of what pairs of groups show, at most 150 of them, taken by equal steps. */
function meanOf(scales: Scales, identifier: number, sides: readonly Side[]): number {
  const isContact = byteAt(scales.evidence.tells, identifier) === sharing.contact;
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
  if (byteAt(scales.evidence.tells, identifier) === sharing.contact) {
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
    (throwsAll(scales, a) || throwsAll(scales, b) ? choices.thrower : 0) +
    (pieces > 0 ? choices.beside * Math.min(pieces, 2) : againstContent(pair))
  );
}

/** Log odds that things of one wording belong together whose numbers are all thrown away. */
const likely = 4;

function areOneThrower(scales: Scales, identifier: number, sides: readonly Side[]): boolean {
  return isOfThrowers(scales, identifier) && sides.every((side) => throwsAll(scales, side));
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
