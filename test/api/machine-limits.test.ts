import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { Agent, request } from "node:http";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { clew, post, startServer } from "../support/run-clew.ts";
import { sendFile, writeFiles } from "../support/import-files.ts";

const clock = fileURLToPath(new URL("../support/earlier-clock.ts", import.meta.url));
const mapping =
  "dataset: { id: t-small, title: Small }\nfiles: [ { path: small.csv, entities: { ad: { kind: Ad, key: ad_id } } } ]";
const begin = `
  mutation ($uploads: [ID!]!, $mapping: String!) {
    importFiles(uploads: $uploads, mapping: $mapping) {
      ok
      errors { message }
    }
  }
`;

/** What a server answers to a file. */
const sent = (address: string, content: string | Uint8Array<ArrayBuffer>, agent = new Agent()) =>
  answered(`${address}/files`, { "x-file-name": "small.csv" }, content, agent);

/** What a server answers, over a connection of the agent's. */
async function answered(
  url: string,
  own: Readonly<Record<string, string>>,
  content: string | Uint8Array<ArrayBuffer>,
  agent: Agent,
) {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const headers = { "x-clew-csrf": "1", ...own };
  const asked = request(url, { method: "POST", headers, agent }, (answer) => {
    let text = "";
    answer.on("data", (chunk: Buffer) => (text += chunk.toString()));
    answer.on("end", () => resolve(text));
  });
  asked.on("error", reject);
  asked.end(content);
  return promise;
}

/** Waits until what is held can be searched. */
async function searched(address: string): Promise<void> {
  const total = async () =>
    (await post(address, '{ search(text: "1") { total } }')).body.data?.search.total;
  for (const until = Date.now() + 15_000; (await total()) !== 1 && Date.now() < until;)
    await new Promise((resolve) => setTimeout(resolve, 100));
}

/**
 * Asks once more where the connection broke: a server without handles drops new ones, and one that
 * was kept may just have ended. The connection that was held longest makes room for it.
 */
