import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { describeEachEngine } from "../support/engines.ts";
import { dump } from "../support/dump.ts";
import { adsCsv, adsMapping, importText } from "../support/import-files.ts";

const refused = [
  "CREATE (n:Entity {ref: 'x'}) RETURN n",
  "MATCH (n) SET n.label = 'x' RETURN n",
  "MATCH (n) DETACH DELETE n",
  "MATCH (n:Ad) REMOVE n.title RETURN n",
  "MERGE (n:Entity {ref: 'x'}) RETURN n",
  "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
  "load\ncsv from 'file:///etc/passwd' as line return line",
  "CALL db.labels() YIELD label RETURN label",
  "CALL dbms.components() YIELD name RETURN name",
  "MATCH (n) CALL { WITH n SET n.x = 1 } RETURN n",
  "MATCH (n) FOREACH (x IN [1] | SET n.x = x)",
  "SHOW TRANSACTIONS",
  "SHOW SETTINGS",
  "MATCH (n) RETURN n; MATCH (m) DETACH DELETE m",
  "CREATE INDEX x FOR (n:Entity) ON (n.x)",
  "",
  "this is no Cypher",
] as const;

describeEachEngine("a text that a person wrote", (open) => {
  const folder = mkdtempSync(join(tmpdir(), "clew-text-"));
  const run = (text: string, parameters?: object) =>
    open().ask(
      "query ($text: String!, $parameters: JSON) { runCypher(text: $text, parameters: $parameters) { columns rows entities { id } truncated } }",
      { text, parameters },
    );

  it("reads, with parameters, and gives the entities in it", async () => {
    await importText(open(), folder, adsMapping, { "ads.csv": adsCsv });
    const { runCypher } = await run(
      "MATCH (a:Ad) WHERE a.title CONTAINS $word RETURN a {.ref, .id, .kind, .label} AS ad, a.price AS price ORDER BY a.id",
      { word: "Zoe" },
    );
    expect(runCypher).toMatchObject({
      columns: ["ad", "price"],
      entities: [{ id: "ad:t-ads/4" }, { id: "ad:t-ads/5" }],
      truncated: false,
    });
  });

  it.each(refused)("refuses: %s", async (text) => {
    const before = await dump(open().clew);
    await expect(run(text)).rejects.toMatchObject({ code: "INVALID_INPUT" });
    expect(await dump(open().clew)).toEqual(before);
  });

  it("gives 1,000 rows at most, and says so", async () => {
    const { runCypher } = await run("UNWIND range(1, 5000) AS n RETURN n ORDER BY n");
    expect(runCypher.rows.length).toBe(1_000);
    expect(runCypher.truncated).toBe(true);
  });

  it("stops past its memory", async () => {
    const begun = performance.now();
    await expect(
      run(
        "UNWIND range(1, 2000000) AS a UNWIND range(1, 2000) AS b WITH collect('some text ' + toString(a * b)) AS many RETURN size(many) AS n",
      ),
    ).rejects.toMatchObject({ code: "TOO_LARGE" });
    expect(performance.now() - begun).toBeLessThan(16_000);
  });

  it("stops past its time", async () => {
    const begun = performance.now();
    await expect(
      run(
        "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a * b = -1 RETURN count(a) AS n",
      ),
    ).rejects.toMatchObject({ code: "TOO_LARGE" });
    expect(performance.now() - begun).toBeLessThan(16_000);
  });
});
