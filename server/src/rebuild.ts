import { existsSync } from "node:fs";
import { copyFile, mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Clew, Log } from "./context.ts";
import { allEntries, damageIn, markOf, originalsOf, segmentsIn } from "./journal/index.ts";
import {
  emptyGraph,
  finishSwap,
  isHalfTakenOver,
  graphDigest,
  readyToSwap,
  replay,
  workOf,
  type Replayed,
} from "./modules/desk/rebuild/index.ts";
import { carryOperations } from "./modules/desk/operations/index.ts";
import { damagedOriginals } from "./modules/desk/doctor/index.ts";
import { settlerOf } from "./modules/linking/derivation/index.ts";
import { journalOf, keyFileOf, openClew, openGraph } from "./open.ts";
import type { Settings } from "./settings.ts";
import { Conflict } from "./shared/errors.ts";

/** What was made anew. */
export interface Rebuilt extends Replayed {
  /** Digest of the graph that was made. */
  readonly digest: string;
}

/** Who watches a rebuild. */
export interface RebuildWatch {
  readonly log: Log;
  readonly onEngine?: (pid: number | undefined) => void;
  /** Learns of each source before it is read. */
  readonly onImport?: (title: string) => void;
}

/**
 * Makes graph, source rows and all else anew from the journal alone. The embedded graph in use
 * stays until the new one is whole; a Neo4j is emptied first. For one who alone works on the store.
 * Throws Conflict where there is no journal, or where it lacks the segment of another server.
 */
export async function rebuild(settings: Settings, watch: RebuildWatch): Promise<Rebuilt> {
  const { data, neo4j } = settings;
  const folder = journalOf(settings);
  if ((await segmentsIn(folder)).length === 0) throw new Conflict("journal.none", { folder });
  await assertWhole(folder);
  finishSwap(data);
  const work = workOf(data);
  await rm(work, { recursive: true, force: true });
  await mkdir(work, { recursive: true, mode: 0o700 });
  markOf(data);
  await copyFile(join(data, "mark"), join(work, "mark"));
  if (neo4j !== undefined) {
    const graph = openGraph(settings);
    await emptyGraph(graph, folder).finally(() => graph.close());
  }
  const apart = { ...settings, data: work, key: keyFileOf(settings), journal: folder };
  const clew = await openClew(apart, watch.log, watch.onEngine, { isBehind: true });
  const made = await (async () => {
    const replayed = await replay(clew, watch.onImport);
    await settlerOf(clew).settle();
    if (neo4j === undefined) await carriedOver(settings, clew, watch.log);
    await clew.graph.checkpoint();
    return { ...replayed, digest: await graphDigest(clew) };
  })().finally(() => clew.close());
  await readyToSwap(data, neo4j === undefined);
  finishSwap(data);
  return made;
}

/** Brings over what was asked of the graph in use, where it can still be read. */
async function carriedOver(settings: Settings, to: Clew, log: Log): Promise<void> {
  if (!existsSync(join(settings.data, "graph"))) return;
  const from = openGraph(settings);
  await carryOperations(from, to.graph)
    .catch(() => log.error("what was asked of the graph in use could not be brought over"))
    .finally(() => from.close());
}

/** Throws Conflict where what all else is made from is damaged. */
async function assertWhole(folder: string): Promise<void> {
  if ((await damageIn(folder)).length > 0) throw new Conflict("journal.damaged", { folder });
  const entries = await allEntries(folder);
  const half = [...Map.groupBy(entries, ({ segment }) => segment).values()];
  if (half.some(isHalfTakenOver)) throw new Conflict("journal.half-taken-over");
  const { size: count } = await damagedOriginals(entries, originalsOf({ folder }));
  if (count > 0) throw new Conflict("journal.original-missing", { count });
}
