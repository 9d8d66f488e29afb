import type { Clew } from "../../../context.ts";
import { WrittenUnshown } from "../../../shared/errors.ts";
import type { Reach } from "../../../reach.ts";
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
import { addRowNote, rowNoteIn, type RowNote } from "./row-note.ts";
import { addStatement, undoStatement, type Stated } from "./notes.ts";

/** What a payload holds where nothing was stated. */
interface StatedParts {
  readonly record: RecordNode | null;
  readonly entities: readonly Entity[];
  readonly link: Link | null;
}

const nothing: StatedParts = { record: null, entities: [], link: null };

export const resolvers: Pick<ApiResolvers<Context>, "Mutation" | "Record"> = {
  Record: {
    notes: async ({ id }, _, { clew, reach, loaders }) => {
      if (!reach.datasets.includes(notesDataset)) return [];
      const found = await loaders.notesOn.load(id);
      const notes = await Promise.all(
        found.map(async (note) => rowNoteIn(note.id, (await clew.evidence.read(note.place)) ?? "")),
      );
      return notes.toSorted((a, b) => (a.at < b.at || (a.at === b.at && a.id < b.id) ? -1 : 1));
    },
  },
  Mutation: {
    addRowNote: async (_, { record, text, idempotencyKey: key }, { clew, reach, now: time }) =>
      refusing({ note: null }, async () => {
        const now = time();
        const asked = { record, text };
        const id = await onceOnly(
          clew,
          { field: "addRowNote", key, input: asked, now },
          {
            anew: (stamp) => addRowNote(clew, reach, asked, { now, stamp }),
            again: async (answer) => (answer as Pick<Stated, "record">).record,
          },
        );
        return { note: await rowNoteHeld(clew, reach, id) };
      }),
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

/** A note on a row as it is held; null where it was taken back since. */
async function rowNoteHeld(clew: Clew, reach: Reach, id: string): Promise<RowNote | null> {
  const wide = { ...reach, datasets: [...reach.datasets, notesDataset] };
  const held = (await recordsById(clew, wide, [id])).get(id);
  return held === undefined ? null : rowNoteIn(id, (await clew.evidence.read(held.place)) ?? "");
}

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
