import { rebuild, type Rebuilt } from "../../rebuild.ts";
import { sentence } from "../../sentences/index.ts";
import { NotPermitted } from "../../shared/errors.ts";
import type { Alone, Command } from "../cli-command.ts";
import type { ExitCode, Io } from "../io.ts";

/** clew rebuild: graph, source rows and all else anew from the journal. */
export const rebuildCommand: Command = {
  name: "rebuild",
  usage: "rebuild [--json]",
  help: "cli.rebuild.help",
  options: {},
  words: [0, 0],
  apart: async (alone, given, io): Promise<ExitCode> => {
    const made = await rebuilt(alone, io);
    io.out(given.on("json") ? JSON.stringify(made) : doneText(made));
    return 0;
  },
  run: () => Promise.reject(new NotPermitted("cli.rebuild.server")),
};

/** Makes all anew and says of each source that it is read. */
export function rebuilt({ settings, log, noteChild }: Alone, io: Io): Promise<Rebuilt> {
  return rebuild(settings, {
    log,
    onEngine: noteChild,
    onImport: (title) => io.err(sentence("cli.rebuild.source", { title }).text),
  });
}

/** What was made anew, in a sentence. */
export function doneText({ imports, notes, decisions, digest }: Rebuilt): string {
  return sentence("cli.rebuild.done", { imports, notes, decisions, digest }).text;
}
