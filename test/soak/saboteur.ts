import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openNeo4j } from "../../server/src/engines/index.ts";
import type { CypherText } from "../../server/src/graph/index.ts";
import { post, startServer } from "../support/run-clew.ts";
import type { TestNeo4j } from "../support/test-neo4j.ts";

/** A server on a Neo4j that a saboteur restarts again and again. */
export interface Sabotage {
  readonly neo4j: TestNeo4j;
  readonly environment: Readonly<Record<string, string>>;
  readonly folder: string;
  readonly minutes: number;
  /** Numbers from 0 to 1. */
  readonly random: () => number;
}

/** What became of it. */
export interface Sabotaged {
  readonly restarts: number;
  readonly reads: number;
  /** Reads that were refused because the store was away. */
  readonly refused: number;
  readonly written: number;
  /** Bytes on the server's heap after a forced collection, after a third of the time and at the end. */
  readonly heaps: readonly number[];
  /** Sockets that the server held at the same moments. */
  readonly sockets: readonly number[];
  /** Transactions that were left in Neo4j at the end, but for the one that counts them. */
  readonly transactions: number;
  readonly wrong: string[];
}

const minute = 60_000;
const longest = 60_000;
const readers = 6;
const writers = 2;
const probe = fileURLToPath(new URL("../support/heap-probe.ts", import.meta.url));
const questions = (id: string) => [
  '{ search(text: "212 555") { total } }',
  "{ sources { id records } }",
  `{ entity(id: "${id}") { label degree } }`,
  `{ neighbourhood(ids: ["${id}"]) { entities { id } } }`,
  "{ judgements { total } }",
  "{ status { engine } }",
];
const add = `mutation ($input: StatementInput!, $key: String) {
  addStatement(input: $input, idempotencyKey: $key) { ok record { id } } }`;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A phone of the demo, once all of the demo is there. */
async function phoneOf(asked: (query: string) => Promise<any>): Promise<string> {
  for (;;) {
    const { data } = await asked(
      '{ imports { state } search(text: "555", kinds: ["Phone"]) { edges { node { id } } } }',
    );
    const isDone = data?.imports.every(({ state }: { state: string }) => state === "done");
    const [edge] = data?.search.edges ?? [];
    if (isDone === true && edge !== undefined) return edge.node.id;
    await pause(1_000);
  }
}

/** Reads and writes for some minutes while Neo4j is restarted about every minute. */
export async function sabotage(sabotaged: Sabotage): Promise<Sabotaged> {
  const { environment, folder, minutes, neo4j, random } = sabotaged;
  const file = join(folder, "heap");
  const server = await startServer(
    ["--demo"],
    { ...environment, CLEW_PROBE: file, NODE_OPTIONS: `--import ${probe}` },
    folder,
  );
  const wrong = new Set<string>();
  const counts = { restarts: 0, reads: 0, refused: 0 };
  const written: string[] = [];
  const heaps: number[] = [];
  const sockets: number[] = [];
  const asked = async (query: string, variables: Readonly<Record<string, unknown>> = {}) => {
    const late = pause(longest).then(() => undefined);
    const answer = await Promise.race([post(server.address, query, variables), late]);
    if (answer === undefined) wrong.add(`no answer in ${longest / 1_000} s: ${query}`);
    return answer?.body ?? {};
  };
  const look = async () => {
    rmSync(file, { force: true });
    server.process.kill("SIGUSR2");
    while (!existsSync(file)) await pause(50);
    const seen = JSON.parse(readFileSync(file, "utf8")) as { heap: number; sockets: number };
    heaps.push(seen.heap);
    sockets.push(seen.sockets);
  };
  const asking = questions(await phoneOf(asked));
  const end = Date.now() + minutes * minute;
  const read = async (at: number) => {
    for (let round = at; Date.now() < end; round += 1) {
      const body = await asked(asking[round % asking.length] ?? "");
      counts.reads += 1;
      for (const { extensions, message } of body.errors ?? [])
        if (extensions?.code === "ENGINE_UNAVAILABLE") counts.refused += 1;
        else wrong.add(`a read says: ${message}`);
      await pause(100 + random() * 200);
    }
  };
  const write = async (at: number) => {
    for (let round = 0; Date.now() < end; round += 1) {
      const value = `Witness ${at}-${round}`;
      const input = { entity: { kind: "Person", value }, source: "soak" };
      for (;;) {
        const body = await asked(add, { input, key: value });
        const id: unknown = body.data?.addStatement.record?.id;
        if (typeof id === "string") {
          written.push(id);
          break;
        }
        await pause(500);
      }
      await pause(400);
    }
  };
  const restart = async () => {
    while (Date.now() < end - minute / 2) {
      await pause(minute / 2 + random() * minute);
      await neo4j.kill();
      await pause(random() * 5_000);
      await neo4j.restart();
      counts.restarts += 1;
    }
  };
  const watch = async () => {
    await pause((minutes * minute) / 3);
    await look();
  };
  const hands = [
    ...Array.from({ length: readers }, (_, at) => read(at)),
    ...Array.from({ length: writers }, (_, at) => write(at)),
  ];
  await Promise.all([...hands, restart(), watch()]);
  await pause(3_000);
  await look();
  const { uri, user, password } = neo4j;
  const graph = openNeo4j({ uri, user, password, database: "neo4j" });
  const transactions = await graph.read(
    "SHOW TRANSACTIONS YIELD transactionId, metaData RETURN transactionId" as CypherText,
  );
  await graph.close();
  for (const id of written) {
    const body = await asked("query ($id: ID!) { record(id: $id) { id } }", { id });
    if (body.data?.record?.id !== id) wrong.add("an acknowledged note is gone");
  }
  await server.stop();
  return {
    ...counts,
    written: written.length,
    heaps,
    sockets,
    transactions: transactions.length - 1,
    wrong: [...wrong],
  };
}
