import type { Clew } from "../../../context.ts";
import { decode, statement, type Row } from "../../../graph/index.ts";
import type { Reach } from "../../../reach.ts";
import {
  linkNames,
  toEntity,
  toLink,
  typesOf,
  type Entity,
  type Link,
  type LinkFilter,
  type LinksAsked,
} from "../../ground/entities/index.ts";

/** What narrows neighbours. */
export interface NeighbourFilter extends LinkFilter {
  /** Names of kinds; all where absent. */
  readonly entityKinds?: readonly string[] | undefined;
}

/** From where a step is taken, and what was seen before; refs. */
export interface Frontier {
  readonly refs: readonly string[];
  readonly seen: readonly string[];
}

/** Which neighbours are asked for, in which order, and at most how many. */
export interface NeighboursAsked extends NeighbourFilter {
  readonly rarest: boolean;
  readonly limit: number;
}

/** The neighbours of some entities that the order puts first, without those seen. */
export async function neighbours(
  clew: Clew,
  reach: Reach,
  { refs, seen }: Frontier,
  { rarest, limit, ...filter }: NeighboursAsked,
): Promise<readonly Entity[]> {
  if (refs.length === 0 || limit < 1) return [];
  const text = statement("neighbourhood/neighbours", {
    linkKinds: typesOf(clew, filter.linkKinds),
  });
  const rows = await clew.graph.read(text, {
    refs,
    seen,
    rarest,
    limit,
    ...parametersOf(reach, filter),
  });
  return rows.map((row) => toEntity(decode.map(row, "entity")));
}

/** How many neighbours of each kind some entities have, without those seen. */
export async function countNeighbours(
  clew: Clew,
  reach: Reach,
  { refs, seen }: Frontier,
  filter: NeighbourFilter,
): Promise<ReadonlyMap<string, number>> {
  if (refs.length === 0) return new Map();
  const text = statement("neighbourhood/count-neighbours", {
    linkKinds: typesOf(clew, filter.linkKinds),
  });
  const rows = await clew.graph.read(text, { refs, seen, ...parametersOf(reach, filter) });
  return new Map(rows.map((row) => [decode.text(row, "kind"), decode.number(row, "total")]));
}

/**
 * Links between some entities and some others, each once; read from the first, which should have
 * few.
 */
export async function linksWith(
  clew: Clew,
  reach: Reach,
  { refs, others }: { readonly refs: readonly string[]; readonly others: readonly string[] },
  { limit, ...filter }: LinksAsked,
): Promise<readonly Link[]> {
  if (refs.length === 0) return [];
  const text = statement("neighbourhood/links-with", {
    linkKinds: typesOf(clew, filter.linkKinds),
  });
  const { kinds: _kinds, ...parameters } = parametersOf(reach, filter);
  const nameOf = linkNames(clew.ontology);
  const rows = await clew.graph.read(text, { refs, others, limit, ...parameters });
  return rows.map((row) => toLink(decode.map(row, "link"), nameOf));
}

/** A thing and an identifier that it touches. */
export interface Touch {
  /** Ref of the thing. */
  readonly thing: string;
  readonly identifier: Entity;
  readonly link: string;
  /** Ref of the link's source. */
  readonly source: string;
  readonly firstSeen?: string;
  readonly lastSeen?: string;
}

/** The identifiers that some things touch. */
export async function identifiersOf(
  clew: Clew,
  reach: Reach,
  refs: readonly string[],
  limit: number,
): Promise<readonly Touch[]> {
  if (refs.length === 0) return [];
  const text = statement("neighbourhood/identifiers-of", { linkKinds: clew.linkTypes });
  return (await clew.graph.read(text, { refs, datasets: reach.datasets, limit })).map(toTouch);
}

function toTouch(row: Row): Touch {
  const firstSeen = decode.optionalText(row, "firstSeen");
  const lastSeen = decode.optionalText(row, "lastSeen");
  return {
    thing: decode.text(row, "thing"),
    identifier: toEntity(decode.map(row, "identifier")),
    link: decode.text(row, "link"),
    source: decode.text(row, "source"),
    ...(firstSeen === undefined ? {} : { firstSeen }),
    ...(lastSeen === undefined ? {} : { lastSeen }),
  };
}

function parametersOf(reach: Reach, filter: NeighbourFilter) {
  return {
    datasets: reach.datasets,
    full: reach.full,
    kinds: filter.entityKinds ?? null,
    from: filter.from ?? null,
    to: filter.to ?? null,
  };
}
