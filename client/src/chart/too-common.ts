import type { EntityId, SharedLink } from "./drawn.ts";

/** An identifier that is common to many, with why Clew does not link by it. */
export interface CommonIdentifier {
  readonly id: EntityId;
  readonly label: string;
  readonly kind: string;
  readonly df: number;
  readonly reason: string;
}

interface Held {
  readonly commons: readonly CommonIdentifier[];
  /** Links among what is shown and those identifiers. */
  readonly links: readonly { readonly source: EntityId; readonly target: EntityId }[];
  /** Things that are shown: identifiers are joined to things, not things to be joined. */
  readonly things: ReadonlySet<EntityId>;
}

/**
 * What only something common to many joins: how many pairs, and the first of them, in order of ids
 * within each identifier.
 */
export interface LeftOutPairs {
  readonly count: number;
  readonly pairs: readonly SharedLink[];
}

/**
 * Pairs that only something common to many joins: what most tools would draw and Clew leaves out. All are counted, at
 * most `most` are given: a thousand things that share one switchboard are half a million pairs.
 */
export function joinedByCommonAlone(
  held: Held,
  joined: readonly SharedLink[],
  most: number,
): LeftOutPairs {
  const { commons, links, things } = held;
  const numbers = new Map([...things].map((id, at) => [id, at]));
  const keyOf = (a: EntityId, b: EntityId) => {
    const [one, other] = [numbers.get(a) ?? 0, numbers.get(b) ?? 0];
    return Math.min(one, other) * things.size + Math.max(one, other);
  };
  const seen = new Set(
    joined.filter(({ a, b }) => things.has(a) && things.has(b)).map(({ a, b }) => keyOf(a, b)),
  );
  const known = seen.size;
  const pairs = new Map<number, SharedLink>();
  const touching = touchesOf(commons, links, things);
  for (const { id, ...common } of commons) {
    const reason = { ...common, weight: 0, hub: true };
    for (const [a, b] of pairsOf([...(touching.get(id) ?? [])].toSorted())) {
      const key = keyOf(a, b);
      const before = pairs.get(key);
      if (before) pairs.set(key, { ...before, reasons: [...before.reasons, reason] });
      else if (!seen.has(key) && pairs.size < most)
        pairs.set(key, { a, b, weight: 0, reasons: [reason] });
      seen.add(key);
    }
  }
  return { count: seen.size - known, pairs: [...pairs.values()] };
}

function* pairsOf(ids: readonly EntityId[]): Generator<readonly [EntityId, EntityId]> {
  for (const [at, a] of ids.entries())
    for (let next = at + 1; next < ids.length; next += 1) yield [a, ids[next] ?? a];
}

/** Things that are shown, by the common identifier they touch. */
export function touchesOf(
  commons: readonly CommonIdentifier[],
  links: Held["links"],
  things: ReadonlySet<EntityId>,
): ReadonlyMap<EntityId, ReadonlySet<EntityId>> {
  const touching = new Map(commons.map(({ id }) => [id, new Set<EntityId>()]));
  for (const { source, target } of links) {
    if (things.has(target)) touching.get(source)?.add(target);
    if (things.has(source)) touching.get(target)?.add(source);
  }
  return touching;
}
