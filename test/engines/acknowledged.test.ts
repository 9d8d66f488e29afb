import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Graph } from "../../server/src/graph/index.ts";
import { receiveAll } from "../../server/src/modules/intake/files/index.ts";
import type { Settings } from "../../server/src/settings.ts";
import { EngineUnavailable } from "../../server/src/shared/errors.ts";
import { emptyStore, engines, openTest, type TestClew } from "../support/engines.ts";
import { adsCsv, adsMapping, importText } from "../support/import-files.ts";
import { painted } from "../support/painter.ts";
import { roomsMapping } from "../support/rooms.ts";

const addStatement = `
  mutation ($input: StatementInput!, $key: String) {
    addStatement(input: $input, idempotencyKey: $key) {
      ok
      errors { message }
      record { id }
      entities { id }
      link { id }
    }
  }
`;
const decide = `mutation ($input: DecideInput!, $key: String) {
  decide(input: $input, idempotencyKey: $key) { ok errors { message } judgement { id type } } }`;
const withdraw = `mutation ($id: ID!, $key: String) {
  withdraw(judgement: $id, idempotencyKey: $key) { ok errors { message } judgement { id } } }`;
const importFiles = `
  mutation ($uploads: [ID!]!, $mapping: String!, $key: String) {
    importFiles(uploads: $uploads, mapping: $mapping, idempotencyKey: $key) {
      ok
      errors { message }
      import { id state }
    }
  }
`;

/** A mapping of one file of people. */
const peopleMapping = (id: string, file: string) => `
dataset: { id: ${id}, title: People }
files:
  - path: ${file}
    entities: { who: { kind: Person, key: id, properties: { name: name } } }
`;
const person = (value: string) => ({ entity: { kind: "Person", value }, source: "hotline" });

/** A store whose next writes may be kept or not and are never acknowledged. */
function failingStore() {
  let fails: "before" | "after" | undefined;
  const within = (graph: Graph): Graph => ({
    ...graph,
    write: async (work) => {
      if (fails === undefined) return graph.write(work);
      if (fails === "after") await graph.write(work);
      throw new EngineUnavailable();
    },
  });
  return { within, fail: (how: typeof fails) => void (fails = how) };
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => statSync(path).isFile());

