import { writeFileSync } from "node:fs";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { isMainThread } from "node:worker_threads";

/**
 * Loaded into a server under test by --import: writes beside CLEW_PROBE how late its answering thread is, in ms, four
 * times a second. The count begins anew whenever the file is gone.
 */
const file = `${process.env["CLEW_PROBE"] ?? ""}.${process.pid}`;
if (isMainThread && process.env["CLEW_PROBE"] !== undefined) {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const toMs = (nanoseconds: number) => Math.round(nanoseconds / 1e5) / 10;
  setInterval(() => {
    const late = { p99: toMs(delay.percentile(99)), longest: toMs(delay.max), count: delay.count };
    writeFileSync(file, JSON.stringify(late));
  }, 250).unref();
  process.on("SIGUSR2", () => delay.reset());
}
