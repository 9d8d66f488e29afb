import { keyOf } from "../../../shared/ids.ts";
import type { Resolution } from "./resolution-cache.ts";

/** A thing and the cluster that it is proposed in. */
export interface Member {
  readonly id: string;
  readonly key: string;
  readonly cluster: number | null;
}

/** Every thing with its cluster, numbered from 1 in the order of things; null where it is alone. */
export function membersOf({ kinds }: Resolution): readonly Member[] {
  let clusters = 0;
  return kinds.flatMap(({ ids, proposal }) => {
    const sizes = new Map<number, number>();
    for (const cluster of proposal.clusters) sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1);
    const numbers = new Map<number, number>();
    return ids.map((id, thing) => {
      const cluster = proposal.clusters[thing] ?? thing;
      if ((sizes.get(cluster) ?? 1) > 1 && !numbers.has(cluster))
        numbers.set(cluster, (clusters += 1));
      return { id, key: keyOf(id).join("/"), cluster: numbers.get(cluster) ?? null };
    });
  });
}
