import { TemplatesDocument, type TemplatesQuery } from "../../generated/cli-documents.ts";
import { sentence } from "../../sentences/index.ts";
import { ask } from "../ask.ts";
import type { Command } from "../cli-command.ts";
import { printable } from "../show.ts";

/** clew wording: the wordings that several ads share, those of most first. */
export const wordingCommand: Command = {
  name: "wording",
  usage: "wording [--dataset D …] [--limit 20] [--json]",
  help: "cli.wording.help",
  options: { dataset: { type: "string", multiple: true }, limit: { type: "string" } },
  words: [0, 0],
  run: async (work, given, io) => {
    const datasets = given.texts("dataset");
    const { templates } = await ask(work, TemplatesDocument, {
      datasets: datasets.length === 0 ? null : datasets,
      first: given.count("limit", 20),
    });
    if (given.on("json")) {
      io.out(JSON.stringify(templates));
      return 0;
    }
    for (const { node } of templates.edges) io.out(lineOf(node));
    const { shown, total } = templates;
    io.err(sentence("cli.wording.shown", { shown, total }).text);
    return 0;
  },
};

function lineOf({ size, template }: TemplatesQuery["templates"]["edges"][number]["node"]): string {
  return `${size}\t${printable(template.id)}\t${printable(template.label)}`;
}
