import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Graph } from "../../server/src/graph/index.ts";
import { countEntities } from "../../server/src/modules/ground/store/index.ts";
import { dump } from "../support/dump.ts";
import { killChild } from "../support/killed-child.ts";
import { beginImport, pollUntil, unheard } from "../support/outages.ts";
import { openTest } from "../support/test-stores.ts";

/** What a loaded machine may take; alone it is a tenth of that. */
const returnMs = 10_000;

describe("a child with the store that is killed", () => {
  const folder = mkdtempSync(join(tmpdir(), "clew-child-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("loses no acknowledged row of the demo's ads and calls, and the import is repeated where it was", async () => {
    const { mortal, kills, expected, found } = await killChild({
      folder,
      mappings: /heron-(?:ads|calls)\.yaml$/u,
      every: 2,
    });
    expect(kills).toBeGreaterThan(5);
    expect(found).toEqual(expected);

    const entities = await countEntities(mortal.clew.graph);
    for (let round = 0; round < 3; round += 1) {
      const running = Array.from({ length: 20 }, () => countEntities(mortal.clew.graph));
      mortal.kill();
      const begun = performance.now();
      expect(new Set(await Promise.all(running))).toEqual(new Set([entities]));
      expect(performance.now() - begun).toBeLessThan(returnMs);
    }
    await mortal.clew.close();
  }, 300_000);

  it("keeps a batch once where it dies after it kept it and before it says so", async () => {
    const settings = { host: "127.0.0.1", port: 0, log: "silent" as const };
    const dumpOf = async (name: string, within?: (graph: Graph) => Graph) => {
      const test = await openTest({ ...settings, data: join(folder, name) }, within);
      const id = await beginImport(test, 1_500);
      await pollUntil(test, id, ({ state }) => state === "done");
      const lines = await dump(test.clew);
      await test.clew.close();
      return lines;
    };
    expect(await dumpOf("unheard", unheard)).toEqual(await dumpOf("heard"));
  });
});
