import { NeighbourhoodDocument } from "../../generated/cli-documents.ts";
import { ask } from "../ask.ts";
import type { Command } from "../cli-command.ts";
import { entityLine, printable, tellAll } from "../show.ts";

/** clew neighbourhood: the entities around one. */
export const neighbourhoodCommand: Command = {
  name: "neighbourhood",
  usage: "neighbourhood ID [--hops 1] [--limit 200] [--link-kind KIND …] [--kind KIND …] [--json]",
  help: "cli.neighbourhood.help",
  options: {
    hops: { type: "string" },
    limit: { type: "string" },
    "link-kind": { type: "string", multiple: true },
    kind: { type: "string", multiple: true },
  },
  words: [1, 500],
  run: async (work, given, io) => {
    const linkKinds = given.texts("link-kind");
    const entityKinds = given.texts("kind");
    const { neighbourhood } = await ask(work, NeighbourhoodDocument, {
      ids: given.words,
      hops: given.count("hops", 1),
      limit: given.count("limit", 200),
      linkKinds: linkKinds.length === 0 ? null : linkKinds,
      entityKinds: entityKinds.length === 0 ? null : entityKinds,
    });
    if (given.on("json")) {
      io.out(JSON.stringify(neighbourhood));
      return 0;
    }
    for (const entity of neighbourhood.entities) io.out(entityLine(entity));
    for (const { source, kind, target } of neighbourhood.links)
      io.out([source, kind, target].map(printable).join("\t"));
    tellAll([neighbourhood.chosenBy], io);
    return 0;
  },
};
