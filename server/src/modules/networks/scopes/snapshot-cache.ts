import type { Clew } from "../../../context.ts";
import type { Reach } from "../../../reach.ts";
import { Conflict } from "../../../shared/errors.ts";
import { slotFor } from "../../../shared/kept.ts";
import { countThings, eachShard, readStoreNode } from "../../ground/store/index.ts";
import { entitiesOfShard, linksOfShard } from "./queries.ts";
import { snapshotMaker } from "./snapshot-maker.ts";
import type { Snapshot } from "./snapshot.ts";
import { arrangeTask } from "./tasks.ts";

/** Snapshots of a store, by reach; and those being read. */
interface Snapshots {
  readonly held: Map<string, Snapshot>;
  readonly coming: Map<string, Promise<Snapshot>>;
}

const snapshots = slotFor<Snapshots>("snapshots");
const tries = 3;

/**
 * What is held within a reach, read once and kept until the store changes. Where it changes while
 * being read it is read again; where it does not rest, the one before is given (its `writes`
 * tells), or Conflict where there is none.
 */
export async function snapshotOf(clew: Clew, reach: Reach): Promise<Snapshot> {
  const { held, coming } = clew.kept.of(snapshots, () => ({ held: new Map(), coming: new Map() }));
  const key = reach.full ? "all" : reach.datasets.join(" ");
  const known = held.get(key);
  if (known !== undefined && known.writes === (await writesOf(clew))) return known;
  const reading = coming.get(key) ?? readWhole(clew, reach).finally(() => coming.delete(key));
  coming.set(key, reading);
  const read =
    (await reading.catch((error: unknown) =>
      error instanceof Conflict ? known : Promise.reject(error),
    )) ?? known;
  if (read === undefined) throw new Conflict("scopes.writing");
  held.clear(); // one reach at a time is kept
  held.set(key, read);
  return read;
}

async function readWhole(clew: Clew, reach: Reach): Promise<Snapshot> {
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    const before = await writesOf(clew);
    const read = await readOnce(clew, reach, before);
    if ((await writesOf(clew)) === before) return read;
  }
  throw new Conflict("scopes.writing");
}

async function readOnce(clew: Clew, reach: Reach, writes: number): Promise<Snapshot> {
  const maker = snapshotMaker();
  for await (const entities of eachShard(clew.graph, (shard) =>
    entitiesOfShard(clew, reach, shard),
  ))
    maker.addEntities(entities);
  await maker.number();
  for await (const links of eachShard(clew.graph, (shard) => linksOfShard(clew, reach, shard)))
    maker.addLinks(links);
  const read = maker.finish(writes, await countThings(clew.graph, reach.datasets));
  return {
    ...read,
    links: await clew.crew.run(arrangeTask, {
      links: read.links,
      size: read.ids.length,
      kinds: read.linkKinds,
      units: read.units,
    }),
  };
}

async function writesOf(clew: Clew): Promise<number> {
  return (await readStoreNode(clew.graph))?.writes ?? 0;
}
