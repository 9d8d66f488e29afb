import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { outputOf, type Answer, type FromThread, type Order } from "./crew-messages.ts";
import { TooLarge } from "../errors.ts";
import type { Ask, Stream, Task } from "./task.ts";

/** What bounds a piece of work. */
export interface Bounds {
  /** Ends the work; its promise rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Ends the work with TooLarge; of a stream, the wait for one item. Default: ten minutes. */
  readonly milliseconds?: number;
}

/** Threads that do long work away from the one that answers requests. */
export interface Crew {
  /** How many pieces of work go on at once. */
  readonly size: number;
  /** Does a task on a thread; waits where all are busy, first come first served. */
  readonly run: <Input, Output>(
    task: Task<Input, Output>,
    input: Input,
    bounds?: Bounds,
  ) => Promise<Awaited<Output>>;
  /** The items of a stream; its thread works on when the next is wanted. */
  readonly stream: <Input, Item>(
    stream: Stream<Input, Item>,
    input: Input,
    answer: Ask,
    bounds?: Bounds,
  ) => AsyncGenerator<Item>;
  readonly close: () => Promise<void>;
}

const workerFile = new URL("./crew-worker.ts", import.meta.url);

/** What a crew is like. */
export interface CrewSetting {
  /** Threads; as many as the machine has processors where absent. */
  readonly size?: number;
  /** Memory of each thread. */
  readonly megabytes?: number;
  /** True where its threads let all others go first, as far as the machine knows how. */
  readonly giveWay?: boolean;
}

/**
 * Opens a crew; its threads start when first needed and are kept. A thread whose work was ended, or
 * that ran out of memory (`megabytes` each), is replaced.
 */
export function openCrew({
  size = Math.max(1, availableParallelism()),
  megabytes = 2_048,
  giveWay = false,
}: CrewSetting = {}): Crew {
  const bench = openBench(size, () => {
    const resourceLimits = { maxOldGenerationSizeMb: megabytes };
    return new Worker(workerFile, { resourceLimits, workerData: { giveWay } });
  });
  return {
    size,
    run: async <Input, Output>(
      { module, name }: Task<Input, Output>,
      input: Input,
      bounds: Bounds = {},
    ): Promise<Awaited<Output>> => {
      const order = { module, name, input, streamed: false };
      const items = onThread(bench, order, refuseToAnswer, bounds);
      const last = await items.next();
      return last.value as Awaited<Output>;
    },
    stream: async function* <Input, Item>(
      { module, name }: Stream<Input, Item>,
      input: Input,
      answer: Ask,
      bounds: Bounds = {},
    ) {
      const items = onThread(bench, { module, name, input, streamed: true }, answer, bounds);
      yield* items as AsyncGenerator<Item>;
    },
    close: bench.close,
  };
}

const refuseToAnswer: Ask = () => Promise.reject(new Error("a task asks nothing"));

/** Has an order done by a thread; gives its items, and returns its output. */
async function* onThread(
  bench: Bench,
  order: Order,
  answer: Ask,
  bounds: Bounds,
): AsyncGenerator<unknown, unknown> {
  bounds.signal?.throwIfAborted();
  const worker = await bench.take();
  let whole = false;
  try {
    bounds.signal?.throwIfAborted();
    let said = await reply(worker, order, bounds);
    for (;;) {
      bounds.signal?.throwIfAborted();
      if ("ok" in said) {
        whole = true;
        return outputOf(said satisfies Answer);
      }
      const own = "question" in said ? await answer(said.question) : undefined;
      if ("item" in said) yield said.item;
      said = await reply(worker, { answer: own }, bounds);
    }
  } finally {
    bench.giveBack(worker, whole);
  }
}

/** Does a task on a crew, or here where there is none. */
export async function runOn<Input, Output>(
  crew: Crew | undefined,
  task: Task<Input, Output>,
  input: Input,
  bounds: Bounds,
): Promise<Awaited<Output>> {
  return crew === undefined ? await task.run(input) : crew.run(task, input, bounds);
}

/** The threads of a crew. */
interface Bench {
  /** A thread that nobody has; waits where all are busy. */
  readonly take: () => Promise<Worker>;
  /** Gives a thread back; one that is not whole ends. */
  readonly giveBack: (worker: Worker, whole: boolean) => void;
  readonly close: () => Promise<void>;
}

function openBench(size: number, start: () => Worker): Bench {
  const all = new Set<Worker>();
  const idle: Worker[] = [];
  const waiting: (() => void)[] = [];
  let busy = 0;
  return {
    take: async () => {
      if (busy >= size) await new Promise<void>((resolve) => waiting.push(resolve));
      else busy += 1;
      const worker = idle.pop() ?? start();
      all.add(worker);
      worker.ref();
      return worker;
    },
    giveBack: (worker, whole) => {
      worker.unref();
      if (whole) idle.push(worker);
      else {
        all.delete(worker);
        void worker.terminate();
      }
      const next = waiting.shift();
      if (next === undefined) busy -= 1;
      else next();
    },
    close: async () => {
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}

/** Tells a thread something and gives what it says to it. */
function reply(
  worker: Worker,
  message: Order | { readonly answer: unknown },
  { signal, milliseconds = 600_000 }: Bounds,
): Promise<FromThread> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => end(() => reject(new TooLarge("shared.work-took-too-long"))),
      milliseconds,
    );
    const onAbort = () =>
      end(() => reject(signal?.reason instanceof Error ? signal.reason : new Error("ended")));
    const onMessage = (said: FromThread) => end(() => resolve(said));
    const onError = (error: Error & { readonly code?: string }) =>
      end(() =>
        reject(
          error.code === "ERR_WORKER_OUT_OF_MEMORY"
            ? new TooLarge("shared.work-needs-more-memory")
            : error,
        ),
      );
    const onExit = () => end(() => reject(new Error("a thread ended in the midst of its work")));
    const end = (settle: () => void) => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      settle();
    };
    signal?.addEventListener("abort", onAbort, { once: true });
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    worker.postMessage(message);
  });
}
