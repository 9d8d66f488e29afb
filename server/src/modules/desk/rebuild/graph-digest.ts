import { createHash } from "node:crypto";
import type { Clew } from "../../../context.ts";
import { statement, type Row } from "../../../graph/index.ts";
import { eachShard } from "../../ground/store/index.ts";
import { pagesDigested } from "../../ground/papers/index.ts";
import { judgementsHeld } from "../../linking/judgements/index.ts";

/** What says where and when something was written, not what is held. */
export const unsaid: ReadonlySet<string> = new Set([
  "ref",
  "thing",
  "shard",
  "touched",
  "foldedAt",
  "setAt",
  "wroteAt",
  "about",
  "stale",
  "place",
  "run",
  "pass",
  "copies",
  "again",
]);

/**
 * A digest of all that a graph holds, 64 hexadecimal digits: entities, links, citations,
 * decisions and what people wrote. Two stores with the same key that hold the same have the same, in whatever order it
 * came.
 */
export async function graphDigest(clew: Clew): Promise<string> {
  const { graph, linkTypes: linkKinds } = clew;
  const sum = orderFreeSum();
  const texts = [
    statement("rebuild/entities"),
    statement("rebuild/links", { linkKinds }),
    statement("rebuild/citations"),
  ];
  for (const text of texts)
    for await (const rows of eachShard(graph, (shard) =>
      graph.read(text, { shard }, { milliseconds: 120_000 }),
    ))
      for (const row of rows) sum.add(row);
  for (const judgement of await judgementsHeld(graph))
    sum.add({ ...judgement, supersedes: judgement.supersedes ?? null, of: judgement.about });
  for await (const pages of pagesDigested(clew)) for (const page of pages) sum.add(page);
  return sum.digest();
}

/** Adds digests of rows as numbers of 256 bits: the same sum in any order. */
function orderFreeSum(): { readonly add: (row: Row) => void; readonly digest: () => string } {
  let sum = 0n;
  let count = 0;
  return {
    add: (row) => {
      const text = JSON.stringify(ordered(row));
      sum += BigInt(`0x${createHash("sha256").update(text).digest("hex")}`);
      count += 1;
    },
    digest: () =>
      createHash("sha256")
        .update(`${count} ${sum.toString(16)}`)
        .digest("hex"),
  };
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== "object" || value === null) return value;
  const pairs = Object.entries(value)
    .filter(([key, item]) => !unsaid.has(key) && !key.startsWith("_") && item !== null)
    .map(([key, item]) => [key, ordered(item)] as const);
  return Object.fromEntries(pairs.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
