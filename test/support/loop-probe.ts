import { writeFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

/**
 * Loaded into a server under test by --import: writes beside CLEW_PROBE how long its answering thread works at a
 * stretch, in ms, four times a second: what comes meanwhile waits so long. Counted is what the thread itself works
 * (its own processor time between two turns), so that other suites beside this one do not count. SIGUSR2 begins anew.
 */
const file = `${process.env["CLEW_PROBE"] ?? ""}.${process.pid}`;
if (isMainThread && process.env["CLEW_PROBE"] !== undefined) {
  let stretches: number[] = [];
  let last = process.threadCpuUsage();
  process.on("SIGUSR2", () => (stretches = []));
  setInterval(() => {
    const now = process.threadCpuUsage();
    stretches.push((now.user + now.system - last.user - last.system) / 1_000);
    last = now;
  }, 5).unref();
  setInterval(() => {
    const sorted = stretches.toSorted((a, b) => a - b);
    const p99 = sorted[Math.floor(sorted.length * 0.99)] ?? 0;
    writeFileSync(file, JSON.stringify({ p99, longest: sorted.at(-1) ?? 0 }));
  }, 250).unref();
}
