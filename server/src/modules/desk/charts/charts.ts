import type { Clew } from "../../../context.ts";
import type { Context } from "../../../schema-context.ts";
import { pagesOf, paperOf, papersOf, type Page, type Paper } from "../../ground/papers/index.ts";

/** What a page of a chart holds. */
export interface ChartContent {
  readonly name: string;
  /** Entities on it behind this page. */
  readonly drawn: number;
  readonly steps: readonly unknown[];
}

/** A chart that is kept. */
export interface Chart {
  readonly id: string;
  /** As it was kept. */
  readonly name: string;
  readonly drawn: number;
  readonly begunAt: string;
  readonly begunBy: string;
  readonly changedAt: string;
  readonly changedBy: string;
  readonly page: number;
}

/** All charts, the latest changed first. */
export async function chartsHeld(clew: Pick<Clew, "graph">): Promise<readonly Chart[]> {
  const papers = await papersOf(clew, "chart");
  return papers
    .map((paper) => chartOf(paper, paper.content))
    .toSorted((a, b) => (a.changedAt > b.changedAt ? -1 : 1));
}

/** A chart; undefined where there is none, or it was deleted. */
export async function chartHeld(clew: Pick<Clew, "graph">, id: string): Promise<Chart | undefined> {
  const paper = await paperOf(clew, "chart", id);
  if (paper === undefined || paper.isGone) return undefined;
  const [last] = await pagesOf(clew, "chart", id, paper.last - 1);
  return last === undefined ? undefined : chartOf(paper, last.content);
}

/** What a chart is called today; undefined where there is none. */
export async function chartName(
  { clew, loaders }: Pick<Context, "clew" | "loaders">,
  id: string,
): Promise<string | undefined> {
  const held = await chartHeld(clew, id);
  return held === undefined ? undefined : nameToday(held, loaders);
}

/** The name of a chart with the labels of entities in it as they are today. */
export async function nameToday(
  { name }: Pick<Chart, "name">,
  loaders: Context["loaders"],
): Promise<string> {
  const refs = [...name.matchAll(veiled)].map(([, ref = ""]) => ref);
  const found = await Promise.all(refs.map((ref) => loaders.entity.load(ref)));
  const labels = new Map(refs.map((ref, at) => [ref, found[at]?.label]));
  return name.replace(veiled, (_, ref: string) => labels.get(ref) ?? "…");
}

/** An entity in a name: charts hold no value that a row states. */
const veiled = /⟦([a-z2-7]{26})⟧/gu;

function chartOf(paper: Paper, content: unknown): Chart {
  const { name, drawn } = content as ChartContent; // keepChart wrote it
  const { id, begun, begunBy, at, by, last } = paper;
  return {
    id,
    name,
    drawn,
    begunAt: begun,
    begunBy,
    changedAt: at,
    changedBy: by,
    page: last,
  };
}

/** A page of a chart as it is answered. */
export interface ChartPage {
  readonly number: number;
  readonly at: string;
  readonly by: string;
  readonly steps: readonly unknown[];
}

/** Pages of a chart behind one of them. */
export async function chartPages(
  clew: Pick<Clew, "graph">,
  id: string,
  after: number,
): Promise<readonly ChartPage[]> {
  return (await pagesOf(clew, "chart", id, after)).flatMap(chartPage);
}

function chartPage({ n, at, by, content }: Page): readonly ChartPage[] {
  if (content === null) return [];
  const { steps } = content as ChartContent; // keepChart wrote it
  return [{ number: n, at, by, steps }];
}
