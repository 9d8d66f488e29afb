import { countsOf } from "../../modules/intake/imports/index.ts";
import { NotFound } from "../../shared/errors.ts";
import type { Command } from "../cli-command.ts";
import { sourcesById } from "../../modules/ground/sources/index.ts";
import { sentence } from "../../sentences/index.ts";

/** clew remove: one source out of the graph, whole. */
export const removeCommand: Command = {
  name: "remove",
  usage: "remove DATASET [--dry-run] [--json]",
  help: "cli.remove.help",
  options: { "dry-run": { type: "boolean" } },
  words: [1, 1],
  run: async ({ clew, desk }, given, io) => {
    const [dataset = ""] = given.words;
    if (!(await sourcesById(clew)).has(dataset)) throw new NotFound("source");
    const { records, entities, links } = await countsOf(clew, dataset);
    const dry = given.on("dry-run");
    if (!dry) await desk.remove(dataset);
    const counts = { dataset, records, entities, links };
    io.out(
      given.on("json")
        ? JSON.stringify({ ...counts, removed: !dry })
        : sentence("cli.remove.done", { ...counts, dry: String(dry) }).text,
    );
    return 0;
  },
};
