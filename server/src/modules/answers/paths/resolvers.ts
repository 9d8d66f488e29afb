import type { Context } from "../../../schema-context.ts";
import { assertLength, assertWithin, InvalidInput, NotFound } from "../../../shared/errors.ts";
import type { Clew } from "../../../context.ts";
import type {
  ApiQueryPathsArgs,
  ApiResolvers,
  RequireFields,
} from "../../../generated/resolver-types.ts";
import { entitiesByRef, refOf, wholeLinks } from "../../ground/entities/index.ts";
import { findPaths, type FoundPaths } from "./paths.ts";
import { weakestOf } from "./weakest.ts";

export const resolvers: Pick<ApiResolvers<Context>, "Query"> = {
  Query: {
    paths: async (_, asked, { clew, reach }) => {
      assertAskable(asked, clew);
      const { from, to, linkKinds, throughKinds, avoid, ...more } = asked;
      const [a, b] = [refOf(clew, from), refOf(clew, to)];
      if (a === b) throw new InvalidInput("paths.from-same-entity", {}, "to");
      if ((await entitiesByRef(clew, reach, [a, b])).size < 2) throw new NotFound("entity");
      const found = await findPaths(clew, reach, [a, b], {
        ...more,
        linkKinds: linkKinds ?? undefined,
        throughKinds: throughKinds ?? undefined,
        avoid: new Set((avoid ?? []).map((id) => refOf(clew, id))),
      });
      return laidOut(found, { clew, reach });
    },
  },
};

const mostHops = 10;
/** Longer ways of all are too many to be of use. */
const mostHopsOfAll = 6;

type Asked = RequireFields<
  ApiQueryPathsArgs,
  "all" | "inTimeOrder" | "limit" | "maxHops" | "skip" | "throughCommon"
>;

/** Refuses what cannot be asked, with its field. */
function assertAskable(
  { maxHops, limit, skip, linkKinds, throughKinds, avoid, all, inTimeOrder }: Asked,
  { ontology }: Clew,
): void {
  assertWithin("maxHops", maxHops, 1, all ? mostHopsOfAll : mostHops);
  assertWithin("limit", limit, 1, 100);
  assertWithin("skip", skip, 0, 10_000);
  assertLength("avoid", avoid ?? [], 0, 100);
  assertLength("throughKinds", throughKinds ?? [], 0, 100);
  if (all && inTimeOrder) throw new InvalidInput("paths.all-or-in-time", {}, "all");
  const unknownLink = linkKinds?.find((kind) => !ontology.linkKinds.has(kind));
  if (unknownLink !== undefined)
    throw new InvalidInput(
      "paths.there-no-kind",
      { unknown: unknownLink.slice(0, 60) },
      "linkKinds",
    );
  const unknown = throughKinds?.find((kind) => !ontology.entityKinds.has(kind));
  if (unknown !== undefined)
    throw new InvalidInput(
      "paths.there-no-kind",
      { unknown: unknown.slice(0, 60) },
      "throughKinds",
    );
}

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
      length: way.steps.length,
      weakest: weakestOf(way, {
        entities,
        rowsOf: (link) => links.get(link)?.link.count ?? 1,
        isIdentifier: (kind) => clew.ontology.entityKinds.get(kind)?.sort === "identifier",
      }),
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
