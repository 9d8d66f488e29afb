import { useEffect, useEffectEvent } from "react";
import {
  GroupsDocument,
  GroupSteadinessDocument,
  usePages,
  type GroupsQuery,
  type Pages,
} from "../../../api/index.ts";
import { useChoices } from "../measure-choices.ts";
import { useMeasuredScope } from "../useScope.ts";

export type Group = GroupsQuery["communities"]["communities"]["edges"][number]["node"];
/** A group with the cursor of the one before it, by which the server finds it again. */
export interface Placed {
  readonly group: Group;
  readonly before: string | null;
}

/** What groups are asked by. */
export function useGroupVariables() {
  const scope = useMeasuredScope();
  const { resolution, seed, algorithm } = useChoices();
  return { scope, resolution, seed, algorithm };
}

/** The groups of the scope, a page and then more; their steadiness follows, since it takes further runs. */
export function useGroups() {
  const variables = useGroupVariables();
  const { first, edges, total, hasMore, showMore } = usePages(GroupsDocument, {
    variables,
    pageOf: ({ communities }) => communities.communities,
    isMeasured: true,
  });
  const trying = usePages(GroupSteadinessDocument, {
    variables: first.data && variables,
    pageOf: ({ communities }) => communities.communities,
    isMeasured: true,
  });
  useFollowing(trying, edges.length);
  return {
    measured: first,
    groups: edges.map(({ node }, at): Placed => ({
      group: node,
      before: edges[at - 1]?.cursor ?? null,
    })),
    total,
    steadiness: new Map(trying.edges.map(({ node }) => [node.id, node.steadiness])),
    runs: trying.first.data?.communities.runs ?? null,
    trying: trying.first,
    hasMore,
    showMore,
  };
}

/** Reads on until a list is as long as another that it says more of. */
function useFollowing(pages: Pages<unknown, unknown>, length: number): void {
  const isBehind =
    pages.hasMore && !pages.isReading && !pages.problem && pages.edges.length < length;
  const follow = useEffectEvent(() => pages.showMore());
  useEffect(() => {
    if (isBehind) follow();
  }, [isBehind]);
}
