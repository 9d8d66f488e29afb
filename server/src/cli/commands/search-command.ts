import { SearchDocument, type SearchQuery } from "../../generated/cli-documents.ts";
import { sentence } from "../../sentences/index.ts";
import { ask } from "../ask.ts";
import type { Command } from "../cli-command.ts";
import { entityLine, printable } from "../show.ts";

type Place = NonNullable<SearchQuery["search"]["edges"][number]["found"]>[number];

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
    for (const { node, match, found } of search.edges) {
      io.out(`${entityLine(node)}\t${match ?? ""}`);
      for (const place of found ?? []) if (isTelling(place)) io.out(placeLine(place));
    }
    const { shown, total, totalIsExact } = search;
    io.err(sentence("cli.shown", { shown, total, exact: String(totalIsExact) }).text);
    return 0;
  },
};

/** A label stands in the line above. */
function isTelling({ place }: Place): boolean {
  return place !== "label";
}

/** Where the words stand, each between angle quotes. */
function placeLine({ place, name, text, spans, record }: Place): string {
  const row = record === null ? "" : `${record.datasetTitle}, ${record.file} ${record.position}`;
  const where = sentence("cli.search.place", { place, name, row }).text;
  return `    ${printable(where)}: ${printable(marked(text, spans))}`;
}

function marked(text: string, spans: Place["spans"]): string {
  let shown = "";
  let at = 0;
  for (const { start, end } of spans) {
    shown += `${text.slice(at, start)}«${text.slice(start, end)}»`;
    at = end;
  }
  return shown + text.slice(at);
}
