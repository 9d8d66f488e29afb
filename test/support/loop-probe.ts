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
  let stretches: number[] = [];
  let last = process.threadCpuUsage();
  const resolution = 5;
  const byClock = monitorEventLoopDelay({ resolution });
  byClock.enable();
  process.on("SIGUSR2", () => {
    stretches = [];
    byClock.reset();
  });
  setInterval(() => {
    const now = process.threadCpuUsage();
    stretches.push((now.user + now.system - last.user - last.system) / 1_000);
    last = now;
  }, 5).unref();
  setInterval(() => {
    const sorted = stretches.toSorted((a, b) => a - b);
    const p99 = sorted[Math.floor(sorted.length * 0.99)] ?? 0;
    const lateness = (nanoseconds: number) => Math.max(0, nanoseconds / 1e6 - resolution);
    const clock = { p99: lateness(byClock.percentile(99)), longest: lateness(byClock.max) };
    writeFileSync(`${file}.new`, JSON.stringify({ p99, longest: sorted.at(-1) ?? 0, clock }));
    renameSync(`${file}.new`, file); // whole at any moment
  }, 250).unref();
}
