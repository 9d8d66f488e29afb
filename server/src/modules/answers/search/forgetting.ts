import type { Clew } from "../../../context.ts";
import { shards } from "../../ground/store/index.ts";
import { recordsOf, refsOfShard } from "./upkeep-queries.ts";

const writesAPage = 20;
const removedAtOnce = 1_000;

/**
 * Takes out of the index what is no longer held, whoever removed it, and leaves nothing of it in
 * the file.
 */
export async function forgetLeft(
  clew: Clew,
  { entities, rows }: { readonly entities: boolean; readonly rows: boolean },
): Promise<void> {
  let gone = 0;
  if (entities)
    for (const shard of await shards(clew.graph)) gone += await entitiesLeft(clew, shard);
  if (rows) {
    const writes = await clew.search.writesHeld();
    for (let from = 0; from < writes.length; from += writesAPage)
      gone += await rowsLeft(clew, writes.slice(from, from + writesAPage));
  }
  if (gone > 0) await clew.search.purge();
}

async function entitiesLeft(clew: Clew, shard: number): Promise<number> {
  const known = await clew.search.refsOfShard(shard);
  if (known.length === 0) return 0;
  const held = new Set(await refsOfShard(clew, shard));
  return remove(
    known.filter((ref) => !held.has(ref)),
    (refs) => clew.search.remove(refs, []),
  );
}

async function rowsLeft(clew: Clew, writes: readonly number[]): Promise<number> {
  const known = await clew.search.recordsWritten(writes);
  const held = new Set(await recordsOf(clew, writes));
  return remove(
    known.filter((record) => !held.has(record)),
    (records) => clew.search.remove([], records),
  );
}

async function remove(
  gone: readonly string[],
  take: (some: readonly string[]) => Promise<void>,
): Promise<number> {
  for (let from = 0; from < gone.length; from += removedAtOnce)
    await take(gone.slice(from, from + removedAtOnce));
  return gone.length;
}
