import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { openEmbedded } from "../../server/src/engines/index.ts";
import { statement, type Graph } from "../../server/src/graph/index.ts";
import { countEntities } from "../../server/src/modules/ground/store/index.ts";
import { residentOf } from "../performance/memory.ts";

/** Entities of some kilobytes each, so many a write that the engine's memory grows much. */
const entitiesAWrite = 20_000;
const text = "what an ad says of itself, again and again. ".repeat(40);

describe("an engine that writes made large", () => {
  const folder = mkdtempSync(join(tmpdir(), "clew-anew-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("begins anew at a checkpoint, small, with all that it held; who asks meanwhile is answered", async () => {
    const pids: (number | undefined)[] = [];
    const graph = openEmbedded(folder, (pid) => pids.push(pid));
    await graph.setUp();
    await write(graph, 0);
    await write(graph, 1);
    expect(pids).toHaveLength(1);
    const large = residentOf(pids[0]);

    const asked = Array.from({ length: 20 }, () => countEntities(graph));
    const counted = graph.checkpoint().then(() => countEntities(graph));
    expect(new Set(await Promise.all([...asked, counted]))).toEqual(new Set([2 * entitiesAWrite]));
    expect(pids).toHaveLength(2);
    expect(residentOf(pids[1])).toBeLessThan(large * 0.8);

    await graph.checkpoint();
    expect(pids).toHaveLength(2);

    let writes = 2;
    for (; pids.length === 2 && writes < 16; writes += 1) await write(graph, writes);
    expect(pids).toHaveLength(3);
    expect(await countEntities(graph)).toBe(writes * entitiesAWrite);
    await graph.close();
  }, 180_000);
});

/** Writes many entities at once. */
function write(graph: Graph, shard: number): Promise<unknown> {
  const rows = Array.from({ length: entitiesAWrite }, (_, at) => {
    const ref = `${shard}-${at}`;
    return { ref, id: `ad:made-up/${ref}`, properties: { text: `${ref} ${text}` } };
  });
  const name = statement("statements/create-entities", { entityKind: "Ad", sort: "Thing" });
  return graph.write((run) => run(name, { rows, shard }));
}
