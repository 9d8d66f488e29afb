import type { Context } from "../../../schema-context.ts";
import { InvalidInput, NotFound } from "../../../shared/errors.ts";
import type { ApiResolvers } from "../../../generated/resolver-types.ts";
import { refOf } from "../../ground/entities/index.ts";
import { explain } from "./explain.ts";

const shownRows = 20;

export const resolvers: Pick<ApiResolvers<Context>, "Query" | "ExplanationStep"> = {
  Query: {
    explain: async (_, { from, to, asOf }, { clew, reach, loaders }) => {
      const [a, b] = await Promise.all([
        loaders.entity.load(refOf(clew, from)),
        loaders.entity.load(refOf(clew, to)),
      ]);
      if (a === undefined || b === undefined) throw new NotFound("entity");
      if (a.ref === b.ref) throw new InvalidInput("explain.from-same-entity", {}, "to");
      return explain(clew, reach, [a, b], asOf ?? undefined);
    },
  },
  ExplanationStep: {
    identifier: ({ identifier }) => identifier ?? null,
    citations: ({ cited }) => cited.slice(0, shownRows),
    citationTotal: ({ cited }) => cited.length,
  },
};
