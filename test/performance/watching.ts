import type { CypherText, Graph, Limits, Parameters, Row } from "../../server/src/graph/index.ts";

/** One thing read from a graph, and when it was begun: those that ran beside each other share a wave. */
interface Read {
  readonly wave: number;
  readonly again: (graph: Graph) => Promise<readonly Row[]>;
}

/** A graph that keeps in memory what is read from it. */
export interface WatchingGraph {
  readonly graph: Graph;
  /** What was read since the last call, as a function that reads the same again, as much of it at once as before. */
  readonly take: () => (graph: Graph) => Promise<void>;
}

/** Wraps a graph. */
export function watching(graph: Graph): WatchingGraph {
  let reads: Read[] = [];
  let [wave, open] = [0, 0];
  const watched = async <T>(again: Read["again"], asked: () => Promise<T>): Promise<T> => {
    if (open === 0) wave += 1;
    open += 1;
    reads.push({ wave, again });
    try {
      return await asked();
    } finally {
      open -= 1;
    }
  };
  return {
    graph: {
      ...graph,
      read: (text: CypherText, parameters: Parameters = {}, limits: Limits = {}) =>
        watched(
          (other) => other.read(text, parameters, limits),
          () => graph.read(text, parameters, limits),
        ),
    },
    take: () => {
      const waves = [...Map.groupBy(reads, (read) => read.wave).values()];
      reads = [];
      return async (other) => {
        for (const group of waves) await Promise.all(group.map(({ again }) => again(other)));
      };
    },
  };
}
