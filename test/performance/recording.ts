import { deserialize, serialize } from "node:v8";
import { closeSync, openSync, readSync, writeSync } from "node:fs";
import type { CypherText, Graph, Parameters } from "../../server/src/graph/index.ts";

/** One thing asked of a graph: a read, a statement of a transaction, or the end of one. */
export type Asked =
  | { readonly kind: "read" | "run"; readonly text: CypherText; readonly parameters: Parameters }
  | { readonly kind: "begin" | "commit" | "flush" };

/** A graph that keeps on disk what it is asked, in order of asking. */
export interface RecordingGraph extends Graph {
  readonly stop: () => void;
}

/** Wraps a graph. Reads that run beside a transaction are kept before or behind it, never inside. */
export function recording(graph: Graph, path: string): RecordingGraph {
  const file = openSync(path, "w");
  let later: Asked[] | undefined;
  const keep = (asked: Asked) => {
    const body = serialize(asked);
    const head = Buffer.alloc(4);
    head.writeUInt32LE(body.length);
    writeSync(file, Buffer.concat([head, body]));
  };
  const keepOutside = (asked: Asked) => (later === undefined ? keep(asked) : later.push(asked));
  return {
    ...graph,
    read: (text, parameters = {}, limits) => {
      keepOutside({ kind: "read", text, parameters });
      return graph.read(text, parameters, limits);
    },
    write: (work) =>
      graph.write(async (run) => {
        later = [];
        keep({ kind: "begin" });
        const result = await work((text, parameters = {}) => {
          keep({ kind: "run", text, parameters });
          return run(text, parameters);
        });
        keep({ kind: "commit" });
        for (const asked of later) keep(asked);
        later = undefined;
        return result;
      }),
    flush: () => {
      keepOutside({ kind: "flush" });
      return graph.flush();
    },
    stop: () => closeSync(file),
  };
}

/**
 * Sends what was kept to another graph, each as soon as the one before is answered. Gives the
 * milliseconds of sending, without reading from disk.
 */
export async function replay(graph: Graph, path: string): Promise<number> {
  const asked = keptIn(path);
  let milliseconds = 0;
  for (let next = asked.next(); next.done !== true; next = asked.next()) {
    const group = next.value;
    const begun = performance.now();
    await send(graph, group);
    milliseconds += performance.now() - begun;
  }
  return milliseconds;
}

async function send(graph: Graph, group: readonly Asked[]): Promise<void> {
  const [first] = group;
  if (first?.kind === "read")
    await graph.read(first.text, first.parameters, { milliseconds: 120_000 });
  else if (first?.kind === "flush") await graph.flush();
  else {
    await graph.write(async (run) => {
      for (const asked of group) if (asked.kind === "run") await run(asked.text, asked.parameters);
    });
  }
}

/** What was kept, a transaction at once. */
function* keptIn(path: string): Generator<readonly Asked[]> {
  const file = openSync(path, "r");
  const head = Buffer.alloc(4);
  let open: Asked[] | undefined;
  try {
    while (readSync(file, head, 0, 4, null) === 4) {
      const body = Buffer.alloc(head.readUInt32LE());
      readSync(file, body, 0, body.length, null);
      const asked = deserialize(body) as Asked;
      if (asked.kind === "begin") open = [];
      else if (asked.kind === "commit") {
        yield open ?? [];
        open = undefined;
      } else if (open === undefined) yield [asked];
      else open.push(asked);
    }
  } finally {
    closeSync(file);
  }
}
