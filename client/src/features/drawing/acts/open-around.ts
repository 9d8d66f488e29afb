import { go } from "../../../address/index.ts";
import {
  ask,
  FirstChartDocument,
  type FigureFragment,
  type FirstChartQuery,
} from "../../../api/index.ts";
import { fetchCanvas } from "../../../canvas/index.ts";
import { select, session, type Chosen, type ChosenPart } from "../../../chart/index.ts";
import { notify } from "../../../design/index.ts";
import { say, textOf } from "../../../wording/index.ts";
import { newChart } from "../files/keeping.ts";
import { drawOnChart } from "./draw-on-chart.ts";

const FIRST_LOOK = 48;
/** As many of a part are drawn at once; one more press draws more. */
export const AT_ONCE = 200;
const MOST = 2_000;

/** Opens a chart around an entity: in the open chart if that is empty or has it, else in a new one of its name. */
export async function openAround(
  entity: FigureFragment,
  where: "new" | "here" = "new",
): Promise<void> {
  fetchCanvas();
  const state = session.getState();
  if (state.history.now.entities.has(entity.id)) {
    select([entity.id]);
    return go({ view: "chart" });
  }
  if (where === "new" && state.history.now.entities.size > 0) await newChart(entity.label);
  else if (state.history.now.entities.size === 0) session.setState({ name: entity.label });
  const first = await asked({ id: entity.id, limit: FIRST_LOOK });
  if (first === undefined) return;
  go({ view: "chart" });
  await drawOnChart(first.entities, {
    why: say("drawing.expand.open", { label: entity.label }),
    chosenBy: textOf(first.chosenBy),
    chosen: { entity: entity.id, parts: partsOf(first) },
    links: first.links,
    select: [entity.id],
  });
}

/** Draws more of what was chosen in part for an entity: all of it, or two hundred more. */
export async function drawRest({ entity, parts }: Chosen, part: ChosenPart): Promise<void> {
  const limit = Math.min(MOST, part.shown + AT_ONCE);
  const rest = await asked({ id: entity, limit, part: part.key });
  if (rest === undefined) return;
  const [now] = partsOf(rest);
  const label = session.getState().history.now.entities.get(entity)?.label ?? "";
  await drawOnChart(rest.entities, {
    why: say("drawing.expand.expand", { seeds: label }),
    chosen: { entity, parts: parts.map((one) => (one.key === now?.key ? now : one)) },
    links: rest.links,
    select: [entity],
  });
}

/** The answer of the server; says so where there is none. */
async function asked(variables: {
  readonly id: string;
  readonly limit: number;
  readonly part?: string;
}): Promise<FirstChartQuery["firstChart"] | undefined> {
  const { data, problem } = await ask(FirstChartDocument, variables);
  if (problem) notify(`${problem.message} ${problem.advice}`);
  return data?.firstChart;
}

function partsOf({ parts }: FirstChartQuery["firstChart"]): readonly ChosenPart[] {
  return parts.map(({ key, kind, shown, total, reason }) => ({
    key,
    kind,
    shown,
    total,
    reason: textOf(reason),
  }));
}
