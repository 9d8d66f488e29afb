import type { Clew } from "../../../context.ts";
import type { Reach } from "../../../reach.ts";
import { linksAmong, type Entity, type Link } from "../../ground/entities/index.ts";
import { countNeighbours, linksWith, neighbours, type NeighbourFilter } from "./queries.ts";

/** What is asked of a neighbourhood. */
export interface NeighbourhoodRequest extends NeighbourFilter {
  readonly hops: number;
  readonly limit: number;
  readonly rarest: boolean;
}

/** Entities around some seeds. */
export interface Surroundings {
  /** Seeds first, then neighbours as ordered, nearer ones first. */
  readonly entities: readonly Entity[];
  readonly links: readonly Link[];
  readonly shown: number;
  readonly total: number;
  readonly totalIsExact: boolean;
  readonly byKind: readonly {
    readonly kind: string;
    readonly shown: number;
    readonly total: number;
  }[];
  readonly chosenBy: string;
}

const mostLinks = 10_000;
const frontier = 2_000;
const busy = 500;

/** Neighbours of seeds by hops, each hop in the order asked; totals count what was reached. */
export async function surroundings(
  clew: Clew,
  reach: Reach,
  seeds: readonly Entity[],
  request: NeighbourhoodRequest,
): Promise<Surroundings> {
  const seen = new Set(seeds.map(({ ref }) => ref));
  const shown: Entity[] = [];
  const totals = new Map<string, number>();
  let exact = true;
  let from: readonly Entity[] = seeds;
  for (let hop = 1; hop <= request.hops && from.length > 0; hop += 1) {
    const refs = from.map(({ ref }) => ref);
    const wanted = hop < request.hops ? frontier : Math.max(1, request.limit - shown.length);
    const [found, counts] = await Promise.all([
      neighbours(
        clew,
        reach,
        refs,
        [...seen],
        hop < request.hops ? { ...request, entityKinds: undefined } : request,
        request.rarest,
        wanted,
      ),
      countNeighbours(clew, reach, refs, [...seen], request),
    ]);
    for (const [kind, total] of counts) totals.set(kind, (totals.get(kind) ?? 0) + total);
    const fitting =
      request.entityKinds === undefined
        ? found
        : found.filter(({ kind }) => request.entityKinds?.includes(kind));
    shown.push(...fitting.slice(0, Math.max(0, request.limit - shown.length)));
    if (hop < request.hops && found.length >= frontier) exact = false;
    for (const { ref } of found) seen.add(ref);
    const walked = hop < request.hops ? found.filter(({ degree }) => degree <= busy) : [];
    if (walked.length < found.length && hop < request.hops) exact = false;
    from = walked;
  }
  const entities = [...seeds, ...shown];
  const total = [...totals.values()].reduce((sum, count) => sum + count, 0);
  return {
    entities,
    links: await linksAmongAll(clew, reach, entities, request),
    shown: shown.length,
    total,
    totalIsExact: exact,
    byKind: [...totals].map(([kind, count]) => ({
      kind,
      total: count,
      shown: shown.filter((entity) => entity.kind === kind).length,
    })),
    chosenBy: chosenBy(request, shown.length, total, exact),
  };
}

/**
 * All links among entities. Those with very many links are reached from their neighbours, which
 * have few.
 */
export async function linksAmongAll(
  clew: Clew,
  reach: Reach,
  entities: readonly Entity[],
  filter: NeighbourFilter,
): Promise<readonly Link[]> {
  const refs = entities.map(({ ref }) => ref);
  const large = entities.filter(({ degree }) => degree > busy).map(({ ref }) => ref);
  const small = entities.filter(({ degree }) => degree <= busy).map(({ ref }) => ref);
  const [quick, among] = await Promise.all([
    large.length === 0
      ? linksAmong(clew, reach, refs, filter, mostLinks)
      : linksWith(clew, reach, small, refs, filter, mostLinks),
    large.length < 2 ? [] : linksAmong(clew, reach, large, filter, mostLinks),
  ]);
  return [...new Map([...quick, ...among].map((link) => [link.ref, link])).values()].slice(
    0,
    mostLinks,
  );
}

function chosenBy(
  { rarest, hops }: NeighbourhoodRequest,
  shown: number,
  total: number,
  exact: boolean,
): string {
  const order = rarest ? "rarest first" : "most linked first";
  const all =
    shown === total && exact
      ? "All are shown"
      : `${shown} of ${exact ? "" : "at least "}${total}, ${order}`;
  const far =
    hops > 1
      ? `; nearer ones first; what has more than ${busy} links is shown and not walked through`
      : "";
  return `${all}${far}.`;
}
