import { ask, entityFragment, linkFragment } from "../ask.ts";
import type { Command } from "../command.ts";
import { entityLine, isMap, printable } from "../show.ts";

const document = `query ($ids: [ID!]!, $hops: Int!, $limit: Int!, $linkKinds: [String!], $entityKinds: [String!]) {
  neighbourhood(ids: $ids, hops: $hops, limit: $limit, linkKinds: $linkKinds, entityKinds: $entityKinds) {
    entities { ...E } links { ...L } folded { kind a b count aToB bToA sums { unit sum in out net } firstSeen lastSeen }
    shown total totalIsExact byKind { kind shown total } chosenBy
  }
} ${entityFragment} ${linkFragment}`;

/** clew neighbourhood: what hangs together with an entity. */
export const neighbourhoodCommand: Command = {
  name: "neighbourhood",
  usage: "neighbourhood ID [--hops 1] [--limit 200] [--link-kind KIND …] [--kind KIND …] [--json]",
  help: "Shows the entities around one, rarest first, and the links among them.",
  options: {
    hops: { type: "string" },
    limit: { type: "string" },
    "link-kind": { type: "string", multiple: true },
    kind: { type: "string", multiple: true },
  },
  words: [1, 500],
  run: async (work, given, io) => {
    const links = given.texts("link-kind");
    const kinds = given.texts("kind");
    const variables = {
      ids: given.words,
      hops: given.count("hops", 1),
      limit: given.count("limit", 200),
      linkKinds: links.length === 0 ? null : links,
      entityKinds: kinds.length === 0 ? null : kinds,
    };
    const found = await ask(work, document, variables);
    if (given.on("json")) io.out(JSON.stringify(found));
    else if (isMap(found)) {
      for (const entity of listOf(found["entities"])) io.out(entityLine(entity));
      for (const link of listOf(found["links"]))
        io.out(
          [link["source"], link["kind"], link["target"]]
            .map((part) => printable(String(part)))
            .join("\t"),
        );
      io.err(String(found["chosenBy"]));
    }
    return 0;
  },
};

function listOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isMap) : [];
}
