import { ask, EntitiesByIdsDocument, LinksAmongDocument } from "../../../api/index.ts";
import {
  differencesOf,
  drawEntities,
  runCommand,
  session,
  shownEntities,
  shownLinks,
  sinceDrawn,
  sketchesShown,
  type Drawn,
  type DrawnLink,
} from "../../../chart/index.ts";
import { notify } from "../../../design/index.ts";
import { say } from "../../../wording/index.ts";
import { drawOnChart } from "../acts/draw-on-chart.ts";
import { readChart } from "../files/kept-chart.ts";
import { comparing, TODAY, type Answer } from "./compared.ts";

const now = () => session.getState().history.now;
const AT_ONCE = 1_000;

/** Compares the open chart with another one that is kept, or with what is held today; says why it cannot. */
export async function compareWith(other: string): Promise<void> {
  const before = comparing.getState().compared;
  const kept = before?.other === other ? before.answer : null;
  comparing.setState({ compared: { other, answer: kept } });
  const answer = other === TODAY ? await sinceToday() : await withChart(other);
  const { compared } = comparing.getState();
  if (answer && compared?.other === other) comparing.setState({ compared: { other, answer } });
}

async function withChart(id: string): Promise<Answer | null> {
  const { chart, problem } = await readChart(id);
  if (problem) notify(`${problem.message} ${problem.advice}`);
  else if (chart === null) notify(say("drawing.kept.none"));
  if (chart === null) return null;
  const { name, history } = chart;
  const there = history.now;
  return { with: "chart", name, there, differences: differencesOf(now(), there) };
}

async function sinceToday(): Promise<Answer | null> {
  const drawn = now();
  const ids = shownEntities(drawn).map(({ id }) => id);
  const parts = Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, at) =>
    ids.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
  );
  const [links, ...read] = await Promise.all([
    ask(LinksAmongDocument, { ids }),
    ...parts.map((some) => ask(EntitiesByIdsDocument, { ids: some })),
  ]);
  const problem = [links, ...read].find((one) => one.problem !== null)?.problem;
  if (problem || !links.data) {
    if (problem) notify(`${problem.message} ${problem.advice}`);
    return null;
  }
  const { links: held, shown, total } = links.data.linksAmong;
  const entities = read.flatMap(({ data }) => data?.entities ?? []);
  const known = new Map(entities.flatMap((one) => (one ? [[one.id, one] as const] : [])));
  return {
    with: "today",
    since: sinceDrawn(drawn, { entities: known, links: held, areAllLinks: total <= shown }),
  };
}

/** Draws links that are held today and were not drawn; one step. */
export function drawNewLinks(links: readonly DrawnLink[]): void {
  runCommand(drawEntities, {
    entities: [],
    links,
    places: new Map(),
    chosenBy: "",
    why: say("drawing.compare.drawLinks", { count: links.length }),
  });
  void compareWith(TODAY);
}

/** Brings all that another chart shows onto this one, its sketches too; one step. */
export async function joinChart(name: string, there: Drawn): Promise<void> {
  const entities = shownEntities(there);
  const drawn = await drawOnChart(entities, {
    why: say("drawing.compare.joinStep", { name }),
    links: shownLinks(there).map((link) => ({ ...link, datasets: [...link.datasets] })),
    sketches: sketchesShown(there),
    select: [],
  });
  if (drawn !== null) notify(say("drawing.compare.joined", { count: drawn, name }));
}
