import type { ApiResolvers } from "../../../generated/resolver-types.ts";
import type { Context } from "../../../schema-context.ts";
import { refusing } from "../../../shared/refusing.ts";
import { changedOnce, type Keyed, type Writing } from "../../ground/journal/index.ts";
import {
  chartHeld,
  chartPages,
  chartsHeld,
  nameToday,
  type Chart,
  type ChartPage,
} from "./charts.ts";
import { chartPicture } from "./pictured-chart.ts";
import { followChart } from "./follow-chart.ts";
import { deleteChart, duplicateChart, keepChart } from "./keep-chart.ts";

const nothing: { readonly chart: Chart | null } = { chart: null };

export const resolvers: Pick<
  ApiResolvers<Context>,
  "Query" | "Mutation" | "Subscription" | "Chart"
> = {
  Query: {
    charts: (_, __, { clew }) => chartsHeld(clew),
    chart: async (_, { id }, { clew }) => (await chartHeld(clew, id)) ?? null,
  },
  Mutation: {
    keepChart: (_, { idempotencyKey: key, ...input }, context) =>
      changing(context, { field: "keepChart", key, input }, (keeping) =>
        keepChart(context.clew, input, keeping),
      ),
    duplicateChart: (_, { idempotencyKey: key, ...input }, context) =>
      changing(context, { field: "duplicateChart", key, input }, (keeping) =>
        duplicateChart(context.clew, input, keeping),
      ),
    deleteChart: (_, { idempotencyKey: key, chart }, context) =>
      changing(context, { field: "deleteChart", key, input: chart }, (keeping) =>
        deleteChart(context.clew, chart, keeping),
      ),
  },
  Subscription: {
    chartPages: {
      subscribe: (_, { chart: id, after }, { clew, signal }) =>
        followChart(clew, { id, after, signal }),
      resolve: (pages: readonly ChartPage[]) => pages,
    },
  },
  Chart: {
    name: (chart, _, { loaders }) => nameToday(chart, loaders),
    keptName: ({ name }) => name,
    picture: async (chart, { page }, context) =>
      (await chartPicture(context, chart.id, page ?? chart.page)) ?? null,
    pages: async ({ id }, { after, until }, { clew }) => {
      const pages = await chartPages(clew, id, after);
      return pages.filter(({ number }) => number <= (until ?? number));
    },
  },
};

/** Changes a chart once, however often the request comes; `change` gives the chart's id. */
function changing(
  context: Context,
  asked: Omit<Keyed, "now">,
  change: (writing: Writing) => Promise<string>,
) {
  return refusing(nothing, async () => {
    const id = await changedOnce(context, asked, { named: "chart", change });
    return { chart: (await chartHeld(context.clew, id)) ?? null };
  });
}
