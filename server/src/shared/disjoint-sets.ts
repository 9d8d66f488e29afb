import { numberAt } from "./numbers.ts";

/** Sets that are joined and never parted. Tarjan 1975, Journal of the ACM 22:215–225. */
export interface DisjointSets {
  readonly of: (one: number) => number;
  readonly sizeOf: (set: number) => number;
  /** Joins the sets of two; gives the one that stays, of equal ones that of the lower number. */
  readonly join: (one: number, other: number) => number;
}

/** So many sets of one each. */
export function disjointSets(size: number): DisjointSets {
  const parents = Uint32Array.from({ length: size }, (_, one) => one);
  const sizes = new Uint32Array(size).fill(1);
  const of = (one: number): number => {
    let root = one;
    while (parents[root] !== root) {
      parents[root] = numberAt(parents, numberAt(parents, root));
      root = numberAt(parents, root);
    }
    return root;
  };
  return {
    of,
    sizeOf: (set) => numberAt(sizes, set),
    join: (one, other) => {
      const [x, y] = [of(one), of(other)];
      if (x === y) return x;
      const bySize = numberAt(sizes, y) - numberAt(sizes, x) || x - y;
      const [kept, gone] = bySize < 0 || (bySize === 0 && x < y) ? [x, y] : [y, x];
      parents[gone] = kept;
      sizes[kept] = numberAt(sizes, kept) + numberAt(sizes, gone);
      return kept;
    },
  };
}
