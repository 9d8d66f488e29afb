import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
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
const state = `mutation ($input: StatementInput!, $key: String) {
  addStatement(input: $input, idempotencyKey: $key) { ok record { id } entities { id } } }`;
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
        journal: join(settings.data, "journal"),
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

  it("share one journal: a key is known to both, and what one takes out the other forgets too", async () => {
    const asked = {
      input: { entity: { kind: "Person", value: "Known to both" }, source: "call" },
      key: "two-servers-1",
    };
    const first = await servers[0]?.ask(state, asked);
    expect(await servers[1]?.ask(state, asked)).toEqual(first);
    await servers[1]?.desk.remove("t-two");
    const [own] = servers;
    if (own === undefined) throw new Error("not open");
    await own.clew.close();
    const again = await openTest(own.settings);
    servers = [again, ...servers.slice(1)];
    const folderOf = join(own.settings.data, "journal");
    const texts = readdirSync(folderOf, { recursive: true })
      .map((name) => join(folderOf, String(name)))
      .filter((path) => statSync(path).isFile())
      .map((path) => readFileSync(path, "latin1"));
    expect(texts.filter((text) => text.includes("people.csv"))).toEqual([]);
    expect(texts.filter((text) => text.includes("Known to both")).length).toBe(2);
  }, 120_000);
});
