import { platform, setPriority } from "node:os";
import { parentPort, workerData } from "node:worker_threads";
import type { Answer, Order, Refusal, ToThread } from "./crew-messages.ts";
import { InvalidInput } from "../errors.ts";
import { refusalOf } from "../machine-refusal.ts";
import { keepCompiled, takeCompiled } from "./compiled.ts";
import type { Stream, Task } from "./task.ts";

/** What the parent says while a stream goes on: the answer to a question, or that more is wanted. */
type Heard = Exclude<ToThread, Order>;

const { giveWay } = workerData as { readonly giveWay: boolean };
// Linux alone knows a priority for one thread: elsewhere it would be that of the whole server
if (giveWay && platform() === "linux") setPriority(10);

takeCompiled();
const loaded = new Set<string>();

let hear: (message: Heard) => void = () => undefined;

/** The other side of a crew: loads the file of a task and does it. */
parentPort?.on("message", (message: ToThread) => {
  if ("module" in message) void obey(message);
  else hear(message);
});

async function obey(order: Order): Promise<void> {
  parentPort?.postMessage(await answer(order));
}

async function answer({ module, name, input, streamed }: Order): Promise<Answer> {
  try {
    const tasks = await tasksIn(module);
    const task = tasks[name];
    if (task === undefined) throw new Error(`${module} exports no ${name}`);
    if (streamed) return await streamOut(task as Stream<unknown, unknown>, input);
    return { ok: true, output: await (task as Task<unknown, unknown>).run(input) };
  } catch (error) {
    return {
      ok: false,
      refusal: refusalIn(error),
      message: error instanceof Error ? error.message : String(error),
    };
  }
}

async function tasksIn(module: string): Promise<Readonly<Record<string, unknown>>> {
  const tasks = (await import(module)) as Readonly<Record<string, unknown>>;
  if (!loaded.has(module)) keepCompiled();
  loaded.add(module);
  return tasks;
}

/** Gives on one item after the other, each when it is wanted. */
async function streamOut(stream: Stream<unknown, unknown>, input: unknown): Promise<Answer> {
  const ask = (question: unknown) => heard({ question }).then((message) => message.answer);
  for await (const item of stream.run(input, ask)) await heard({ item });
  return { ok: true, output: undefined };
}

/** Sends something and waits for the answer to it. */
function heard(said: { readonly item: unknown } | { readonly question: unknown }): Promise<Heard> {
  return new Promise((resolve) => {
    hear = resolve;
    parentPort?.postMessage(said);
  });
}

function refusalIn(error: unknown): Refusal | undefined {
  const refusal = refusalOf(error);
  if (refusal === undefined) return undefined;
  const { key, values } = refusal.sentence;
  const field = refusal instanceof InvalidInput ? refusal.field : undefined;
  return { code: refusal.code, key, values, field };
}
