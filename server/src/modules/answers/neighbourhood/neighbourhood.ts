import type { Clew } from "../../../context.ts";
import type { Reach } from "../../../reach.ts";
import { linksAmong, type Entity, type Link } from "../../ground/entities/index.ts";
import { countNeighbours, linksWith, neighbours, type NeighbourFilter } from "./queries.ts";
import { sentence, type Sentence } from "../../../sentences/index.ts";

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
  readonly chosenBy: Sentence;
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
  const walk: Walk = {
    seen: new Set(seeds.map(({ ref }) => ref)),
    shown: [],
    totals: new Map(),
    exact: true,
  };
  let from: readonly Entity[] = seeds;
  for (let hop = 1; hop <= request.hops && from.length > 0; hop += 1)
    from = await step(clew, reach, { from, walk, isLast: hop === request.hops }, request);
  const { shown, totals, exact } = walk;
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

/** What a walk has met so far. */
interface Walk {
  /** Refs. */
  readonly seen: Set<string>;
  readonly shown: Entity[];
  /** Neighbours by kind. */
  readonly totals: Map<string, number>;
  /** False where something was met and not walked through. */
  exact: boolean;
}

interface Hop {
  readonly from: readonly Entity[];
  readonly walk: Walk;
  readonly isLast: boolean;
}

/** Takes one step and adds what it meets; gives what the next step starts from. */
async function step(
  clew: Clew,
  reach: Reach,
  { from, walk, isLast }: Hop,
  request: NeighbourhoodRequest,
): Promise<readonly Entity[]> {
  const front = { refs: from.map(({ ref }) => ref), seen: [...walk.seen] };
  const room = request.limit - walk.shown.length;
  const asked = isLast
    ? { ...request, limit: Math.max(1, room) }
    : { ...request, entityKinds: undefined, limit: frontier };
  const [found, counts] = await Promise.all([
    neighbours(clew, reach, front, asked),
    countNeighbours(clew, reach, front, request),
  ]);
  for (const [kind, total] of counts) walk.totals.set(kind, (walk.totals.get(kind) ?? 0) + total);
  const { entityKinds } = request;
  const fitting =
    entityKinds === undefined ? found : found.filter(({ kind }) => entityKinds.includes(kind));
  walk.shown.push(...fitting.slice(0, Math.max(0, room)));
  for (const { ref } of found) walk.seen.add(ref);
  if (isLast) return [];
  const walked = found.filter(({ degree }) => degree <= busy);
  if (found.length >= frontier || walked.length < found.length) walk.exact = false;
  return walked;
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
  const asked = { ...filter, limit: mostLinks };
  const [quick, among] = await Promise.all([
    large.length === 0
      ? linksAmong(clew, reach, refs, asked)
      : linksWith(clew, reach, { refs: small, others: refs }, asked),
    large.length < 2 ? [] : linksAmong(clew, reach, large, asked),
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
): Sentence {
  return sentence("neighbourhood.chosen-by", {
    shown,
    total,
    all: shown === total && exact ? "yes" : "no",
    exact: exact ? "yes" : "no",
    order: rarest ? "rarest" : "linked",
    far: hops > 1 ? "yes" : "no",
    busy,
  });
}
