import type { PairVerdict } from "../../wording/index.ts";

/** A decision on two things, by their ids. */
interface Held {
  readonly type: string;
  readonly entities: readonly { readonly id: string }[];
}

/**
 * The earlier decisions that a new one contradicts, in the order of the chain: for "different"
 * those that join the two; for "same" the one that calls two different, after those that join its
 * ends with the two. Empty where they are not among those given.
 */
export function restingOn<T extends Held>(
  type: PairVerdict,
  [a, b]: readonly [string, string],
  held: readonly T[],
): readonly T[] {
  const others = held.filter(
    ({ entities }) => !(entities.some(({ id }) => id === a) && entities.some(({ id }) => id === b)),
  );
  const same = others.filter((one) => one.type === "same");
  if (type === "different") return wayBetween(same, a, b) ?? [];
  for (const different of others.filter((one) => one.type === "different")) {
    const [x = "", y = ""] = different.entities.map(({ id }) => id);
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const left = wayBetween(same, x, one);
      const right = wayBetween(same, y, other);
      if (left && right) return [...left, ...right, different];
    }
  }
  return [];
}

/**
 * The fewest decisions that lead from one thing to another; none where it is the same thing, null
 * where there is no way.
 */
function wayBetween<T extends Held>(
  same: readonly T[],
  from: string,
  to: string,
): readonly T[] | null {
  const ways = new Map<string, readonly T[]>([[from, []]]);
  for (const [at, way] of ways) {
    if (at === to) return way;
    for (const decision of same.filter(({ entities }) => entities.some(({ id }) => id === at))) {
      for (const { id } of decision.entities) if (!ways.has(id)) ways.set(id, [...way, decision]);
    }
  }
  return null;
}
