import { go } from "../../../address/index.ts";
import { ask, ClusterFactsDocument, usePages, type ClusterFactsQuery } from "../../../api/index.ts";
import { notify, useNotified } from "../../../design/index.ts";
import { say } from "../../../wording/index.ts";
import { drawOnChart, showAsOne } from "../../drawing/index.ts";
import type { Asked } from "../cluster-choices.ts";

export type ClusterFacts = ClusterFactsQuery["clusters"]["edges"][number]["node"];

const FIRST = 12;
const ON_CHART = 300;

const factsIn = ({ clusters }: ClusterFactsQuery) => clusters.edges[0]?.node ?? null;

/** All of one cluster: why it is one, and its members, a page and then more. */
export function useCluster(asked: Asked, before: string | null) {
  const members = usePages(ClusterFactsDocument, {
    variables: { ...asked, before, first: FIRST },
    pageOf: (data) => factsIn(data)?.members ?? null,
  });
  useNotified(members.problem);
  const put = async (asOne: boolean) => {
    const variables = { ...asked, before, first: ON_CHART, after: null };
    const { data, problem } = await ask(ClusterFactsDocument, variables);
    if (problem) return notify(`${problem.message} ${problem.advice}`);
    const all = factsIn(data);
    if (!all) return;
    await putOnChart(all);
    if (asOne) showAsOne(figuresOf(all), say("common.cluster", { id: all.id }));
  };
  const { data, problem, again } = members.first;
  return { facts: data && factsIn(data), problem, again, members, put };
}

const figuresOf = ({ members }: ClusterFacts) => members.edges.map(({ node }) => node);

/** Puts things on the chart with the identifiers that join them: these alone show why they stand together. */
async function putOnChart(facts: ClusterFacts): Promise<void> {
  const things = figuresOf(facts);
  const identifiers = facts.reasons.map(({ identifier }) => identifier);
  const name = say("common.cluster", { id: facts.id });
  go({ view: "chart" });
  const drawn = await drawOnChart([...things, ...identifiers], {
    why: name,
    chosenBy: say("clusters.useCluster.mostLinkedFirst", { name }),
    select: [],
  });
  if (drawn === null) return;
  const { total } = facts.members;
  if (total > things.length)
    notify(say("clusters.useCluster.ofThingsAreDrawn", { things: things.length, total }));
  else if (facts.reasonsTotal > identifiers.length)
    notify(
      say("clusters.useCluster.ofTheIdentifiersThat", {
        identifiers: identifiers.length,
        reasonsTotal: facts.reasonsTotal,
      }),
    );
}
