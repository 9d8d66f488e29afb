import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { besieging, type Besieging, type Outcome } from "../support/besieging.ts";
import { post } from "../support/run-clew.ts";
import { documents, siblings } from "../support/siblings/index.ts";
import { keepFigure } from "../support/figures.ts";
import { startWatched, watchedInWords } from "../support/watched-server.ts";

/**
 * Sends a real server what strangers could send, one after the other, while somebody else asks:
 * the siblings of the tests, or every file of a folder. A `.graphql` is asked, a `.cypher` is run, a
 * `.yaml` is taken as a mapping, all else is sent as a file. Each must be refused or read to its end.
 * `npm run attack:files -- [FOLDER]`. Ends with "N passed, N failed".
 */
const given = process.argv[2];
const folder = mkdtempSync(join(tmpdir(), "clew-siege-"));
const server = await startWatched(folder);
let [passed, failed, number] = [0, 0, 0];
try {
  if (given === undefined) await ownSiblings();
  else await siege("the folder", await filesOf(given));
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

interface Attack {
  readonly what: string;
  readonly send: Besieging;
}

async function ownSiblings(): Promise<void> {
  for (const [sort, all] of Object.entries(siblings)) {
    const attacks: Attack[] = [];
    for (const one of all)
      attacks.push({ what: one.what, send: await besieging(one, (number += 1)) });
    await siege(sort, attacks);
  }
  const queries = documents.map(({ what, query, variables }): Attack => ({
    what,
    send: async (address) => {
      await new Promise((resolve) => setTimeout(resolve, 200));
      return asked(address, query, variables);
    },
  }));
  await siege("documents", queries);
}

async function filesOf(from: string): Promise<readonly Attack[]> {
  const attacks: Attack[] = [];
  for (const file of readdirSync(from).toSorted())
    attacks.push({ what: file, send: await sending(file, readFileSync(join(from, file))) });
  return attacks;
}

async function sending(file: string, content: Buffer): Promise<Besieging> {
  const text = content.toString();
  const run = "query ($text: String!) { runCypher(text: $text) { rows } }";
  const plain = { what: file, file: "x.csv", content: () => "a\n1\n" };
  switch (extname(file)) {
    case ".graphql":
      return (address) => asked(address, text);
    case ".cypher":
      return (address) => asked(address, run, { text });
    case ".yaml":
      return besieging({ ...plain, mapping: text }, (number += 1));
    default:
      return besieging({ ...plain, file, content: () => content }, (number += 1));
  }
}

async function asked(
  address: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Outcome> {
  const { status, body } = await post(address, query, variables);
  const said = JSON.stringify(body.errors ?? body.data);
  const is = body.errors === undefined ? "read" : "refused";
  return { is, says: said, failed: status >= 500 || said.includes("INTERNAL") };
}

/** Sends all of one class, and says how the server's answering thread and others fared. */
async function siege(sort: string, attacks: readonly Attack[]): Promise<void> {
  const got = await server.watching(async () => {
    for (const { what, send } of attacks) {
      const begun = performance.now();
      const { is, says, failed: wrong } = await send(server.address).catch(broken);
      const took = ((performance.now() - begun) / 1_000).toFixed(1);
      tell(`${sort}: ${what}: ${is} in ${took} s: ${says.slice(0, 120)}`, !wrong);
    }
  });
  const { p99, longest, nearlyAll } = got;
  keepFigure("npm run attack:files", `${attacks.length} of ${sort}`, watchedInWords(got));
  tell(`${sort}: ${watchedInWords(got)}`, p99 <= 50 && longest <= 500 && nearlyAll <= 1_000);
}

function broken(error: unknown): Outcome {
  return { is: "refused", says: String(error), failed: true };
}

function tell(what: string, holds: boolean): void {
  if (holds) passed += 1;
  else failed += 1;
  console.log(`${holds ? "ok   " : "FAIL "} ${what.replaceAll("\n", " ")}`);
}
