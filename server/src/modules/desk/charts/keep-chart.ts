import type { Writing } from "../../ground/journal/index.ts";
import { randomUUID } from "node:crypto";
import type { Clew } from "../../../context.ts";
import { assertLength, assertWithin, InvalidInput, NotFound } from "../../../shared/errors.ts";
import { addPage } from "../../ground/papers/index.ts";
import { chartHeld, chartPages, type ChartContent } from "./charts.ts";

const longestName = 400;
const chartId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;
const mostSteps = 1_000;
const mostDrawn = 100_000;

/** What was done to a chart. */
export interface KeepInput {
  readonly chart?: string | null | undefined;
  readonly after: number;
  readonly name: string;
  readonly drawn: number;
  readonly steps: readonly unknown[];
}

/**
 * Keeps what was done to a chart as its next page; gives the chart's id. Throws Conflict where
 * somebody else added a page first, NotFound where there is no such chart.
 */
export async function keepChart(clew: Clew, input: KeepInput, keeping: Writing): Promise<string> {
  const { chart, after, drawn, steps } = input;
  assertWithin("drawn", drawn, 0, mostDrawn);
  if (steps.length > mostSteps) throw new InvalidInput("charts.no-steps", {}, "steps");
  const content: ChartContent = { name: nameOf(input.name), drawn, steps };
  const id = chart ?? randomUUID();
  if (!chartId.test(id)) throw new InvalidInput("charts.id", {}, "chart");
  if (after > 0 && (await chartHeld(clew, id)) === undefined) throw new NotFound("chart");
  return added(
    clew,
    { id, after: chart === undefined || chart === null ? 0 : after },
    content,
    keeping,
  );
}

/** Makes a chart that begins as another is now; gives its id. */
export async function duplicateChart(
  clew: Clew,
  { chart, name }: { readonly chart: string; readonly name: string },
  keeping: Writing,
): Promise<string> {
  const held = await chartHeld(clew, chart);
  if (held === undefined) throw new NotFound("chart");
  const called = nameOf(name);
  const id = randomUUID();
  const pages = await chartPages(clew, chart, 0);
  for (const [at, { steps }] of pages.entries()) {
    const isLast = at === pages.length - 1;
    const content = { name: called, drawn: held.drawn, steps };
    await added(
      clew,
      { id, after: at },
      content,
      isLast ? keeping : { ...keeping, stamp: undefined },
    );
  }
  return id;
}

/** Deletes a chart. Throws NotFound where there is none. */
export async function deleteChart(clew: Clew, chart: string, keeping: Writing): Promise<string> {
  if ((await chartHeld(clew, chart)) === undefined) throw new NotFound("chart");
  return added(clew, { id: chart, after: undefined }, null, keeping);
}

/** Where a page of a chart goes. */
interface Where {
  readonly id: string;
  /** The last page that was seen; undefined where that does not matter. */
  readonly after: number | undefined;
}

async function added(
  clew: Clew,
  { id, after }: Where,
  content: ChartContent | null,
  { by, now, stamp }: Writing,
): Promise<string> {
  await addPage(clew, {
    sort: "chart",
    id,
    after,
    content,
    by,
    now,
    stamp,
    answer: { chart: id },
  });
  return id;
}

function nameOf(text: string): string {
  const name = text.trim();
  if (name === "") throw new InvalidInput("charts.name-empty", {}, "name");
  assertLength("name", name, 1, longestName);
  return name;
}
