import { ask, entityFragment } from "../ask.ts";
import type { Command } from "../command.ts";
import { entityLine, isMap } from "../show.ts";

const document = `query ($text: String!, $kinds: [String!], $first: Int!) {
  search(text: $text, kinds: $kinds, first: $first) { edges { node { ...E } cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } shown total totalIsExact }
} ${entityFragment}`;

/** clew search: what is held that fits a text. */
export const searchCommand: Command = {
  name: "search",
  usage: "search TEXT [--kind KIND …] [--limit 20] [--json]",
  help: "Finds entities by identifier in any notation, four or more digits of a number, words, prefixes, with typing errors.",
  options: { kind: { type: "string", multiple: true }, limit: { type: "string" } },
  words: [1, 20],
  run: async (work, given, io) => {
    const kinds = given.texts("kind");
    const found = await ask(work, document, {
      text: given.words.join(" "),
      kinds: kinds.length === 0 ? null : kinds,
      first: given.count("limit", 20),
    });
    if (given.on("json")) io.out(JSON.stringify(found));
    else if (isMap(found) && Array.isArray(found["edges"])) {
      for (const edge of found["edges"])
        if (isMap(edge) && isMap(edge["node"])) io.out(entityLine(edge["node"]));
      io.err(
        `${String(found["shown"])} of ${found["totalIsExact"] === true ? "" : "at least "}${String(found["total"])}.`,
      );
    }
    return 0;
  },
};
