import { ask, ChartPagesDocument, type ChartPagesQuery, type Problem } from "../../../api/index.ts";
import {
  beginHistory,
  emptyDrawn,
  unpacked,
  unveiled,
  withActs,
  type History,
  type PackedAct,
} from "../../../chart/index.ts";
import { readWorld } from "./read-world.ts";

/** A chart as the server has it. */
export interface Kept {
  readonly id: string;
  /** Its name as it reads today. */
  readonly name: string;
  readonly savedAt: string;
  readonly page: number;
  readonly history: History;
  /** Entities on it that are no longer held. */
  readonly gone: number;
  /** Steps that this Clew does not know, as from a newer one: they are passed over. */
  readonly unknown: number;
}

/** A chart, none, or why it cannot be read. */
export type Opened =
  | { readonly chart: Kept | null; readonly problem: null }
  | { readonly chart: null; readonly problem: Problem };

type Pages = NonNullable<ChartPagesQuery["chart"]>["pages"];

/** What is on pages, in order. A page from a newer Clew may hold what this one does not know. */
export function actsOn(pages: Pages): readonly PackedAct[] {
  return pages.flatMap(({ steps }) => steps.filter(isAct));
}

/** True if this Clew knows what to do with it. */
export function isAct(one: unknown): one is PackedAct {
  if (typeof one !== "object" || one === null || !("act" in one)) return false;
  if (one.act === "to") return "at" in one && typeof one.at === "number";
  return one.act === "do" && "step" in one && typeof one.step === "object" && one.step !== null;
}

/** Reads a chart whole. */
export async function readChart(id: string): Promise<Opened> {
  const { data, problem } = await ask(ChartPagesDocument, { id, after: 0 });
  if (problem) return { chart: null, problem };
  if (data.chart === null) return { chart: null, problem: null };
  const { name, changedAt, page, pages } = data.chart;
  const acts = actsOn(pages);
  const read = await readWorld(acts);
  if (read.problem) return { chart: null, problem: read.problem };
  const history = withActs(beginHistory(emptyDrawn), unpacked(acts, read.world));
  const unknown = pages.reduce((count, { steps }) => count + steps.length, 0) - acts.length;
  const called = unveiled(name, (ref) => read.world.entity(ref)?.label ?? "…");
  return {
    chart: { id, name: called, savedAt: changedAt, page, history, gone: read.gone, unknown },
    problem: null,
  };
}
