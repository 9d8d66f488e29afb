import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Clew } from "../../../../context.ts";
import type { Graph } from "../../../../graph/index.ts";
import { EngineUnavailable } from "../../../../shared/errors.ts";
import { isAway, nameOf, type Answer, type FromChild, type ToChild } from "./child-messages.ts";

const program = fileURLToPath(new URL("./deriving-child.ts", import.meta.url));

/**
 * Works out what follows in a process of its own, which has its memory back to the machine when it
 * ends; requests are not held up meanwhile. It reads and writes through this process. Rejects where
 * it fails or dies: what it wrote until then stands, and the next run puts the rest right.
 */
export function deriveApart({ graph, ontology, keyFile, data }: Clew): Promise<void> {
  const child = fork(program, [], {
    serialization: "advanced",
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    execArgv: [],
  });
  const tell = (message: ToChild) => void child.send(message, () => undefined);
  const relay = relayFor(graph, tell);
  return new Promise<void>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", () => {
      relay.died();
      reject(new Error("the process that derives has ended"));
    });
    child.on("message", (message: FromChild) => {
      if (message.kind === "ready")
        tell({ kind: "start", engine: graph.engine, ontology, keyFile, data });
      else if (message.kind !== "done") relay.hear(message);
      else if (message.failed === undefined) resolve();
      else reject(isAway(message.failed) ? new EngineUnavailable() : new Error(message.failed));
    });
  }).finally(() => child.kill("SIGKILL"));
}

interface Write {
  readonly worked: (failed: string | undefined) => void;
  readonly send: (
    call: number,
    text: Parameters<Graph["read"]>[0],
    parameters: Parameters<Graph["read"]>[1],
  ) => void;
}

/** Does for the child what it may not do itself. */
function relayFor(
  graph: Graph,
  tell: (message: ToChild) => void,
): { readonly hear: (message: FromChild) => void; readonly died: () => void } {
  const writes = new Map<number, Write>();
  return {
    hear: (message) => {
      if (message.kind === "read")
        void answerOf(graph.read(message.text, message.parameters, message.limits)).then((answer) =>
          tell({ kind: "answer", id: message.id, answer }),
        );
      if (message.kind === "send")
        writes.get(message.id)?.send(message.call, message.text, message.parameters);
      if (message.kind === "worked") writes.get(message.id)?.worked(message.failed);
      if (message.kind === "write") void writeFor(message.id, graph, writes, tell);
    },
    died: () => {
      for (const write of writes.values()) write.worked("the process that derives has ended");
    },
  };
}

/** Rows as they are sent to the child, or why there are none. */
function answerOf(rows: ReturnType<Graph["read"]>): Promise<Answer> {
  return rows.then(
    (own) => ({ rows: own }),
    (error: unknown) => ({ failed: nameOf(error) }),
  );
}

/** Does one write whose statements the child sends, and tells it how that ended. Never rejects. */
async function writeFor(
  id: number,
  graph: Graph,
  writes: Map<number, Write>,
  tell: (message: ToChild) => void,
): Promise<void> {
  const failed = await graph
    .write(
      (run) =>
        new Promise<void>((resolve, reject) => {
          let cause: unknown;
          writes.set(id, {
            send: (call, text, parameters) => {
              const rows = run(text, parameters);
              rows.catch((error: unknown) => (cause ??= error));
              void answerOf(rows).then((answer) => tell({ kind: "sent", id, call, answer }));
            },
            worked: (reason) =>
              reason === undefined ? resolve() : reject(cause ?? new Error(reason)),
          });
          tell({ kind: "work", id });
        }),
    )
    .then(() => undefined, nameOf);
  writes.delete(id);
  tell({ kind: "written", id, failed });
}
