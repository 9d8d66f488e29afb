import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { emptyStore, openTest, type TestClew } from "../support/engines.ts";
import { importText } from "../support/import-files.ts";

const people = `
dataset: { id: t-two, title: People of two servers }
files:
  - path: people.csv
    entities: { who: { kind: Person, key: id, properties: { name: name } } }
`;
const decide = "mutation ($input: DecideInput!) { decide(input: $input) { ok errors { field } } }";

describe("two servers on one Neo4j", () => {
  const folder = mkdtempSync(join(tmpdir(), "clew-two-"));
  let servers: readonly TestClew[] = [];
  beforeAll(async () => {
    const settings = await emptyStore("neo4j", folder);
    servers = [
      await openTest(settings),
      await openTest({
        ...settings,
        data: join(folder, "other"),
        key: join(settings.data, "key"),
      }),
    ];
    const rows = Array.from({ length: 60 }, (_, at) => `${at},Person ${at}`);
    for (const one of servers.slice(0, 1))
      await importText(one, folder, people, { "people.csv": `id,name\n${rows.join("\n")}\n` });
  }, 300_000);
  afterAll(async () => {
    for (const { clew } of servers) await clew.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const made = async (server: number, type: string, a: number, b: number) =>
    (
      await servers[server]?.ask(decide, {
        input: { type, ids: [`person:t-two/${a}`, `person:t-two/${b}`] },
      })
    )?.["decide"];

  it("keep one of a same and a different about one pair that are decided at once", async () => {
    for (let pair = 0; pair < 20; pair += 2) {
      await Promise.all([made(0, "same", pair, pair + 1), made(1, "different", pair, pair + 1)]);
      const found = await servers[0]?.ask(
        "query ($ids: [ID!]) { judgements(ids: $ids) { edges { node { type } } } }",
        { ids: [`person:t-two/${pair}`] },
      );
      expect(found?.["judgements"].edges.length).toBe(1);
    }
  }, 120_000);

  it("keep one of three at once that contradict each other round a triangle", async () => {
    for (let first = 20; first < 50; first += 3) {
      const told = await Promise.all([
        made(0, "same", first, first + 1),
        made(1, "same", first + 1, first + 2),
        made(first % 2, "different", first, first + 2),
      ]);
      expect(told.filter(({ ok }) => ok).length).toBe(2);
      expect(told.find(({ ok }) => !ok).errors).toEqual([{ field: "contradiction" }]);
    }
  }, 120_000);
});
