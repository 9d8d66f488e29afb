import { Worker } from "node:worker_threads";
import type { Done, Order, Reply, ThreadData } from "./search-messages.ts";

const program = new URL("./search-thread.ts", import.meta.url);

/** The file cannot be used: it is to be made anew. */
export class IndexDamaged extends Error {
  constructor() {
    super("the search index is damaged");
  }
}

/** The index could not do what was asked. */
export class IndexFailed extends Error {
  constructor() {
    super("the search index failed");
  }
}

/** A thread of the index, begun when it is first asked. */
export interface IndexThread {
  /**
   * Gives what the thread answers. Throws IndexDamaged, IndexFailed; past the time the thread is
   * ended, and the next question begins another.
   */
  readonly ask: (order: Order, milliseconds?: number) => Promise<Done>;
  /** Ends the thread; the next question begins another. */
  readonly end: () => Promise<void>;
  /** Ends the thread for good. */
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly resolve: (done: Done) => void;
  readonly reject: (error: Error) => void;
}

interface Running {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
}

/** A thread on a file. */
export function indexThread(data: ThreadData): IndexThread {
  let running: Running | undefined;
  let numbers = 0;
  let isClosed = false;
  const end = async () => {
    const ended = running;
    running = undefined;
    await ended?.worker.terminate();
  };
  return {
    ask: async (order, milliseconds) => {
      if (isClosed) throw new IndexFailed();
      running ??= begin(data, (gone) => {
        if (running === gone) running = undefined;
      });
      const { worker, waiting } = running;
      numbers += 1;
      const number = numbers;
      const { promise, resolve, reject } = Promise.withResolvers<Done>();
      waiting.set(number, { resolve, reject });
      const timer =
        milliseconds === undefined
          ? undefined
          : setTimeout(() => void end().catch(() => undefined), milliseconds);
      worker.ref();
      worker.postMessage({ number, order });
      return promise.finally(() => {
        clearTimeout(timer);
        waiting.delete(number);
        if (waiting.size === 0) worker.unref();
      });
    },
    end,
    close: () => {
      isClosed = true;
      return end();
    },
  };
}

function begin(data: ThreadData, onGone: (running: Running) => void): Running {
  const worker = new Worker(program, {
    workerData: data,
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  });
  const running: Running = { worker, waiting: new Map() };
  worker.on("message", (reply: Reply) => {
    const one = running.waiting.get(reply.number);
    if ("done" in reply) one?.resolve(reply.done);
    else one?.reject(reply.failed === "damaged" ? new IndexDamaged() : new IndexFailed());
  });
  worker.on("error", () => undefined); // its exit tells
  worker.on("exit", () => {
    onGone(running);
    for (const { reject } of running.waiting.values()) reject(new IndexFailed());
  });
  return running;
}
