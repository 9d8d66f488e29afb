import { unsaid } from "../../server/src/modules/desk/rebuild/graph-digest.ts";
import { statement } from "../../server/src/graph/index.ts";
import type { Clew } from "../../server/src/context.ts";

/**
 * Everything a store says, by public id, in one order: equal dumps are equal graphs. Refs, shards
 * and times of receipt are left out.
 */
export async function dump(clew: Clew): Promise<readonly string[]> {
  const [entities, links, records] = [
    await clew.graph.read(statement("test/entities")),
    await clew.graph.read(statement("test/links", { linkKinds: clew.linkTypes })),
    await clew.graph.read(statement("test/statements")),
  ];
  return [...entities, ...links, ...records].map((row) => JSON.stringify(ordered(row))).toSorted();
}

const left = new Set([...unsaid, "receivedAt", "_id"]);

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== "object" || value === null) return value;
  const pairs = Object.entries(value)
    .filter(([key, item]) => !left.has(key) && item !== null)
    .map(([key, item]) => [key, ordered(item)] as const);
  return Object.fromEntries(pairs.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
