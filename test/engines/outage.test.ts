import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Graph } from "../../server/src/graph/index.ts";
import { openDesk } from "../../server/src/modules/intake/imports/index.ts";
import { settlerOf } from "../../server/src/modules/linking/derivation/index.ts";
import { openKept } from "../../server/src/shared/kept.ts";
import type { Settings } from "../../server/src/settings.ts";
import { dump } from "../support/dump.ts";
import { importText } from "../support/import-files.ts";
import { beginImport, pollUntil } from "../support/outages.ts";
import { startNeo4j, type TestNeo4j } from "../support/test-neo4j.ts";
import { keyed, openTest, type TestClew } from "../support/test-stores.ts";
import { northCsv, wordingMapping } from "../support/wordings.ts";

const rows = 3_000;
const files = { "t-north.csv": northCsv };

/** What a store says that nobody took away. */
async function unbroken(settings: Settings, folder: string): Promise<readonly string[]> {
  keyed(settings);
  const test = await openTest(settings);
  const id = await beginImport(test, rows);
  await pollUntil(test, id, ({ state }) => state === "done");
  await importText(test, folder, wordingMapping("t-north"), files);
  const lines = await dump(test.clew);
  await test.clew.close();
  return lines;
}

describe("when Neo4j is killed and comes back", () => {
  const folder = mkdtempSync(join(tmpdir(), "clew-outage-neo4j-"));
  const common = { host: "127.0.0.1", port: 0, log: "silent" as const };
  let server: TestNeo4j;
  let test: TestClew;
  beforeAll(async () => {
    server = await startNeo4j();
    const { uri, user, password } = server;
    const neo4j = { uri, user, password, database: "neo4j" };
    const settings = { ...common, data: join(folder, "data"), neo4j };
    keyed(settings);
    test = await openTest(settings);
  });
  afterAll(async () => {
    await test?.clew.close();
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it("an import goes on by itself, and so does what follows from it; the graph is that of an unbroken run", async () => {
    const id = await beginImport(test, rows);
    await pollUntil(test, id, ({ rows: read }) => read >= 1_000);
    await server.kill();
    const { rows: kept } = await pollUntil(test, id, ({ state }) => state === "waiting");
    expect(kept).toBeLessThan(rows);
    await server.restart();
    await pollUntil(test, id, ({ state }) => state !== "waiting");
    await pollUntil(test, id, ({ state }) => state === "done");

    let isKilled = false;
    const { graph } = test.clew;
    const killing: Graph = {
      ...graph,
      write: async (work) => {
        if (!isKilled) await server.kill().then(() => void server.restart());
        isKilled = true;
        return graph.write(work);
      },
    };
    const settler = settlerOf({ ...test.clew, kept: openKept(), graph: killing }, 0);
    const desk = openDesk(test.clew, () => new Date().toISOString(), settler.settle);
    await importText({ ...test, desk }, folder, wordingMapping("t-north"), files);
    expect(isKilled).toBe(true);
    const whole = await unbroken({ ...common, data: join(folder, "whole") }, folder);
    expect(await dump(test.clew)).toEqual(whole);
  });
});
