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
  const { data, problem, again } = useOperation(ClustersDocument, asked && { ...asked, first: PAGE, after: null });
  const page = data?.clusters ?? null;
  const { edges, after, hasFailed, readMore } = usePages(asked, page);
  const key = `${order} ${JSON.stringify(asked)}`;
  const [wanted, setWanted] = useState({ key, count: PAGE });
  const count = wanted.key === key ? wanted.count : PAGE;
  const isSorting = order === "lastSeen" && after !== null && !hasFailed && edges.length < MOST_SORTED;
  useEffect(() => {
    if (isSorting) void readMore(WHOLE);
    // Each page that comes has another cursor, which asks for the next one.
  }, [isSorting, after, page]);
  const clusters = sorted(edges.map(({ node }, at): Placed => ({ cluster: node, before: edges[at - 1]?.cursor ?? null })), order);
  const showMore = async () => {
    if (clusters.length < count + PAGE && after !== null) await readMore(PAGE);
    setWanted({ key, count: count + PAGE });
  };
  const hasMore = clusters.length > count || after !== null;
  return { page, problem, again, clusters, shown: clusters.slice(0, count), isSorting, isWhole: after === null, hasMore, showMore };
}

function usePages(asked: Asked | null, page: Page | null) {
  const [later, setLater] = useState<Later>({ of: null, edges: [], after: null, hasFailed: false });
  const now = useRef({ page, reading: "" });
  useEffect(() => {
    now.current = { page, reading: "" };
  }, [page]);
  const own = later.of === page ? later : { edges: [], after: page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null, hasFailed: false };
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
    setLater({ of: page, edges: [...own.edges, ...edges], after: pageInfo.hasNextPage ? pageInfo.endCursor : null, hasFailed: false });
  };
  return { edges: [...(page?.edges ?? []), ...own.edges], after, hasFailed, readMore };
}

/** Clusters come greatest first; those last seen latest first, those without a time at the end. */
function sorted(clusters: readonly Placed[], order: Order): readonly Placed[] {
  if (order === "size") return clusters;
  const time = ({ cluster: { lastSeen } }: Placed) => (lastSeen === null ? Number.NEGATIVE_INFINITY : Date.parse(lastSeen));
  return clusters.toSorted((a, b) => (time(a) === time(b) ? a.cluster.id - b.cluster.id : time(b) - time(a)));
}
