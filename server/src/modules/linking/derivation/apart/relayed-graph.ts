import type { Graph, Run } from "../../../../graph/index.ts";
import { isAway, type Answer, type FromChild, type ToChild } from "./child-messages.ts";

/** A graph whose store another process has. */
export interface Relayed {
  readonly graph: Graph;
  /** Takes what the other process says. */
  readonly hear: (message: ToChild) => void;
}

interface Writing {
  /** Does the work once more, from its start. */
  readonly work: () => void;
  readonly end: (failed: string | undefined) => void;
}

/**
 * The graph as the process that derives has it: each statement is sent by the process that has the
 * store.
 */
export function relayedGraph(engine: Graph["engine"], say: (message: FromChild) => void): Relayed {
  const waiting = new Map<number, (answer: Answer) => void>();
  const writing = new Map<number, Writing>();
  let last = 0;
  const next = () => ++last;
  const rowsOf: AskRows = (ask) =>
    new Promise((resolve, reject) => {
      const id = next();
      waiting.set(id, (answer) =>
        "rows" in answer ? resolve(answer.rows) : reject(new Error(answer.failed)),
      );
      say(ask(id));
    });
  return {
    graph: graphOf(
      engine,
      (text, parameters, limits) =>
        rowsOf((id) => ({ kind: "read", id, text, parameters, limits })),
      (work) => {
        const id = next();
        const run: Run = (text, parameters) =>
          rowsOf((call) => ({ kind: "send", id, call, text, parameters }));
        return written(id, () => work(run), writing, say);
      },
    ),
    hear: hearing(waiting, writing),
  };
}

/** Asks for rows by a message that bears the number it is given. */
type AskRows = (ask: (id: number) => FromChild) => ReturnType<Run>;

/** The outcome of work that the other process has done within a write of its store. */
function written<T>(
  id: number,
  work: () => Promise<T>,
  writing: Map<number, Writing>,
  say: (message: FromChild) => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    let outcome: { readonly value: T } | { readonly error: unknown } | undefined;
    writing.set(id, {
      work: () =>
        void work().then(
          (value) => {
            outcome = { value };
            say({ kind: "worked", id, failed: undefined });
          },
          (error: unknown) => {
            outcome = { error };
            say({ kind: "worked", id, failed: "the work failed" });
          },
        ),
      end: (failed) => {
        if (failed !== undefined && isAway(failed)) reject(new Error(failed));
        else if (outcome !== undefined && "error" in outcome) reject(outcome.error);
        else if (failed === undefined && outcome !== undefined) resolve(outcome.value);
        else reject(new Error(failed ?? "not written"));
      },
    });
    say({ kind: "write", id });
  });
}

function hearing(
  waiting: Map<number, (answer: Answer) => void>,
  writing: Map<number, Writing>,
): (message: ToChild) => void {
  const answered = (id: number, answer: Answer) => {
    waiting.get(id)?.(answer);
    waiting.delete(id);
  };
  return (message) => {
    if (message.kind === "answer") answered(message.id, message.answer);
    if (message.kind === "sent") answered(message.call, message.answer);
    if (message.kind === "work") writing.get(message.id)?.work();
    if (message.kind === "written") {
      writing.get(message.id)?.end(message.failed);
      writing.delete(message.id);
    }
  };
}

/** The port's other ways are not for deriving: the store is ready, and is closed by who has it. */
function graphOf(engine: Graph["engine"], read: Graph["read"], write: Graph["write"]): Graph {
  const none = async () => {
    throw new Error("not while deriving");
  };
  return {
    engine,
    read,
    write,
    whenWritten: none,
    writesSeen: () => undefined,
    readUserQuery: none,
    outside: none,
    setUp: async () => undefined,
    flush: async () => undefined,
    checkpoint: async () => undefined,
    scour: async () => undefined,
    close: async () => undefined,
  };
}
