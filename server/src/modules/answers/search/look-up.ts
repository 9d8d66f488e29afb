import type { Clew } from "../../../context.ts";
import type { Reach } from "../../../reach.ts";
import { entitiesByRef, refOf, type Entity } from "../../ground/entities/index.ts";
import type { MatchKind } from "../../../search/index.ts";
import { readingNames } from "./identifier-readings.ts";
import { readHits, searchWords, type Depth, type Found } from "./search.ts";
import { readingsOfAll } from "./tasks.ts";
import type { Source } from "../../ground/sources/index.ts";

/** What is held for one pasted value. */
export interface LookUp {
  readonly text: string;
  readonly outcome: "found" | "several" | "notHeld";
  readonly readAs: readonly string[];
  readonly entities: readonly Entity[];
  readonly matches: readonly MatchKind[];
  /** How entities were found, in their order. */
  readonly found: readonly Found[];
  /** How many entities are given. */
  readonly shown: number;
  readonly total: number;
  readonly totalIsExact: boolean;
  readonly searched: readonly Source[];
}

/** What is looked through. */
export interface LookedThrough {
  readonly sources: readonly Source[];
  /** Regions of these sources, for numbers without a country. */
  readonly regions: readonly string[];
  /** Ends it when nobody waits any more. */
  readonly signal?: AbortSignal | undefined;
}

const mostShown = 10;
const looked: Depth = { entities: 60, rows: 40, similar: false };
const atOnce = 8;

/**
 * Looks up each value by itself, in the order given. Identifiers are read in any notation; the rest
 * is searched in everything held, typing errors aside.
 */
export async function lookUpAll(
  clew: Clew,
  reach: Reach,
  texts: readonly string[],
  { sources, regions, signal }: LookedThrough,
): Promise<readonly LookUp[]> {
  const readings = await readingsOfAll(clew, texts, regions, signal);
  const refs = [...new Set(readings.flat().map(({ id }) => refOf(clew, id)))];
  const held = new Map<string, Entity>();
  for (let from = 0; from < refs.length; from += 1_000) {
    for (const [ref, entity] of await entitiesByRef(clew, reach, refs.slice(from, from + 1_000)))
      held.set(ref, entity);
  }
  const answers: LookUp[] = [];
  const lookUpOne = async (index: number) => {
    const text = texts[index] ?? "";
    const read = readings[index] ?? [];
    const named = read.flatMap(({ id }) => held.get(refOf(clew, id)) ?? []);
    const readAs = readingNames(read);
    answers[index] = {
      text,
      readAs,
      searched: sources,
      ...(named.length > 0 ? exactly(named) : await searched(clew, reach, text)),
    };
  };
  for (let from = 0; from < texts.length; from += atOnce) {
    signal?.throwIfAborted();
    await Promise.all(
      Array.from({ length: Math.min(atOnce, texts.length - from) }, (_, offset) =>
        lookUpOne(from + offset),
      ),
    );
  }
  return answers;
}

type Outcome = Pick<
  LookUp,
  "outcome" | "entities" | "matches" | "found" | "shown" | "total" | "totalIsExact"
>;

function exactly(named: readonly Entity[]): Outcome {
  const entities = [...new Map(named.map((entity) => [entity.ref, entity])).values()];
  return {
    outcome: outcomeOf(entities.length),
    entities: entities.slice(0, mostShown),
    matches: entities.slice(0, mostShown).map(() => "exact" as const),
    found: entities
      .slice(0, mostShown)
      .map((entity) => ({ entity, match: "exact", text: "", records: [] })),
    shown: Math.min(mostShown, entities.length),
    total: entities.length,
    totalIsExact: true,
  };
}

function outcomeOf(count: number): LookUp["outcome"] {
  if (count === 0) return "notHeld";
  return count === 1 ? "found" : "several";
}

async function searched(clew: Clew, reach: Reach, text: string): Promise<Outcome> {
  const { hits, exact } = await searchWords(clew, reach, text, looked);
  const found = await readHits(clew, reach, text, hits.slice(0, mostShown));
  return {
    outcome: outcomeOf(hits.length),
    entities: found.map(({ entity }) => entity),
    matches: found.map(({ match }) => match),
    found,
    shown: found.length,
    total: hits.length,
    totalIsExact: exact,
  };
}
