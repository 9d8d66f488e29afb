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
import { cutLine } from "../support/cut-line.ts";
import { importText, writeFiles } from "../support/import-files.ts";
import { beginImport, brokenOffFiles, pollUntil } from "../support/outages.ts";
import { clew, startClew, type Running } from "../support/run-clew.ts";
import { startNeo4j, type TestNeo4j } from "../support/test-neo4j.ts";
import { environmentOf, keyed, openTest, type TestClew } from "../support/test-stores.ts";
import { northCsv, wordingMapping } from "../support/wordings.ts";

const rows = 2_000;
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

  it("an import and what follows go on by themselves; the graph is that of an unbroken run", async () => {
    const id = await beginImport(test, rows);
    await pollUntil(test, id, ({ rows: read }) => read >= 1_000);
    await server.kill();
    const { rows: kept } = await pollUntil(test, id, ({ state }) => state === "waiting");
    expect(kept).toBeLessThan(rows);
    await server.restart();
    await pollUntil(test, id, ({ state }) => state !== "waiting");
    await pollUntil(test, id, ({ state }) => state === "done");

    await test.desk.alone(async () => undefined); // what follows from it is worked out

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

  it("a command waits and says so, is left with Ctrl-C and exit code 2, and goes on when given again", async () => {
    const { uri, user, password } = server;
    const line = await cutLine(uri);
    const neo4j = { uri: line.uri, user, password, database: "neo4j" };
    const environment = environmentOf({ ...common, data: join(folder, "data"), neo4j });
    const files = brokenOffFiles(3_000);
    const dataset = files["mapping.yaml"]?.replace("t-outage", "t-by-command") ?? "";
    writeFiles(folder, { ...files, "mapping.yaml": dataset });
    const running = startClew(["import", "mapping.yaml"], environment, folder);
    await heard(running, "rows/s");
    await line.cut();
    await heard(running, "The graph store does not answer. Nothing was lost: the import goes on");
    running.process.kill("SIGINT");
    const { code, err } = await running.ended;
    expect(code).toBe(2);
    expect(err).toContain("give the same command again to go on");
    await line.join();
    const again = await clew(["import", "mapping.yaml", "--json"], environment, folder);
    expect(again.code).toBe(1); // some rows name phones that are not there
    expect(JSON.parse(again.out)).toMatchObject({ records: 3_100 });
    const id = (await test.desk.list())[0];
    expect(id).toMatchObject({ dataset: "t-by-command", state: "done" });
    await line.cut();
  });
});

/** Resolves once a command wrote something on standard error. */
function heard({ process: child }: Running, text: string): Promise<void> {
  let said = "";
  return new Promise((resolve, reject) => {
    child.stderr?.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes(text)) resolve();
    });
    child.once("exit", () => reject(new Error(`it ended: ${said}`)));
  });
}
