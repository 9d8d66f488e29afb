import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ClewError } from "../../server/src/shared/errors.ts";
import { randomOf } from "../../server/src/shared/random.ts";
import { dump } from "../support/dump.ts";
import { adsCsv, adsMapping, importText } from "../support/import-files.ts";
import { keepFigure } from "../support/figures.ts";
import { hostileTexts, neverRun, splicedText } from "../support/spliced-texts.ts";
import { startNeo4j } from "../support/test-neo4j.ts";
import { keyed, openTest, type TestClew } from "../support/test-stores.ts";

/**
 * The long form of the tests of the wall around queries of people: all hostile texts, those that go for
 * time and memory too, then texts made of them and of honest ones. Afterwards the store must be as it
 * was, and nothing may have come to a listener of this computer.
 * `npm run attack -- [texts] [seed] [embedded|neo4j]`: 10,000 texts, seed 1, both engines unless given.
 * Ends with "N passed, N failed".
 */
const count = Number(process.argv[2] ?? 10_000);
const seed = Number(process.argv[3] ?? 1);
const engines = (["embedded", "neo4j"] as const).filter(
  (engine) => process.argv[4] === undefined || process.argv[4] === engine,
);
const others = 1_000;
const longest = 11_000;
let [passed, failed] = [0, 0];
let requests = 0;
const listener = createServer((socket) => {
  requests += 1;
  socket.destroy();
});
await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", () => resolve()));
const { port } = listener.address() as AddressInfo;

for (const engine of engines) await attack(engine);
listener.close();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

async function attack(engine: "embedded" | "neo4j"): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "clew-attack-"));
  const server = engine === "neo4j" ? await startNeo4j() : undefined;
  const settings = {
    data: join(folder, "data"),
    host: "127.0.0.1",
    port: 0,
    log: "silent" as const,
    ...(server === undefined
      ? {}
      : {
          neo4j: {
            uri: server.uri,
            user: server.user,
            password: server.password,
            database: "neo4j",
          },
        }),
  };
  keyed(settings);
  const clew = await openTest(settings);
  try {
    await importText(clew, folder, adsMapping, { "ads.csv": adsCsv });
    const before = JSON.stringify(await dump(clew.clew));
    await hostile(clew, engine);
    await spliced(clew, engine);
    const same = JSON.stringify(await dump(clew.clew)) === before;
    tell(`${engine}: the store is as it was, ${requests} requests came`, same && requests === 0);
  } finally {
    await clew.clew.close();
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function hostile(clew: TestClew, engine: string): Promise<void> {
  const tally = { refused: 0, ended: 0, answered: 0 };
  const wrong: string[] = [];
  let [slowest, slowestOther] = [0, 0];
  for (const { name, class: sort, text, secretIfReturned, parameters } of hostileTexts) {
    const begun = performance.now();
    const answer = await ask(clew, text, parameters);
    slowest = Math.max(slowest, performance.now() - begun);
    slowestOther = Math.max(slowestOther, await timeOfAnother(clew));
    tally[answer.is] += 1;
    const secret = new RegExp(secretIfReturned ?? "LEAKED", "u");
    if (answer.is === "answered" && (neverRun.has(sort) || secret.test(answer.rows)))
      wrong.push(`${sort}: ${name}`);
  }
  for (const one of wrong) console.log(`      got through: ${one}`);
  const told = `${tally.refused} refused, ${tally.ended} ended, ${tally.answered} answered`;
  tell(`${engine}: ${hostileTexts.length} hostile texts, ${told}`, wrong.length === 0);
  tell(`${engine}: the slowest took ${seconds(slowest)}`, slowest < longest);
  tell(`${engine}: others waited ${seconds(slowestOther)} behind them`, slowestOther < others);
}

async function spliced(clew: TestClew, engine: string): Promise<void> {
  const random = randomOf(seed);
  const tally = { refused: 0, ended: 0, answered: 0 };
  for (let round = 0; round < count; round += 1)
    tally[(await ask(clew, splicedText(random))).is] += 1;
  const told = `${tally.refused} refused, ${tally.ended} ended, ${tally.answered} answered`;
  tell(`${engine}: ${count} texts of seed ${seed}, ${told}`, tally.refused > 0);
}

type Answer =
  | { readonly is: "answered"; readonly rows: string }
  | { readonly is: "refused" | "ended" };

/** What comes of a text. An error that is no refusal breaks the run off. */
async function ask(
  clew: TestClew,
  text: string,
  parameters: Readonly<Record<string, unknown>> = {},
): Promise<Answer> {
  try {
    const { runCypher } = await clew.ask(
      "query ($text: String!, $parameters: JSON) { runCypher(text: $text, parameters: $parameters) { rows } }",
      { text: text.replace(/127\.0\.0\.1:9\b/gu, `127.0.0.1:${port}`), parameters },
    );
    return { is: "answered", rows: JSON.stringify(runCypher.rows) };
  } catch (error) {
    if (!(error instanceof ClewError)) throw error;
    return { is: error.code === "TOO_LARGE" ? "ended" : "refused" };
  }
}

async function timeOfAnother(clew: TestClew): Promise<number> {
  const begun = performance.now();
  await clew.ask(`{ search(text: "zoe") { total } }`);
  return performance.now() - begun;
}

function tell(what: string, holds: boolean): void {
  const [engine = "", ...rest] = what.split(": ");
  const kind = rest.join(": ").replaceAll(/[\d.]+/gu, "…");
  keepFigure("npm run attack", `${engine}: ${kind}`, rest.join(": "));
  if (holds) passed += 1;
  else failed += 1;
  console.log(`${holds ? "ok   " : "FAIL "} ${what}`);
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1_000).toFixed(2)} s`;
}
