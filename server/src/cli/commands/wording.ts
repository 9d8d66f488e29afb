import { ask } from "../ask.ts";
import type { Command } from "../command.ts";
import { isMap, printable } from "../show.ts";

const document = `query ($datasets: [ID!], $first: Int!) {
  templates(datasets: $datasets, first: $first) { edges { node { size template { id label } } cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } shown total totalIsExact definition caveats }
}`;

/** clew wording: the wordings that several ads share, those of most first. */
export const wordingCommand: Command = {
  name: "wording",
  usage: "wording [--dataset D …] [--limit 20] [--json]",
  help: "Lists the wordings that several ads, posts, messages or pages share nearly word for word, with slots for what differs.",
  options: { dataset: { type: "string", multiple: true }, limit: { type: "string" } },
  words: [0, 0],
  run: async (work, given, io) => {
    const datasets = given.texts("dataset");
    const found = await ask(work, document, {
      datasets: datasets.length === 0 ? null : datasets,
      first: given.count("limit", 20),
    });
    if (given.on("json")) io.out(JSON.stringify(found));
    else if (isMap(found) && Array.isArray(found["edges"])) {
      for (const edge of found["edges"])
        if (isMap(edge) && isMap(edge["node"])) io.out(lineOf(edge["node"]));
      io.err(
        `${String(found["shown"])} of ${String(found["total"])} shared wordings. The same wording need not be the same hand.`,
      );
    }
    return 0;
  },
};

function lineOf({ size, template }: Readonly<Record<string, unknown>>): string {
  return isMap(template)
    ? `${String(size)}\t${printable(String(template["id"]))}\t${printable(String(template["label"]))}`
    : "";
}
