import { renameSync, writeFileSync } from "node:fs";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { isMainThread } from "node:worker_threads";

/**
 * Loaded into a server under test by --import: writes beside CLEW_PROBE how long its answering thread works at a
 * stretch, in ms, four times a second: what comes meanwhile waits so long. Counted is what the thread itself works
 * (its own processor time between two turns), so that other suites beside this one do not count. Beside it stands
 * how late its loop is by the clock, whoever holds the processor. SIGUSR2 begins anew.
 */
const file = `${process.env["CLEW_PROBE"] ?? ""}.${process.pid}`;
if (isMainThread && process.env["CLEW_PROBE"] !== undefined) {
  const stretches = new Uint32Array(20_000); // how many took so many tenths of a millisecond
  let longest = 0;
  let last = process.threadCpuUsage();
  const resolution = 5;
  const byClock = monitorEventLoopDelay({ resolution });
  byClock.enable();
  process.on("SIGUSR2", () => {
    stretches.fill(0);
    longest = 0;
    byClock.reset();
  });
  setInterval(() => {
    const now = process.threadCpuUsage();
    const stretch = (now.user + now.system - last.user - last.system) / 1_000;
    const place = Math.min(stretches.length - 1, Math.round(stretch * 10));
    stretches[place] = (stretches[place] ?? 0) + 1;
    longest = Math.max(longest, stretch);
    last = now;
  }, 5).unref();
  setInterval(() => {
    const p99 = within(stretches, 0.99) / 10;
    const lateness = (nanoseconds: number) => Math.max(0, nanoseconds / 1e6 - resolution);
    const clock = { p99: lateness(byClock.percentile(99)), longest: lateness(byClock.max) };
    writeFileSync(`${file}.new`, JSON.stringify({ p99, longest, clock }));
    renameSync(`${file}.new`, file); // whole at any moment
  }, 250).unref();
}

/** The place below which a share of all that is counted stands. */
function within(counts: Uint32Array, share: number): number {
  const wanted = counts.reduce((sum, one) => sum + one, 0) * share;
  let sum = 0;
  return counts.findIndex((one) => (sum += one) > wanted);
}
