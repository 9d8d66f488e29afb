import { fileURLToPath } from "node:url";
import { MessageChannel, Worker, type MessagePort } from "node:worker_threads";
import type { Answered, Asked } from "./reader-messages.ts";
import type { Call } from "./query-store.ts";

const program = fileURLToPath(new URL("./reader-thread.ts", import.meta.url));
/** Most memory that one query may take, in MB; the thread ends past it, not the store. */
const memory = 768;

/** What the store answers to one call. */
export type Serve = (call: Call) => unknown;

/** Runs queries of people, each in a thread of its own, beside the thread that has the store. */
export interface UserQueries {
  /** Runs a query under a number. */
  readonly run: (number: number, asked: Asked) => Promise<Answered>;
  /** Ends the query under a number. */
  readonly stop: (number: number) => void;
}

interface Thread {
  readonly worker: Worker;
  readonly port: MessagePort;
  busy: boolean;
}

/** Keeps a thread that has ended its query for the next. */
export function userQueries(serve: Serve): UserQueries {
  const threads = new Set<Thread>();
  const running = new Map<number, Thread>();
  return {
    run: async (number, asked) => {
      const thread = [...threads].find(({ busy }) => !busy) ?? begin(serve, threads);
      thread.busy = true;
      running.set(number, thread);
      try {
        return await answerOf(thread, asked);
      } finally {
        running.delete(number);
        thread.busy = false;
      }
    },
    stop: (number) => {
      const thread = running.get(number);
      if (thread === undefined) return;
      threads.delete(thread);
      void thread.worker.terminate();
    },
  };
}

function answerOf({ worker, port }: Thread, asked: Asked): Promise<Answered> {
  const { promise, resolve } = Promise.withResolvers<Answered>();
  const ended = () => resolve({ ok: false, tooLarge: true, refusal: memoryRefusal });
  worker.once("exit", ended);
  port.once("message", resolve);
  port.postMessage(asked);
  return promise.finally(() => {
    worker.off("exit", ended);
    port.off("message", resolve);
  });
}

const memoryRefusal = { key: "engines.query-took-more-memory", values: {} } as const;

function begin(serve: Serve, threads: Set<Thread>): Thread {
  const talk = new MessageChannel();
  const calls = new MessageChannel();
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(program, {
    workerData: { port: talk.port2, calls: calls.port2, signal },
    transferList: [talk.port2, calls.port2],
    resourceLimits: { maxOldGenerationSizeMb: memory, stackSizeMb: 8 },
  });
  const thread: Thread = { worker, port: talk.port1, busy: false };
  threads.add(thread);
  worker.on("error", () => undefined); // its exit tells
  worker.on("exit", () => {
    threads.delete(thread);
    talk.port1.close();
    calls.port1.close();
  });
  calls.port1.on("message", (call: Call) => void serveCall(call));
  return thread;

  async function serveCall(call: Call): Promise<void> {
    calls.port1.postMessage(await replyTo(serve, call));
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
