import { parentPort } from "node:worker_threads";
import type { Answer, Refusal } from "./crew.ts";
import { ClewError, InvalidInput } from "./errors.ts";
import type { Task } from "./task.ts";

/** The other side of a crew: loads the file of a task and does it. */
parentPort?.on(
  "message",
  async ({
    module,
    name,
    input,
  }: {
    readonly module: string;
    readonly name: string;
    readonly input: unknown;
  }) => {
    parentPort?.postMessage(await answer(module, name, input));
  },
);

async function answer(module: string, name: string, input: unknown): Promise<Answer> {
  try {
    const tasks = (await import(module)) as Readonly<
      Record<string, Task<unknown, unknown> | undefined>
    >;
    const task = tasks[name];
    if (task === undefined) throw new Error(`${module} exports no ${name}`);
    return { ok: true, output: task.run(input) };
  } catch (error) {
    return {
      ok: false,
      refusal: error instanceof ClewError ? refusalOf(error) : undefined,
      message: error instanceof Error ? error.message : String(error),
    };
  }
}

function refusalOf(error: ClewError): Refusal {
  const { key, values } = error.sentence;
  return {
    code: error.code,
    key,
    values,
    field: error instanceof InvalidInput ? error.field : undefined,
  };
}
