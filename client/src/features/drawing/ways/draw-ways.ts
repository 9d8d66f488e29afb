import { ask, PathsDocument, type PathsQuery } from "../../../api/index.ts";
import { say } from "../../../wording/index.ts";
import { drawOnChart } from "../acts/draw-on-chart.ts";
import type { WaysAsked } from "./chosen-ways.ts";

type Found = PathsQuery["paths"];

/** Draws ways with what lies on them, and points them out. */
export async function drawWays(
  { from, to }: WaysAsked,
  ways: Found["paths"],
  { entities, links }: Found,
): Promise<void> {
  const ids = new Set(ways.flatMap((way) => way.entities));
  const between = new Set(ways.flatMap((way) => way.links));
  const [first] = ways;
  const drawn = entities.filter(({ id }) => ids.has(id));
  const drawnLinks = links.filter(({ id }) => between.has(id));
  await drawOnChart(drawn, {
    why: say("drawing.findBetween.path"),
    links: drawnLinks,
    pointedOut: {
      label:
        first && ways.every(({ length }) => length === first.length)
          ? say("drawing.findBetween.pathOfLink", { length: first.length })
          : say("drawing.ways.several", { count: ways.length }),
      entities: drawn.map(({ id }) => id),
      links: drawnLinks.map(({ id }) => id),
    },
    select: [from.id, to.id],
    chosenBy: "",
  });
}

/** Draws the first of the shortest ways at once; what else there is stands in the list. */
export async function drawShortest(asked: WaysAsked): Promise<void> {
  const { from, to, rule } = asked;
  const { data } = await ask(PathsDocument, {
    from: from.id,
    to: to.id,
    maxHops: rule.most,
    inTimeOrder: rule.inTimeOrder,
    limit: 10,
  });
  if (data && data.paths.paths.length > 0) await drawWays(asked, data.paths.paths, data.paths);
}
