import { secondsToVisible } from "../../modules/intake/arrivals/index.ts";
import { rejectsPath } from "../../modules/intake/files/index.ts";
import { mostRecords, type ImportState } from "../../modules/intake/imports/index.ts";
import { sentence } from "../../sentences/index.ts";
import { InvalidInput, TooLarge } from "../../shared/errors.ts";
import type { Command } from "../cli-command.ts";
import { fileToRead } from "../given-file.ts";
import type { ExitCode, Io } from "../io.ts";
import { mostInput } from "../standard-input.ts";
import { tellAll } from "../show.ts";

/** clew add: rows to those of a source, by the mapping that is kept of it. */
export const addCommand: Command = {
  name: "add",
  usage: "add DATASET FILE|- [--file PATH] [--json]",
  help: "cli.add.help",
  options: { file: { type: "string" } },
  words: [2, 2],
  run: async ({ clew, desk, leave }, given, io): Promise<ExitCode> => {
    const begun = performance.now();
    const [dataset = "", name = ""] = given.words;
    const { ended } = await desk.add({
      dataset,
      file: given.text("file"),
      came: await comeBy(name, io),
      arrivedAt: new Date().toISOString(),
      watch: { leave, onAway: (why) => io.err(why.text) },
    });
    const state = await ended;
    const rejectsFile = state.rejects > 0 ? rejectsPath(clew.data, state.id) : null;
    const milliseconds = Math.round(performance.now() - begun);
    tellAll(state.warnings, io);
    tell(state, rejectsFile, given.on("json") ? { milliseconds } : undefined, io);
    return rejectsFile === null ? 0 : 1;
  },
};

/** Says what became of rows: as JSON where more of it is given, else in words. */
function tell(
  state: ImportState,
  rejectsFile: string | null,
  json: Readonly<Record<string, number>> | undefined,
  io: Io,
): void {
  const { id, dataset, rows, added = 0, again = 0, rejects } = state;
  const counts = { dataset, rows, added, again, rejects };
  if (json !== undefined) {
    const more = { import: id, rejectsFile, secondsToVisible: secondsToVisible(state) };
    return io.out(JSON.stringify({ ...counts, ...more, ...json }));
  }
  io.out(sentence("cli.add.done", counts).text);
  if (rejectsFile !== null)
    io.out(sentence("cli.import.rejects", { rejects, file: rejectsFile }).text);
}

/** The rows of standard input, one object of JSON a line, or a file. */
async function comeBy(
  name: string,
  io: Io,
): Promise<{ readonly records: readonly unknown[] } | { readonly path: string }> {
  if (name !== "-") return { path: await fileToRead(name, io) };
  const text = (await io.input?.()) ?? "";
  if (Buffer.byteLength(text) > mostInput)
    throw new TooLarge("cli.add.long", { most: mostRecords });
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return { records: lines.map(recordIn) };
}

function recordIn(line: string, at: number): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    throw new InvalidInput("cli.add.no-json", { row: at + 1 });
  }
}
