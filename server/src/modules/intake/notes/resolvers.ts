import type { Context } from "../../../schema-context.ts";
import type { Resolvers } from "../../../shared/module.ts";
import { refusing } from "../../../shared/refusing.ts";
import { entitiesByRef, recordsById, refOf, wholeLinks } from "../../ground/entities/index.ts";
import { addStatement, notesDataset, undoStatement, type StatementInput } from "./notes.ts";

const nothing = { record: null, entities: [], link: null };

export const resolvers: Resolvers = {
  Mutation: {
    addStatement: async (
      _: unknown,
      { input }: { input: StatementInput },
      { clew, reach, now }: Context,
    ) =>
      refusing(nothing, async () => {
        const { record, entities, link } = await addStatement(clew, reach, input, now());
        const wide = { ...reach, datasets: [...reach.datasets, notesDataset] };
        const refs = entities.map((id) => refOf(clew, id));
        const found = await entitiesByRef(clew, wide, refs);
        return {
          record: (await recordsById(clew, wide, [record])).get(record),
          entities: refs.flatMap((ref) => found.get(ref) ?? []),
          link:
            link === undefined
              ? null
              : ((await wholeLinks(clew, wide, [link])).get(link.ref)?.link ?? null),
        };
      }),
    undoStatement: async (_: unknown, { record }: { record: string }, { clew, now }: Context) =>
      refusing(nothing, async () => {
        await undoStatement(clew, record, now());
        return nothing;
      }),
  },
};
