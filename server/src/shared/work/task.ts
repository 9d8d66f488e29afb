/**
 * A function that may run on another thread; what it takes and gives must be cloneable, shared
 * memory included. It changes nothing that others see, but for files that it is given.
 */
export interface Task<Input, Output> {
  /** Address of the file that exports it, and the name there. */
  readonly module: string;
  readonly name: string;
  readonly run: (input: Input) => Output;
}

/** Declares a task: `export const rankTask = defineTask(import.meta.url, "rankTask", rank)`. */
export function defineTask<Input, Output>(
  module: string,
  name: string,
  run: (input: Input) => Output,
): Task<Input, Output> {
  return { module, name, run };
}

/** Asks whoever wanted the stream, who may know what the thread cannot. */
export type Ask = (question: unknown) => Promise<unknown>;

/** A task that gives its output piece by piece, each when it is wanted. */
export interface Stream<Input, Item> {
  readonly module: string;
  readonly name: string;
  readonly run: (input: Input, ask: Ask) => AsyncIterable<Item>;
}

/** Declares a stream, as a task. */
export function defineStream<Input, Item>(
  module: string,
  name: string,
  run: (input: Input, ask: Ask) => AsyncIterable<Item>,
): Stream<Input, Item> {
  return { module, name, run };
}
