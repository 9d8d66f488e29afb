import { readFileSync } from "node:fs";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { text } from "node:stream/consumers";
import { leidenTask, steadyTask } from "../../../server/src/modules/networks/communities/index.ts";
import { networkOf } from "../../../server/src/modules/networks/networks/index.ts";
import { openCrew } from "../../../server/src/shared/work/crew.ts";

/** What a process is given, as JSON from stdin. */
export interface CommunitiesRequest {
  /** Lines of two numbers. */
  readonly file: string;
  readonly size: number;
  readonly runs: number;
  /**
   * On this thread, or on one of a crew while this one waits; `steady`: one run with how sure
   * groups are, on a crew.
   */
  readonly where: "here" | "crew" | "steady";
}

/** What it tells, as JSON to stdout. */
export interface CommunitiesResult {
  readonly milliseconds: readonly number[];
  readonly memberships: readonly (readonly number[])[];
  /** Most memory of the process, in bytes. */
  readonly peak: number;
  /** How late the waiting thread's turns came, 99 of 100 at most, in milliseconds. */
  readonly delay: number;
}

const { file, size, runs, where } = JSON.parse(await text(process.stdin)) as CommunitiesRequest;
const network = read();
const crew = openCrew({ size: 1 });
const milliseconds: number[] = [];
const memberships: number[][] = [];
const delays = monitorEventLoopDelay({ resolution: 5 });
if (where !== "here")
  await crew.run(leidenTask, { network: networkOf({ size: 2, sources: [0], targets: [1] }) });
delays.enable();
for (let seed = 0; seed < runs; seed += 1) {
  const start = performance.now();
  const input = { network, options: { seed, iterations: 2 } };
  const { membership } =
    where === "here"
      ? leidenTask.run(input)
      : await crew.run(where === "crew" ? leidenTask : steadyTask, input);
  milliseconds.push(performance.now() - start);
  if (where === "here") memberships.push([...membership]);
}
delays.disable();
await crew.close();
const result: CommunitiesResult = {
  milliseconds,
  memberships,
  peak: process.resourceUsage().maxRSS * 1_024,
  delay: delays.percentile(99) / 1e6 - 5,
};
process.stdout.write(JSON.stringify(result));

function read() {
  const ends = readFileSync(file, "utf8").split(/\s/u).slice(0, -1);
  return networkOf({
    size,
    sources: Uint32Array.from({ length: ends.length / 2 }, (_, at) => Number(ends[2 * at])),
    targets: Uint32Array.from({ length: ends.length / 2 }, (_, at) => Number(ends[2 * at + 1])),
  });
}
