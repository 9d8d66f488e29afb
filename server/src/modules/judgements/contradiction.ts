import type { Judgement } from "./judgements.ts";

/** A chain of decisions that say otherwise than a new one. */
export interface Contradiction {
  /** Refs from one end to the other, each treated as the same as the next. */
  readonly chain: readonly string[];
  /** The decision that says otherwise. */
  readonly different: Judgement | undefined;
}

/**
 * What a decision about a pair contradicts among those in force: a new "same" that would join two that were decided
 * different, or a new "different" between two that a chain of "same" joins. undefined where it contradicts nothing.
 */
export function contradictionOf(type: "same" | "different", pair: readonly [string, string], held: readonly Judgement[]): Contradiction | undefined {
  const others = held.filter(({ about }) => !(about.includes(pair[0]) && about.includes(pair[1])));
  const same = others.filter((one) => one.type === "same");
  if (type === "different") {
    const chain = chainOf(same, pair[0], pair[1]);
    return chain === undefined ? undefined : { chain, different: undefined };
  }
  for (const different of others.filter((one) => one.type === "different")) {
    const [a = "", b = ""] = different.about;
    const [left, right] = [chainOf(same, a, pair[0]) ?? chainOf(same, a, pair[1]), chainOf(same, b, pair[1]) ?? chainOf(same, b, pair[0])];
    if (left !== undefined && right !== undefined && left.at(-1) !== right.at(-1)) return { chain: [...left, ...right.toReversed()], different };
  }
  return undefined;
}

/** The shortest chain of "same" from one to the other, both included. */
function chainOf(same: readonly Judgement[], from: string, to: string): readonly string[] | undefined {
  const before = new Map<string, string | undefined>([[from, undefined]]);
  for (const [one] of before) {
    if (one === to) return backFrom(before, to);
    for (const { about } of same) {
      if (!about.includes(one)) continue;
      for (const next of about) if (!before.has(next)) before.set(next, one);
    }
  }
  return undefined;
}

function backFrom(before: ReadonlyMap<string, string | undefined>, to: string): readonly string[] {
  const chain: string[] = [];
  for (let at: string | undefined = to; at !== undefined; at = before.get(at)) chain.unshift(at);
  return chain;
}
