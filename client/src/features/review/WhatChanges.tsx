import { useMemo } from "react";
import { ClusterOfEachDocument, useOperation, type CandidatePairFragment } from "../../api/index.ts";
import { plural } from "../../wording/index.ts";

interface Where {
  /** Number of the cluster; null where it is alone. */
  readonly cluster: number | null;
  readonly size: number;
}

/** In which cluster each thing is, and how many are in it; null until it is known. Asked once, not for every pair. */
function useClusterOf(): ((id: string) => Where) | null {
  const { data } = useOperation(ClusterOfEachDocument, {});
  return useMemo(() => {
    if (!data) return null;
    const of = new Map(data.clusterMembership.map(({ id, cluster }) => [id, cluster]));
    const sizes = Map.groupBy(of.values(), (cluster) => cluster);
    return (id) => {
      const cluster = of.get(id) ?? null;
      return { cluster, size: cluster === null ? 1 : (sizes.get(cluster)?.length ?? 1) };
    };
  }, [data]);
}

const named = ({ cluster, size }: Where) => (cluster === null ? "one that is in no cluster" : `cluster ${cluster} (${plural(size, "thing")})`);

/** What would change if the two were treated as the same, before anybody decides. */
export function WhatChanges({ pair: { a, b, proposed } }: { readonly pair: CandidatePairFragment }) {
  const whereIs = useClusterOf();
  if (!whereIs) return <p className="second small review-changes">Looking up which clusters the two are in …</p>;
  const [one, other] = [whereIs(a.id), whereIs(b.id)];
  return <p className="second small review-changes" data-testid="review-changes"><b>If the same:</b> {sentence(one, other)} {proposed ? "They are proposed as one already; deciding signs it." : "They are not proposed as one yet."} No row is changed.</p>;
}

function sentence(one: Where, other: Where): string {
  if (one.cluster !== null && one.cluster === other.cluster) return `both stand in ${named(one)} already.`;
  if (one.cluster === null && other.cluster === null) return "neither is in a cluster; they would stand together, two things.";
  return `${named(one)} and ${named(other)} would stand together, ${plural(one.size + other.size, "thing")}.`;
}
