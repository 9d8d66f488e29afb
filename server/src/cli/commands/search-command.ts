import { SearchDocument } from "../../generated/cli-documents.ts";
import { sentence } from "../../sentences/index.ts";
import { ask } from "../ask.ts";
import type { Command } from "../cli-command.ts";
import { entityLine } from "../show.ts";

/** clew search: what is held that fits a text. */
export const searchCommand: Command = {
  name: "search",
  usage: "search TEXT [--kind KIND …] [--limit 20] [--json]",
  help: "cli.search.help",
  options: { kind: { type: "string", multiple: true }, limit: { type: "string" } },
  words: [1, 20],
  run: async (work, given, io) => {
    const kinds = given.texts("kind");
    const { search } = await ask(work, SearchDocument, {
      text: given.words.join(" "),
      kinds: kinds.length === 0 ? null : kinds,
      first: given.count("limit", 20),
    });
    if (given.on("json")) {
      io.out(JSON.stringify(search));
      return 0;
    }
    for (const { node } of search.edges) io.out(entityLine(node));
    const { shown, total, totalIsExact } = search;
    io.err(sentence("cli.shown", { shown, total, exact: String(totalIsExact) }).text);
    return 0;
  },
};
