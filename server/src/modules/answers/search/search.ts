import type { Clew } from "../../../context.ts";
import type { Reach } from "../../../reach.ts";
import type { FitRow, MatchKind } from "../../../search/index.ts";
import { entitiesByRef, refOf, type Entity } from "../../ground/entities/index.ts";
import { readingsOf } from "./identifier-readings.ts";
import { fitting } from "./fitting.ts";
import { statedByRows } from "./row-queries.ts";

/** An entity that was found, and how. */
export interface Found {
  readonly entity: Entity;
  readonly match: MatchKind;
  /** What was asked. */
  readonly text: string;
  /** Ids of the source rows in which alone they stand. */
  readonly records: readonly string[];
}

/** What a search found, before it is read. */
export interface Hit extends Omit<Found, "entity" | "text"> {
  readonly ref: string;
}

/** What a search found, best first. */
export interface HitsAll {
  readonly hits: readonly Hit[];
  /** False where more may be held than were looked at. */
  readonly exact: boolean;
}

/** What narrows a search. */
export interface SearchedFor {
  /** Names of kinds; all where undefined. */
  readonly kinds: readonly string[] | undefined;
  /** Regions of the sources, for numbers without a country. */
  readonly regions: readonly string[];
}

/** How much of what may fit is looked at closely. */
export interface Depth {
  readonly entities: number;
  readonly rows: number;
  /** Whether typing errors are looked for. */
  readonly similar: boolean;
}

const deep: Depth = { entities: 400, rows: 100, similar: true };
const atOnce = 500;
const recordsShown = 5;

/**
 * Entities that fit a text: identifiers in any notation first, then by digits, words, prefixes,
 * parts of words and typing errors; then those that source rows state in which it stands. Throws
 * SearchNotReady where the index is still being made.
 */
export async function searchAll(
  clew: Clew,
  reach: Reach,
  text: string,
  { kinds, regions }: SearchedFor,
): Promise<HitsAll> {
  const readings = readingsOf(text, clew.ontology, regions).map(({ id }) => refOf(clew, id));
  const [held, { hits, exact }] = await Promise.all([
    entitiesByRef(clew, reach, readings),
    searchWords(clew, reach, text, { ...deep, kinds }),
  ]);
  const byRef = new Map(hits.map((hit) => [hit.ref, hit]));
  const named = [...held.values()]
    .filter(({ kind }) => kinds?.includes(kind) ?? true)
    .map(({ ref }): Hit => ({ ref, match: "exact", records: byRef.get(ref)?.records ?? [] }));
  return { hits: [...named, ...hits.filter(({ ref }) => !held.has(ref))], exact };
}

/** Entities within reach that fit a text by what is held of them or by their source rows. */
export async function searchWords(
  clew: Clew,
  reach: Reach,
  text: string,
  { kinds, ...depth }: Depth & { readonly kinds?: readonly string[] | undefined },
): Promise<HitsAll> {
  const { entities, rows, isExact } = await fitting(clew, { text, ...depth, kinds });
  const fit = await within(
    clew,
    reach,
    entities.map(({ ref, match }) => ({ ref, match, records: [] })),
  );
  const known = new Set(fit.map(({ ref }) => ref));
  const byRow = await foundByRows(clew, reach, { rows, known, kinds });
  const sure = fit.filter(({ match }) => match !== "similar");
  const others = fit.filter(({ match }) => match === "similar");
  return { hits: [...sure, ...byRow, ...others], exact: isExact };
}

/** The hits that are within reach: all, where it is full, since the index holds what is held. */
async function within(clew: Clew, reach: Reach, hits: readonly Hit[]): Promise<readonly Hit[]> {
  if (reach.full) return hits;
  const held = await entitiesInPages(
    clew,
    reach,
    hits.map(({ ref }) => ref),
  );
  return hits.filter(({ ref }) => held.has(ref));
}

/** Reads what a search found, in its order; what went meanwhile is left out. */
export async function readHits(
  clew: Clew,
  reach: Reach,
  text: string,
  hits: readonly Hit[],
): Promise<readonly Found[]> {
  const held = await entitiesInPages(
    clew,
    reach,
    hits.map(({ ref }) => ref),
  );
  return hits.flatMap(({ ref, match, records }): Found[] => {
    const entity = held.get(ref);
    return entity === undefined ? [] : [{ entity, match, text, records }];
  });
}

/** Rows in which a text stands, and what was found without them. */
interface RowsFound {
  readonly rows: readonly FitRow[];
  /** Refs. */
  readonly known: ReadonlySet<string>;
  readonly kinds: readonly string[] | undefined;
}

/**
 * What the rows state in which a text stands, those of the best rows first. A row that states one
 * of those that are found by themselves tells nothing more.
 */
async function foundByRows(
  clew: Clew,
  reach: Reach,
  { rows, known, kinds }: RowsFound,
): Promise<readonly Hit[]> {
  if (rows.length === 0) return [];
  const stated = await statedByRows(
    clew,
    reach,
    rows.map(({ record }) => record),
  );
  const telling = rows.filter(
    ({ record }) => !(stated.get(record) ?? []).some((ref) => known.has(ref)),
  );
  const refs = new Set(telling.flatMap(({ record }) => stated.get(record) ?? []));
  const held = await entitiesInPages(clew, reach, [...refs]);
  const found = new Map<string, Hit & { readonly records: string[] }>();
  for (const { record, match } of telling) {
    for (const entity of speakersOf((stated.get(record) ?? []).map((ref) => held.get(ref)))) {
      if (kinds?.includes(entity.kind) === false) continue;
      const one = found.get(entity.ref) ?? { ref: entity.ref, match, records: [] };
      if (one.records.length < recordsShown) one.records.push(record);
      found.set(entity.ref, one);
    }
  }
  return [...found.values()];
}

/** Places are what a row says of another: they stand for it only where it states nothing else. */
function speakersOf(stated: readonly (Entity | undefined)[]): readonly Entity[] {
  const all = stated.filter((entity) => entity !== undefined);
  const others = all.filter(({ kind }) => kind !== "Location");
  return others.length > 0 ? others : all;
}

async function entitiesInPages(
  clew: Clew,
  reach: Reach,
  refs: readonly string[],
): Promise<ReadonlyMap<string, Entity>> {
  const held = new Map<string, Entity>();
  for (let from = 0; from < refs.length; from += atOnce)
    for (const [ref, entity] of await entitiesByRef(clew, reach, refs.slice(from, from + atOnce)))
      held.set(ref, entity);
  return held;
}
