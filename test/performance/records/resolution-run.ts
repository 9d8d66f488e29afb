import { resolveCommand } from "../../../server/src/cli/commands/resolve-command.ts";
import { readGiven } from "../../../server/src/cli/cli-command.ts";
import { settlerOf } from "../../../server/src/modules/linking/derivation/index.ts";
import { openDesk } from "../../../server/src/modules/intake/imports/index.ts";
import { openClew } from "../../../server/src/open.ts";
import type { Settings } from "../../../server/src/settings.ts";
import { peakOf } from "../memory.ts";
import type { Bounds } from "../../../server/src/shared/work/crew.ts";
import type { Task } from "../../../server/src/shared/work/task.ts";

/** What a run of clew resolve is given, as JSON in the first argument. */
export interface ResolutionRequest {
  readonly settings: Settings;
  /** Folder with truth.csv. */
  readonly folder: string;
}

/**
 * What it tells as its last line, as JSON: milliseconds of each part, most memory in bytes, and how
 * far it agrees with truth.csv.
 */
export interface ResolutionResult {
  readonly opening: number;
  readonly reading: number;
  readonly resolving: number;
  /** Clusters of all things answered, read beside the truth and compared with it. */
  readonly telling: number;
  readonly peak: number;
  readonly enginePeak: number;
  readonly told: {
    readonly things: number;
    readonly agreement: {
      readonly pairs: Readonly<Record<"precision" | "recall" | "f1", { readonly value: number }>>;
    };
  };
}

const { settings, folder } = JSON.parse(process.argv[2] ?? "{}") as ResolutionRequest;
const begun = performance.now();
let engine: number | undefined;
const clew = await openClew(
  settings,
  { info: () => undefined, error: () => undefined },
  (pid) => (engine = pid),
);
const opened = performance.now();
let [read, resolved] = [opened, opened];
const watched: typeof clew = {
  ...clew,
  crew: {
    ...clew.crew,
    run: async <Input, Output>(
      task: Task<Input, Output>,
      input: Input,
      bounds?: Bounds,
    ): Promise<Awaited<Output>> => {
      if (task.name === "resolveTask") read = performance.now();
      const output = await clew.crew.run(task, input, bounds);
      if (task.name === "resolveTask") resolved = performance.now();
      return output;
    },
  },
};
let said = "";
const io = {
  out: (text: string) => (said = text),
  err: (text: string) => console.error(text),
  progress: () => undefined,
  cwd: folder,
  signal: new AbortController().signal,
};
await resolveCommand.run(
  {
    clew: watched,
    desk: openDesk(watched, () => new Date().toISOString(), settlerOf(watched).settle),
  },
  readGiven(resolveCommand, ["--kind", "Person", "--truth", "truth.csv", "--json"]),
  io,
);
const ended = performance.now();
const result: ResolutionResult = {
  opening: opened - begun,
  reading: read - opened,
  resolving: resolved - read,
  telling: ended - resolved,
  peak: peakOf(process.pid),
  enginePeak: peakOf(engine),
  told: JSON.parse(said),
};
await clew.close();
console.log(JSON.stringify(result));
