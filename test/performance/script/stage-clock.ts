import type { CypherText, Graph, Parameters } from "../../../server/src/graph/index.ts";

/** What the time of an import goes to. The first four are time in which the engine worked. */
export const stages = [
  "merging",
  "records",
  "commit",
  "fold",
  "linking",
  "search",
  "waiting",
] as const;
export type Stage = (typeof stages)[number];

/** A clock of an import's stages, and the graph that it listens at. */
export interface StageClock {
  readonly graph: Graph;
  /** From now on what is done is the fold, what follows from the rows, or the search index. */
  readonly enter: (phase: "rows" | "fold" | "linking" | "search") => void;
  /** Milliseconds by stage. While rows are read, what the engine leaves over is waiting. */
  readonly stop: () => Readonly<Record<Stage, number>>;
}

/** Starts a clock. */
export function stageClock(graph: Graph): StageClock {
  const spent: Record<Stage, number> = {
    merging: 0,
    records: 0,
    commit: 0,
    fold: 0,
    linking: 0,
    search: 0,
    waiting: 0,
  };
  let phase: "rows" | "fold" | "linking" | "search" = "rows";
  let since = performance.now();
  const busy: Stage[] = [];
  const pass = () => {
    const now = performance.now();
    spent[phase === "rows" ? (busy.at(-1) ?? "waiting") : phase] += now - since;
    since = now;
  };
  const during = async <T>(stage: Stage, work: () => Promise<T>): Promise<T> => {
    pass();
    busy.push(stage);
    try {
      return await work();
    } finally {
      pass();
      busy.splice(busy.lastIndexOf(stage), 1);
    }
  };
  const timed =
    (run: Graph["read"]): Graph["read"] =>
    (text: CypherText, parameters?: Parameters, limits?) =>
      during(stageOf(text), () => run(text, parameters, limits));
  return {
    graph: {
      ...graph,
      read: timed(graph.read),
      write: (work) =>
        during("commit", () =>
          graph.write((run) => work((text, parameters) => timed(run)(text, parameters))),
        ),
    },
    enter: (next) => {
      pass();
      phase = next;
    },
    stop: () => {
      pass();
      return spent;
    },
  };
}

function stageOf(text: CypherText): Stage {
  return /\b(?:r|i):(?:Record|Import)\b/u.test(text) && !text.includes("STATED_IN")
    ? "records"
    : "merging";
}
