import type { Parted } from "./clusters.ts";

/**
 * Clusters with pairs of things brought together that an analyst decided to belong together,
 * numbered anew by size.
 */
export function joinedBy(parted: Parted, pairs: readonly (readonly [number, number])[]): Parted {
  if (pairs.length === 0) return parted;
  const of = parted.of.slice();
  const parts = [...parted.parts];
  for (const [a, b] of pairs) {
    const one = of[a] ?? -1;
    const other = of[b] ?? -1;
    if (a === b || (one === other && one >= 0)) continue;
    const kept = Math.max(one, other);
    const gone = Math.min(one, other);
    const cluster = kept >= 0 ? kept : parts.push(false) - 1;
    if (gone >= 0)
      for (let thing = 0; thing < of.length; thing += 1)
        if (of[thing] === gone) of[thing] = cluster;
    of[a] = of[b] = cluster;
  }
  return numberedBySize(of, parts);
}

/**
 * The same clusters, the greatest first, ties by the least member; numbers without a member fall
 * out.
 */
function numberedBySize(of: Int32Array, parts: readonly boolean[]): Parted {
  const members = Map.groupBy(
    Array.from(of.keys()).filter((thing) => (of[thing] ?? -1) >= 0),
    (thing) => of[thing] ?? -1,
  );
  const order = [...members].toSorted(
    ([, a], [, b]) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0),
  );
  const numbered = new Int32Array(of.length).fill(-1);
  for (const [number, [, things]] of order.entries())
    for (const thing of things) numbered[thing] = number;
  return {
    of: numbered,
    sizes: order.map(([, things]) => things.length),
    parts: order.map(([cluster]) => parts[cluster] ?? false),
    networks: order.map(([cluster]) => cluster),
  };
}
