import type { ChildProcess } from "node:child_process";
import { rename, rm } from "node:fs/promises";
import { EngineUnavailable, StoreFull, TooLarge } from "../../shared/errors.ts";
import type { Grown, Reply, Request } from "./protocol.ts";
import { openStandIn } from "./stand-in.ts";

/** A write that another write got in the way of; the whole transaction may be tried again. */
export class WriteConflict extends Error {}

/** The child died under a request; what it had not acknowledged did not happen. */
export class ChildDied extends EngineUnavailable {}

/** A refusal of the store itself; its message may carry values and is never shown. */
export class StatementRefused extends Error {}

/** Bytes by which a child's memory has grown much. */
const muchGrown = 128 * 1024 * 1024;
const checkpointLimit = 300_000;

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout | undefined;
}

/** The watched child that holds the store; opened anew after each death. */
export interface Child {
  /**
   * Asks one thing. Past `milliseconds` the child is killed, for nothing in it can be cancelled:
   * TooLarge.
   */
  readonly ask: (request: Request, milliseconds?: number) => Promise<unknown>;
  /**
   * Brings the log into the store's file. Where the child's memory grew much since it opened the
   * store, another opens it and takes its place as soon as nobody waits for an answer: the engine
   * packs tightly only what it reads from its file.
   */
  readonly checkpoint: () => Promise<void>;
  /**
   * Copies the store into a file that holds nothing of what was deleted, and goes on with it: the
   * engine keeps deleted values in its own. Whoever asks meanwhile waits.
   */
  readonly scour: () => Promise<void>;
  /** Closes the store and ends the child. */
  readonly close: () => Promise<void>;
}

/**
 * Starts nothing yet: the child is started by the first request, and again by the first after its
 * death. Another stands ready meanwhile, with its code read, so that its store is open the sooner.
 */
export function childFor(path: string, onStart: (pid: number | undefined) => void): Child {
  let running: Promise<Running> | undefined;
  let closed = false;
  const standIn = openStandIn();
  const begin = (before: Promise<void> = Promise.resolve()) => {
    const begun = before
      .then(() => startChild(standIn.take(), path, () => forget(begun)))
      .then((child) => {
        onStart(child.process.pid);
        if (!closed) standIn.prepare();
        return child;
      });
    begun.catch(() => forget(begun));
    running = begun;
    return begun;
  };
  const forget = (ended: Promise<Running>) => {
    if (running === ended) running = undefined;
  };
  const start = () => running ?? begin();
  return {
    ask: async (request, milliseconds) => {
      if (closed) throw new EngineUnavailable();
      return (await start()).ask(request, milliseconds);
    },
    ...renewals(start, begin, path),
    close: async () => {
      closed = true;
      standIn.close();
      const child = await running?.catch(() => undefined);
      if (child !== undefined) await closeChild(child);
    },
  };
}

/** The ways in which another child takes the place of the one that runs. */
function renewals(
  start: () => Promise<Running>,
  begin: (before: Promise<void>) => Promise<Running>,
  path: string,
): Pick<Child, "checkpoint" | "scour"> {
  return {
    checkpoint: async () => {
      const child = await start();
      if (await isLarge(child)) await begin(closeChild(child).catch(() => undefined));
    },
    scour: async () => {
      const copied = scoured(await start(), path);
      await begin(copied.catch(() => undefined));
      await copied;
    },
  };
}

/** Puts a copy of the store in its place, once its child has ended. */
async function scoured(child: Running, path: string): Promise<void> {
  const draft = `${path}.copy`;
  try {
    await rm(draft, { force: true });
    await child.ask({ kind: "copy", path: draft });
  } finally {
    await closeChild(child);
  }
  await rename(draft, path);
}

/**
 * Has a child bring its log into the store's file. True where its memory grew much, in a moment in
 * which nobody waits for an answer; false where none comes soon.
 */
async function isLarge({ ask, waiting }: Running): Promise<boolean> {
  const { bytes } = (await ask({ kind: "checkpoint" }, checkpointLimit)) as Grown;
  if (bytes < muchGrown) return false;
  for (let tries = 0; tries < 40 && waiting.size > 0; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 50));
  return waiting.size === 0;
}

interface Running {
  readonly process: ChildProcess;
  /** What it has not answered yet. */
  readonly waiting: ReadonlyMap<number, Waiting>;
  readonly ask: (request: Request, milliseconds?: number) => Promise<unknown>;
}

function startChild(child: ChildProcess, path: string, onDeath: () => void): Promise<Running> {
  const waiting = new Map<number, Waiting>();
  let complaint = "";
  child.stderr?.on(
    "data",
    (chunk: Buffer) => (complaint = (complaint + chunk.toString()).slice(-2_000)),
  );
  child.on("exit", () => {
    onDeath();
    for (const request of waiting.values()) {
      clearTimeout(request.timer);
      request.reject(new ChildDied());
    }
  });
  const ask = asker(child, waiting);
  child.send({ path }, (error) => void (error !== null && child.kill("SIGKILL")));
  return new Promise((resolve, reject) => {
    child.once("message", () => {
      child.on("message", (reply: Reply) => settle(waiting, reply));
      resolve({ process: child, waiting, ask });
    });
    child.once("exit", () =>
      reject(new Error(`the embedded store cannot be opened: ${complaint.split("\n")[0] ?? ""}`)),
    );
  });
}

function asker(child: ChildProcess, waiting: Map<number, Waiting>): Running["ask"] {
  let last = 0;
  return (request, milliseconds) =>
    new Promise((resolve, reject) => {
      if (child.exitCode !== null || child.signalCode !== null) return reject(new ChildDied());
      const id = ++last;
      const timer =
        milliseconds === undefined ? undefined : setTimeout(() => expire(id), milliseconds);
      waiting.set(id, { resolve, reject, timer });
      // one that no longer listens is ended, and its end answers all that wait: who asks again then
      // is sure to meet another child
      child.send({ id, request }, (error) => void (error !== null && child.kill("SIGKILL")));
    });

  function expire(id: number): void {
    const late = waiting.get(id);
    waiting.delete(id);
    child.kill("SIGKILL");
    late?.reject(new TooLarge("engines.this-takes-longer-than"));
  }
}

function settle(waiting: Map<number, Waiting>, reply: Reply): void {
  const request = waiting.get(reply.id);
  if (request === undefined) return;
  waiting.delete(reply.id);
  clearTimeout(request.timer);
  if (reply.ok) request.resolve(reply.result);
  else request.reject(refusedBy(reply));
}

function refusedBy({ message, conflict, full }: Extract<Reply, { readonly ok: false }>): Error {
  if (full) return new StoreFull();
  return conflict ? new WriteConflict(message) : new StatementRefused(message);
}

async function closeChild({ process: child, ask }: Running): Promise<void> {
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  await ask({ kind: "close" }, 20_000).catch(() => undefined);
  const timer = setTimeout(() => child.kill("SIGKILL"), 5_000);
  await gone;
  clearTimeout(timer);
}
