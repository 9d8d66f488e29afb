import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { randomOf } from "../../server/src/shared/random.ts";
import { sendFile } from "../support/import-files.ts";
import { fillDisk, flaggedDisk } from "../support/filled-disk.ts";
import { killAnywhere } from "../support/killed-anywhere.ts";
import { clew, post, startClew, startServer } from "../support/run-clew.ts";

const importFiles = `mutation ($uploads: [ID!]!, $mapping: String!, $key: String) {
  importFiles(uploads: $uploads, mapping: $mapping, idempotencyKey: $key) { ok errors { message } import { id } } }`;
const rows = 1_500;

const mappingOf = (name: string) => `
dataset: { id: t-${name}, title: ${name}, region: US }
files:
  - path: ${name}.csv
    entities:
      who: { kind: Person, key: id, properties: { name: name } }
      phone: { kind: Phone, value: phone }
    links: [ { kind: uses, from: who, to: phone } ]
`;

/** People with numbers of their own; fictional. */
function peopleCsv(name: string): string {
  const lines = Array.from(
    { length: rows },
    (_, at) => `${at},${name} ${at},212 555 0${100 + (at % 100)}`,
  );
  return `id,name,phone\n${lines.join("\n")}\n`;
}

describe("imports that were acknowledged", () => {
  const folder = mkdtempSync(join(tmpdir(), "clew-kept-imports-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const environmentFor = (name: string) => ({
    CLEW_DATA: join(folder, name),
    CLEW_LOG: "error",
  });

  it.each(["SIGKILL", "SIGTERM"] as const)(
    "are listed and go on by themselves after %s, each once",
    async (signal) => {
      const environment = environmentFor(signal);
      const first = await startServer([], environment, folder);
      const names = ["one", "two", "three"];
      const acknowledged: string[] = [];
      for (const name of names) {
        const upload = await sendFile(first.address, `${name}.csv`, peopleCsv(name));
        const asked = { uploads: [upload], mapping: mappingOf(name), key: name };
        const { body } = await post(first.address, importFiles, asked);
        acknowledged.push(body.data.importFiles.import.id);
      }
      first.process.kill(signal);
      await first.ended;
      const second = await startServer([], environment, folder);
      const listed = async () =>
        (await post(second.address, "{ imports { id state records entities } }")).body.data
          .imports as { id: string; state: string; records: number; entities: number }[];
      expect((await listed()).map(({ id }) => id).toSorted()).toEqual(acknowledged.toSorted());
      await expect
        .poll(async () => (await listed()).map(({ state }) => state), { timeout: 60_000 })
        .toEqual(["done", "done", "done"]);
      for (const one of await listed())
        expect(one).toMatchObject({ records: rows, entities: rows + 100 });
      const again = await post(second.address, importFiles, {
        uploads: [await sendFile(second.address, "one.csv", peopleCsv("one"))],
        mapping: mappingOf("one"),
        key: "one",
      });
      expect(again.body.data.importFiles).toMatchObject({ ok: false });
      await second.stop();
    },
    120_000,
  );

  it("by a command go on with the next server, from what was kept, though the file is gone", async () => {
    const environment = environmentFor("command");
    writeFileSync(join(folder, "four.csv"), peopleCsv("four"));
    writeFileSync(join(folder, "four.yaml"), mappingOf("four"));
    expect((await clew(["search", "nobody"], environment, folder)).code).toBe(0);
    const running = startClew(["import", "four.yaml"], environment, folder);
    await expect
      .poll(() => journalled(environment.CLEW_DATA), { timeout: 30_000, interval: 5 })
      .toBe(true);
    running.process.kill("SIGKILL");
    await running.ended;
    rmSync(join(folder, "four.csv"));
    const listed = await clew(["doctor", "--json"], environment, folder);
    expect(listed.out).toContain("1 broken off");
    const server = await startServer([], environment, folder);
    const total = async () =>
      (await post(server.address, '{ search(text: "four 1499") { total } imports { state } }')).body
        .data;
    await expect
      .poll(async () => (await total()).imports[0]?.state, { timeout: 60_000 })
      .toBe("done");
    await server.stop();
  }, 120_000);

  it("come back with the whole store by the command line, after its graph was deleted", async () => {
    const environment = environmentFor("command");
    const before = JSON.parse(
      (await clew(["doctor", "--digest", "--json"], environment, folder)).out,
    );
    expect(before.checks.filter(({ ok }: { ok: boolean }) => !ok)).toEqual([]);
    const backup = await clew(["backup", "store.backup", "--json"], environment, folder);
    expect(JSON.parse(backup.out)).toMatchObject({ originals: 1 });
    rmSync(join(folder, "command", "graph"), { recursive: true });
    const search = await clew(["search", "four"], environment, folder);
    expect(search).toMatchObject({ code: 2, out: "" });
    expect(search.err).toContain("clew rebuild");
    const rebuilt = await clew(["rebuild", "--json"], environment, folder);
    expect(JSON.parse(rebuilt.out)).toMatchObject({ imports: 1, digest: before.digest });
    const other = environmentFor("other");
    const restored = await clew(["restore", "store.backup", "--json"], other, folder);
    expect(JSON.parse(restored.out)).toMatchObject({ digest: before.digest, isFresh: true });
  }, 120_000);

  it("and notes, decisions and removals are held once, wherever the server is killed", async () => {
    const environment = environmentFor("anywhere");
    const random = randomOf(20_261_129);
    const { kills, acknowledged, wrong } = await killAnywhere({
      environment,
      folder,
      kills: 3,
      random,
    });
    expect(wrong).toEqual([]);
    expect(kills).toBeGreaterThan(2);
    expect(acknowledged).toBeGreaterThan(7);
  }, 240_000);

  it("and notes, decisions and removals are held once, wherever the disk is full", async () => {
    const disk = flaggedDisk(join(folder, "full"));
    const { fillings, refused, acknowledged, wrong } = await fillDisk({
      disk,
      environment: { ...environmentFor("filled"), ...disk.environment },
      folder,
      fillings: 3,
      random: randomOf(20_261_201),
    });
    expect(wrong).toEqual([]);
    expect(fillings).toBe(3);
    expect(refused).toBeGreaterThan(2);
    expect(acknowledged).toBeGreaterThan(7);
  }, 240_000);

  it("are found damaged and mended, whichever file has a changed letter", async () => {
    const environment = environmentFor("command");
    const data = environment.CLEW_DATA;
    const doctor = async (...words: readonly string[]) => {
      const { code, out } = await clew(["doctor", ...words, "--json"], environment, folder);
      const { checks } = JSON.parse(out.split("\n")[0] ?? "{}");
      const wrong = checks.filter(({ ok }: { ok: boolean }) => !ok);
      return { code, wrong: wrong.map(({ check }: { check: string }) => check) };
    };
    const flip = (path: string) => {
      const bytes = readFileSync(path);
      const at = Math.floor(bytes.length / 2);
      bytes[at] = (bytes[at] ?? 0) ^ 8;
      writeFileSync(path, bytes);
    };
    const [rowsFile = ""] = globSync(join(data, "evidence", "*", "*.rows"));
    flip(rowsFile);
    expect(await doctor()).toEqual({ code: 1, wrong: ["source rows"] });
    expect((await doctor("--repair")).code).toBe(0);
    const [segment = ""] = globSync(join(data, "journal", "*.journal"));
    flip(segment);
    expect(await doctor()).toEqual({ code: 0, wrong: [] });
    const [original = ""] = globSync(join(data, "journal", "originals", "*", "*"));
    flip(original);
    expect(await doctor("--repair")).toEqual({ code: 1, wrong: ["originals"] });
    expect((await clew(["rebuild"], environment, folder)).code).toBe(2);
    expect((await clew(["restore", "store.backup"], environment, folder)).code).toBe(0);
    expect(await doctor()).toEqual({ code: 0, wrong: [] });
    flip(join(data, "graph", "graph.grafeo"));
    const after = await doctor("--repair");
    expect(after.wrong.filter((check: string) => check !== "store")).toEqual([]);
    expect(await doctor()).toEqual({ code: 0, wrong: [] });
  }, 180_000);
});

/** Whether a journal holds an import. */
function journalled(data: string): boolean {
  return globSync(join(data, "journal", "*.journal")).some((path) =>
    readFileSync(path, "utf8").includes('"type":"import"'),
  );
}
