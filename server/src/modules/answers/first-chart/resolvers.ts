import type { Context } from "../../../schema-context.ts";
import type { ApiResolvers } from "../../../generated/resolver-types.ts";
import { assertWithin } from "../../../shared/errors.ts";
import { entityAt, refOf } from "../../ground/entities/index.ts";
import { linksAmongAll } from "../neighbourhood/index.ts";
import { firstChartOf } from "./first-chart.ts";
import { survey } from "./survey.ts";

export const resolvers: Pick<ApiResolvers<Context>, "Query" | "FirstChart"> = {
  Query: {
    firstChart: async (_, { id, limit, part }, context) => {
      assertWithin("limit", limit, 1, 2_000);
      const { clew, reach } = context;
      const entity = await entityAt(refOf(clew, id), context);
      const surveyed = await survey(clew, reach, entity, limit);
      const only = part === null || part === undefined ? {} : { only: part };
      return firstChartOf(surveyed, clew.ontology, { limit, ...only });
    },
  },
  FirstChart: {
    links: ({ entities }, _, { clew, reach }) => linksAmongAll(clew, reach, entities, {}),
  },
};
