import { unpackBackup, type Restored } from "../../modules/desk/rebuild/index.ts";
import { journalOf, keyFileOf } from "../../open.ts";
import { sentence } from "../../sentences/index.ts";
import { NotPermitted } from "../../shared/errors.ts";
import type { Command } from "../cli-command.ts";
import { fileToRead } from "../given-file.ts";
import type { ExitCode } from "../io.ts";
import { doneText, rebuilt } from "./rebuild-command.ts";

/** clew restore: journal, originals and key from a backup, and all that is made from them. */
export const restoreCommand: Command = {
  name: "restore",
  usage: "restore FILE [--json]",
  help: "cli.restore.help",
  options: {},
  words: [1, 1],
  apart: async (alone, given, io): Promise<ExitCode> => {
    const { settings } = alone;
    const [name = ""] = given.words;
    const restored = await unpackBackup(await fileToRead(name, io), {
      data: settings.data,
      journal: journalOf(settings),
      keyFile: keyFileOf(settings),
    });
    io.err(restoredText(restored));
    const made = await rebuilt(alone, io);
    io.out(given.on("json") ? JSON.stringify({ ...restored, ...made }) : doneText(made));
    return 0;
  },
  run: () => Promise.reject(new NotPermitted("cli.rebuild.server")),
};

function restoredText({ madeAt, since, removals, isFresh }: Restored): string {
  const day = madeAt.slice(0, 16).replace("T", " ");
  return isFresh
    ? sentence("cli.restore.fresh", { day }).text
    : sentence("cli.restore.joined", { day, since, removals }).text;
}
