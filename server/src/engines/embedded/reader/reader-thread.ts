import { receiveMessageOnPort, workerData, type MessagePort } from "node:worker_threads";
import { setNow } from "./values/make-times.ts";
import { runOf } from "./query-run.ts";
import { plainRow } from "./plain.ts";
import { propertyNames } from "./property-names.ts";
import type { Asked, Answered } from "./reader-messages.ts";
import { Failure } from "./values/failure.ts";
import { fromStore, type Row } from "./values/cypher-values.ts";
import { Store, type Asker } from "./query-store.ts";

/**
 * The thread in which a query of a person is worked out. It asks the thread that has the store, and
 * sleeps until the answer is there. It can be ended at any moment, and holds nothing of its own.
 */
const { port, calls, signal } = workerData as {
  readonly port: MessagePort;
  readonly calls: MessagePort;
  readonly signal: Int32Array;
};

const ask = ((call: unknown) => {
  Atomics.store(signal, 0, 0);
  calls.postMessage(call);
  // the notice of the answer before may come late, and wake this one early
  while (Atomics.load(signal, 0) === 0) Atomics.wait(signal, 0, 0);
  const reply = receiveMessageOnPort(calls)?.message as
    | { readonly found: unknown }
    | { readonly failed: string };
  if ("failed" in reply) throw new Error(reply.failed);
  return reply.found;
}) as Asker;

port.on("message", (asked: Asked) => port.postMessage(answer(asked)));

function answer(asked: Asked): Answered {
  try {
    return { ok: true, ...rowsOf(asked) };
  } catch (error) {
    if (error instanceof Failure)
      return {
        ok: false,
        refusal: { key: error.key, values: error.values },
        tooLarge: error.tooLarge,
      };
    const key = refusalKey(error);
    return { ok: false, refusal: { key, values: {} }, tooLarge: key !== "reader.failed" };
  }
}

/** A stack that is used up is a query that goes too deep. */
function refusalKey(error: unknown): "reader.too-deep" | "reader.too-large" | "reader.failed" {
  if (!(error instanceof RangeError)) return "reader.failed";
  return /stack/iu.test(error.message) ? "reader.too-deep" : "reader.too-large";
}

function rowsOf({ query, columns, parameters, limits }: Asked) {
  setNow();
  const store = new Store(ask, propertyNames(query));
  const given = Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, fromStore(value)]),
  );
  const rows = [];
  let bytes = 0;
  const start: Row = {};
  for (const row of runOf(query, store, given)([start])) {
    if (rows.length >= limits.rows) return { columns, rows, truncated: true };
    const plain = plainRow(row, columns, store);
    bytes += JSON.stringify(plain).length;
    if (bytes > limits.bytes) {
      if (rows.length === 0) throw new Failure("engines.row-too-large", {}, true);
      return { columns, rows, truncated: true };
    }
    rows.push(plain);
  }
  return { columns, rows, truncated: false };
}
