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

/** Pairs that only something common to many joins: what most tools would draw and Clew leaves out; in order of ids. */
export function joinedByCommonAlone({ commons, links, things }: Held, joined: readonly SharedLink[]): readonly SharedLink[] {
  const known = new Set(joined.map(({ a, b }) => keyOf(a, b)));
  const touching = touchesOf(commons, links, things);
  const pairs = new Map<string, SharedLink>();
  for (const common of commons) {
    const { id: _, ...about } = common;
    const touched = [...(touching.get(common.id) ?? [])].toSorted();
    for (const [at, a] of touched.entries()) {
      for (const b of touched.slice(at + 1)) {
        const key = keyOf(a, b);
        if (known.has(key)) continue;
        pairs.set(key, { a, b, weight: 0, reasons: [...(pairs.get(key)?.reasons ?? []), { ...about, weight: 0, hub: true }] });
      }
    }
  }
  return [...pairs.values()];
}

/** Things that are shown, by the common identifier they touch. */
export function touchesOf(commons: readonly CommonIdentifier[], links: Held["links"], things: ReadonlySet<EntityId>): ReadonlyMap<EntityId, ReadonlySet<EntityId>> {
  const touching = new Map(commons.map(({ id }) => [id, new Set<EntityId>()]));
  for (const { source, target } of links) {
    if (things.has(target)) touching.get(source)?.add(target);
    if (things.has(source)) touching.get(target)?.add(source);
  }
  return touching;
}

const keyOf = (a: EntityId, b: EntityId) => (a < b ? `${a}\n${b}` : `${b}\n${a}`);