async function despiteBreaks(held: Socket[], ask: () => Promise<string>): Promise<string> {
  for (let tries = 0; ; tries += 1)
    try {
      return await ask();
    } catch (error) {
      if (tries === 5) throw error;
      held.shift()?.destroy();
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
}

/** Connects until a server refuses for want of handles; gives the last answer. */
async function withoutHandles(
  port: number,
  held: Socket[],
  ask: () => Promise<string>,
): Promise<string> {
  let answer = "";
  for (let tries = 0; tries < 20 && !answer.includes("Too many files"); tries += 1) {
    for (let at = 0; at < 60; at += 1) {
      const socket = connect(port, "127.0.0.1");
      socket.on("error", () => undefined);
      held.push(socket);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
    answer = await despiteBreaks(held, ask);
  }
  return answer;
}

/** Imports rows and gives all imports, latest first, once the last has ended. */
async function imported(address: string, rows: string) {
  const upload = await sendFile(address, "small.csv", `ad_id\n${rows}\n`);
  const { body } = await post(address, begin, { uploads: [upload], mapping });
  expect(body.data.importFiles.errors).toEqual([]);
  for (;;) {
    const list = (await post(address, "{ imports { state records startedAt } }")).body.data.imports;
    if (list.every(({ state }: { state: string }) => state !== "running")) return list;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe.concurrent("what a machine does not give", () => {
  const folder = mkdtempSync(join(tmpdir(), "clew-limits-"));
  const dataOf = (name: string) => ({ CLEW_DATA: join(folder, name), CLEW_LOG: "error" });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("is room for a file: its sentence, nothing left behind, and small files go on", async () => {
    const look = join(folder, "room", "imports", "look-left-by-a-crash");
    mkdirSync(look, { recursive: true });
    const server = await startServer([], dataOf("room"), folder, "-f 16384");
    expect(existsSync(look)).toBe(false);
    const long = new Uint8Array(new ArrayBuffer(24 * 1024 * 1024));
    expect(await sent(server.address, long)).toContain("A file may not grow so large there");
    expect(readdirSync(join(folder, "room", "uploads"))).toEqual([]);
    expect(await imported(server.address, "1\n2")).toMatchObject([{ state: "done", records: 2 }]);
    await server.stop();
  });

  it("is room on the disk, or a folder to write in: what to do about it", async () => {
    const server = await startServer([], dataOf("full"), folder);
    await imported(server.address, "1");
    writeFiles(folder, { ids: "ad:t-small/1\n" });
    const words = ["export", "--ids", "ids", "--format", "json", "--out", "/dev/full"];
    const { code, err } = await clew(words, dataOf("full"), folder);
    expect([code, err]).toEqual([2, expect.stringContaining("The disk is full. Free some room")]);
    rmSync(join(folder, "full", "uploads"), { recursive: true });
    symlinkSync("/sys/kernel", join(folder, "full", "uploads"));
    expect(await sent(server.address, "ad_id\n1\n")).toContain("Give its user the right to the");
    await server.stop();
  });

  it("is handles of files: their sentence, and once they are free all goes on", async () => {
    const before = await startServer([], dataOf("handles"), folder);
    await imported(before.address, "1");
    await searched(before.address);
    await before.stop();
    // it has not read the row yet: what was read for the search index is kept in memory
    const server = await startServer([], dataOf("handles"), folder, "-n 150");
    const cited =
      '{ entity(id: "ad:t-small/1") { citations(first: 1) { edges { node { record { id } } } } } }';
    const { id } = (await post(server.address, cited)).body.data.entity.citations.edges[0].node
      .record;
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const row = () =>
      answered(
        `${server.address}/graphql`,
        { "content-type": "application/json" },
        JSON.stringify({ query: `{ record(id: ${JSON.stringify(id)}) { raw } }` }),
        agent,
      );
    expect(await sent(server.address, "ad_id\n1\n", agent)).toContain("upload");
    const port = Number(new URL(server.address).port);
    const held: Socket[] = [];
    const upload = () => sent(server.address, "ad_id\n1\n", agent);
    expect(await withoutHandles(port, held, upload)).toContain("Too many files are open");
    expect(await despiteBreaks(held, row)).toContain("Too many files are open");
    for (const socket of held) socket.destroy();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(JSON.parse(await despiteBreaks(held, row))).toEqual({ data: { record: { raw: "1" } } });
    agent.destroy();
    expect(await imported(server.address, "1\n2")).toMatchObject([{ records: 2 }, { records: 1 }]);
    await server.stop();
  });

  it("is a clock that goes forward: an import under an earlier one is the latest all the same", async () => {
    const before = await startServer([], dataOf("clock"), folder);
    await imported(before.address, "1");
    await before.stop();
    const earlier = { ...dataOf("clock"), NODE_OPTIONS: `--import ${clock}` };
    const server = await startServer([], earlier, folder);
    const [latest, first] = await imported(server.address, "1\n2\n3");
    expect([latest.state, latest.records, first.records]).toEqual(["done", 3, 1]);
    expect(latest.startedAt > first.startedAt).toBe(true);
    const { body } = await post(server.address, "{ sources { records } }");
    expect(body.data.sources).toEqual([{ records: 3 }]);
    await server.stop();
  });
});

describe("a folder of kinds and the file of a query", () => {
  const folder = mkdtempSync(join(tmpdir(), "clew-given-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const run = (environment: Readonly<Record<string, string>>, ...words: readonly string[]) =>
    clew(words, { CLEW_LOG: "error", ...environment }, folder);

  it("take no line end and no link out of the folder; /proc is refused as a place of data", async () => {
    writeFiles(folder, { "outside.yaml": "label: Outside\n" });
    mkdirSync(join(folder, "kinds", "entities"), { recursive: true });
    symlinkSync(join(folder, "outside.yaml"), join(folder, "kinds", "entities", "Out.yaml"));
    const data = (name: string) => ({ CLEW_DATA: join(folder, name) });
    const said = await Promise.all([
      run({ ...data("a"), CLEW_ONTOLOGY: join(folder, "kinds") }, "search", "x"),
      run({ ...data("b"), CLEW_ONTOLOGY: `${folder}\nx` }, "search", "x"),
      run(data("c"), "query", "a\nb.cypher"),
      run({ CLEW_DATA: "/proc/clew/data" }, "search", "x"),
    ]);
    expect(said.map(({ code, err }) => [code, err])).toEqual([
      [2, expect.stringContaining("Out.yaml:1: This path leads out of the folder")],
      [2, expect.stringMatching(/^CLEW_ONTOLOGY: This path cannot be used.*line end/u)],
      [2, expect.stringMatching(/^This path cannot be used.*line end/u)],
      [2, expect.stringContaining("Give its user the right to the folder")],
    ]);
  });
});
