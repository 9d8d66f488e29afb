import neo4j, { Neo4jError, type Session, type Transaction } from "neo4j-driver";
import { workerData, type MessagePort } from "node:worker_threads";
import type { Row } from "../../graph/index.ts";
import type { Neo4jSettings } from "../../settings.ts";
import { closeQuietly, openReader, parametersToDriver, plainRows } from "./driver.ts";
import { planRefusal } from "./plan-check.ts";
import type { AskedOfNeo4j, AnsweredByNeo4j } from "./query-messages.ts";

/**
 * The thread in which a query of a person is sent and its rows are read: a row can be of any size,
 * and the thread ends where one is larger than its memory. It has its own connections, under the
 * account that only reads.
 */
const { port, settings } = workerData as {
  readonly port: MessagePort;
  readonly settings: Neo4jSettings;
};
const driver = openReader(settings);
/** Most bytes beside the heap, where the driver gathers a row before it reads it. */
const mostOutside = 256 * 1024 ** 2;
setInterval(() => {
  if (process.memoryUsage().external > mostOutside) process.exit(1); // ends this thread alone
}, 50).unref();

port.on("message", (asked: AskedOfNeo4j) => {
  void answer(asked).then((answered) => port.postMessage(answered));
});

async function answer(asked: AskedOfNeo4j): Promise<AnsweredByNeo4j> {
  const session = driver.session({
    database: settings.database,
    defaultAccessMode: neo4j.session.READ,
    fetchSize: 100,
  });
  try {
    return await read(session, asked);
  } catch (error) {
    return errorOf(error);
  } finally {
    await closeQuietly(session);
  }
}

function errorOf(error: unknown): AnsweredByNeo4j {
  if (error instanceof Neo4jError) return { is: "error", code: error.code, message: error.message };
  return { is: "error", code: "", message: "" };
}

async function read(session: Session, asked: AskedOfNeo4j): Promise<AnsweredByNeo4j> {
  const { text, limits, mark } = asked;
  const given = { ...parametersToDriver(asked.parameters), ...asked.values };
  const transaction = await session.beginTransaction({
    timeout: limits.milliseconds,
    metadata: { clewQuery: mark },
  });
  try {
    const explained = await transaction.run(`EXPLAIN ${text}`, given);
    const refusal = planRefusal(explained.summary.plan);
    if (refusal !== undefined) return { is: "refused", key: refusal };
    return await rowsWithin(transaction, text, given, limits);
  } finally {
    await transaction.rollback().catch(() => undefined);
  }
}

async function rowsWithin(
  transaction: Transaction,
  text: string,
  given: Record<string, unknown>,
  limits: AskedOfNeo4j["limits"],
): Promise<AnsweredByNeo4j> {
  const rows: Row[] = [];
  let bytes = 0;
  for await (const record of transaction.run(text, given)) {
    if (rows.length >= limits.rows) return { is: "rows", rows, truncated: true };
    const [row = {}] = plainRows([record]);
    bytes += JSON.stringify(row).length;
    if (bytes > limits.bytes && rows.length === 0)
      return { is: "refused", key: "engines.row-too-large" };
    if (bytes > limits.bytes) return { is: "rows", rows, truncated: true };
    rows.push(row);
  }
  return { is: "rows", rows, truncated: false };
}
