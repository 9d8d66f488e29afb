import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { openClew, type OpenClew } from "../../server/src/open.ts";
import { upkeepOf } from "../../server/src/modules/answers/search/index.ts";
import { settlerOf } from "../../server/src/modules/linking/derivation/index.ts";
import { openDesk } from "../../server/src/modules/intake/imports/index.ts";
import { parseMapping } from "../../server/src/modules/intake/mapping/index.ts";
import type { Settings } from "../../server/src/settings.ts";
import { endedProcessorOf, peakOf, processorOf, residentOf } from "./memory.ts";
import { recording, replay } from "./recording.ts";
import { stageClock, type Stage } from "./script/stage-clock.ts";

/** One timed run, in a process of its own: what it is given by the first argument, as JSON. */
export interface RunRequest {
  readonly what: "record" | "import" | "replay" | "staged";
  readonly settings: Settings;
  /** Folder with ads.csv and mapping.yaml. */
  readonly source: string;
  /** File of what is recorded or replayed. */
  readonly tape: string;
}

/** What a run tells as its last line, as JSON. */
export interface RunResult {
  readonly milliseconds: number;
  readonly rejects: number;
  /** Milliseconds of a processor that this process, those it started and the embedded engine took. */
  readonly processor: number;
  /** Most memory this process had, without the engine, in bytes. */
  readonly peak: number;
  /** Of a staged run: milliseconds by stage. */
  readonly spent?: Readonly<Record<Stage, number>>;
  /** The embedded engine's memory before, at most and after, in bytes; 0 for Neo4j. */
  readonly engineBefore: number;
  readonly engineMost: number;
  readonly engineAfter: number;
}

const request = JSON.parse(process.argv[2] ?? "{}") as RunRequest;
let engine: number | undefined;
const clew = await openClew(
  request.settings,
  { info: () => undefined, error: () => undefined },
  (pid) => (engine = pid),
);
const engineBefore = residentOf(engine);
let engineMost = engineBefore;
const looking = setInterval(() => (engineMost = Math.max(engineMost, residentOf(engine))), 100);
const spentOnProcessors = () =>
  processorOf(process.pid) + endedProcessorOf(process.pid) + processorOf(engine);
const worked = spentOnProcessors();
const run =
  request.what === "replay"
    ? { milliseconds: await replay(clew.graph, request.tape), rejects: 0 }
    : await imported(clew, request);
clearInterval(looking);
const result: RunResult = {
  ...run,
  processor: spentOnProcessors() - worked,
  peak: peakOf(process.pid),
  engineBefore,
  engineMost,
  engineAfter: residentOf(engine),
};
await clew.close();
console.log(JSON.stringify(result));

type Imported = Pick<RunResult, "milliseconds" | "rejects" | "spent">;

async function imported(open: OpenClew, { what, source, tape }: RunRequest): Promise<Imported> {
  const kept = what === "record" ? recording(open.graph, tape) : undefined;
  const clock = what === "staged" ? stageClock(open.graph) : undefined;
  const watched = { ...open, graph: kept ?? clock?.graph ?? open.graph };
  const mapping = parseMapping(
    await readFile(join(source, "mapping.yaml"), "utf8"),
    "mapping.yaml",
    open.ontology,
  );
  const begun = performance.now();
  const settle = async () => {
    clock?.enter("linking");
    if (clock === undefined) return settlerOf(watched).settle();
    const beside = upkeepOf(watched).catchUp(); // as where a command has the store alone
    await settlerOf(watched).settle();
    clock.enter("search");
    await beside;
    await upkeepOf(watched).catchUp();
  };
  const doings = what === "staged" ? { came: upkeepOf(watched).take } : {};
  const state = await openDesk(watched, () => new Date().toISOString(), settle, doings).run(
    { mapping, folder: source, mappingName: "mapping.yaml" },
    { onProgress: ({ phase }) => void (phase === "finish" && clock?.enter("fold")) },
  );
  const milliseconds = performance.now() - begun;
  kept?.stop();
  const spent = clock?.stop();
  return { milliseconds, rejects: state.rejects, ...(spent === undefined ? {} : { spent }) };
}
