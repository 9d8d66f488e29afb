import type { Judgement } from "./judgements.ts";

/** A chain of decisions that say otherwise than a new one. */
export interface Contradiction {
  /** Refs from one end to the other, each treated as the same as the next. */
  readonly chain: readonly string[];
  /** The decision that says otherwise. */
  readonly different: Judgement | undefined;
}

/** By ref, the one before it on the shortest way from where a walk began. */
type Walk = ReadonlyMap<string, string | undefined>;

/**
 * What a decision about a pair contradicts among those in force: a new "same" that would join two
 * that were decided different, or a new "different" between two that a chain of "same" joins.
 * undefined where it contradicts nothing.
 * Takes the time of the decisions held, once each.
 */
export function contradictionOf(
  type: "same" | "different",
  pair: readonly [string, string],
  held: readonly Judgement[],
): Contradiction | undefined {
  const others = held.filter(({ about }) => !(about.includes(pair[0]) && about.includes(pair[1])));
  const next = neighboursBy(others.filter((one) => one.type === "same"));
  const left = walkFrom(next, pair[0]);
  const right = walkFrom(next, pair[1]);
  if (type === "different")
    return left.has(pair[1])
      ? { chain: wayBack(left, pair[1]).toReversed(), different: undefined }
      : undefined;
  for (const different of others.filter((one) => one.type === "different")) {
    const [a = "", b = ""] = different.about;
    if (left.has(a) && right.has(b))
      return { chain: [...wayBack(left, a), ...wayBack(right, b).toReversed()], different };
    if (right.has(a) && left.has(b))
      return { chain: [...wayBack(right, a), ...wayBack(left, b).toReversed()], different };
  }
  return undefined;
}

function neighboursBy(same: readonly Judgement[]): ReadonlyMap<string, readonly string[]> {
  const next = new Map<string, string[]>();
  for (const { about } of same) {
    for (const one of about) {
      const known = next.get(one) ?? [];
      next.set(one, known);
      known.push(...about.filter((other) => other !== one));
    }
  }
  return next;
}

/** All that chains of "same" join to one, nearest first. */
function walkFrom(next: ReadonlyMap<string, readonly string[]>, from: string): Walk {
  const before = new Map<string, string | undefined>([[from, undefined]]);
  for (const [one] of before)
    for (const other of next.get(one) ?? []) if (!before.has(other)) before.set(other, one);
  return before;
}

/** From the end of a walk back to where it began. */
function wayBack(walk: Walk, to: string): readonly string[] {
  const chain: string[] = [];
  for (let at: string | undefined = to; at !== undefined; at = walk.get(at)) chain.push(at);
  return chain;
}
