import type { Clew } from "../../../context.ts";
import { decode, statement } from "../../../graph/index.ts";
import type { Reach } from "../../../reach.ts";
import { valueOf } from "../../../shared/ids.ts";
import { entitiesByRef, refOf, toEntity, type Entity } from "../../ground/entities/index.ts";
import { matchKinds, matchOf, sought, type MatchKind } from "./text-match.ts";
import { readingsOf } from "./identifier-readings.ts";
import { termsToFind } from "../../ground/terms/index.ts";

/** An entity that was found, and how. */
export interface Found {
  readonly entity: Entity;
  readonly match: MatchKind;
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

/**
 * Entities that fit a text: identifiers in any notation first, then by digits, words, prefixes and
 * typing errors; within each the full-text score, ties by id.
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
  const { found, exact } = await searchWords(clew, reach, text, kinds === undefined ? 300 : 1_000);
  const others = found.filter(({ entity }) => !named.has(entity.ref));
  const all = [
    ...[...named.values()].map((entity): Found => ({ entity, match: "exact" })),
    ...others,
  ];
  return {
    found: kinds === undefined ? all : all.filter(({ entity }) => kinds.includes(entity.kind)),
    exact,
  };
}

/**
 * Entities among the best `looked` full-text hits that fit a text by digits, words, prefixes or
 * with typing errors, best first.
 */
export async function searchWords(
  clew: Clew,
  reach: Reach,
  text: string,
  looked: number,
): Promise<FoundAll> {
  const terms = termsToFind(text);
  const hits = terms === "" ? [] : await clew.graph.fullText(terms, looked);
  const scores = new Map(hits.map(({ ref, score }) => [ref, score]));
  const rows =
    hits.length === 0
      ? []
      : await clew.graph.read(statement("search/candidates"), {
          refs: [...scores.keys()],
          datasets: reach.datasets,
        });
  const wanted = sought(text);
  const fitting = rows.flatMap((row): Found[] => {
    const entity = toEntity(decode.map(row, "entity"));
    const match = matchOf(wanted, {
      label: entity.label,
      value: valueOf(entity.id),
      terms: decode.optionalText(row, "terms") ?? "",
    });
    return match === undefined ? [] : [{ entity, match }];
  });
  return { found: fitting.toSorted(bestFirst(scores)), exact: hits.length < looked };
}

function bestFirst(scores: ReadonlyMap<string, number>): (a: Found, b: Found) => number {
  return (a, b) =>
    matchKinds.indexOf(a.match) - matchKinds.indexOf(b.match) ||
    (scores.get(b.entity.ref) ?? 0) - (scores.get(a.entity.ref) ?? 0) ||
    (a.entity.id < b.entity.id ? -1 : 1);
}
