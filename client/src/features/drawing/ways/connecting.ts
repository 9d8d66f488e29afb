import { ask, PathsDocument, type PathsQuery } from "../../../api/index.ts";
import type { DrawnEntity } from "../../../chart/index.ts";
import { notify } from "../../../design/index.ts";
import { say } from "../../../wording/index.ts";
import { drawOnChart } from "../acts/draw-on-chart.ts";

/** More would be asked for too many pairs. */
export const MOST_CONNECTED = 8;
/** Paths of a pair that are drawn. */
const OF_A_PAIR = 3;
const MOST_LINKS = 6;

/** Draws what connects three or more: the shortest paths of each pair. Says how many pairs nothing connects. */
export async function drawConnecting(entities: readonly DrawnEntity[]): Promise<void> {
  const chosen = entities.slice(0, MOST_CONNECTED);
  const pairs = chosen.flatMap((from, at) => chosen.slice(at + 1).map((to) => ({ from, to })));
  const answers = await Promise.all(
    pairs.map(({ from, to }) =>
      ask(PathsDocument, { from: from.id, to: to.id, maxHops: MOST_LINKS, limit: OF_A_PAIR }),
    ),
  );
  const problem = answers.find((answer) => answer.problem !== null)?.problem;
  if (problem) return notify(`${problem.message} ${problem.advice}`);
  const found = answers.flatMap(({ data }) => (data && data.paths.shown > 0 ? [data.paths] : []));
  const count = { joined: found.length, pairs: pairs.length, most: MOST_LINKS };
  if (found.length === 0) return notify(say("drawing.ways.nothingConnects", count));
  const drawn = await drawFound(chosen, found);
  if (drawn !== null) notify(say("drawing.ways.connected", count));
}

/** Null where the chart had no room for it: a notice names that. */
async function drawFound(
  chosen: readonly DrawnEntity[],
  found: readonly PathsQuery["paths"][],
): Promise<number | null> {
  const between = [
    ...new Map(found.flatMap(({ entities }) => entities.map((one) => [one.id, one]))).values(),
  ];
  const links = [
    ...new Map(found.flatMap((paths) => paths.links.map((one) => [one.id, one]))).values(),
  ];
  return drawOnChart(between, {
    why: say("drawing.ways.connecting"),
    links,
    pointedOut: {
      label: say("drawing.ways.whatConnects", { count: chosen.length }),
      entities: between.map(({ id }) => id),
      links: links.map(({ id }) => id),
    },
    select: chosen.map(({ id }) => id),
    chosenBy: "",
  });
}
