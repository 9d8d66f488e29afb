import { useEffect, useRef, useState } from "react";
import { ask, ClustersDocument, useOperation, type ClustersQuery } from "../../api/index.ts";
import { notify } from "../../design/index.ts";
import { useChoices, type Asked, type Order } from "./choices.ts";

type Page = ClustersQuery["clusters"];
export type Cluster = Page["edges"][number]["node"];
/** A cluster with the cursor of the one before it, by which the server finds it again. */
export interface Placed {
  readonly cluster: Cluster;
  readonly before: string | null;
}
/** Pages that were read after the first one. */
interface Later {
  readonly of: Page | null;
  readonly edges: Page["edges"];
  readonly after: string | null;
  /** Whether the last reading went wrong. */
  readonly hasFailed: boolean;
}

const [PAGE, WHOLE] = [50, 500];
/** The server gives the greatest first; to sort by time as many are read before any is shown. */
const MOST_SORTED = 2_000;

/** The clusters of a scope in the order that is chosen, a page and then more. */
export function useClusters(asked: Asked | null) {
  const { order } = useChoices();
  const { data, problem, again } = useOperation(
    ClustersDocument,
    asked && { ...asked, first: PAGE, after: null },
  );
  const page = data?.clusters ?? null;
  const { edges, after, hasFailed, readMore } = usePages(asked, page);
  const key = `${order} ${JSON.stringify(asked)}`;
  const [wanted, setWanted] = useState({ key, count: PAGE });
  const count = wanted.key === key ? wanted.count : PAGE;
  const isSorting = order !== "size" && after !== null && !hasFailed && edges.length < MOST_SORTED;
  useEffect(() => {
    if (isSorting) void readMore(WHOLE);
    // Each page that comes has another cursor, which asks for the next one.
  }, [isSorting, after, page]);
  const clusters = sorted(
    edges.map(({ node }, at): Placed => ({ cluster: node, before: edges[at - 1]?.cursor ?? null })),
    order,
  );
  const showMore = async () => {
    if (clusters.length < count + PAGE && after !== null) await readMore(PAGE);
    setWanted({ key, count: count + PAGE });
  };
  const hasMore = clusters.length > count || after !== null;
  return {
    page,
    problem,
    again,
    clusters,
    shown: clusters.slice(0, count),
    isSorting,
    isWhole: after === null,
    hasMore,
    showMore,
  };
}

function usePages(asked: Asked | null, page: Page | null) {
  const [later, setLater] = useState<Later>({ of: null, edges: [], after: null, hasFailed: false });
  const now = useRef({ page, reading: "" });
  useEffect(() => {
    now.current = { page, reading: "" };
  }, [page]);
  const own =
    later.of === page
      ? later
      : {
          edges: [],
          after: page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null,
          hasFailed: false,
        };
  const { after, hasFailed } = own;
  const readMore = async (first: number) => {
    if (!asked || after === null || now.current.reading === after) return;
    now.current.reading = after;
    const { data, problem } = await ask(ClustersDocument, { ...asked, first, after });
    if (now.current.page !== page) return;
    now.current.reading = "";
    if (problem) {
      setLater({ ...own, of: page, hasFailed: true });
      return notify(`${problem.message} ${problem.advice}`);
    }
    const { edges, pageInfo } = data.clusters;
    setLater({
      of: page,
      edges: [...own.edges, ...edges],
      after: pageInfo.hasNextPage ? pageInfo.endCursor : null,
      hasFailed: false,
    });
  };
  return { edges: [...(page?.edges ?? []), ...own.edges], after, hasFailed, readMore };
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
