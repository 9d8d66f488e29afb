import type { Clew } from "../../../context.ts";
import { countEntities, countLinks, readStoreNode } from "../../ground/store/index.ts";
import { sourcesHeld } from "../../ground/sources/index.ts";

/** Version of this program. */
export const version = "0.1.0";

/** What a server holds and runs on. */
export interface Status {
  readonly engine: string;
  readonly version: string;
  readonly entities: number;
  readonly links: number;
  readonly records: number;
  readonly writes: number;
  readonly demo: boolean;
}

const kept = new WeakMap<Clew, Status>();

/** What this server holds; counted anew only when the store was written to. */
export async function statusOf(clew: Clew): Promise<Status> {
  const writes = (await readStoreNode(clew.graph))?.writes ?? 0;
  const known = kept.get(clew);
  if (known?.writes === writes) return known;
  const [sources, entities, links] = await Promise.all([
    sourcesHeld(clew),
    countEntities(clew.graph),
    countLinks(clew.graph, clew.linkTypes),
  ]);
  const status: Status = {
    engine: clew.graph.engine,
    version,
    entities,
    links,
    records: sources.reduce((sum, { records }) => sum + records, 0),
    writes,
    demo: sources.some(({ demo }) => demo),
  };
  kept.set(clew, status);
  return status;
}
