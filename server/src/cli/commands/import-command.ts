import type { Clew } from "../../context.ts";
import { readFile } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { dryRun, mappingFrom, type ImportState } from "../../modules/intake/imports/index.ts";
import { rejectsPath, type MappingInFolder } from "../../modules/intake/files/index.ts";
import { InvalidInput } from "../../shared/errors.ts";
import type { Command, Given, Workplace } from "../cli-command.ts";
import { fileToRead } from "../given-file.ts";
import type { ExitCode, Io } from "../io.ts";
import { tellAll } from "../show.ts";
import { sentence, type Sentence } from "../../sentences/index.ts";

/** clew import: files into the graph by a mapping. */
export const importCommand: Command = {
  name: "import",
  usage: "import MAPPING.yaml [--dry-run] [--json]",
  help: "cli.import.help",
  options: { "dry-run": { type: "boolean" } },
  words: [1, 1],
  run: async (work, given, io) => {
    const request = await requestIn(work.clew, given.words[0] ?? "", io);
    return given.on("dry-run")
      ? tried(work, request, given, io)
      : imported(work, request, given, io);
  },
};

async function requestIn(clew: Clew, name: string, io: Io): Promise<MappingInFolder> {
  const path = await fileToRead(name, io);
  const text = await readFile(path, "utf8").catch(() => {
    throw new InvalidInput("cli.import.no-mapping", { name });
  });
  return {
    mapping: await mappingFrom(clew, text, name),
    folder: dirname(path),
    mappingName: basename(path),
  };
}

async function tried(
  { clew }: Workplace,
  request: MappingInFolder,
  given: Given,
  io: Io,
): Promise<ExitCode> {
  const begun = performance.now();
  const { warnings, ...dry } = await dryRun(clew, request);
  const { dataset, records, entities, links, rejects, unrecognised } = dry;
  const milliseconds = Math.round(performance.now() - begun);
  const counts = { dataset, records, entities, links, rejects, unrecognised };
  tellAll(warnings, io);
  io.out(
    given.on("json")
      ? JSON.stringify({ ...dry, rejectsFile: null, milliseconds })
      : sentence("cli.import.would", counts).text,
  );
  return rejects > 0 ? 1 : 0;
}

async function imported(
  { clew, desk, leave }: Workplace,
  request: MappingInFolder,
  given: Given,
  io: Io,
): Promise<ExitCode> {
  const begun = performance.now();
  const state = await desk.run(request, {
    onProgress: progressOf(io),
    onAway: once((why) => io.err(why.text)),
    leave,
  });
  const { dataset, records, entities, links, unrecognised, rejects } = state;
  const rejectsFile = rejects > 0 ? rejectsPath(clew.data, state.id) : null;
  const milliseconds = Math.round(performance.now() - begun);
  const counts = { dataset, records, entities, links, unrecognised, rejects };
  tellAll(state.warnings, io);
  if (given.on("json")) io.out(JSON.stringify({ ...counts, rejectsFile, milliseconds }));
  else {
    io.out(sentence("cli.import.done", counts).text);
    if (rejectsFile !== null)
      io.out(sentence("cli.import.rejects", { rejects, file: rejectsFile }).text);
  }
  return rejects > 0 ? 1 : 0;
}

/** Shows rows, rows a second, time left and rejects. */
function progressOf(io: Io): (state: ImportState) => void {
  const begun = performance.now();
  return ({ phase, rows, rowsTotal, rejects }) => {
    const seconds = (performance.now() - begun) / 1_000;
    const speed = seconds > 0 ? rows / seconds : 0;
    const isTimed = rowsTotal !== undefined && speed > 0 && phase === "first";
    const left = isTimed ? Math.ceil(Math.max(0, rowsTotal - rows) / speed) : -1;
    io.progress(
      sentence("cli.import.progress", {
        phase,
        rows,
        total: rowsTotal ?? -1,
        speed: Math.round(speed),
        left,
        rejects,
      }).text,
    );
  };
}

/** Says the same only once, however often the store is tried. */
function once(say: (why: Sentence) => void): (why: Sentence) => void {
  let last = "";
  return (why) => {
    if (why.text !== last) say(why);
    last = why.text;
  };
}
