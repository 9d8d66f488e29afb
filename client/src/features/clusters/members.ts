import { ask, ClusterMemberIdsDocument } from "../../api/index.ts";
import type { Asked } from "./cluster-choices.ts";

/** As many as one decision names. */
const MOST = 5_000;

/** Ids of a cluster's things, at most 5,000, most joined first; null where they could not be read. */
export async function memberIds(
  asked: Asked,
  before: string | null,
): Promise<readonly string[] | null> {
  const from = async (
    after: string | null,
    read: readonly string[],
  ): Promise<readonly string[] | null> => {
    const { data } = await ask(ClusterMemberIdsDocument, { ...asked, before, after });
    const page = data?.clusters.edges[0]?.node.members;
    if (!page) return null;
    const ids = [...read, ...page.edges.map(({ node }) => node.id)];
    return page.pageInfo.hasNextPage && ids.length < MOST
      ? from(page.pageInfo.endCursor, ids)
      : ids;
  };
  return from(null, []);
}
