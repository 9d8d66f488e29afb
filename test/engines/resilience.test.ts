import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openEmbedded, openNeo4j } from "../../server/src/engines/index.ts";
import { statement, type CypherText } from "../../server/src/graph/index.ts";
import { emptyStore, engines, openTest, type TestClew } from "../support/engines.ts";
import { adsCsv, adsMapping, importText } from "../support/import-files.ts";
import { killAndGoOn } from "../support/kills.ts";
import { startNeo4j, type TestNeo4j } from "../support/test-neo4j.ts";

describe.each(engines)("an import killed and started again, %s", (engine) => {
  it("gives the same graph as an unbroken run, nothing lost, nothing twice", async () => {
    const folder = mkdtempSync(join(tmpdir(), "clew-resume-"));
    let seed = 7;
    const random = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
    const { kills, different, rejects } = await killAndGoOn(
      (name) => emptyStore(engine, join(folder, name)),
      4_000,
      4,
      random,
    );
    expect(kills).toBeGreaterThan(0);
    expect(different).toBe(0);
    expect(rejects[1]).toBe(rejects[0]);
  });
});

describe("the embedded engine", () => {
  it("answers past its time with TooLarge, and goes on", async () => {
    const graph = openEmbedded(mkdtempSync(join(tmpdir(), "clew-slow-")));
    await graph.setUp();
    const slow = ("UNWIND range(1, 30000) AS a UNWIND range(1, 30000) AS b " +
      "WITH a, b WHERE a * b = -1 RETURN count(a) AS n") as CypherText;
    const begun = performance.now();
    await expect(graph.read(slow, {}, { milliseconds: 700 })).rejects.toMatchObject({
      code: "TOO_LARGE",
    });
    expect(performance.now() - begun).toBeLessThan(3_000);
    expect(await graph.read(statement("store/counts"))).toEqual([{ entities: 0 }]);
    await graph.close();
  });

  it("reads on where the child is dead and nobody has heard of it yet", async () => {
    let pid = 0;
    const folder = mkdtempSync(join(tmpdir(), "clew-dead-"));
    const graph = openEmbedded(folder, (started) => (pid = started ?? 0));
    await graph.setUp();
    for (let round = 0; round < 3; round += 1) {
      process.kill(pid, "SIGKILL");
      // the event of its end cannot arrive in between
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
      const counts = [1, 2].map(() => graph.read(statement("store/counts")));
      expect(await Promise.all(counts)).toEqual([[{ entities: 0 }], [{ entities: 0 }]]);
    }
    await graph.close();
  });

  it("keeps all of a transaction or nothing", async () => {
    const graph = openEmbedded(mkdtempSync(join(tmpdir(), "clew-atomic-")));
    await graph.setUp();
    const failing = graph.write(async (run) => {
      await run(statement("store/create"), { schema: 1, ontologyDigest: "", keyDigest: "s" });
      throw new Error("in the middle");
    });
    await expect(failing).rejects.toThrow("in the middle");
    expect(await graph.read(statement("store/read"))).toEqual([]);
    await graph.close();
  });
});

/** Once somebody new is answered by the database: how long it takes to wake is its own matter, not Clew's. */
async function hasWoken({ uri, user, password }: TestNeo4j): Promise<void> {
  const other = openNeo4j({ uri, user, password, database: "neo4j" });
  const end = performance.now() + 60_000;
  while (
    performance.now() < end &&
    (await other.read("RETURN 1 AS one" as CypherText).catch(() => [])).length === 0
  );
  await other.close();
}

describe("when Neo4j goes away", () => {
  let server: TestNeo4j;
  let test: TestClew;
  beforeAll(async () => {
    server = await startNeo4j();
    const { uri, user, password } = server;
    const folder = mkdtempSync(join(tmpdir(), "clew-away-"));
    test = await openTest({
      data: folder,
      host: "127.0.0.1",
      port: 0,
      log: "silent",
      neo4j: { uri, user, password, database: "neo4j" },
    });
    await importText(test, folder, adsMapping, { "ads.csv": adsCsv });
  });
  afterAll(async () => {
    await test?.clew.close();
    await server?.stop();
  });

  it("answers ENGINE_UNAVAILABLE within 3 s, works 5 s after its return, and kept what it acknowledged", async () => {
    await server.kill();
    for (let round = 0; round < 3; round += 1) {
      const begun = performance.now();
      await expect(test.ask('{ search(text: "kira") { total } }')).rejects.toMatchObject({
        code: "ENGINE_UNAVAILABLE",
      });
      expect(performance.now() - begun).toBeLessThan(3_000);
    }
    await server.restart();
    await hasWoken(server);
    const back = performance.now();
    let answer: unknown;
    while (answer === undefined && performance.now() - back < 10_000)
      answer = await test
        .ask('{ entity(id: "phone:+12125550147") { degree } status { records } }')
        .catch(() => undefined);
    expect(performance.now() - back).toBeLessThan(5_000);
    expect(answer).toEqual({ entity: { degree: 3 }, status: { records: 5 } });
  });
});
