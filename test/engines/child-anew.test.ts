import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { openEmbedded } from "../../server/src/engines/index.ts";
import { statement } from "../../server/src/graph/index.ts";
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
    for (let write = 0; write < 4; write += 1) {
      const rows = Array.from({ length: entitiesAWrite }, (_, at) => {
        const ref = `${write}-${at}`;
        return { ref, id: `ad:made-up/${ref}`, properties: { text: `${ref} ${text}` } };
      });
      await graph.write((run) =>
        run(statement("statements/create-entities", { entityKind: "Ad", sort: "Thing" }), {
          rows,
          shard: write,
        }),
      );
    }
    expect(pids).toHaveLength(1);
    const large = residentOf(pids[0]);

    const asked = Array.from({ length: 20 }, () => countEntities(graph));
    const counted = graph.checkpoint().then(() => countEntities(graph));
    expect(new Set(await Promise.all([...asked, counted]))).toEqual(new Set([4 * entitiesAWrite]));
    expect(pids).toHaveLength(2);
    expect(residentOf(pids[1])).toBeLessThan(large * 0.8);

    await graph.checkpoint();
    expect(pids).toHaveLength(2);
    await graph.close();
  }, 120_000);
});
