import type { Context } from "../../../schema-context.ts";
import type { ApiResolvers } from "../../../generated/resolver-types.ts";
import { refusing } from "../../../shared/refusing.ts";
import {
  entitiesByRef,
  recordsById,
  refOf,
  wholeLinks,
  type Entity,
  type Link,
  type RecordNode,
} from "../../ground/entities/index.ts";
import { notesDataset } from "./named-by-hand.ts";
import { addStatement, undoStatement } from "./notes.ts";

/** What a payload holds where nothing was stated. */
interface StatedParts {
  readonly record: RecordNode | null;
  readonly entities: readonly Entity[];
  readonly link: Link | null;
}

const nothing: StatedParts = { record: null, entities: [], link: null };

export const resolvers: Pick<ApiResolvers<Context>, "Mutation"> = {
  Mutation: {
    addStatement: async (_, { input }, { clew, reach, now }) =>
      refusing(nothing, async () => {
        const { record, entities, link } = await addStatement(clew, reach, input, now());
        const wide = { ...reach, datasets: [...reach.datasets, notesDataset] };
        const refs = entities.map((id) => refOf(clew, id));
        const found = await entitiesByRef(clew, wide, refs);
        return {
          record: (await recordsById(clew, wide, [record])).get(record) ?? null,
          entities: refs.flatMap((ref) => found.get(ref) ?? []),
          link:
            link === undefined
              ? null
              : ((await wholeLinks(clew, wide, [link])).get(link.ref)?.link ?? null),
        };
      }),
    undoStatement: async (_, { record }, { clew, now }) =>
      refusing(nothing, async () => {
        await undoStatement(clew, record, now());
        return nothing;
      }),
  },
};
