/**
 * A pure function that may run on another thread; what it takes and gives must be cloneable, shared
 * memory included.
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
