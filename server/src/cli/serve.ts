import { listen, type App, type Listening } from "../app.ts";
import type { Clew, Log } from "../context.ts";
import { settlerOf } from "../modules/linking/derivation/index.ts";
import { loadHeron, openDesk, type ImportDesk } from "../modules/intake/imports/index.ts";
import { watchFolder } from "../modules/intake/arrivals/index.ts";
import { sweepLooks, sweepUploads } from "../modules/intake/files/index.ts";
import { keepSearchTrue, upkeepOf } from "../modules/answers/search/index.ts";
import { bringUpToDate, indexed, rereadStale } from "../follow-up.ts";
import { isLoopback, nameOf } from "../http/own-address.ts";
import { countEntities, outlast } from "../modules/ground/store/index.ts";
import { openClew } from "../open.ts";
import type { Settings } from "../settings.ts";
import { openCrew } from "../shared/work/crew.ts";
import { Conflict, InvalidInput } from "../shared/errors.ts";
import { buildClient } from "./build-client.ts";
import type { Given, Workplace } from "./cli-command.ts";
import { takeErrands } from "./hand-over.ts";
import type { ExitCode, Io } from "./io.ts";
import { takeOrFind } from "./lock.ts";
import { runCommand } from "./run-command.ts";
import { sentence } from "../sentences/index.ts";

const hourly = 3_600_000;
/** Threads for what strangers send: one for the import under way, two for others. */
const parsing = { size: 3, megabytes: 768, giveWay: true };
/** Threads for queries that people write: as many as may run at once. */
const reading = { size: 2, megabytes: 256 };

/** clew serve: the page and the API, until it is stopped. */
export async function serve(settings: Settings, given: Given, io: Io, log: Log): Promise<ExitCode> {
  if (!isLoopback(settings.host) && settings.insecure !== true)
    throw new InvalidInput("cli.serve.open", { host: settings.host });
  const lock = await takeOrFind(settings.data);
  if (lock.kind === "busy") throw new Conflict("cli.serve.folder-taken");
  const opened = await openClew(settings, log, lock.noteChild).catch((error: unknown) => {
    lock.release();
    throw error;
  });
  await sweepLooks(settings.data);
  await sweepUploads(settings.data);
  const clew = { ...opened, parsers: openCrew(parsing), readers: openCrew(reading) };
  const upkeep = setInterval(() => void keepUp(clew), hourly).unref();
  const desk = openDesk(
    clew,
    () => new Date().toISOString(),
    () => bringUpToDate(clew, io.signal),
    { index: () => indexed(clew), came: upkeepOf(clew).take, isLasting: true },
  );
  const errands = await takeErrands(lock.socket, (errand, other) =>
    runCommand({ clew, desk }, errand.args, other),
  );
  // one request must not end the server for all
  process.on("unhandledRejection", () => log.error("work that nobody waited for any more failed"));
  try {
    await work({ clew, desk }, settings, given, io);
    return 0;
  } finally {
    clearInterval(upkeep);
    await new Promise<void>((resolve) => {
      errands.closeAllConnections();
      errands.close(() => resolve());
    });
    await clew.close();
    await clew.parsers.close();
    await clew.readers.close();
    lock.release();
  }
}

async function work(
  { clew, desk }: Workplace,
  settings: Settings,
  given: Given,
  io: Io,
): Promise<void> {
  await buildClient(io.err);
  await desk.resume(); // before anybody can ask: what goes on is never seen as broken off
  const { host, allowedHosts = [] } = settings;
  const listening = { host, allowedHosts, port: given.count("port", settings.port) };
  const app = await listenOrSay(clew, desk, listening);
  if (!isLoopback(host)) io.err(sentence("cli.serve.insecure", { host }).text);
  if (given.on("demo")) await demo(clew, desk, io);
  const address = addressOf(host, app);
  io.out(
    given.on("json")
      ? JSON.stringify({ address })
      : sentence("cli.serve.address", { address }).text,
  );
  const patience = { signal: io.signal };
  const readAgain = desk
    .alone(() => outlast(clew.graph, () => rereadStale(clew, io.signal), patience))
    .catch(() => clew.log.error("texts could not be read again"));
  readAgain
    .then(() => outlast(clew.graph, () => settlerOf(clew).settle(), patience))
    .catch(() => clew.log.error("what follows from the rows could not be worked out"));
  void keepSearchTrue(clew, io.signal);
  const watching = (settings.watches ?? []).map((watch) =>
    watchFolder(watch, { clew, desk, signal: io.signal }),
  );
  await stopped(io.signal);
  await app.close();
  await Promise.all(watching);
  await readAgain; // ends with its batch, so that the next start goes on there
}

/** What is done each hour; what goes wrong is tried again an hour later. */
async function keepUp({ data, graph }: Clew): Promise<void> {
  await sweepUploads(data).catch(() => undefined);
  await graph.checkpoint().catch(() => undefined); // till then charts are in the engine's log alone
}

async function listenOrSay(clew: Clew, desk: ImportDesk, listening: Listening): Promise<App> {
  const { host, port } = listening;
  return listen(clew, desk, listening).catch((error: unknown) => {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "EADDRINUSE")
      throw new Conflict("cli.serve.port-taken", { port: String(port), host });
    if (code === "EACCES" || code === "EADDRNOTAVAIL")
      throw new Conflict("cli.serve.port-refused", { port: String(port), host });
    throw error;
  });
}

async function demo(clew: Clew, desk: ImportDesk, io: Io): Promise<void> {
  if ((await countEntities(clew.graph)) > 0) return io.err(sentence("cli.serve.not-empty").text);
  io.err(sentence("cli.serve.demo").text);
  await loadHeron(clew, desk, { onSource: (title) => io.err(`  ${title}`) });
}

function addressOf(host: string, { port }: App): string {
  const name = host === "0.0.0.0" || host === "::" ? "localhost" : nameOf(host);
  return `http://${name}:${port}`;
}

function stopped(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) =>
    signal.addEventListener("abort", () => resolve(), { once: true }),
  );
}
