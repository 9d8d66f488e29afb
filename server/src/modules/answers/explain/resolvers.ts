import type { Context } from "../../../schema-context.ts";
import { InvalidInput, NotFound } from "../../../shared/errors.ts";
import type { Resolvers } from "../../../shared/module.ts";
import { refOf } from "../../ground/entities/index.ts";
import { explain } from "./explain.ts";
import type { ExplanationStep } from "./step.ts";

const shownRows = 20;

export const resolvers: Resolvers = {
  Query: {
    explain: async (
      _: unknown,
      { from, to, asOf }: { from: string; to: string; asOf?: string | null },
      { clew, reach, loaders }: Context,
    ) => {
      const [a, b] = await Promise.all([
        loaders.entity.load(refOf(clew, from)),
        loaders.entity.load(refOf(clew, to)),
      ]);
      if (a === undefined || b === undefined) throw new NotFound("entity");
      if (a.ref === b.ref) throw new InvalidInput("from and to are the same entity.");
      return explain(clew, reach, [a, b], asOf ?? undefined);
    },
  },
  ExplanationStep: {
    identifier: ({ identifier }: ExplanationStep) => identifier ?? null,
    citations: ({ cited }: ExplanationStep) => cited.slice(0, shownRows),
    citationTotal: ({ cited }: ExplanationStep) => cited.length,
  },
};
