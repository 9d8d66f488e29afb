import type { ApiResolvers } from "../../../generated/resolver-types.ts";
import type { Context } from "../../../schema-context.ts";
import { broughtBy, type QueryExhibit } from "../../ground/cases/index.ts";
import { ranAgain } from "./case-queries.ts";
import { exhibitTitle } from "./exhibit-title.ts";

export const exhibitFields: Pick<ApiResolvers<Context>, "Exhibit" | "CaseQuery"> = {
  Exhibit: {
    sort: ({ content }) => content.sort,
    title: ({ content }, _, context) => exhibitTitle(content, context),
    kind: ({ content }) => {
      if (content.sort === "document") return content.mediaType;
      return content.sort === "entity" || content.sort === "link" ? content.kind : null;
    },
    takenOut: ({ takenOut }) => takenOut ?? null,
    changes: async ({ number, changesOfAll }) => (await changesOfAll()).get(number) ?? [],
    entity: async ({ content }, _, { loaders }) =>
      content.sort === "entity" ? ((await loaders.entity.load(content.ref)) ?? null) : null,
    link: async ({ content }, _, { loaders }) =>
      content.sort === "link" ? ((await loaders.link.load(content))?.link ?? null) : null,
    record: async ({ content }, _, { loaders }) =>
      content.sort === "row" ? ((await loaders.record.load(content.record)) ?? null) : null,
    document: ({ content }) => (content.sort === "document" ? content : null),
    chart: ({ content }) =>
      content.sort === "chart" ? { id: content.chart, page: content.page } : null,
    query: ({ content }) => (content.sort === "query" ? content : null),
    brings: ({ content }) => broughtBy(content).length,
  },
  CaseQuery: {
    id: ({ query }: QueryExhibit) => query ?? null,
    storeWrites: ({ writes }: QueryExhibit) => writes,
    now: (exhibit: QueryExhibit, _, context) => ranAgain(context, exhibit),
  },
};
