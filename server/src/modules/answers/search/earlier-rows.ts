import type { Clew } from "../../../context.ts";
import { sourcesHeld } from "../../ground/sources/index.ts";
import { shards } from "../../ground/store/index.ts";
import { linkedByRecord, markRows, unmarkedRows, type UnmarkedRow } from "./upkeep-queries.ts";

const page = 2_000;

/**
 * Marks the rows of stores that an earlier version of Clew wrote, so that a search index finds them
 * by the write that brought them. Where none are left it writes nothing; broken off, the next run
 * goes on.
 */
export async function markEarlierRows(clew: Clew): Promise<void> {
  let about: ReadonlyMap<string, readonly string[]> | undefined;
  for (const { id } of await sourcesHeld(clew)) {
    for (
      let rows = await unmarkedRows(clew, id, page);
      rows.length > 0;
      rows = await unmarkedRows(clew, id, page)
    ) {
      about ??= rows.every(({ isCited }) => isCited) ? undefined : await linkedRows(clew);
      await markRows(clew, rows.map(withAbout(about)));
    }
  }
}

function withAbout(about: ReadonlyMap<string, readonly string[]> | undefined) {
  return ({ record, isCited }: UnmarkedRow) => ({
    record,
    about: isCited ? null : (about?.get(record) ?? null),
  });
}

/** By record the refs of what it links. */
async function linkedRows(clew: Clew): Promise<ReadonlyMap<string, readonly string[]>> {
  const ends = new Map<string, Set<string>>();
  for (const shard of await shards(clew.graph)) {
    for await (const [record, source, target] of linkedByRecord(clew, shard)) {
      const known = ends.get(record) ?? new Set<string>();
      ends.set(record, known.add(source).add(target));
    }
  }
  return new Map([...ends].map(([record, refs]) => [record, [...refs]]));
}
