import DataLoader from "dataloader";
import type { Clew } from "../../../context.ts";
import type { Row } from "../../../graph/index.ts";
import type { Reach } from "../../../reach.ts";
import {
  entitiesByRef,
  notesOn,
  propertiesByRef,
  recordsById,
  statementsByRef,
  wholeLinks,
  type EntityStatement,
  type NoteOn,
  type WholeLink,
} from "./queries.ts";
import type { Entity, RecordNode } from "./types.ts";

/** One request's reads, gathered: many asks of one answer become one statement. */
export interface Loaders {
  readonly entity: DataLoader<string, Entity | undefined>;
  readonly properties: DataLoader<string, Row | undefined>;
  readonly statements: DataLoader<string, readonly EntityStatement[]>;
  readonly record: DataLoader<string, RecordNode | undefined>;
  /** Notes that were written on a source row. */
  readonly notesOn: DataLoader<string, readonly NoteOn[]>;
  readonly link: DataLoader<
    { readonly source: string; readonly ref: string },
    WholeLink | undefined,
    string
  >;
}

/** Most statements read for the properties of one batch of entities. */
export const mostStatements = 20_000;

/** The loaders of one request. */
export function loadersFor(clew: Clew, reach: Reach): Loaders {
  return {
    entity: new DataLoader(async (refs) => pick(refs, await entitiesByRef(clew, reach, refs)), {
      maxBatchSize: 1_000,
    }),
    properties: new DataLoader(
      async (refs) => pick(refs, await propertiesByRef(clew, reach, refs)),
      { maxBatchSize: 1_000 },
    ),
    statements: new DataLoader(
      async (refs) => {
        const found = await statementsByRef(clew, reach, refs, mostStatements);
        return refs.map((ref) => found.get(ref) ?? []);
      },
      { maxBatchSize: 200 },
    ),
    record: new DataLoader(async (ids) => pick(ids, await recordsById(clew, reach, ids)), {
      maxBatchSize: 1_000,
    }),
    notesOn: new DataLoader(
      async (records) => {
        const found = await notesOn(clew, reach, records);
        return records.map((record) => found.get(record) ?? []);
      },
      { maxBatchSize: 1_000 },
    ),
    link: new DataLoader(
      async (keys) =>
        pick(
          keys.map(({ ref }) => ref),
          await wholeLinks(clew, reach, keys),
        ),
      {
        maxBatchSize: 500,
        cacheKeyFn: ({ ref }) => ref,
      },
    ),
  };
}

function pick<T>(keys: readonly string[], found: ReadonlyMap<string, T>): (T | undefined)[] {
  return keys.map((key) => found.get(key));
}
