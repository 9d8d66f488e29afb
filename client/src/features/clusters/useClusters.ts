import { useEffect, useEffectEvent, useState } from "react";
import {
  ClustersDocument,
  useOperation,
  usePages,
  type ClustersQuery,
  type Pages,
} from "../../api/index.ts";
import { useNotified } from "../../design/index.ts";
import { useChoices, type Asked, type Order } from "./cluster-choices.ts";

type Page = ClustersQuery["clusters"];
export type Cluster = Page["edges"][number]["node"];
/** A cluster with the cursor of the one before it, by which the server finds it again. */
export interface Placed {
  readonly cluster: Cluster;
  readonly before: string | null;
}

const PAGE = 50;
const WHOLE = 500;
/** The server gives the greatest first; to sort by time as many are read before any is shown. */
const MOST_SORTED = 2_000;

/** The clusters of a scope in the order that is chosen, a page and then more. */
export function useClusters(asked: Asked | null) {
  const { order } = useChoices();
  const pages = usePages(ClustersDocument, {
    variables: asked && { ...asked, first: PAGE },
    pageOf: ({ clusters }) => clusters,
  });
  useNotified(pages.problem);
  const isSorting = useReadToSort(pages, order);
  const { count, countMore } = useCount(`${order} ${JSON.stringify(asked)}`);
  const clusters = sorted(
    pages.edges.map(({ node }, at): Placed => ({
      cluster: node,
      before: pages.edges[at - 1]?.cursor ?? null,
    })),
    order,
  );
  const showMore = () => {
    if (clusters.length < count + PAGE) pages.showMore(PAGE);
    countMore();
  };
  const { data, problem, again } = pages.first;
  return {
    page: data?.clusters ?? null,
    problem,
    again,
    clusters,
    shown: clusters.slice(0, count),
    isSorting,
    isWhole: !pages.hasMore,
    hasMore: clusters.length > count || pages.hasMore,
    showMore,
  };
}

/** How many are shown of what is read: a page, again for each question. */
function useCount(key: string) {
  const [wanted, setWanted] = useState({ key, count: PAGE });
  const count = wanted.key === key ? wanted.count : PAGE;
  return { count, countMore: () => setWanted({ key, count: count + PAGE }) };
}

/** Reads on until there is enough to sort by an order that is not the server's; true until then. */
function useReadToSort(
  { edges, hasMore, isReading, problem, showMore }: Pages<unknown, unknown>,
  order: Order,
): boolean {
  const isSorting = order !== "size" && hasMore && !problem && edges.length < MOST_SORTED;
  const isNext = isSorting && !isReading;
  const readOn = useEffectEvent(() => showMore(WHOLE));
  useEffect(() => {
    if (isNext) readOn();
  }, [isNext]);
  return isSorting;
}

const time = (iso: string | null, missing: number) => (iso === null ? missing : Date.parse(iso));
/** By what clusters stand in an order, the least first. */
const keys: Readonly<Record<Exclude<Order, "size">, (cluster: Cluster) => number>> = {
  lastSeen: ({ lastSeen }) => -time(lastSeen, Number.NEGATIVE_INFINITY),
  firstSeen: ({ firstSeen }) => time(firstSeen, Number.POSITIVE_INFINITY),
  identifiers: ({ reasonsTotal }) => -reasonsTotal,
  places: ({ placesTotal }) => -placesTotal,
};

/** Clusters come greatest first; those without a time stand at the end of an order by time. */
function sorted(clusters: readonly Placed[], order: Order): readonly Placed[] {
  if (order === "size") return clusters;
  const key = ({ cluster }: Placed) => keys[order](cluster);
  return clusters.toSorted((a, b) =>
    key(a) === key(b) ? a.cluster.id - b.cluster.id : key(a) - key(b),
  );
}

/** As many as one answer gives. */
const MOST_FOUND = 500;

/** The cluster that is open: among those that are listed, or else found by its number. */
export function useOpened(
  asked: Asked,
  clusters: readonly Placed[],
  open: number | null,
): Placed | null {
  const listed = clusters.find(({ cluster }) => cluster.id === open) ?? null;
  const { data } = useOperation(
    ClustersDocument,
    open !== null && listed === null && open <= MOST_FOUND
      ? { ...asked, first: open, after: null }
      : null,
  );
  const edges = data?.clusters.edges ?? [];
  const at = edges.findIndex(({ node }) => node.id === open);
  const found = edges[at];
  return listed ?? (found ? { cluster: found.node, before: edges[at - 1]?.cursor ?? null } : null);
}
