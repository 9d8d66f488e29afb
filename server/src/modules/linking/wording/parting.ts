import { numberAt, realAt, singleAt } from "../../../shared/numbers.ts";
import { rowEnd, rowStart } from "../../../shared/compressed-rows.ts";
import type { Weighed } from "./corpus.ts";
import { likenessOf } from "./text-families/similarity.ts";

const sampled = 64;
const judged = 16;
const core = 0.5;
const holds = 0.35;
const belongs = 0.5;

/**
 * Some of a family: those with the least keys, which are as good as drawn and mostly stay the same
 * where one more comes.
 */
function sampleOf(members: readonly number[], most = sampled): readonly number[] {
  return members.slice(0, most);
}

/**
 * The member most like the others (16 of them) by share of word pairs, unweighted, so that it
 * depends on the family alone; ties by number.
 */
export function centreOf(corpus: Weighed, members: readonly number[]): number {
  const sample = sampleOf(members, judged);
  let centre = members[0] ?? 0;
  let most = -1;
  for (const one of sample) {
    const sum = sample.reduce((total, other) => total + likenessOf(corpus, one, other).plain, 0);
    if (sum > most) [centre, most] = [one, sum];
  }
  return centre;
}

/**
 * A piece as it is where its members hold together: the shingles that most of them have make up
 * 0.35 of what a member has.
 * Else it is a chain, in which each is like the next only: parted around its centre, and what is
 * left again.
 */
export function partsOf(
  corpus: Weighed,
  members: readonly number[],
): readonly (readonly number[])[] {
  const parts: (readonly number[])[] = [];
  for (let left = members; left.length > 0;) {
    const shared = coreOf(corpus, left);
    const mean =
      sampleOf(left).reduce((sum, member) => sum + realAt(corpus.totals, member), 0) /
      Math.min(left.length, sampled);
    if (left.length <= 2 || weightOf(shared) >= holds * mean) return [...parts, left];
    const part = partAround(corpus, left);
    parts.push(part);
    const taken = new Set(part);
    left = left.filter((member) => !taken.has(member));
  }
  return parts;
}

/** The centre and all that hold half of what most of its likes hold. */
function partAround(corpus: Weighed, members: readonly number[]): readonly number[] {
  const centre = centreOf(corpus, members);
  const likes = members.filter((member) => likenessOf(corpus, centre, member).share >= holds);
  const shared = coreOf(corpus, likes);
  const least = belongs * weightOf(shared);
  const part = members.filter(
    (member) => member === centre || heldOf(corpus, member, shared) >= least,
  );
  return part.length === 0 ? [centre] : part;
}

/** The shingles that at least half of some wordings have, with their weights. */
function coreOf(corpus: Weighed, members: readonly number[]): ReadonlyMap<number, number> {
  const sample = sampleOf(members);
  const counts = new Map<number, { times: number; readonly weight: number }>();
  for (const member of sample) {
    for (let at = rowStart(corpus.offsets, member); at < rowEnd(corpus.offsets, member); at += 1) {
      const shingle = numberAt(corpus.shingles, at);
      const known = counts.get(shingle);
      if (known === undefined)
        counts.set(shingle, { times: 1, weight: singleAt(corpus.weights, at) });
      else known.times += 1;
    }
  }
  return new Map(
    [...counts].flatMap(([shingle, { times, weight }]) =>
      times >= core * sample.length ? [[shingle, weight] as const] : [],
    ),
  );
}

function weightOf(shared: ReadonlyMap<number, number>): number {
  return shared.values().reduce((sum, weight) => sum + weight, 0);
}

/** Weight of what a wording has of a core. */
function heldOf(corpus: Weighed, member: number, shared: ReadonlyMap<number, number>): number {
  let held = 0;
  for (let at = rowStart(corpus.offsets, member); at < rowEnd(corpus.offsets, member); at += 1)
    held += shared.get(numberAt(corpus.shingles, at)) ?? 0;
  return held;
}
