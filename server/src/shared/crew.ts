import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { InvalidInput, TooLarge, type ErrorCode } from "./errors.ts";
import type { Task } from "./task.ts";
import type { SentenceKey, SentenceValues } from "../sentences/index.ts";

/** What bounds a piece of work. */
export interface Bounds {
  /** Ends the work; its promise rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Ends the work with TooLarge. Default: ten minutes. */
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
  ) => Promise<Output>;
  readonly close: () => Promise<void>;
}

/** An expected refusal as it crosses to another thread. */
export interface Refusal {
  readonly code: ErrorCode;
  readonly key: SentenceKey;
  readonly values: SentenceValues;
  readonly field: string | undefined;
}

/** How a thread answers. */
export type Answer =
  | { readonly ok: true; readonly output: unknown }
  | { readonly ok: false; readonly refusal: Refusal | undefined; readonly message: string };

const workerFile = new URL("./crew-worker.ts", import.meta.url);

/**
 * Opens a crew; its threads start when first needed and are kept. A thread whose work was ended, or
 * that ran out of memory (`megabytes` each), is replaced.
 */
export function openCrew({
  size = Math.max(1, availableParallelism()),
  megabytes = 2_048,
}: { readonly size?: number; readonly megabytes?: number } = {}): Crew {
  const bench = openBench(size, megabytes);
  return {
    size,
    run: async (task, input, bounds = {}) => {
      bounds.signal?.throwIfAborted();
      const worker = await bench.take();
      let whole = false;
      try {
        bounds.signal?.throwIfAborted();
        const work = { module: task.module, name: task.name, input };
        const answer = await answerOf(worker, work, bounds);
        whole = true;
        return outputOf(answer) as ReturnType<typeof task.run>;
      } finally {
        bench.giveBack(worker, whole);
      }
    },
    close: bench.close,
  };
}

/** The threads of a crew. */
interface Bench {
  /** A thread that nobody has; waits where all are busy. */
  readonly take: () => Promise<Worker>;
  /** Gives a thread back; one that is not whole ends. */
  readonly giveBack: (worker: Worker, whole: boolean) => void;
  readonly close: () => Promise<void>;
}

function openBench(size: number, megabytes: number): Bench {
  const all = new Set<Worker>();
  const idle: Worker[] = [];
  const waiting: (() => void)[] = [];
  let busy = 0;
  return {
    take: async () => {
      if (busy >= size) await new Promise<void>((resolve) => waiting.push(resolve));
      else busy += 1;
      const worker =
        idle.pop() ??
        new Worker(workerFile, { resourceLimits: { maxOldGenerationSizeMb: megabytes } });
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

function outputOf(answer: Answer): unknown {
  if (answer.ok) return answer.output;
  if (answer.refusal === undefined) throw new Error(answer.message);
  const { code, key, values, field } = answer.refusal;
  throw code === "TOO_LARGE" ? new TooLarge(key, values) : new InvalidInput(key, values, field);
}

function answerOf(
  worker: Worker,
  work: unknown,
  { signal, milliseconds = 600_000 }: Bounds,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => end(() => reject(new TooLarge("shared.work-took-too-long"))),
      milliseconds,
    );
    const onAbort = () =>
      end(() => reject(signal?.reason instanceof Error ? signal.reason : new Error("ended")));
    const onMessage = (answer: Answer) => end(() => resolve(answer));
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
    worker.postMessage(work);
  });
}
