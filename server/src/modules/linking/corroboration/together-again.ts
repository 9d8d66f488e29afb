import { numberAt, realAt, shortAt } from "../../../shared/numbers.ts";
import type { Columns } from "../../networks/scopes/index.ts";

/** Two that were at one place at one time, and again, more often than chance would bring. */
export interface Companions {
  /** Numbers of the snapshot, ascending. */
  readonly pair: readonly [number, number];
  /** Times they were there together, and at how many places. */
  readonly times: number;
  readonly places: readonly number[];
  /** Times that chance alone would bring. */
  readonly expected: number;
  /** That they went together, 0 to 1. */
  readonly probability: number;
}

/** What was found, and places so busy that they were passed over. */
export interface TogetherAgain {
  readonly companions: readonly Companions[];
  readonly passedOver: number;
}

/** Kinds of links that say that somebody was somewhere from one time to another. */
const presences = ["stayedAt", "seenAt", "travelledTo"];
const day = 86_400_000;
const leastTimes = 2;
/** Before anything is known: one in so many pairs that ever met went together. */
const prior = 1 / 100;
const leastProbability = 0.7;
/** Pairs that are looked at at one place; beyond it is passed over, and counted. */
const mostPairs = 500_000;

/**
 * Looks for those who were at the same places at the same times. One meeting says nothing: a hotel, a
 * prison or a public address brings strangers together. Of two who met k times where chance would
 * bring λ, a Poisson count says e^(λ − k) (k / λ)^k times as much for going together as for chance. λ
 * grows with how often each is there: regulars of one hotel meet without knowing each other. The
 * likeliest first, ties by number.
 */
export function togetherAgain(columns: Columns): TogetherAgain {
  const byPlace = Map.groupBy(presencesIn(columns), ({ place }) => place);
  const met = new Map<string, Meeting>();
  let passedOver = 0;
  for (const [place, stays] of byPlace) {
    const pairs = meetingsAt(stays);
    if (pairs === undefined) {
      passedOver += 1;
      continue;
    }
    const span = spanOf(stays);
    for (const { a, b, times } of pairs) {
      const key = `${a} ${b}`;
      const meeting = met.get(key) ?? { times: 0, places: [], expected: 0 };
      meeting.times += times;
      meeting.places.push(place);
      meeting.expected += chanceOf(stays, a, b, span);
      met.set(key, meeting);
    }
  }
  const companions = [...met].flatMap(([key, meeting]) => companionsOf(key, meeting));
  return {
    companions: companions.toSorted(
      (x, y) =>
        y.probability - x.probability ||
        y.times - x.times ||
        x.pair[0] - y.pair[0] ||
        x.pair[1] - y.pair[1],
    ),
    passedOver,
  };
}

interface Presence {
  readonly who: number;
  readonly place: number;
  /** UTC milliseconds. */
  readonly from: number;
  readonly to: number;
}

interface Meeting {
  times: number;
  readonly places: number[];
  expected: number;
}

/** Presences whose time is known, by their beginning. */
function presencesIn({ links, linkKinds }: Columns): readonly Presence[] {
  const kinds = presences.map((name) => linkKinds.indexOf(name)).filter((kind) => kind >= 0);
  const found: Presence[] = [];
  for (const [link, who] of links.sources.entries()) {
    const from = realAt(links.firstSeen, link);
    if (!kinds.includes(shortAt(links.kinds, link)) || Number.isNaN(from)) continue;
    const to = realAt(links.lastSeen, link);
    found.push({
      who,
      place: numberAt(links.targets, link),
      from,
      to: Number.isNaN(to) ? from : Math.max(from, to),
    });
  }
  return found.toSorted((a, b) => a.from - b.from || a.who - b.who);
}

/** Pairs that were at a place together, and how often; undefined where they are too many. */
function meetingsAt(
  stays: readonly Presence[],
): readonly { readonly a: number; readonly b: number; readonly times: number }[] | undefined {
  const counts = new Map<string, Set<number>>();
  let present: Presence[] = [];
  let looked = 0;
  for (const stay of stays) {
    present = present.filter(({ to }) => to >= stay.from);
    looked += present.length;
    if (looked > mostPairs) return undefined;
    for (const other of present) {
      if (other.who === stay.who) continue;
      const [a, b] = other.who < stay.who ? [other, stay] : [stay, other];
      const key = `${a.who} ${b.who}`;
      // each stay of the one counts once, however often the other came and went
      counts.set(key, (counts.get(key) ?? new Set()).add(a.from));
    }
    present.push(stay);
  }
  return [...counts].map(([key, times]) => {
    const [a = 0, b = 0] = key.split(" ").map(Number);
    return { a, b, times: times.size };
  });
}

/** Days from the first presence to the last, thirty at least. */
function spanOf(stays: readonly Presence[]): number {
  const last = stays.reduce((most, { to }) => Math.max(most, to), 0);
  return Math.max(30, (last - (stays[0]?.from ?? last)) / day);
}

/** How often two would meet at a place by chance: their stays, each at any time of the span. */
function chanceOf(stays: readonly Presence[], a: number, b: number, span: number): number {
  const ofOne = stays.filter(({ who }) => who === a);
  const ofOther = stays.filter(({ who }) => who === b);
  let expected = 0;
  for (const one of ofOne)
    for (const other of ofOther)
      expected += Math.min(1, ((one.to - one.from + other.to - other.from) / day + 1) / span);
  return expected;
}

function companionsOf(key: string, { times, places, expected }: Meeting): readonly Companions[] {
  if (times < leastTimes || times <= expected) return [];
  const [a = 0, b = 0] = key.split(" ").map(Number);
  const odds =
    expected - times + times * Math.log(times / expected) + Math.log(prior / (1 - prior));
  const probability = 1 / (1 + Math.exp(-odds));
  return probability < leastProbability
    ? []
    : [{ pair: [a, b], times, places: places.toSorted((x, y) => x - y), expected, probability }];
}
