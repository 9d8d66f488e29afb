import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "graphql";
import { statement, type CypherText } from "../../server/src/graph/index.ts";
import { openOperations } from "../../server/src/modules/desk/operations/index.ts";
import { backUp, graphDigest, unpackBackup } from "../../server/src/modules/desk/rebuild/index.ts";
import { journalOf, keyFileOf } from "../../server/src/open.ts";
import { rebuild } from "../../server/src/rebuild.ts";
import type { Settings } from "../../server/src/settings.ts";
import { dump } from "../support/dump.ts";
import { emptyStore, engines, openTest, type TestClew } from "../support/engines.ts";
import {
  adsCsv,
  adsMapping,
  callsFiles,
  callsMapping,
  importText,
} from "../support/import-files.ts";
import { painted } from "../support/painter.ts";
import { roomsMapping } from "../support/rooms.ts";

const log = { info: () => undefined, error: () => undefined };
const roomsCsv = `id,picture,account
1,room.png,instagram:one
2,broken.jpg,telegram:two
3,gone.png,instagram:one
`;
const note = `mutation ($input: StatementInput!) { addStatement(input: $input) { ok record { id } } }`;
const decision = `mutation ($input: DecideInput!) { decide(input: $input) { ok errors { message } judgement { id } } }`;
const decisionsHeld =
  "{ judgements(inForce: false) { edges { node { id type verdict by at reasons } } } }";

/** Fills a store with all that a journal keeps: files, pictures, refs, a second version, notes, decisions. */
async function fill(test: TestClew, folder: string): Promise<void> {
  await importText(test, join(folder, "ads"), adsMapping, { "ads.csv": adsCsv });
  await importText(test, join(folder, "calls"), callsMapping, callsFiles);
  const rooms = {
    "rooms.csv": roomsCsv,
    "room.png": await painted(200),
    "broken.jpg": Buffer.from("no"),
  };
  await importText(test, join(folder, "rooms"), roomsMapping, rooms);
  await importText(test, join(folder, "gone"), adsMapping.replaceAll("t-ads", "t-gone"), {
    "ads.csv": adsCsv,
  });
  await test.desk.remove("t-gone");
  const changed = adsCsv.replace("120,03/14/2026", "140,03/14/2026").replace(/\n5,.*\n/u, "\n");
  await importText(test, join(folder, "ads"), adsMapping, { "ads.csv": changed });
  const stated = [
    {
      entity: { kind: "Person", value: "Ann by hand" },
      link: "uses",
      other: { id: "phone:+12125550147" },
      source: "hotline",
      date: "2026-03-02",
    },
    { entity: { kind: "Person", value: "Taken back" }, source: "mistake" },
  ];
  const made = [];
  for (const input of stated) made.push((await test.ask(note, { input }))["addStatement"]);
  expect(made.map(({ ok }) => ok)).toEqual([true, true]);
  await test.ask("mutation ($id: ID!) { undoStatement(record: $id) { ok } }", {
    id: made[1].record.id,
  });
  const [row] = (
    await test.ask(
      '{ entity(id: "ad:t-ads/1") { citations { edges { node { record { id } } } } } }',
    )
  ).entity.citations.edges;
  const written = await test.ask(
    'mutation ($id: ID!) { addRowNote(record: $id, text: "Seen by two") { ok } }',
    { id: row.node.record.id },
  );
  expect(written["addRowNote"].ok).toBe(true);
  const asked = {
    type: "same",
    ids: ["person:t-calls/h1", "person:t-calls/h2"],
    reasons: ["Seen."],
  };
  const { decide } = await test.ask(decision, { input: asked });
  expect(decide).toMatchObject({ ok: true });
  await test.ask('mutation ($id: ID!) { withdraw(judgement: $id, note: "No.") { ok } }', {
    id: decide.judgement.id,
  });
  await test.ask(decision, {
    input: { type: "hub", ids: ["phone:+16465550112"], verdict: "links", note: "Known." },
  });
}

/** All that a person can see of a store: the graph, decisions, rejects, rows. */
async function seen(test: TestClew): Promise<unknown> {
  const imports = await test.ask(
    `
      {
        imports {
          id dataset state rows records entities links rejects unrecognised startedAt
          endedAt
          rejectSamples { position }
        }
      }
    `,
  );
  const rows = await test.ask(
    `
      {
        entity(id: "ad:t-ads/1") {
          properties {
            name value
            citations {
              record { id raw receivedAt sha256 notes { id text by at } }
            }
          }
        }
      }
    `,
  );
  const decisions = await test.ask(decisionsHeld);
  return { dump: await dump(test.clew), imports, rows, decisions };
}

const files = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => statSync(path).isFile());

