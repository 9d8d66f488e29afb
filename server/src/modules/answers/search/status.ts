import type { Clew } from "../../../context.ts";
import { countEntities, countLinks, readStoreNode } from "../../ground/store/index.ts";
import { slotFor, untilWritten, type UntilWritten } from "../../../shared/kept.ts";
import { sourcesHeld } from "../../ground/sources/index.ts";

/** Version of this program. */
export const version = "0.1.0";

/** What a server holds and runs on. */
export interface Status {
  readonly engine: Clew["graph"]["engine"];
  readonly version: string;
  readonly entities: number;
  readonly links: number;
  readonly records: number;
  readonly writes: number;
  readonly demo: boolean;
}

const statuses = slotFor<UntilWritten<Status>>("status");

/** What this server holds; counted anew only when the store was written to. */
export async function statusOf(clew: Clew): Promise<Status> {
  const writes = (await readStoreNode(clew.graph))?.writes ?? 0;
  return clew.kept
    .of(statuses, () => untilWritten<Status>())
    .at("all", writes, () => counted(clew, writes));
}

async function counted(clew: Clew, writes: number): Promise<Status> {
  const [sources, entities, links] = await Promise.all([
    sourcesHeld(clew),
    countEntities(clew.graph),
    countLinks(clew.graph, clew.linkTypes),
  ]);
  return {
    engine: clew.graph.engine,
    version,
    entities,
    links,
    records: sources.reduce((sum, { records }) => sum + records, 0),
    writes,
    demo: sources.some(({ demo }) => demo),
  };
}
