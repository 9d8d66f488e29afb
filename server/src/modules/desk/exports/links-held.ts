import type { Clew } from "../../../context.ts";
import type { Reach } from "../../../reach.ts";
import { TooLarge } from "../../../shared/errors.ts";
import type { Entity, WholeLink } from "../../ground/entities/index.ts";
import { linksBetween, linksFrom, linksInto } from "./queries.ts";

/** Entities with more links than that are met from their neighbours, which have few. */
const busy = 500;
const page = 500;
/** What one question of links covers, so that its answer stays small. */
const entitiesAsked = 2_000;
const linksAsked = 20_000;
/** Links that one export holds at most. */
export const mostLinks = 200_000;

/**
 * All links among some entities, whole, by ref. Throws TooLarge above 200,000: a list that is cut
 * would not say so in every format.
 */
export async function linksHeld(
  clew: Clew,
  reach: Reach,
  entities: readonly Entity[],
): Promise<readonly WholeLink[]> {
  const chosen = new Set(entities.map(({ ref }) => ref));
  const small = entities.filter(({ degree }) => degree <= busy);
  const large = entities.filter(({ degree }) => degree > busy).map(({ ref }) => ref);
  const found = new Map<string, WholeLink>();
  const take = (links: readonly WholeLink[]) => {
    for (const one of links) if (chosen.has(one.link.targetRef)) found.set(one.link.ref, one);
    if (found.size > mostLinks) throw new TooLarge("exports.too-many-links", { limit: mostLinks });
  };
  for (const refs of questionsOf(small)) {
    take(await linksFrom(clew, reach, refs));
    if (large.length > 0) take(await linksInto(clew, reach, refs, large));
  }
  for (const refs of pages(large)) take(await linksBetween(clew, reach, refs, large));
  return [...found.values()].toSorted((a, b) => (a.link.ref < b.link.ref ? -1 : 1));
}

/** Refs in parts whose links come to no more than one answer should hold. */
function questionsOf(entities: readonly Entity[]): readonly (readonly string[])[] {
  const questions: string[][] = [];
  let room = 0;
  for (const { ref, degree } of entities) {
    const latest = questions.at(-1);
    if (latest === undefined || room < degree || latest.length >= entitiesAsked) {
      questions.push([ref]);
      room = linksAsked - degree;
    } else {
      latest.push(ref);
      room -= degree;
    }
  }
  return questions;
}

/** A list in parts of 500. */
export function pages<T>(all: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / page) }, (_, at) =>
    all.slice(at * page, (at + 1) * page),
  );
}
