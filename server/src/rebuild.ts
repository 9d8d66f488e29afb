import { copyFile, mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Log } from "./context.ts";
import { openNeo4j } from "./engines/index.ts";
import { decode, statement, type Graph } from "./graph/index.ts";
import { allEntries, damageIn, markOf, originalsOf, segmentsIn } from "./journal/index.ts";
import { appliedIn } from "./modules/ground/journal/index.ts";
import {
  finishSwap,
  graphDigest,
  readyToSwap,
  replay,
  workOf,
  type Replayed,
} from "./modules/desk/rebuild/index.ts";
import { damagedOriginals } from "./modules/desk/doctor/index.ts";
import { settlerOf } from "./modules/linking/derivation/index.ts";
import { journalOf, keyFileOf, openClew } from "./open.ts";
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

const nodesAtOnce = 2_000;

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
    const graph = openNeo4j(neo4j);
    await emptied(graph, folder).finally(() => graph.close());
  }
  const apart = { ...settings, data: work, key: keyFileOf(settings), journal: folder };
  const clew = await openClew(apart, watch.log, watch.onEngine, { isBehind: true });
  const made = await (async () => {
    const replayed = await replay(clew, watch.onImport);
    await settlerOf(clew).settle();
    await clew.graph.flush();
    return { ...replayed, digest: await graphDigest(clew) };
  })().finally(() => clew.close());
  await readyToSwap(data, neo4j === undefined);
  finishSwap(data);
  return made;
}

/** Throws Conflict where what all else is made from is damaged. */
async function assertWhole(folder: string): Promise<void> {
  if ((await damageIn(folder)).length > 0) throw new Conflict("journal.damaged", { folder });
  const { size: count } = await damagedOriginals(await allEntries(folder), originalsOf({ folder }));
  if (count > 0) throw new Conflict("journal.original-missing", { count });
}

/** Takes everything out of a graph whose segments are all in the journal's folder. */
async function emptied(graph: Graph, folder: string): Promise<void> {
  const held = new Set(await segmentsIn(folder));
  for (const [segment, applied] of await appliedIn(graph))
    if (applied > 0 && !held.has(segment))
      throw new Conflict("journal.segment-missing", { folder });
  for (;;) {
    const [row] = await graph.write((send) =>
      send(statement("journal/empty"), { limit: nodesAtOnce }),
    );
    if (decode.numberOrZero(row ?? {}, "gone") < nodesAtOnce) return;
  }
}
