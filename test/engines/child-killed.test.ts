import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Graph } from "../../server/src/graph/index.ts";
import { openDesk, type ImportState } from "../../server/src/modules/intake/imports/index.ts";
import { settlerOf } from "../../server/src/modules/linking/derivation/index.ts";
import { openClew, type OpenClew } from "../../server/src/open.ts";
import { generateHeron } from "../../server/src/modules/intake/demo/index.ts";
import { parseMapping } from "../../server/src/modules/intake/mapping/index.ts";
import { countEntities } from "../../server/src/modules/ground/store/index.ts";
import { dump } from "../support/dump.ts";
import { beginImport, pollUntil, unheard } from "../support/outages.ts";
import { keyed, openTest } from "../support/test-stores.ts";

const silent = { info: () => undefined, error: () => undefined };
/** What a loaded machine may take; alone it is a tenth of that. */
const returnMs = 10_000;

/** An open Clew, and how to kill the child that holds its store. */
interface Mortal {
  readonly clew: OpenClew;
  readonly kill: () => void;
}

async function open(data: string): Promise<Mortal> {
  let child: number | undefined;
  const settings = { data, host: "127.0.0.1", port: 0, log: "silent" as const };
  keyed(settings);
  const clew = await openClew(settings, silent, (pid) => (child = pid));
  return {
    clew,
    kill: () => {
      if (child === undefined) throw new Error("no child");
      process.kill(child, "SIGKILL");
      child = undefined;
    },
  };
}

describe("a child with the store that is killed", () => {
  const folder = mkdtempSync(join(tmpdir(), "clew-child-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("loses no acknowledged row of the demo's ads, and the import is repeated where it was", async () => {
    const demo = await generateHeron(join(folder, "demo"), { seed: 20_261_120 });
    const mappings = demo.mappings.filter((path) => /heron-(?:ads|calls)\.yaml$/u.test(path));
    const imported = async ({ clew }: Mortal, onProgress: (state: ImportState) => void) => {
      const desk = openDesk(clew, () => "2026-05-01T00:00:00.000Z", settlerOf(clew).settle);
      for (const path of mappings) {
        const mapping = parseMapping(readFileSync(path, "utf8"), path, clew.ontology);
        const request = { mapping, folder: join(path, ".."), mappingName: path };
        expect((await desk.run(request, { onProgress, settle: false })).state).toBe("done");
      }
    };
    const whole = await open(join(folder, "whole"));
    await imported(whole, () => undefined);
    const expected = await dump(whole.clew);
    await whole.clew.close();

    const mortal = await open(join(folder, "mortal"));
    let states = 0;
    let kills = 0;
    await imported(mortal, ({ state }) => {
      states += 1;
      if (state !== "running" || states % 2 !== 0) return;
      mortal.kill();
      kills += 1;
    });
    expect(kills).toBeGreaterThan(5);
    expect(await dump(mortal.clew)).toEqual(expected);

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
