import { decode, statement, type Graph, type Run } from "../../../graph/index.ts";

/** The store's own node. */
export interface StoreNode {
  readonly schema: number;
  readonly ontologyDigest: string;
  /** The salt of a store of schema 1; it lies in the key file since. */
  readonly salt?: string;
  /** What the store knows its key by; missing in a store of schema 1. */
  readonly keyDigest?: string;
  readonly writes: number;
}

/** Reads the store's own node; undefined in a new store. */
export async function readStoreNode(graph: Graph): Promise<StoreNode | undefined> {
  const [row] = await graph.read(statement("store/read"));
  if (row === undefined) return undefined;
  const salt = decode.optionalText(row, "salt");
  const keyDigest = decode.optionalText(row, "keyDigest");
  return {
    schema: decode.number(row, "schema"),
    ontologyDigest: decode.text(row, "ontologyDigest"),
    ...(salt === undefined ? {} : { salt }),
    ...(keyDigest === undefined ? {} : { keyDigest }),
    writes: decode.numberOrZero(row, "writes"),
  };
}

/** Creates the store's own node where it is missing; gives the digest of the key it was made with. */
export async function createStoreNode(
  run: Run,
  node: { readonly schema: number; readonly ontologyDigest: string; readonly keyDigest: string },
): Promise<string> {
  const [row] = await run(statement("store/create"), node);
  return decode.text(row ?? {}, "keyDigest");
}

/** Takes the salt out of the graph. */
export async function moveSalt(run: Run, schema: number, keyDigest: string): Promise<void> {
  await run(statement("store/move-salt"), { schema, keyDigest });
}

/** Notes schema and ontology of this opening. */
export async function updateStoreNode(
  run: Run,
  schema: number,
  ontologyDigest: string,
): Promise<void> {
  await run(statement("store/update"), { schema, ontologyDigest });
}

/** Counts a write inside its transaction; gives its number. */
export async function countWrite(run: Run): Promise<number> {
  const [row] = await run(statement("store/wrote"));
  return decode.number(row ?? {}, "writes");
}

/** Notes inside the transaction of a write that it takes entities out. */
export async function noteGone(run: Run): Promise<void> {
  await run(statement("store/went"));
}

/** Notes inside the transaction of a counted write that it takes entities or rows out. */
export async function noteLeft(run: Run, what: "entities" | "rows"): Promise<void> {
  await run(statement("store/left"), { entities: what === "entities", rows: what === "rows" });
}

/** Takes places in the import sequence; the shard of the first of them. */
export async function takePlaces(run: Run, places: number): Promise<number> {
  const [row] = await run(statement("store/next-shard"), { places });
  return Math.floor(Math.max(0, decode.number(row ?? {}, "sequence") - places) / shardSize);
}

/** Entities of one shard, at most, about. */
export const shardSize = 5_000;

/** All shards in use, from 0. */
export async function shards(graph: Graph): Promise<readonly number[]> {
  const [row] = await graph.read(statement("store/sequence"));
  const sequence = row === undefined ? 0 : decode.numberOrZero(row, "sequence");
  return Array.from({ length: Math.floor(sequence / shardSize) + 1 }, (_, shard) => shard);
}

/** What is read of each shard, in their order; the next is read while one is worked on. */
export async function* eachShard<T>(
  graph: Graph,
  read: (shard: number) => Promise<T>,
): AsyncGenerator<T> {
  const all = await shards(graph);
  const begun = (at: number) => {
    const reading = all[at] === undefined ? undefined : read(all[at]);
    reading?.catch(() => undefined); // thrown where it is waited for
    return reading;
  };
  for (let at = 0, coming = begun(0); coming !== undefined; at += 1) {
    const read = await coming;
    coming = begun(at + 1);
    yield read;
  }
}

/** Things held within reach: the N of rarity. */
export async function countThings(graph: Graph, datasets: readonly string[]): Promise<number> {
  const [row] = await graph.read(statement("store/things"), { datasets });
  return row === undefined ? 0 : decode.number(row, "things");
}

/** Entities held. */
export async function countEntities(graph: Graph): Promise<number> {
  const [row] = await graph.read(statement("store/counts"));
  return row === undefined ? 0 : decode.number(row, "entities");
}

/** Links of some kinds held, by Cypher type. */
export async function countLinks(graph: Graph, linkTypes: readonly string[]): Promise<number> {
  const [row] = await graph.read(statement("store/count-links", { linkKinds: linkTypes }));
  return decode.numberOrZero(row ?? {}, "links");
}
