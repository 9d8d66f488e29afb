import type { Context } from "../../../../schema-context.ts";
import { clustersIn } from "../found-clusters.ts";

/** How large the clusters of the store are that things stand in. */
export interface NetworkSizes {
  /** Pairs of things that would be joined if two, by ref, stood together; 0 where they do. */
  readonly joinedBy: (a: string, b: string) => number;
}

/** Sizes of the clusters of all that is within reach. */
export async function networkSizes(
  context: Pick<Context, "clew" | "reach">,
): Promise<NetworkSizes> {
  const { whole } = await clustersIn({}, context);
  const { of, looked } = whole;
  const sizes = new Map<number, number>();
  for (const cluster of of) if (cluster >= 0) sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1);
  const clusterOf = (ref: string) => of[looked.read.numberOf(ref) ?? -1] ?? -1;
  return {
    joinedBy: (a, b) => {
      const [one, other] = [clusterOf(a), clusterOf(b)];
      if (one === other && one >= 0) return 0;
      return (sizes.get(one) ?? 1) * (sizes.get(other) ?? 1);
    },
  };
}