describe.each(engines)("what was acknowledged, %s", (engine) => {
  const folder = mkdtempSync(join(tmpdir(), "clew-acknowledged-"));
  const store = failingStore();
  let settings: Settings;
  let test: TestClew;
  beforeAll(async () => {
    settings = await emptyStore(engine, folder);
    test = await openTest(settings, store.within);
    await importText(test, folder, adsMapping, { "ads.csv": adsCsv });
  }, 300_000);
  afterAll(async () => {
    await test.clew.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const people = async (name: string): Promise<number> =>
    (
      await test.ask(
        'query ($text: String!) { search(text: $text, kinds: ["Person"]) { total } }',
        {
          text: name,
        },
      )
    )["search"].total;

  it("is done once, however often it comes with one key, and gives the same answer", async () => {
    const asked = { input: person("Once Only"), key: "note-1" };
    const first = await test.ask(addStatement, asked);
    expect(await test.ask(addStatement, asked)).toEqual(first);
    const both = await Promise.all(
      [1, 2, 3].map(() =>
        test.ask(addStatement, { input: person("Three At Once"), key: "note-2" }),
      ),
    );
    expect(new Set(both.map((one) => JSON.stringify(one))).size).toBe(1);
    expect([await people("Once Only"), await people("Three At Once")]).toEqual([1, 1]);
    await test.ask(addStatement, { input: person("Without A Key") });
    await test.ask(addStatement, { input: person("Without A Key") });
    expect(await people("Without A Key")).toBe(2);
  });

  it("refuses a key that came with another request", async () => {
    const other = await test.ask(addStatement, { input: person("Somebody Else"), key: "note-1" });
    expect(other["addStatement"]).toMatchObject({
      ok: false,
      errors: [{ message: expect.stringContaining("idempotency key") }],
    });
    const input = { type: "hub", ids: ["phone:+12125550147"], verdict: "links" };
    expect((await test.ask(decide, { input, key: "note-1" }))["decide"].ok).toBe(false);
    expect(await people("Somebody Else")).toBe(0);
  });

  it("does decisions once, and taking them back", async () => {
    const input = { type: "hub", ids: ["phone:+12125550147"], verdict: "links" };
    const first = await test.ask(decide, { input, key: "hub-1" });
    expect(await test.ask(decide, { input, key: "hub-1" })).toEqual(first);
    const { id } = first["decide"].judgement;
    const back = await test.ask(withdraw, { id, key: "hub-2" });
    expect(back["withdraw"].ok).toBe(true);
    expect(await test.ask(withdraw, { id, key: "hub-2" })).toEqual(back);
    const { judgements } = await test.ask("{ judgements(inForce: false) { total } }");
    expect(judgements.total).toBe(2);
  });

  it("does nothing of a request that is refused, and does it with the same key once it is right", async () => {
    const wrong = { ...person("Right At Last"), grade: "Z9" };
    expect((await test.ask(addStatement, { input: wrong, key: "n-3" }))["addStatement"].ok).toBe(
      false,
    );
    const right = await test.ask(addStatement, { input: person("Right At Last"), key: "n-3" });
    expect(right["addStatement"].ok).toBe(true);
  });

  it.each(["before", "after"] as const)(
    "is said to be kept where the store fails %s it has written, and shows once it is back",
    async (how) => {
      const name = `Kept ${how}`;
      store.fail(how);
      const failed = test.ask(addStatement, { input: person(name), key: `kept-${how}` });
      await expect(failed).rejects.toMatchObject({
        code: "ENGINE_UNAVAILABLE",
        message: expect.stringContaining("It is written and kept"),
      });
      store.fail(undefined);
      const again = await test.ask(addStatement, { input: person(name), key: `kept-${how}` });
      expect(again["addStatement"].record).not.toBeNull();
      await expect.poll(() => people(name), { timeout: 20_000 }).toBe(1);
    },
    40_000,
  );

  it("is there after a start, though the store never heard of it", async () => {
    store.fail("before");
    await expect(
      test.ask(addStatement, { input: person("Never Heard Of"), key: "k-5" }),
    ).rejects.toThrow();
    const input = { type: "hub", ids: ["phone:+16465550112"], verdict: "links" };
    await expect(test.ask(decide, { input, key: "k-6" })).rejects.toThrow();
    await test.clew.close();
    store.fail(undefined);
    test = await openTest(settings, store.within);
    expect(await people("Never Heard Of")).toBe(1);
    const again = await test.ask(addStatement, { input: person("Never Heard Of"), key: "k-5" });
    expect(again["addStatement"].entities).toHaveLength(1);
    expect(await people("Never Heard Of")).toBe(1);
  }, 60_000);

  it("imports files once, however often they are asked for with one key", async () => {
    const csv = "id,name\n1,Fay Import\n2,Gil Import\n";
    const { upload } = await receiveAll(
      { data: settings.data },
      "people.csv",
      (async function* () {
        yield Buffer.from(csv);
      })(),
    );
    const mapping = peopleMapping("t-people", "people.csv");
    const asked = { uploads: [upload], mapping, key: "import-1" };
    const first = await test.ask(importFiles, asked);
    const again = await test.ask(importFiles, asked);
    expect(again["importFiles"].import.id).toBe(first["importFiles"].import.id);
    await expect.poll(() => people("Fay"), { timeout: 20_000 }).toBe(1);
    const { imports } = await test.ask("{ imports { dataset } }");
    expect(
      imports.filter(({ dataset }: { dataset: string }) => dataset === "t-people"),
    ).toHaveLength(1);
    const other = { ...asked, mapping: mapping.replace("People", "Others") };
    expect((await test.ask(importFiles, other))["importFiles"].ok).toBe(false);
  }, 40_000);

  it("leaves none of its files where it is cancelled before it states anything that is held", async () => {
    const rows = Array.from({ length: 4_000 }, (_, at) => `${at},Cancelcanary ${at}`);
    const csv = `id,name\n${rows.join("\n")}\n`;
    const { upload } = await receiveAll(
      { data: settings.data },
      "cancelled.csv",
      (async function* () {
        yield Buffer.from(csv);
      })(),
    );
    const mapping = peopleMapping("t-cancelled", "cancelled.csv");
    const begun = await test.ask(importFiles, { uploads: [upload], mapping, key: "cancel-1" });
    const { id } = begun["importFiles"].import;
    const cancel = "mutation ($id: ID!) { cancelImport(id: $id) { ok errors { message } } }";
    expect((await test.ask(cancel, { id }))["cancelImport"].errors).toEqual([]);
    const holding = () =>
      filesIn(join(settings.data, "journal")).filter((path) =>
        /cancelcanary/iu.test(readFileSync(path, "latin1")),
      );
    await expect.poll(holding, { timeout: 20_000 }).toEqual([]);
    expect(filesIn(join(settings.data, "imports"))).toEqual([]);
    const { imports } = await test.ask("{ imports { id state } }");
    expect(imports.find((one: { id: string }) => one.id === id).state).toBe("cancelled");
  }, 60_000);

  it("is in no file any more once its source is taken out, unless another source has it", async () => {
    const csv =
      'id,picture,account\n1,canary.png,instagram:canary.handle\n2,gone.png,"instagram:canary.other"\n3,x\n';
    const files = { "rooms.csv": csv, "canary.png": await painted(90) };
    await importText(test, join(folder, "rooms"), roomsMapping, files);
    await importText(
      test,
      join(folder, "twin"),
      roomsMapping.replaceAll("t-rooms", "t-twin"),
      files,
    );
    await test.ask(addStatement, { input: person("Canary By Hand") });
    rmSync(join(folder, "rooms"), { recursive: true });
    rmSync(join(folder, "twin"), { recursive: true });
    const holding = () =>
      filesIn(settings.data).filter((path) => /canary/iu.test(readFileSync(path, "latin1")));
    await test.desk.remove("t-rooms");
    const twin = await test.ask('{ entity(id: "account:instagram:canary.handle") { degree } }');
    expect(twin["entity"].degree).toBe(1);
    expect(holding().some((path) => path.includes("originals"))).toBe(true);
    await test.desk.remove("t-twin");
    await test.desk.remove("notes");
    await test.clew.close();
    expect(holding()).toEqual([]);
    expect(filesIn(join(settings.data, "journal", "originals"))).toHaveLength(2);
    expect(filesIn(join(settings.data, "pictures"))).toEqual([]);
    test = await openTest(settings, store.within);
  }, 60_000);
});
