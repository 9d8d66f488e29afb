import { settlerOf } from "../../modules/linking/derivation/index.ts";
import { reread, type Rereading } from "../../modules/intake/rereading/index.ts";
import { NotFound } from "../../shared/errors.ts";
import type { Command, Given } from "../cli-command.ts";
import type { Io } from "../io.ts";
import { sourcesById } from "../../modules/ground/sources/index.ts";
import { sentence } from "../../sentences/index.ts";

/** clew reread: reads the texts again that older readers read. */
export const rereadCommand: Command = {
  name: "reread",
  usage: "reread [--dataset D] [--dry-run] [--json]",
  help: "cli.reread.help",
  options: { dataset: { type: "string" }, "dry-run": { type: "boolean" } },
  words: [0, 0],
  run: async ({ clew, desk }, given, io) => {
    const dataset = given.text("dataset");
    const dryRun = given.on("dry-run");
    if (dataset !== undefined && !(await sourcesById(clew)).has(dataset))
      throw new NotFound("source");
    const request = {
      dryRun,
      now: () => new Date().toISOString(),
      signal: io.signal,
      onProgress: ({ title, rows }: Rereading) =>
        io.progress(sentence("cli.reread.progress", { title, rows }).text),
      ...(dataset === undefined ? {} : { dataset }),
    };
    const done = await desk.alone(() => reread(clew, request));
    if (!dryRun && !io.signal.aborted) await settlerOf(clew).settle();
    tell(done, dryRun, given, io);
    return done.rereadings.some(({ left }) => left > 0) || io.signal.aborted ? 1 : 0;
  },
};

type Done = Awaited<ReturnType<typeof reread>>;

function tell({ rereadings, unknown }: Done, dryRun: boolean, given: Given, io: Io): void {
  for (const title of unknown) io.err(sentence("cli.reread.too-old", { title }).text);
  if (given.on("json")) {
    const shown = rereadings.map(rowOf);
    return io.out(JSON.stringify({ dryRun, rereadings: shown, unknown }));
  }
  for (const one of rereadings) io.out(lineOf(one, dryRun));
  if (rereadings.length === 0)
    io.out(sentence("cli.reread.nothing", { unknown: unknown.length }).text);
}

function rowOf(one: Rereading) {
  const { dataset, state, from, to, rows, left, found, lost, changed } = one;
  return { dataset, state, from, to, rows, left, found, lost, changed };
}

function lineOf({ dataset, rows, found, lost, changed, left }: Rereading, dryRun: boolean): string {
  const counts = { dataset, rows, found, lost, changed, left };
  return sentence(dryRun ? "cli.reread.would" : "cli.reread.done", counts).text;
}
