import { FirstChartDocument, NeighbourhoodDocument } from "../../generated/cli-documents.ts";
import { ask } from "../ask.ts";
import type { Command, Given, Workplace } from "../cli-command.ts";
import type { Io } from "../io.ts";
import { InvalidInput } from "../../shared/errors.ts";
import { sentence } from "../../sentences/index.ts";
import { entityLine, printable, tellAll } from "../show.ts";

/** clew neighbourhood: the entities around one. */
export const neighbourhoodCommand: Command = {
  name: "neighbourhood",
  usage:
    "neighbourhood ID [--hops 1] [--limit 200] [--link-kind KIND …] [--kind KIND …] " +
    "[--first-chart] [--part KEY] [--json]",
  help: "cli.neighbourhood.help",
  options: {
    hops: { type: "string" },
    limit: { type: "string" },
    "link-kind": { type: "string", multiple: true },
    kind: { type: "string", multiple: true },
    "first-chart": { type: "boolean" },
    part: { type: "string" },
  },
  words: [1, 500],
  run: async (work, given, io) => {
    if (given.on("first-chart")) return firstChart(work, given, io);
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

/** What a chart draws first around an entity, with why each part was chosen. */
async function firstChart(work: Workplace, given: Given, io: Io): Promise<0> {
  const [id, other] = given.words;
  if (id === undefined || other !== undefined)
    throw new InvalidInput("cli.usage", { usage: "neighbourhood ID --first-chart" });
  const { firstChart: found } = await ask(work, FirstChartDocument, {
    id,
    limit: given.count("limit", 48),
    part: given.text("part") ?? null,
  });
  if (given.on("json")) {
    io.out(JSON.stringify(found));
    return 0;
  }
  for (const entity of found.entities) io.out(entityLine(entity));
  for (const { source, kind, target } of found.links)
    io.out([source, kind, target].map(printable).join("\t"));
  for (const { reason, key } of found.parts)
    tellAll([sentence("cli.first-chart.part", { reason: reason.text, key })], io);
  tellAll([found.chosenBy], io);
  return 0;
}
