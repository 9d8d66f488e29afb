import { useState } from "react";
import { go } from "../../address/index.ts";
import {
  ask,
  ClusterFactsDocument,
  useOperation,
  type ClusterFactsQuery,
  type FigureFragment,
} from "../../api/index.ts";
import { notify } from "../../design/index.ts";
import { number } from "../../wording/index.ts";
import { drawOnChart, showAsOne } from "../chart/index.ts";
import type { Asked } from "./choices.ts";

export type ClusterFacts = ClusterFactsQuery["clusters"]["edges"][number]["node"];
interface Later {
  readonly of: ClusterFacts | null;
  readonly members: readonly FigureFragment[];
  readonly after: string | null;
}

const [FIRST, MORE, ON_CHART] = [12, 60, 300];

/** All of one cluster: why it is one, and its members, a page and then more. */
export function useCluster(asked: Asked, before: string | null) {
  const { data, problem, again } = useOperation(ClusterFactsDocument, {
    ...asked,
    before,
    members: FIRST,
    after: null,
  });
  const [later, setLater] = useState<Later>({ of: null, members: [], after: null });
  const facts = data?.clusters.edges[0]?.node ?? null;
  const page = facts?.members;
  const own =
    later.of === facts
      ? later
      : { members: [], after: page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null };
  const read = async (members: number, after: string | null) => {
    const answer = await ask(ClusterFactsDocument, { ...asked, before, members, after });
    if (answer.problem) notify(`${answer.problem.message} ${answer.problem.advice}`);
    return answer.data?.clusters.edges[0]?.node ?? null;
  };
  const showMore = async () => {
    const next = await read(MORE, own.after);
    if (next)
      setLater({
        of: facts,
        members: [...own.members, ...figuresOf(next)],
        after: next.members.pageInfo.hasNextPage ? next.members.pageInfo.endCursor : null,
      });
  };
  const put = async (asOne: boolean) => {
    const all = await read(ON_CHART, null);
    if (!all) return;
    await putOnChart(all);
    if (asOne) showAsOne(figuresOf(all), `Cluster ${all.id}`);
  };
  return {
    facts,
    problem,
    again,
    members: [...(facts ? figuresOf(facts) : []), ...own.members],
    hasMore: own.after !== null,
    showMore,
    put,
  };
}

const figuresOf = ({ members }: ClusterFacts) => members.edges.map(({ node }) => node);

/** Puts things on the chart with the identifiers that join them: these alone show why they stand together. */
async function putOnChart(facts: ClusterFacts): Promise<void> {
  const [things, identifiers] = [
    figuresOf(facts),
    facts.reasons.map(({ identifier }) => identifier),
  ];
  const name = `Cluster ${facts.id}`;
  go({ view: "chart" });
  await drawOnChart([...things, ...identifiers], {
    why: name,
    chosenBy: `${name}, most joined first`,
    select: [],
  });
  const { total } = facts.members;
  if (total > things.length)
    notify(`${number(things.length)} of ${number(total)} things are drawn, most joined first.`);
  else if (facts.reasonsTotal > identifiers.length)
    notify(
      `${number(identifiers.length)} of the ${number(facts.reasonsTotal)} identifiers that join them are drawn, those that join most first.`,
    );
}
