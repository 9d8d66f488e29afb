import type { Context } from "../../../schema-context.ts";
import { assertLength, assertWithin, InvalidInput, NotFound } from "../../../shared/errors.ts";
import type { ApiResolvers } from "../../../generated/resolver-types.ts";
import {
  entitiesByRef,
  refOf,
  wholeLinks,
  type Entity,
  type Link,
} from "../../ground/entities/index.ts";
import { countThings } from "../../ground/store/index.ts";
import { foldEvents } from "./fold-events.ts";
import { surroundings, type Surroundings } from "./neighbourhood.ts";
import { identifiersOf } from "./queries.ts";
import { sharedPairs, type SharedIdentifier } from "./shared-attributes.ts";

interface NeighbourhoodArguments {
  readonly ids: readonly string[];
  readonly hops: number;
  readonly entityKinds?: readonly string[] | null;
  readonly linkKinds?: readonly string[] | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly limit: number;
  readonly order: "RAREST" | "MOST_LINKED";
}

const mostTouches = 50_000;

export const resolvers: Pick<
  ApiResolvers<Context>,
  "Query" | "Neighbourhood" | "SharedAttribute"
> = {
  Query: {
    neighbourhood,
    sharedAttributes: async (_, asked, context) => (await sharedAttributes(asked, context)).links,
    sharedAttributeList: (_, asked, context) => sharedAttributes(asked, context),
  },
  Neighbourhood: {
    folded: ({ links }, _, { clew }) => foldEvents(links, clew.ontology),
  },
  SharedAttribute: {
    df: ({ identifier }) => identifier.df,
    links: linksOfTouches,
  },
};

async function neighbourhood(
  _: unknown,
  { ids, hops, limit, order, ...filter }: NeighbourhoodArguments,
  { clew, reach }: Context,
): Promise<Surroundings> {
  assertLength("ids", ids, 1, 500);
  assertWithin("hops", hops, 1, 4);
  assertWithin("limit", limit, 1, 2_000);
  refuseUnknown("entityKinds", filter.entityKinds, clew.ontology.entityKinds);
  refuseUnknown("linkKinds", filter.linkKinds, clew.ontology.linkKinds);
  const refs = refsOf(ids, clew);
  const seeds = { refs, read: heldInOrder(refs, { clew, reach }) };
  return surroundings(clew, reach, seeds, {
    hops,
    limit,
    rarest: order === "RAREST",
    entityKinds: filter.entityKinds ?? undefined,
    linkKinds: filter.linkKinds ?? undefined,
    from: filter.from ?? undefined,
    to: filter.to ?? undefined,
  });
}

/** The refs of some ids in their order, each once. */
function refsOf(ids: readonly string[], clew: Context["clew"]): readonly string[] {
  return [...new Set(ids.map((id) => refOf(clew, id)))];
}

/** The entities of some refs in their order. Throws NotFound where one is not held. */
async function heldInOrder(
  refs: readonly string[],
  { clew, reach }: Pick<Context, "clew" | "reach">,
): Promise<readonly Entity[]> {
  const found = await entitiesByRef(clew, reach, refs);
  return refs.map((ref) => {
    const entity = found.get(ref);
    if (entity === undefined) throw new NotFound("entity");
    return entity;
  });
}

function refuseUnknown(
  name: string,
  kinds: readonly string[] | null | undefined,
  known: ReadonlyMap<string, unknown>,
): void {
  const unknown = kinds?.find((kind) => !known.has(kind));
  if (unknown !== undefined)
    throw new InvalidInput("neighbourhood.there-no-kind", { unknown: unknown.slice(0, 60) }, name);
}

/** Pairs of things that share identifiers. Throws NotFound where one of them is not held. */
async function sharedAttributes(
  { ids, limit }: { readonly ids: readonly string[]; readonly limit: number },
  { clew, reach }: Context,
) {
  assertLength("ids", ids, 1, 1_000);
  assertWithin("limit", limit, 1, 5_000);
  const refs = refsOf(ids, clew);
  const entities = await heldInOrder(refs, { clew, reach });
  const touches = await identifiersOf(clew, reach, refs, mostTouches);
  const things = await countThings(clew.graph, reach.datasets);
  const idOf = new Map(entities.map(({ ref, id }) => [ref, id]));
  const pairs = sharedPairs(touches, idOf, things, clew.ontology);
  const links = pairs
    .slice(0, limit)
    .map((pair) => ({ ...pair, a: idOf.get(pair.a) ?? pair.a, b: idOf.get(pair.b) ?? pair.b }));
  return {
    links,
    shown: links.length,
    total: pairs.length,
    totalIsExact: touches.length < mostTouches,
  };
}

async function linksOfTouches(
  { touches }: SharedIdentifier,
  _: unknown,
  { clew, reach }: Context,
): Promise<readonly Link[]> {
  const found = await wholeLinks(
    clew,
    reach,
    touches.map(({ source, link }) => ({ source, ref: link })),
  );
  return [...found.values()].map(({ link }) => link);
}
