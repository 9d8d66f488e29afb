import { randomBytes } from "node:crypto";
import type { Graph } from "../../../graph/index.ts";
import type { Ontology } from "../../../ontology/index.ts";
import { Conflict } from "../../../shared/errors.ts";
import { refMaker, type RefMaker } from "../../../shared/ids.ts";
import { createStoreNode, readStoreNode, updateStoreNode } from "./queries.ts";

/**
 * The schema this program reads and writes. Raise it with a migration under
 * cypher/setup/migrations.
 */
export const schema = 1;

/**
 * Makes a store ready: constraints, indexes, its own node. Gives the maker of its refs.
 * Throws Conflict with a sentence where the store is newer than the program.
 */
export async function openStore(graph: Graph, ontology: Ontology): Promise<RefMaker> {
  await graph.setUp();
  const node = await readStoreNode(graph);
  if (node !== undefined && node.schema > schema) {
    throw new Conflict("store.this-store-was-written", { schema: node.schema, schema2: schema });
  }
  const salt = await graph.write(async (run) => {
    const kept = await createStoreNode(run, {
      schema,
      ontologyDigest: ontology.digest,
      salt: randomBytes(32).toString("hex"),
    });
    await updateStoreNode(run, schema, ontology.digest);
    return kept;
  });
  return refMaker(salt);
}
