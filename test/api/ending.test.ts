import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { numberWords } from "../support/attacks.ts";
import { post, startClew, startServer } from "../support/run-clew.ts";
import { sendFile } from "../support/import-files.ts";

const wait = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
const mapping = (name: string) =>
  `dataset: { id: t-${name}, title: Sent, region: US }\nfiles: [ { path: ${name}.csv, ` +
  `entities: { who: { kind: Person, key: id }, phone: { kind: Phone, extract: phone } }, ` +
  `links: [ { kind: uses, from: who, to: phone } ] } ]`;
const begin =
  "mutation ($uploads: [ID!]!, $mapping: String!) { importFiles(uploads: $uploads, mapping: $mapping) { ok } }";

describe("SIGTERM", () => {
  const folder = mkdtempSync(join(tmpdir(), "clew-ending-"));
  const quiet = { CLEW_LOG: "error" };
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Ends a server and gives how long that took, in ms, and its code. */
  async function ending({ process, ended }: ReturnType<typeof startClew>) {
    const begun = performance.now();
    process.kill("SIGTERM");
    const { code } = await ended;
    return { code, took: performance.now() - begun };
  }

  it.each([300, 900, 1_600])("ends a server that starts, after %d ms", async (milliseconds) => {
    const environment = { ...quiet, CLEW_DATA: join(folder, `start-${milliseconds}`) };
    const server = startClew(["serve", "--port", "0", "--demo"], environment, folder);
    await wait(milliseconds);
    expect((await ending(server)).took).toBeLessThan(5_000);
  });

  it("ends a server in the midst of a long text, and one in the midst of its answer", async () => {
    const environment = { ...quiet, CLEW_DATA: join(folder, "text") };
    const server = await startServer([], environment, folder);
    const long = `id,phone\n1,"${numberWords(2_000_000)}"\n`;
    const upload = await sendFile(server.address, "long.csv", long);
    const look = post(
      server.address,
      "query ($uploads: [ID!]!, $mapping: String) { inspectFiles(uploads: $uploads, mapping: $mapping) { mapping } }",
      { uploads: [upload], mapping: mapping("long") },
    ).catch(() => undefined);
    await wait(2_500);
    const { code, took } = await ending(server);
    await look;
    expect([code, took < 5_000]).toEqual([0, true]);
  });

  it("ends a server in the midst of an import, which goes on at the next start", async () => {
    const environment = { ...quiet, CLEW_DATA: join(folder, "import") };
    const server = await startServer([], environment, folder);
    const rows = Array.from({ length: 12_000 }, (_, at) => `${at},212 555 0${100 + (at % 100)}`);
    const upload = await sendFile(server.address, "rows.csv", `id,phone\n${rows.join("\n")}\n`);
    await post(server.address, begin, { uploads: [upload], mapping: mapping("rows") });
    await wait(2_500);
    const { code, took } = await ending(server);
    expect([code, took < 5_000]).toEqual([0, true]);
    const again = await startServer([], environment, folder);
    const state = async () =>
      (await post(again.address, "{ imports { state records } }")).body.data.imports[0];
    while ((await state()).state === "running") await wait(200);
    expect(await state()).toEqual({ state: "done", records: 12_000 });
    expect((await ending(again)).took).toBeLessThan(5_000);
  });
});
