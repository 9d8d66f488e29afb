import pino from "pino";
import type { Log } from "../context.ts";
import { openDesk } from "../modules/intake/imports/index.ts";
import { bringUpToDate, indexed } from "../follow-up.ts";
import { upkeepOf, version } from "../modules/answers/search/index.ts";
import { openClew } from "../open.ts";
import { readSettings, settingsReference, type Settings } from "../settings.ts";
import { readGiven, type Command } from "./cli-command.ts";
import { commands } from "./commands/index.ts";
import { handOver } from "./hand-over.ts";
import type { ExitCode, Io } from "./io.ts";
import { takeOrFind } from "./lock.ts";
import { runCommand } from "./run-command.ts";
import { sentenceOf } from "./sentence-of.ts";
import { standardInput } from "./standard-input.ts";
import { serve } from "./serve.ts";
import { sentence } from "../sentences/index.ts";

const serveUsage = {
  usage: "serve [--port 4000] [--demo] [--json]",
  words: [0, 0] as const,
  options: { port: { type: "string" }, demo: { type: "boolean" } } as const,
};

const stop = new AbortController();
const longestEnding = 4_000;
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, endSoon);
process.stdout.on("error", () => process.exit(0)); // whoever read it has gone, as head does
const io: Io = {
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
  progress: progressLine(),
  cwd: process.cwd(),
  input: standardInput,
  signal: stop.signal,
};

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown): ExitCode => {
  io.err(sentenceOf(error));
  return 2;
});
if (process.exitCode !== 0 || stop.signal.aborted) process.exit();

/** Ends in order; by force where that takes long. What was acknowledged is on the disk by then. */
function endSoon(): void {
  stop.abort();
  setTimeout(() => process.exit(process.argv[2] === "serve" ? 0 : 2), longestEnding).unref();
}

async function main(args: readonly string[]): Promise<ExitCode> {
  const [name] = args;
  if (name === undefined || name === "--help" || name === "-h" || name === "help")
    return say(helpText());
  if (name === "--version") return say(version);
  const command = commands.find((one) => one.name === name);
  if (command === undefined && name !== "serve") {
    io.err(sentence("cli.no-command", { name }).text);
    return 2;
  }
  if (args.includes("--help") || args.includes("-h"))
    return say(command === undefined ? serveHelp() : helpOf(command));
  const settings = readSettings();
  if (command === undefined)
    return serve(
      settings,
      readGiven({ ...serveUsage, words: [...serveUsage.words] }, args.slice(1)),
      io,
      logFor(settings),
    );
  const alone = command.withoutStore?.(readGiven(command, args.slice(1)), io);
  if (alone !== undefined) return alone;
  return runHereOrThere(settings, command, args);
}

/** Runs a command on the store, or hands it to the server that works on it. */
async function runHereOrThere(
  settings: Settings,
  command: Command,
  args: readonly string[],
): Promise<ExitCode> {
  const lock = await takeOrFind(settings.data);
  if (lock.kind === "busy") {
    const input = readsInput(args) ? { input: await standardInput() } : {};
    return handOver(lock.socket, { args, cwd: io.cwd, ...input }, io);
  }
  try {
    const log = logFor(settings);
    const alone = { settings, log, noteChild: lock.noteChild };
    const done = command.apart?.(alone, readGiven(command, args.slice(1)), io);
    if (done !== undefined) return await done;
    const clew = await openClew(settings, log, lock.noteChild);
    try {
      return await runCommand(
        {
          clew,
          desk: openDesk(
            clew,
            () => new Date().toISOString(),
            () => bringUpToDate(clew, io.signal),
            { index: () => indexed(clew), came: upkeepOf(clew).take },
          ),
          leave: io.signal,
        },
        args,
        io,
      );
    } finally {
      await clew.close();
    }
  } finally {
    lock.release();
  }
}

/** Whether a command reads standard input: it is handed over with it. */
function readsInput(args: readonly string[]): boolean {
  return (args[0] === "screen" || args[0] === "add") && args.includes("-");
}

function say(text: string): ExitCode {
  io.out(text);
  return 0;
}

function helpText(): string {
  const usages = [serveUsage.usage, ...commands.map(({ usage }) => usage)];
  return [
    sentence("cli.title", { version }).text,
    usages.map((usage) => `  clew ${usage}`).join("\n"),
    sentence("cli.every-command").text,
    environmentHelp(),
  ].join("\n\n");
}

function helpOf({ usage, help }: Command): string {
  return `clew ${usage}\n\n${sentence(help).text}`;
}

function serveHelp(): string {
  const usage = `clew ${serveUsage.usage}`;
  return [usage, sentence("cli.serve.help").text, environmentHelp()].join("\n\n");
}

function environmentHelp(): string {
  return `${sentence("cli.environment").text}\n${settingsReference()}`;
}

/** A log on standard error, without values. */
function logFor({ log }: Settings): Log {
  const logger = pino({ level: log, base: null }, pino.destination(2));
  return {
    info: (what, details = {}) => logger.info(details, what),
    error: (what, details = {}) => logger.error(details, what),
  };
}

function progressLine(): (text: string) => void {
  let last = 0;
  return (text) => {
    const now = performance.now();
    if (now - last < 500) return;
    last = now;
    process.stderr.write(process.stderr.isTTY ? `\r\u001b[K${text}` : `${text}\n`);
  };
}
