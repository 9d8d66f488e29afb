import { useState } from "react";
import { ask, GroupsDocument, GroupSteadinessDocument, type GroupsQuery } from "../../api/index.ts";
import { notify } from "../../design/index.ts";
import { useChoices } from "./choices.ts";
import { defineMeasure, useMeasured } from "./useMeasured.ts";
import { useMeasuredScope } from "./useScope.ts";

export type Group = GroupsQuery["communities"]["communities"]["edges"][number]["node"];
/** A group with the cursor of the one before it, by which the server finds it again. */
export interface Placed {
  readonly group: Group;
  readonly before: string | null;
}

const groupsMeasure = defineMeasure(GroupsDocument);
const steadinessMeasure = defineMeasure(GroupSteadinessDocument);

/** What groups are asked by. */
export function useGroupVariables() {
  const scope = useMeasuredScope();
  const { resolution, seed, algorithm } = useChoices();
  return { scope, resolution, seed, algorithm };
}

/** The groups of the scope, a page and then more; their steadiness follows, since it takes further runs. */
export function useGroups() {
  const variables = useGroupVariables();
  const measured = useMeasured(groupsMeasure, { ...variables, after: null });
  const [more, setMore] = useState<{
    key: string;
    edges: GroupsQuery["communities"]["communities"]["edges"];
    after: string | null;
  } | null>(null);
  const [steady, setSteady] = useState<{ key: string; of: ReadonlyMap<number, number> }>({
    key: "",
    of: new Map(),
  });
  const first = useMeasured(steadinessMeasure, measured.data && { ...variables, after: null });
  const key = JSON.stringify(variables);
  const page = measured.data?.communities.communities;
  const later = more?.key === key ? more : null;
  const edges = [...(page?.edges ?? []), ...(later?.edges ?? [])];
  const groups = edges.map(({ node }, at): Placed => ({
    group: node,
    before: edges[at - 1]?.cursor ?? null,
  }));
  const after = later ? later.after : page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  const steadiness = new Map([
    ...(first.data?.communities.communities.edges ?? []).map(
      ({ node }) => [node.id, node.steadiness] as const,
    ),
    ...(steady.key === key ? steady.of : []),
  ]);
  const showMore = async () => {
    const asked = { ...variables, after };
    const { data, problem } = await ask(GroupsDocument, asked);
    if (problem) return notify(`${problem.message} ${problem.advice}`);
    const next = data.communities.communities;
    setMore((now) => ({
      key,
      edges: [...(now?.key === key ? now.edges : []), ...next.edges],
      after: next.pageInfo.hasNextPage ? next.pageInfo.endCursor : null,
    }));
    const sure = await ask(GroupSteadinessDocument, asked);
    if (sure.data)
      setSteady((now) => ({
        key,
        of: new Map([
          ...(now.key === key ? now.of : []),
          ...sure.data.communities.communities.edges.map(
            ({ node }) => [node.id, node.steadiness] as const,
          ),
        ]),
      }));
  };
  return {
    measured,
    groups,
    total: page?.total ?? 0,
    steadiness,
    runs: first.data?.communities.runs ?? null,
    trying: first,
    hasMore: after !== null,
    showMore,
  };
}
