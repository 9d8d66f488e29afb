import { say } from "../../wording/index.ts";
import { go } from "../../address/index.ts";
import {
  ask,
  GroupOfEachDocument,
  NeighbourhoodDocument,
  type FigureFragment,
  type ScopeInput,
  type TieSidesFragment,
} from "../../api/index.ts";
import { notify } from "../../design/index.ts";
import { drawOnChart } from "../drawing/index.ts";

const A_GROUP = 6;
const NEIGHBOURS = 300;

/** Puts entities on the chart beside what is drawn, and goes there. */
export async function putOnChart(
  entities: readonly FigureFragment[],
  why: string,
  selected: readonly string[],
): Promise<void> {
  go({ view: "chart" });
  await drawOnChart(entities, { why, chosenBy: why, select: selected });
}

/** Puts a connector on the chart with what links it with each group that it joins: a few of each. */
export async function putConnector(
  entity: FigureFragment,
  groups: readonly number[],
  scope: ScopeInput,
): Promise<void> {
  const [around, each] = await Promise.all([
    ask(NeighbourhoodDocument, {
      ids: [entity.id],
      entityKinds: null,
      limit: NEIGHBOURS,
      order: "RAREST",
      hops: 1,
    }),
    ask(GroupOfEachDocument, { scope }),
  ]);
  const problem = around.problem ?? each.problem;
  if (problem) return notify(`${problem.message} ${problem.advice}`);
  const groupOf = new Map(
    (each.data?.communities.membership ?? []).map(({ id, community }) => [id, community]),
  );
  const byGroup = Map.groupBy(around.data?.neighbourhood.entities ?? [], ({ id }) =>
    groupOf.get(id),
  );
  const linking = groups.flatMap((group) => byGroup.get(group)?.slice(0, A_GROUP) ?? []);
  const shown =
    linking.length > 0
      ? linking
      : (around.data?.neighbourhood.entities ?? []).slice(0, A_GROUP * 2);
  await putOnChart(
    [entity, ...shown],
    say("measures.putOnChart.andWhatItJoins", { label: entity.label }),
    [entity.id],
  );
}

/** Puts an only tie on the chart with what it is linked with on both sides. */
export const putTie = ({ entity, sides }: TieSidesFragment) =>
  putOnChart(
    [entity, ...sides.flatMap(({ around, through }) => [...through, around])],
    say("measures.putOnChart.andItsTwoSides", { label: entity.label }),
    [entity.id],
  );
