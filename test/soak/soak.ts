import { execFile } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { clew, post, startServer } from "../support/run-clew.ts";
import { randomOf } from "../../server/src/shared/random.ts";
import type { Filled } from "../support/filled-disk.ts";
import { killChild } from "../support/killed-child.ts";
import { killAnywhere } from "../support/killed-anywhere.ts";
import { killAndGoOn } from "../support/kills.ts";
import { emptyNeo4j, environmentOf } from "../support/test-stores.ts";
import { startNeo4j } from "../support/test-neo4j.ts";
import { sabotage } from "./saboteur.ts";
import type { Settings } from "../../server/src/settings.ts";

/**
 * The long form of the resilience tests, for each engine: imports ended with SIGKILL at random moments and gone on
 * with; servers (and the database) ended so between notes by hand, after which every acknowledged note must be held;
 * servers ended so anywhere in imports, notes, decisions and removals, and commands in a rebuild or a backup; the
 * child with the embedded store, while all of the demo is imported. And a small disk of its own is filled again and
 * again under an embedded store, which needs a system that lets a name space mount (`unshare -r -m`).
 * `npm run soak -- [kills] [embedded|neo4j] [seed]`; 24 on both unless given. Ends with "N passed, N failed".
 * `npm run soak -- saboteur [minutes] [seed]`: six readers and two writers on a Neo4j that is killed and started
 * about every minute, for 30 minutes unless given.
 */
const isSabotage = process.argv[2] === "saboteur";
const kills = isSabotage ? 0 : Number(process.argv[2] ?? 24);
const seed = Number(process.argv[4] ?? Date.now() % 1_000_000);
const engines = (["embedded", "neo4j"] as const).filter(
  (engine) => !isSabotage && (process.argv[3] === undefined || process.argv[3] === engine),
);
let [passed, failed] = [0, 0];
console.log(`seed ${seed}`);
const neo4j = await startNeo4j();
const folder = mkdtempSync(join(tmpdir(), "clew-soak-"));

