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

/** What a search found, best first. */
export interface FoundAll {
  readonly found: readonly Found[];
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
): Promise<FoundAll> {
  const named = await entitiesByRef(
    clew,
    reach,
    readingsOf(text, clew.ontology, regions).map(({ id }) => refOf(clew, id)),
  );
  const { found, exact } = await searchWords(clew, reach, text, { ...deep, kinds });
  const byRef = new Map(found.map((one) => [one.entity.ref, one]));
  const all = [
    ...[...named.values()].map((entity): Found => {
      return { entity, match: "exact", text, records: byRef.get(entity.ref)?.records ?? [] };
    }),
    ...found.filter(({ entity }) => !named.has(entity.ref)),
  ];
  return {
    found: kinds === undefined ? all : all.filter(({ entity }) => kinds.includes(entity.kind)),
    exact,
  };
}

/** Entities within reach that fit a text by what is held of them or by their source rows. */
export async function searchWords(
  clew: Clew,
  reach: Reach,
  text: string,
  depth: Depth & { readonly kinds?: readonly string[] | undefined },
): Promise<FoundAll> {
  const { entities, rows, isExact } = await fitting(clew, { text, ...depth });
  const held = await entitiesInPages(
    clew,
    reach,
    entities.map(({ ref }) => ref),
  );
  const direct = entities.flatMap(({ ref, match }): Found[] => {
    const entity = held.get(ref);
    return entity === undefined ? [] : [{ entity, match, text, records: [] }];
  });
  const known = new Set(direct.map(({ entity }) => entity.ref));
  const byRow = await foundByRows(clew, reach, text, { rows, known });
  const sure = direct.filter(({ match }) => match !== "similar");
  const others = direct.filter(({ match }) => match === "similar");
  return { found: [...sure, ...byRow, ...others], exact: isExact };
}

/**
 * What the rows state in which a text stands, those of the best rows first. A row that states one
 * of those that are found by themselves tells nothing more.
 */
async function foundByRows(
  clew: Clew,
  reach: Reach,
  text: string,
  { rows, known }: { readonly rows: readonly FitRow[]; readonly known: ReadonlySet<string> },
): Promise<readonly Found[]> {
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
  const found = new Map<string, Found & { readonly records: string[] }>();
  for (const { record, match } of telling) {
    for (const entity of speakersOf((stated.get(record) ?? []).map((ref) => held.get(ref)))) {
      const one = found.get(entity.ref) ?? { entity, match, text, records: [] };
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
