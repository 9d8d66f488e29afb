import { renameSync, writeFileSync } from "node:fs";
import { getHeapStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { isMainThread } from "node:worker_threads";

/**
 * Loaded into a server under test by --import: at SIGUSR2 it collects what nobody needs any more and
 * writes to CLEW_PROBE what is left on its heap, in bytes, and how many sockets it holds.
 */
const file = process.env["CLEW_PROBE"];
if (isMainThread && file !== undefined && process.argv.includes("serve")) {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  process.on("SIGUSR2", () => {
    for (let round = 0; round < 3; round += 1) collect();
    const sockets = process.getActiveResourcesInfo().filter((name) => name === "TCPSocketWrap");
    const seen = { heap: getHeapStatistics().used_heap_size, sockets: sockets.length };
    writeFileSync(`${file}.new`, JSON.stringify(seen));
    renameSync(`${file}.new`, file);
  });
}
