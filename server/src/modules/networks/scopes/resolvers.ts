import type { Context } from "../../../schema-context.ts";
import type { ApiResolvers } from "../../../generated/resolver-types.ts";
import { reasonFor } from "../../ground/weights/index.ts";
import { entityAt } from "../../ground/entities/index.ts";

const mostShown = 50;

export const resolvers: Pick<ApiResolvers<Context>, "NetworkFacts"> = {
  NetworkFacts: {
    leftOutTotal: ({ hubs }) => hubs.length,
    leftOut: ({ hubs, things }, _, { clew, loaders }) =>
      hubs.slice(0, mostShown).map(({ ref, kind, df, marks }) => ({
        df,
        entity: () => entityAt(ref, { loaders }),
        reason: reasonFor({ kind, df, marks }, clew.ontology.entityKinds.get(kind), things),
      })),
  },
};
