import { randomBytes } from "node:crypto";
import type { Graph } from "../../../graph/index.ts";
import type { Ontology } from "../../../ontology/index.ts";
import { Conflict } from "../../../shared/errors.ts";
import { refMaker, type RefMaker } from "../../../shared/ids.ts";
import { keepKey, keyDigest, readKey } from "./key.ts";
import {
  createStoreNode,
  moveSalt,
  readStoreNode,
  updateStoreNode,
  type StoreNode,
} from "./queries.ts";

/** The schema this program reads and writes. 2: the salt lies in a key file, not in the graph. */
export const schema = 2;

/**
 * Makes a store ready: constraints, indexes, its own node, its key file. Gives the maker of its
 * refs. Throws Conflict with a sentence where the store is newer than the program, or where the key
 * file is missing or another store's.
 */
export async function openStore(
  graph: Graph,
  ontology: Ontology,
  keyFile: string,
): Promise<RefMaker> {
  await graph.setUp();
  const node = await readStoreNode(graph);
  if (node !== undefined && node.schema > schema) {
    throw new Conflict("store.this-store-was-written", { schema: node.schema, schema2: schema });
  }
  const key = await keyOf(graph, ontology, node, keyFile);
  await graph.write((run) => updateStoreNode(run, schema, ontology.digest));
  return refMaker(key);
}

/** The key of a store: made with a new store, moved out of the graph of an old one. */
async function keyOf(
  graph: Graph,
  ontology: Ontology,
  node: StoreNode | undefined,
  path: string,
): Promise<string> {
  const held = readKey(path);
  if (node?.salt !== undefined) {
    const key = held ?? keepKey(path, node.salt);
    if (key !== node.salt) throw new Conflict("store.key-other", { path });
    await graph.write((run) => moveSalt(run, schema, keyDigest(key)));
    return key;
  }
  if (node !== undefined && held === undefined) throw new Conflict("store.key-missing", { path });
  const key = held ?? keepKey(path, randomBytes(32).toString("hex"));
  const digest = keyDigest(key);
  const kept =
    node?.keyDigest ??
    (await graph.write((run) =>
      createStoreNode(run, { schema, ontologyDigest: ontology.digest, keyDigest: digest }),
    ));
  if (kept !== digest) throw new Conflict("store.key-other", { path });
  return key;
}

/**
 * Throws Conflict unless the store that answers is the one whose key lies in the file, as after an
 * outage.
 */
export async function assertSameStore(graph: Graph, keyFile: string): Promise<void> {
  const node = await readStoreNode(graph);
  const key = readKey(keyFile);
  if (node?.keyDigest === undefined || key === undefined || node.keyDigest !== keyDigest(key))
    throw new Conflict("store.another-came-back");
}
