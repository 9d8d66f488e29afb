import { mkdtempSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { emptyNeo4j, openTest, ownNeo4j } from "../support/engines.ts";
import { exportWorld, hostileNames, worldIds } from "../support/export-world.ts";
import { importText } from "../support/import-files.ts";

const neo4j = createRequire(new URL("../../server/package.json", import.meta.url))("neo4j-driver");

describe("an export as a Cypher script", () => {
  it("fills an empty Neo4j with the same counts, kinds and hostile values", async () => {
    const folder = mkdtempSync(join(tmpdir(), "clew-script-"));
    const data = join(folder, "data");
    const held = await openTest({ data, host: "127.0.0.1", port: 0, log: "silent" });
    const { "world.yaml": mapping = "", ...files } = exportWorld;
    await importText(held, folder, mapping, files);
    const { exportEntities } = await held.ask(
      'query ($ids: [ID!]!) { exportEntities(ids: $ids, format: "cypher") { entities links files { content } } }',
      { ids: worldIds.split("\n") },
    );
    await held.clew.close();

    const { uri, user, password } = await ownNeo4j();
    await emptyNeo4j(uri, user, password);
    const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
    });
    const session = driver.session();
    const [{ content }] = exportEntities.files;
    for (const statement of content.split(/;\n/u))
      if (/\S/u.test(statement)) await session.run(statement);
    const one = async (text: string) => (await session.run(text)).records[0]?.toObject();
    expect(await one("MATCH (e:Entity) RETURN count(e) AS entities")).toEqual({
      entities: exportEntities.entities,
    });
    expect(await one("MATCH ()-[l]->() RETURN count(l) AS links")).toEqual({
      links: exportEntities.links,
    });
    expect(await one("MATCH (p:Thing:Person) RETURN collect(p.name) AS names")).toEqual({
      names: expect.arrayContaining([...hostileNames]),
    });
    expect(
      await one(
        "MATCH (:Phone)-[c:CALLED]->(:Phone) RETURN count(c) AS calls, max(c.seconds) AS longest",
      ),
    ).toMatchObject({ calls: 3 });
    expect(await one("MATCH (e:Evil) RETURN count(e) AS evil")).toEqual({ evil: 0 });
    await session.run("DROP CONSTRAINT clew_entity_ref IF EXISTS");
    await session.close();
    await driver.close();
  }, 180_000);
});
