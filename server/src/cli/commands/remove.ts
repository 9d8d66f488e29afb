import { countsOf } from "../../modules/intake/imports/index.ts";
import { NotFound } from "../../shared/errors.ts";
import type { Command } from "../command.ts";
import { sourcesById } from "../../modules/ground/sources/index.ts";

/** clew remove: one source out of the graph, whole. */
export const removeCommand: Command = {
  name: "remove",
  usage: "remove DATASET [--dry-run] [--json]",
  help: "Takes a source out whole: its rows, what only they state, and their text.",
  options: { "dry-run": { type: "boolean" } },
  words: [1, 1],
  run: async ({ clew, desk }, given, io) => {
    const [dataset = ""] = given.words;
    if (!(await sourcesById(clew)).has(dataset)) throw new NotFound("source");
    const { records, entities, links } = await countsOf(clew, dataset);
    const dry = given.on("dry-run");
    if (!dry) await desk.remove(dataset);
    const sentence = `${dry ? "Would take" : "Took"} ${dataset} out: ${records} rows, which state ${entities} entities and ${links} links.`;
    io.out(
      given.on("json")
        ? JSON.stringify({ dataset, records, entities, links, removed: !dry })
        : sentence,
    );
    return 0;
  },
};
