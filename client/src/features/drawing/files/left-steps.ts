import {
  ask,
  ChartPagesDocument,
  freshKey,
  KeepChartDocument,
  keepQuietly,
  type KeepChartMutationVariables,
} from "../../../api/index.ts";
import { moved } from "../../../chart/index.ts";
import { actsOn, isAct } from "./kept-chart.ts";
import { unsent } from "./keeper.ts";

const UNSENT = "clew.unsent";

/** What is not kept when a chart is left is noted until the page comes back: it names refs alone. */
export function noteUnsent(): void {
  const asked = unsent();
  if (asked !== null) localStorage.setItem(UNSENT, JSON.stringify([...noted(), asked]));
}

function noted(): readonly KeepChartMutationVariables[] {
  try {
    const left: unknown = JSON.parse(localStorage.getItem(UNSENT) ?? "[]");
    return Array.isArray(left) ? left : [];
  } catch {
    return [];
  }
}

/** Sends what was noted; what no answer came to stays noted. */
export async function sendUnsent(): Promise<void> {
  const stays: KeepChartMutationVariables[] = [];
  for (const asked of noted()) if (!(await isSettled(asked))) stays.push(asked);
  if (stays.length > 0) localStorage.setItem(UNSENT, JSON.stringify(stays));
  else localStorage.removeItem(UNSENT);
}

/** False where it is to be tried again. */
async function isSettled(asked: KeepChartMutationVariables): Promise<boolean> {
  const { data, problem } = await keepQuietly(KeepChartDocument, asked);
  if (problem) return false;
  return data.keepChart.ok || behindOthers(asked);
}

/** Another window added pages in the meantime: the steps are kept behind those. */
async function behindOthers(asked: KeepChartMutationVariables): Promise<boolean> {
  const { data, problem } = await ask(ChartPagesDocument, { id: asked.chart, after: 0 });
  if (problem) return false;
  const { chart } = data;
  if (chart === null || chart.page <= asked.after) return true;
  const seen = chart.pages.filter(({ number }) => number <= asked.after);
  const mine = Array.isArray(asked.steps) ? asked.steps.filter(isAct) : [];
  const steps = moved(mine, actsOn(seen), actsOn(chart.pages));
  const answer = await keepQuietly(KeepChartDocument, {
    ...asked,
    after: chart.page,
    steps: [...steps],
    idempotencyKey: freshKey(),
  });
  return answer.problem === null && answer.data.keepChart.ok;
}
