import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { vetted, vocabularyOf } from "../../server/src/cypher-wall/index.ts";
import type { CypherText } from "../../server/src/graph/index.ts";
import { checksOf } from "../../server/src/modules/desk/doctor/index.ts";
import { describeEachEngine, emptyStore, engines } from "../support/engines.ts";
import { adsCsv, adsMapping, importText } from "../support/import-files.ts";
import { startNeo4j } from "../support/test-neo4j.ts";
import { openTest, type TestClew } from "../support/test-stores.ts";

const runCypher = "query ($text: String!) { runCypher(text: $text) { rows } }";
const endless = "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(b) AS n";
/** How long others may wait, in milliseconds; a second on a quiet machine, where other tests run beside it more. */
const patience = 3_000;
const limits = { milliseconds: 20_000, rows: 10, bytes: 1_000_000 };

describeEachEngine("limits of queries of one's own", (open, engine) => {
  const folder = mkdtempSync(join(tmpdir(), "clew-limits-"));
  const slow = () => vetted(endless, vocabularyOf(open().clew.ontology));

  it("end in the store within 2 s once nobody waits for them", async () => {
    await importText(open(), folder, adsMapping, { "ads.csv": adsCsv });
    await open().ask(`{ search(text: "zoe") { total } }`); // a server makes the index by itself
    const left = new AbortController();
    const { graph } = open().clew;
    const work = graph.readUserQuery(slow(), {}, { ...limits, signal: left.signal });
    const ended = expect(work).rejects.toThrow();
    await new Promise((resolve) => setTimeout(resolve, 700));
    left.abort();
    await ended;
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect(await running(open(), engine)).toBe(0);
  });

  it("end past their time, and others are answered meanwhile", async () => {
    const work = open().clew.graph.readUserQuery(slow(), {}, { ...limits, milliseconds: 3_000 });
    const ended = expect(work).rejects.toMatchObject({ code: "TOO_LARGE" });
    await new Promise((resolve) => setTimeout(resolve, 500));
    const begun = performance.now();
    await open().ask(`{ search(text: "zoe") { total } }`);
    expect(performance.now() - begun).toBeLessThan(patience);
    await ended;
  });

  it("take turns: fifty at once are all answered, and others with them", async () => {
    const all = Array.from({ length: 50 }, (_, at) =>
      open().ask(runCypher, { text: `MATCH (a:Ad) RETURN count(a) + ${at} AS n` }),
    );
    const begun = performance.now();
    await open().ask(`{ search(text: "zoe") { total } }`);
    expect(performance.now() - begun).toBeLessThan(patience);
    const rows = (await Promise.all(all)).map(
      ({
        runCypher: {
          rows: [row],
        },
      }) => row[0],
    );
    expect(rows.map((n, at) => n - at)).toEqual(Array.from({ length: 50 }, () => rows[0]));
  });

  it("hold for one row that is larger than all may be", async () => {
    const text = "RETURN range(1, 2000000) AS many";
    await expect(open().ask(runCypher, { text })).rejects.toMatchObject({ code: "TOO_LARGE" });
    const { runCypher: answer } = await open().ask(runCypher, { text: "RETURN 1 AS one" });
    expect(answer.rows).toEqual([[1]]);
  });
});

/** Queries of people that the database still runs. */
async function running({ clew }: TestClew, engine: string): Promise<number> {
  if (engine === "embedded") {
    const begun = performance.now();
    await clew.graph.read("MATCH (a:Ad) RETURN count(a) AS n" as CypherText);
    return performance.now() - begun < 500 ? 0 : 1;
  }
  const rows = await clew.graph.read(
    "SHOW TRANSACTIONS YIELD metaData WHERE metaData.clewQuery IS NOT NULL RETURN metaData" as CypherText,
  );
  return rows.length;
}

describe("a Neo4j that lets queries out", () => {
  it("runs none of one's own, says how to close it, and doctor names it", async () => {
    const server = await startNeo4j({ open: true });
    const folder = mkdtempSync(join(tmpdir(), "clew-open-"));
    const { uri, user, password } = server;
    const clew = await openTest({
      data: join(folder, "data"),
      host: "127.0.0.1",
      port: 0,
      log: "silent",
      neo4j: { uri, user, password, database: "neo4j" },
    });
    try {
      await expect(clew.ask(runCypher, { text: "RETURN 1 AS one" })).rejects.toMatchObject({
        code: "NOT_PERMITTED",
        message: expect.stringContaining("allow_csv_import_from_file_urls=false"),
      });
      const checks = await checksOf(clew.clew, clew.desk);
      const found = checks.find(({ check }) => check === "queries of one's own");
      expect(found).toMatchObject({ ok: false });
      expect(found?.found.text).toContain("internal.dbms.cypher_ip_blocklist");
    } finally {
      await clew.clew.close();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  }, 120_000);
});

describe.each(engines)("the key of a store, %s", (engine) => {
  const folder = mkdtempSync(join(tmpdir(), "clew-key-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("moves out of the graph of an older store, and is missed where it is not there", async () => {
    const settings = await emptyStore(engine, folder);
    const file = join(settings.data, "key");
    const first = await openTest(settings);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    await first.clew.graph.write((run) =>
      run(
        ("MATCH (s:Store {id: 'store'}) SET s.schema = 1, s.salt = 'an older salt' " +
          "REMOVE s.keyDigest RETURN s.schema AS schema") as CypherText,
      ),
    );
    await first.clew.close();
    rmSync(file);

    const moved = await openTest(settings);
    expect(readFileSync(file, "utf8")).toBe("an older salt\n");
    const [row] = await moved.clew.graph.read(
      "MATCH (s:Store) RETURN s.salt AS salt, s.schema AS schema" as CypherText,
    );
    expect(row).toMatchObject({ salt: null, schema: 2 });
    await moved.clew.close();

    writeFileSync(file, "another\n");
    await expect(openTest(settings)).rejects.toMatchObject({ code: "CONFLICT" });
    rmSync(file);
    await expect(openTest(settings)).rejects.toMatchObject({
      code: "CONFLICT",
      message: expect.stringContaining("CLEW_KEY"),
    });
  }, 120_000);
});