try {
  if (isSabotage) await tell("a saboteur at Neo4j", saboteur);
  if (engines.includes("embedded")) await tell("the child with the whole demo killed", child);
  if (engines.includes("embedded")) await tell("the disk full, embedded", filledDisk);
  for (const engine of engines) {
    await tell(`imports killed, ${engine}`, async () => {
      const {
        kills: killed,
        different,
        rejects,
      } = await killAndGoOn((name) => storeFor(engine, name), 20_000, kills, randomOf(seed));
      if (different !== 0 || rejects[0] !== rejects[1])
        throw new Error(`${different} lines differ; rejects ${rejects.join(" and ")}`);
      return `${killed} kills, nothing lost, nothing twice`;
    });
    await tell(`servers killed between notes, ${engine}`, () => notes(engine));
    await tell(`killed anywhere, ${engine}`, async () => {
      const environment = environmentOf(await storeFor(engine, "anywhere"));
      const { acknowledged, wrong, ...one } = await killAnywhere({
        environment,
        folder,
        kills,
        random: randomOf(seed + 1),
      });
      if (wrong.length > 0) throw new Error(wrong.join("; "));
      return `${one.kills} kills, all of ${acknowledged} acknowledged requests held, once`;
    });
  }
} finally {
  await neo4j.stop();
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

async function tell(name: string, work: () => Promise<string>): Promise<void> {
  const begun = performance.now();
  try {
    const outcome = await work();
    passed += 1;
    console.log(
      `ok    ${name}: ${outcome} (${((performance.now() - begun) / 1_000).toFixed(0)} s)`,
    );
  } catch (error) {
    failed += 1;
    console.log(`FAIL  ${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function filledDisk(): Promise<string> {
  const program = fileURLToPath(new URL("full-disk.ts", import.meta.url));
  const words = ["-r", "-m", process.execPath, program, String(kills), String(seed + 2)];
  const { stdout } = await promisify(execFile)("unshare", words);
  const { wrong, fillings, refused, acknowledged } = JSON.parse(stdout) as Filled;
  if (wrong.length > 0) throw new Error(wrong.join("; "));
  return (
    `${fillings} times full, ${refused} requests came to nothing; ` +
    `all of ${acknowledged} acknowledged ones held, once`
  );
}

async function saboteur(): Promise<string> {
  const minutes = Number(process.argv[3] ?? 30);
  const { wrong, heaps, sockets, ...seen } = await sabotage({
    neo4j,
    environment: environmentOf(await storeFor("neo4j", "saboteur")),
    folder,
    minutes,
    random: randomOf(seed),
  });
  const grown = (heaps.at(-1) ?? 0) - (heaps[0] ?? 0);
  const said =
    `${seen.restarts} restarts, ${seen.reads} reads (${seen.refused} refused while the store was away), ` +
    `${seen.written} notes held; heap ${heaps.map((bytes) => (bytes / 1e6).toFixed(1)).join(" to ")} MB, ` +
    `sockets ${sockets.join(" to ")}, ${seen.transactions} transactions left`;
  if (grown > 2e6) wrong.push("the heap grows");
  if (seen.transactions > 0) wrong.push("transactions are left");
  if (wrong.length > 0) throw new Error(`${wrong.join("; ")}; ${said}`);
  return said;
}

async function child(): Promise<string> {
  const {
    mortal,
    kills: killed,
    expected,
    found,
  } = await killChild({
    folder: join(folder, "child"),
    mappings: /./u,
    every: 3,
  });
  await mortal.clew.close();
  if (expected.join("\n") !== found.join("\n")) throw new Error("the store is another");
  return `${killed} kills, nothing lost, nothing twice`;
}

async function notes(engine: "embedded" | "neo4j"): Promise<string> {
  const settings = await storeFor(engine, "notes");
  const environment = environmentOf(settings);
  const acknowledged: string[] = [];
  for (let round = 0; round < kills; round += 1) {
    const server = await startServer([], environment, folder);
    const kill = () =>
      engine === "neo4j" && round % 2 === 1
        ? void neo4j.kill()
        : void server.process.kill("SIGKILL");
    // The clock runs from the first note on: a Neo4j that was just started plans each statement
    // anew, which takes seconds.
    let killer: NodeJS.Timeout | undefined;
    for (;;) {
      const note = acknowledged.length;
      const input = {
        entity: { kind: "Phone", value: `212 555 0${100 + ((round * 31 + note) % 100)}` },
        properties: [{ name: "extension", value: `${round}-${note}` }],
        source: "soak",
        region: "US",
      };
      const answer = await post(
        server.address,
        "mutation ($input: StatementInput!) { addStatement(input: $input) { ok errors { message } record { id } } }",
        { input },
      ).catch(() => undefined);
      const added = answer?.body.data?.addStatement;
      if (added?.ok === false) throw new Error(`refused: ${JSON.stringify(added.errors)}`);
      const record: unknown = added?.record?.id;
      if (typeof record !== "string") break;
      acknowledged.push(record);
      killer ??= setTimeout(kill, Math.random() * 3_000);
    }
    clearTimeout(killer);
    server.process.kill("SIGKILL");
    await server.ended;
    if (engine === "neo4j" && round % 2 === 1) {
      await neo4j.kill();
      await neo4j.restart();
    }
  }
  const server = await startServer([], environment, folder);
  let lost = 0;
  for (const id of acknowledged)
    if (
      (await post(server.address, "query ($id: ID!) { record(id: $id) { raw sha256 } }", { id }))
        .body.data.record === null
    )
      lost += 1;
  await server.stop();
  const { out, code } = await clew(["doctor"], environment, folder);
  if (acknowledged.length === 0) throw new Error("no note was acknowledged");
  if (lost > 0) throw new Error(`${lost} of ${acknowledged.length} acknowledged notes are gone`);
  return (
    `${kills} kills, all ${acknowledged.length} acknowledged notes held; doctor ` +
    `${code === 0 ? "finds it sound" : out}`
  );
}

async function storeFor(engine: "embedded" | "neo4j", name: string): Promise<Settings> {
  const common = {
    data: join(folder, engine, name),
    host: "127.0.0.1",
    port: 0,
    log: "silent" as const,
  };
  if (engine === "embedded") return common;
  await emptyNeo4j(neo4j.uri, neo4j.user, neo4j.password);
  return {
    ...common,
    neo4j: { uri: neo4j.uri, user: neo4j.user, password: neo4j.password, database: "neo4j" },
  };
}
