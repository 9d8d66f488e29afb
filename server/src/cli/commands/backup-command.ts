import { markOf, openJournal, originalsOf } from "../../journal/index.ts";
import { backUp, type BackedUp } from "../../modules/desk/rebuild/index.ts";
import { journalOf, keyFileOf } from "../../open.ts";
import { sentence } from "../../sentences/index.ts";
import type { Command, Given } from "../cli-command.ts";
import { fileToWrite } from "../given-file.ts";
import type { ExitCode, Io } from "../io.ts";

/** clew backup: journal, originals and key in one file. */
export const backupCommand: Command = {
  name: "backup",
  usage: "backup FILE [--json]",
  help: "cli.backup.help",
  options: {},
  words: [1, 1],
  apart: async ({ settings }, given, io) => {
    const { data } = settings;
    const journal = await openJournal(journalOf(settings), markOf(data));
    const held = { journal, originals: originalsOf(journal), keyFile: keyFileOf(settings), data };
    return backedUp(held, given, { ...io, own: data });
  },
  run: ({ clew }, given, io) => backedUp(clew, given, io),
};

async function backedUp(held: BackedUp, given: Given, io: Io): Promise<ExitCode> {
  const [name = ""] = given.words;
  const file = await fileToWrite(name, io);
  const { clew: _, ...made } = await backUp(held, file);
  const { entries, originals, bytes } = made;
  const megabytes = (bytes / 1e6).toFixed(1);
  io.out(
    given.on("json")
      ? JSON.stringify({ file, ...made })
      : sentence("cli.backup.done", { entries, originals, megabytes, file }).text,
  );
  return 0;
}