describe.each(engines)("a store made anew, %s", (engine) => {
  const folder = mkdtempSync(join(tmpdir(), "clew-rebuilt-"));
  let settings: Settings;
  let before: unknown;
  let digest = "";
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  beforeAll(async () => {
    settings = await emptyStore(engine, folder);
    const test = await openTest(settings);
    await fill(test, folder);
    before = await seen(test);
    digest = await graphDigest(test.clew);
    await test.clew.close();
  }, 300_000);

  const seenAgain = async () => {
    const test = await openTest(settings);
    try {
      return await seen(test);
    } finally {
      await test.clew.close();
    }
  };

  it("from the journal alone is what it was, though the files are gone", async () => {
    for (const name of ["ads", "calls", "rooms", "gone"])
      rmSync(join(folder, name), { recursive: true });
    for (const name of ["graph", "evidence", "rejects", "pictures", "wordings"])
      rmSync(join(settings.data, name), { recursive: true, force: true });
    const made = await rebuild(settings, { log });
    expect(made.digest).toBe(digest);
    expect(await seenAgain()).toEqual(before);
  }, 180_000);

  it("is the same in the embedded engine, by its digest", async () => {
    const { neo4j: _, ...embedded } = settings;
    expect((await rebuild(embedded, { log })).digest).toBe(digest);
    if (engine === "neo4j") rmSync(join(settings.data, "graph"), { recursive: true });
  }, 180_000);

  it("keeps what was asked of the graph in use", async () => {
    const asked = async (test: TestClew) =>
      (await test.clew.graph.read("MATCH (o:Operation) RETURN o.name AS name" as CypherText)).map(
        ({ name }) => name,
      );
    await rebuild(settings, { log });
    const before = await openTest(settings);
    const operations = openOperations(before.clew);
    const reach = { actor: "test", purpose: "case 7", datasets: [], full: true };
    operations.note(reach, parse("query Asked { status { engine } }"), "2026-03-20T00:00:00.000Z");
    await operations.close();
    await before.clew.close();
    await rebuild(settings, { log });
    const after = await openTest(settings);
    expect(await asked(after)).toEqual(["Asked"]);
    await after.clew.close();
  }, 180_000);

  it("leaves nothing behind that it worked with", () => {
    expect(existsSync(join(settings.data, "rebuilding"))).toBe(false);
    expect(files(join(settings.data, "imports"))).toEqual([]);
  });

  it("asks for itself where the graph was taken away or is older than the journal", async () => {
    const test = await openTest(settings);
    if (engine === "neo4j") await test.clew.graph.write((send) => send(statement("test/empty")));
    await test.clew.close();
    if (engine === "embedded") rmSync(join(settings.data, "graph"), { recursive: true });
    await expect(openTest(settings)).rejects.toThrow("clew rebuild");
    await rebuild(settings, { log });
    expect(await seenAgain()).toEqual(before);
  }, 180_000);

  it("comes whole out of a backup that was made while others worked, on another machine", async () => {
    const test = await openTest(settings);
    const file = join(folder, "store.backup");
    const [made] = await Promise.all([
      backUp(test.clew, file),
      test.ask(note, { input: { entity: { kind: "Person", value: "Meanwhile" }, source: "call" } }),
    ]);
    await test.clew.close();
    expect(made.originals).toBeGreaterThan(5);
    const data = join(folder, "elsewhere");
    const to = { ...settings, data };
    const restored = await unpackBackup(file, {
      data,
      journal: journalOf(to),
      keyFile: keyFileOf(to),
    });
    expect(restored).toMatchObject({ isFresh: true, removals: 0 });
    await rebuild(to, { log });
    const other = await openTest(to);
    const found = await other.ask(
      '{ search(text: "Meanwhile") { total } judgements(inForce: false) { total } }',
    );
    expect(found["judgements"].total).toBe(3);
    const held = await dump(other.clew);
    await other.clew.close();
    const lines = (before as { readonly dump: readonly string[] }).dump;
    expect(lines.filter((line) => !held.includes(line))).toEqual([]);
  }, 180_000);

  it("refuses a backup with a changed letter, half of one, one of another store, and what is none", async () => {
    const file = join(folder, "store.backup");
    const bytes = readFileSync(file);
    const data = join(folder, "refused");
    const to = { data, journal: join(data, "journal"), keyFile: join(data, "key") };
    const refused = async (changed: Buffer) => {
      writeFileSync(join(folder, "changed.backup"), changed);
      await expect(unpackBackup(join(folder, "changed.backup"), to)).rejects.toMatchObject({
        code: "INVALID_INPUT",
      });
      expect(existsSync(to.journal) ? files(to.journal) : []).toEqual([]);
    };
    const middle = Buffer.from(bytes);
    const at = bytes.indexOf("originals/") + 90;
    middle[at] = (middle[at] ?? 0) ^ 4;
    await refused(middle);
    await refused(bytes.subarray(0, bytes.length / 2));
    await refused(Buffer.from("no backup"));
    await refused(Buffer.alloc(0));
    const other = { ...to, keyFile: join(folder, "other-key") };
    writeFileSync(other.keyFile, "another store");
    await expect(unpackBackup(file, other)).rejects.toMatchObject({ code: "CONFLICT" });
  }, 60_000);

  it("gets a journal where it was filled before there was one", async () => {
    const test = await openTest(settings);
    const whole = await dump(test.clew);
    await test.clew.graph.write((send) => send(statement("test/forget-journal")));
    await test.clew.close();
    rmSync(join(settings.data, "journal"), { recursive: true });
    const begun = await openTest(settings);
    await begun.clew.graph.write((send) => send(statement("test/forget-journal")));
    await begun.clew.close();
    // killed after four entries: a rebuild would lose the rest, the next start goes on
    for (const path of files(join(settings.data, "journal")).filter(
      (one) => !/originals/u.test(one),
    ))
      writeFileSync(path, `${readFileSync(path, "utf8").split("\n").slice(0, 4).join("\n")}\n`);
    await expect(rebuild(settings, { log })).rejects.toThrow("clew doctor");
    const older = await openTest(settings);
    expect(await dump(older.clew)).toEqual(whole);
    await older.clew.close();
    await rebuild(settings, { log });
    const again = await openTest(settings);
    const held = await dump(again.clew);
    expect((await again.ask("{ judgements(inForce: false) { total } }"))["judgements"].total).toBe(
      3,
    );
    await again.clew.close();
    // the bytes of pictures were not kept then: what was read of them is not made again
    const ofPictures = (line: string) => /Image|t-rooms|room|broken/u.test(line);
    expect(held.filter((line) => !ofPictures(line))).toEqual(
      whole.filter((line) => !ofPictures(line)),
    );
  }, 180_000);
});
