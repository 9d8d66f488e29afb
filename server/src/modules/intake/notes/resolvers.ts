import type { Clew } from "../../../context.ts";
import { WrittenUnshown } from "../../../shared/errors.ts";
import type { Context } from "../../../schema-context.ts";
import type { ApiResolvers } from "../../../generated/resolver-types.ts";
import { refusing } from "../../../shared/refusing.ts";
import {
  entitiesByRef,
  recordsById,
  wholeLinks,
  type Entity,
  type Link,
  type RecordNode,
} from "../../ground/entities/index.ts";
import { onceOnly } from "../../ground/journal/index.ts";
import { notesDataset } from "./named-by-hand.ts";
import { addStatement, undoStatement, type Stated } from "./notes.ts";

/** What a payload holds where nothing was stated. */
interface StatedParts {
  readonly record: RecordNode | null;
  readonly entities: readonly Entity[];
  readonly link: Link | null;
}

const nothing: StatedParts = { record: null, entities: [], link: null };

export const resolvers: Pick<ApiResolvers<Context>, "Mutation"> = {
  Mutation: {
    addStatement: async (_, { input, idempotencyKey: key }, context) =>
      refusing(nothing, async () => {
        const { clew, reach } = context;
        const now = context.now();
        const stated = await onceOnly(
          clew,
          { field: "addStatement", key, input, now },
          {
            anew: (stamp) => addStatement(clew, reach, input, { now, stamp }),
            again: async (answer) => answer as Stated,
          },
        );
        const parts = await partsOf(stated, context);
        if (parts.record === null && !isUndone(clew, stated.record)) throw new WrittenUnshown();
        return parts;
      }),
    undoStatement: async (_, { record, idempotencyKey: key }, { clew, now: time }) =>
      refusing(nothing, async () => {
        const now = time();
        await onceOnly(
          clew,
          { field: "undoStatement", key, input: record, now },
          {
            anew: (stamp) => undoStatement(clew, record, { now, stamp }),
            again: async () => undefined,
          },
        );
        return nothing;
      }),
  },
};

/** Whether a statement was taken back since. */
function isUndone({ journal }: Clew, record: string): boolean {
  return journal.heads().some(({ type, about }) => type === "note-undone" && about === record);
}

/** What was stated, as the graph holds it. */
async function partsOf(
  { record, entities, link }: Stated,
  { clew, reach }: Context,
): Promise<StatedParts> {
  const wide = { ...reach, datasets: [...reach.datasets, notesDataset] };
  const found = await entitiesByRef(clew, wide, entities);
  const whole = link === undefined ? undefined : await wholeLinks(clew, wide, [link]);
  return {
    record: (await recordsById(clew, wide, [record])).get(record) ?? null,
    entities: entities.flatMap((ref) => found.get(ref) ?? []),
    link: (link === undefined ? undefined : whole?.get(link.ref)?.link) ?? null,
  };
}
