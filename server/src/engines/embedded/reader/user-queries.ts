import { fileURLToPath } from "node:url";
import { MessageChannel } from "node:worker_threads";
import { openThreads, type QueryThreads } from "../../../shared/work/query-threads.ts";
import type { Answered, Asked } from "./reader-messages.ts";
import type { Call } from "./query-store.ts";

const program = fileURLToPath(new URL("./reader-thread.ts", import.meta.url));
const memory = 768;

/** What the store answers to one call. */
export type Serve = (call: Call) => unknown;

/** Runs queries of people, each in a thread of its own, beside the thread that has the store. */
export function userQueries(serve: Serve): QueryThreads<Asked, Answered> {
  return openThreads({ program, memory, prepare: () => served(serve) });
}

/** A line on which a thread asks the store, and sleeps until the answer is there. */
function served(serve: Serve): ReturnType<Parameters<typeof openThreads>[0]["prepare"]> {
  const { port1: store, port2: calls } = new MessageChannel();
  const signal = new Int32Array(new SharedArrayBuffer(4));
  store.on("message", (call: Call) => void answer(call));
  return { data: { calls, signal }, transfer: [calls], ended: () => store.close() };

  async function answer(call: Call): Promise<void> {
    store.postMessage(await replyTo(serve, call));
    Atomics.store(signal, 0, 1);
    Atomics.notify(signal, 0);
  }
}

async function replyTo(serve: Serve, call: Call): Promise<unknown> {
  try {
    return { found: await serve(call) };
  } catch (error) {
    return { failed: error instanceof Error ? error.name : "unknown" };
  }
}
