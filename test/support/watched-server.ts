import { readFileSync } from "node:fs";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { post, startServer } from "./run-clew.ts";

const probe = fileURLToPath(new URL("./loop-probe.ts", import.meta.url));

/** How long a server's answering thread works at a stretch, and how long others wait, in ms. */
export interface Watched {
  readonly p99: number;
  readonly longest: number;
  /** The same by the clock, which other work on the machine delays too. */
  readonly clock: { readonly p99: number; readonly longest: number };
  /** 95 % of the others waited less; without what the machine itself was late. */
  readonly nearlyAll: number;
  readonly all: number;
}

/** What was watched, in words. */
export function watchedInWords({ p99, longest, clock, nearlyAll, all }: Watched): string {
  const whole = (milliseconds: number) => Math.max(0, Math.round(milliseconds));
  return [
    `the answering thread works ${whole(p99)} ms (p99), ${whole(longest)} ms at most`,
    `by the clock ${whole(clock.p99)} and ${whole(clock.longest)} ms`,
    `others wait ${whole(nearlyAll)} ms (95 %), ${whole(all)} ms at most`,
  ].join("; ");
}

/** A server that is watched while it is attacked. */
export type WatchedServer = Awaited<ReturnType<typeof startServer>> & {
  readonly watching: (work: () => Promise<unknown>) => Promise<Watched>;
};

/** Starts a server on an empty store of its own in a folder. */
export async function startWatched(folder: string): Promise<WatchedServer> {
  const environment = {
    CLEW_DATA: join(folder, "data"),
    CLEW_LOG: "error",
    CLEW_PROBE: join(folder, "late"),
    NODE_OPTIONS: `--import ${probe}`,
  };
  const server = await startServer([], environment, folder);
  return { ...server, watching: (work) => watching(server, join(folder, "late"), work) };
}

async function watching(
  server: Awaited<ReturnType<typeof startServer>>,
  file: string,
  work: () => Promise<unknown>,
): Promise<Watched> {
  server.process.kill("SIGUSR2");
  const witness = monitorEventLoopDelay({ resolution: 5 });
  witness.enable();
  const waits: number[] = [];
  let done = false;
  const other = (async () => {
    while (!done) {
      const begun = performance.now();
      await post(server.address, '{ status { engine } lookUp(texts: ["212 555 0147"]) { total } }');
      waits.push(performance.now() - begun);
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
  })();
  await work();
  done = true;
  await other;
  await new Promise((resolve) => setTimeout(resolve, 600));
  const late = JSON.parse(readFileSync(`${file}.${server.process.pid}`, "utf8")) as Pick<
    Watched,
    "p99" | "longest" | "clock"
  >;
  // how late everything is here, as with another suite beside this one, is not the server's doing
  const machine = Math.max(0, witness.max / 1e6 - 6);
  const waited = waits.toSorted((a, b) => a - b);
  const nearlyAll = waited[Math.floor(waited.length * 0.95) - 1] ?? 0;
  return { ...late, nearlyAll: nearlyAll - machine, all: (waited.at(-1) ?? 0) - machine };
}
