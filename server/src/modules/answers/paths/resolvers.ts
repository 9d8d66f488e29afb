import type { Context } from "../../../schema-context.ts";
import { assertWithin, InvalidInput, NotFound } from "../../../shared/errors.ts";
import type { ApiResolvers } from "../../../generated/resolver-types.ts";
import { entitiesByRef, refOf, wholeLinks } from "../../ground/entities/index.ts";
import { findPaths, type FoundPaths } from "./paths.ts";

export const resolvers: Pick<ApiResolvers<Context>, "Query"> = {
  Query: {
    paths: async (_, { from, to, maxHops, linkKinds, inTimeOrder, limit }, { clew, reach }) => {
      assertWithin("maxHops", maxHops, 1, 10);
      assertWithin("limit", limit, 1, 100);
      const unknown = linkKinds?.find((kind) => !clew.ontology.linkKinds.has(kind));
      if (unknown !== undefined)
        throw new InvalidInput(
          "paths.there-no-kind",
          { unknown: unknown.slice(0, 60) },
          "linkKinds",
        );
      const [a, b] = [refOf(clew, from), refOf(clew, to)];
      if (a === b) throw new InvalidInput("paths.from-same-entity", {}, "to");
      if ((await entitiesByRef(clew, reach, [a, b])).size < 2) throw new NotFound("entity");
      const found = await findPaths(clew, reach, [a, b], {
        maxHops,
        linkKinds: linkKinds ?? undefined,
        inTimeOrder,
        limit,
      });
      return laidOut(found, { clew, reach });
    },
  },
};

/** Paths with their entities and links. */
async function laidOut(found: FoundPaths, { clew, reach }: Pick<Context, "clew" | "reach">) {
  const entities = await entitiesByRef(clew, reach, [
    ...new Set(found.ways.flatMap((way) => way.entities)),
  ]);
  const keys = [
    ...new Map(
      found.ways
        .flatMap(({ steps }) => steps)
        .map(({ source, link }) => [link, { source, ref: link }]),
    ).values(),
  ];
  const links = await wholeLinks(clew, reach, keys);
  return {
    paths: found.ways.map((way) => ({
      entities: way.entities.map((ref) => entities.get(ref)?.id ?? ref),
      links: way.steps.map(({ link }) => link),
    })),
    entities: [...entities.values()],
    links: [...links.values()].map(({ link }) => link),
    length: found.ways[0]?.steps.length ?? null,
    shown: found.ways.length,
    total: found.total,
    totalIsExact: found.totalIsExact,
    note: found.note ?? null,
  };
}
