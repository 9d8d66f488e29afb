import type { Context } from "../../../schema-context.ts";
import type { Resolvers } from "../../../shared/module.ts";
import { reasonFor } from "../../ground/weights/index.ts";
import type { Facts } from "./network-facts.ts";

const mostShown = 50;

export const resolvers: Resolvers = {
  NetworkFacts: {
    leftOutTotal: ({ hubs }: Facts) => hubs.length,
    leftOut: ({ hubs, things }: Facts, _: unknown, { clew, loaders }: Context) =>
      hubs.slice(0, mostShown).map(({ ref, kind, df, marks }) => ({
        df,
        entity: () => loaders.entity.load(ref),
        reason: reasonFor({ kind, df, marks }, clew.ontology.entityKinds.get(kind), things),
      })),
  },
};
