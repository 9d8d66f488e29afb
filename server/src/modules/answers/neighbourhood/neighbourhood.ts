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

/** From where a neighbourhood is asked: refs, and the entities as they are read. */
export interface Seeds {
  readonly refs: readonly string[];
  readonly read: Promise<readonly Entity[]>;
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
/** So many links are looked at one by one, whoever has them. */
const fewLinks = 3_000;

/**
 * Neighbours of seeds by hops, each hop in the order asked; totals count what was met. The first
 * step needs no more than the seeds' refs, so that it is taken while they are read; it throws what
 * reading them throws.
 */
export async function surroundings(
  clew: Clew,
  reach: Reach,
  { refs, read }: Seeds,
  request: NeighbourhoodRequest,
): Promise<Surroundings> {
  const walk: Walk = { seen: new Set(refs), shown: [], totals: new Map(), exact: true };
  let hop: Hop = { refs, from: read, walk, isLast: request.hops === 1 };
  for (let taken = 1; taken <= request.hops && hop.refs.length > 0; taken += 1) {
    const from = await step(clew, reach, hop, request);
    const isLast = taken + 1 === request.hops;
    hop = { refs: from.map(({ ref }) => ref), from: Promise.resolve(from), walk, isLast };
  }
  const { shown, totals, exact } = walk;
  const entities = [...(await read), ...shown];
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
  readonly refs: readonly string[];
  /** The entities of these refs. */
  readonly from: Promise<readonly Entity[]>;
  readonly walk: Walk;
  readonly isLast: boolean;
}

/** Takes one step and adds what it meets; gives what the next step starts from. */
async function step(
  clew: Clew,
  reach: Reach,
  { refs, from, walk, isLast }: Hop,
  request: NeighbourhoodRequest,
): Promise<readonly Entity[]> {
  const front = { refs, seen: [...walk.seen] };
  const room = request.limit - walk.shown.length;
  const asked = isLast
    ? { ...request, limit: Math.max(1, room) }
    : { ...request, entityKinds: undefined, limit: frontier };
  const [found, counted] = await Promise.all([
    neighbours(clew, reach, front, asked),
    from.then((entities) =>
      linksOf(entities) < asked.limit ? undefined : countNeighbours(clew, reach, front, request),
    ),
  ]);
  const { entityKinds } = request;
  const fitting =
    entityKinds === undefined ? found : found.filter(({ kind }) => entityKinds.includes(kind));
  const totals =
    found.length < asked.limit
      ? countsOf(fitting)
      : (counted ?? (await countNeighbours(clew, reach, front, request)));
  for (const [kind, total] of totals) walk.totals.set(kind, (walk.totals.get(kind) ?? 0) + total);
  walk.shown.push(...fitting.slice(0, Math.max(0, room)));
  for (const { ref } of found) walk.seen.add(ref);
  if (isLast) return [];
  const walked = found.filter(({ degree }) => degree <= busy);
  if (found.length >= frontier || walked.length < found.length) walk.exact = false;
  return walked;
}

/** Links of some entities: they have at most as many neighbours. */
function linksOf(entities: readonly Entity[]): number {
  return entities.reduce((sum, { degree }) => sum + degree, 0);
}

/** How many there are of each kind, where all are at hand. */
function countsOf(entities: readonly Entity[]): ReadonlyMap<string, number> {
  const ofKind = Map.groupBy(entities, ({ kind }) => kind);
  const kinds = [...ofKind].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return new Map(kinds.map(([kind, some]) => [kind, some.length]));
}

/**
 * Whether some entities are more often sources than targets, so that fewer links are looked at from
 * the targets: a guess, by which nothing but time is won. Links go from things to identifiers and
 * places for the most part.
 */
function areFewerInward({ ontology }: Clew, entities: readonly Entity[]): boolean {
  const isNamed = ({ kind }: Entity) =>
    kind === "Location" || ontology.entityKinds.get(kind)?.sort === "identifier";
  const named = linksOf(entities.filter(isNamed));
  return named < linksOf(entities) - named;
}

/**
 * All links among entities. Where they have many, those with very many are met from their
 * neighbours, which have few.
 */
export async function linksAmongAll(
  clew: Clew,
  reach: Reach,
  entities: readonly Entity[],
  filter: NeighbourFilter,
): Promise<readonly Link[]> {
  const refs = entities.map(({ ref }) => ref);
  if (linksOf(entities) <= fewLinks) {
    const inward = { inward: areFewerInward(clew, entities), limit: mostLinks };
    return linksAmong(clew, reach, refs, { ...filter, ...inward });
  }
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
