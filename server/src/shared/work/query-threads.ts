import {
  MessageChannel,
  Worker,
  type MessagePort,
  type TransferListItem,
} from "node:worker_threads";

/** How the threads of one kind of work are made. */
export interface Making {
  /** The file that a thread runs; it answers on the `port` of its data. */
  readonly program: string;
  /** Most memory of one thread, in MB; past it the thread ends, not the process. */
  readonly memory: number;
  /** What a thread is given beside its port, and what is to be done once it has ended. */
  readonly prepare: () => {
    readonly data: Readonly<Record<string, unknown>>;
    readonly transfer: readonly TransferListItem[];
    readonly ended: () => void;
  };
}

/** Threads that can be ended at any moment, one for each piece of work at a time. */
export interface QueryThreads<Asked, Answered> {
  /** Does a piece of work under a number; undefined where its thread ended before it was done. */
  readonly run: (number: number, asked: Asked) => Promise<Answered | undefined>;
  /** Ends the work under a number, with its thread. */
  readonly stop: (number: number) => void;
  readonly close: () => Promise<void>;
}

interface Thread {
  readonly worker: Worker;
  readonly port: MessagePort;
  busy: boolean;
}

/** Begins a thread where none is free; one that is done waits for the next piece of work. */
export function openThreads<Asked, Answered>(making: Making): QueryThreads<Asked, Answered> {
  const threads = new Set<Thread>();
  const running = new Map<number, Thread>();
  return {
    run: async (number, asked) => {
      const thread = [...threads].find(({ busy }) => !busy) ?? begin(making, threads);
      thread.busy = true;
      running.set(number, thread);
      try {
        return await answerOf<Asked, Answered>(thread, asked);
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
    close: async () => {
      await Promise.all([...threads].map(({ worker }) => worker.terminate()));
    },
  };
}

function answerOf<Asked, Answered>(
  { worker, port }: Thread,
  asked: Asked,
): Promise<Answered | undefined> {
  const { promise, resolve } = Promise.withResolvers<Answered | undefined>();
  const ended = () => resolve(undefined);
  worker.once("exit", ended);
  port.once("message", resolve);
  port.postMessage(asked);
  return promise.finally(() => {
    worker.off("exit", ended);
    port.off("message", resolve);
  });
}

function begin({ program, memory, prepare }: Making, threads: Set<Thread>): Thread {
  const talk = new MessageChannel();
  const { data, transfer, ended } = prepare();
  const worker = new Worker(program, {
    workerData: { ...data, port: talk.port2 },
    transferList: [talk.port2, ...transfer],
    resourceLimits: { maxOldGenerationSizeMb: memory, stackSizeMb: 8 },
  });
  worker.unref();
  const thread: Thread = { worker, port: talk.port1, busy: false };
  threads.add(thread);
  worker.on("error", () => undefined); // its exit tells
  worker.on("exit", () => {
    threads.delete(thread);
    talk.port1.close();
    ended();
  });
  return thread;
}
