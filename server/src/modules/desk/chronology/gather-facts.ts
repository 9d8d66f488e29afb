import type { Clew } from "../../../context.ts";
import type { Reach } from "../../../reach.ts";
import { TooLarge } from "../../../shared/errors.ts";
import { inPortions } from "../../../shared/work/in-portions.ts";
import {
  propertiesByRef,
  statementsByRef,
  type Entity,
  type EntityStatement,
} from "../../ground/entities/index.ts";
import { sourcesById } from "../../ground/sources/index.ts";
import { linksHeld, pages } from "../exports/index.ts";
import { datedProperties } from "./dated-properties.ts";
import { factsRead, type FactsRead, type Telling } from "./facts-read.ts";
import { timeReader } from "./fact-times.ts";
import { handRowsOf } from "./hand-rows.ts";
import { linkFacts } from "./link-facts.ts";
import { inTime, type Chronology } from "./types.ts";

const mostStatements = 200_000;
const mostFacts = 200_000;

/** Numbers of exhibits by what they are: ref of an entity or link. */
export type ExhibitNumbers = ReadonlyMap<string, readonly number[]>;

/**
 * What was when among some entities: the links among them and the dates that they state of
 * themselves. Throws TooLarge above 200,000 links or facts.
 */
export async function factsAmong(
  clew: Clew,
  reach: Reach,
  entities: readonly Entity[],
  exhibits: ExhibitNumbers = new Map(),
): Promise<Chronology> {
  const [links, statements, sources] = await Promise.all([
    linksHeld(clew, reach, entities),
    statementsOf(clew, reach, entities),
    sourcesById(clew),
  ]);
  const byHand = await handRowsOf(clew, reach, [
    ...links.flatMap((one) => one.statements),
    ...[...statements.values()].flat(),
  ]);
  const telling: Telling = {
    ontology: clew.ontology,
    labels: new Map(entities.map(({ id, label }) => [id, label])),
    sources,
    byHand,
    exhibits,
    timeOf: timeReader(),
  };
  const told = await inPortions(links, (link) => linkFacts(link, telling));
  const ofEntities = await inPortions(entities, (entity) =>
    datedProperties(entity, statements.get(entity.ref) ?? [], telling),
  );
  return chronologyOfParts([...told, ...ofEntities]);
}

/** Facts in one order. Throws TooLarge above 200,000. */
export function chronologyOfParts(parts: readonly FactsRead[]): Chronology {
  const { facts, withoutTime, unreadable } = factsRead(parts);
  if (facts.length > mostFacts) throw new TooLarge("chronology.too-many", { limit: mostFacts });
  return { facts: facts.toSorted(inTime), withoutTime, unreadable };
}

async function statementsOf(
  clew: Clew,
  reach: Reach,
  entities: readonly Entity[],
): Promise<ReadonlyMap<string, readonly EntityStatement[]>> {
  const dated = new Map(
    [...clew.ontology.entityKinds].map(([kind, { properties }]) => [
      kind,
      properties.flatMap(({ name, type }) => (type === "dateTime" ? [name] : [])),
    ]),
  );
  const all = new Map<string, readonly EntityStatement[]>();
  let count = 0;
  for (const some of pages(entities.filter(({ kind }) => (dated.get(kind) ?? []).length > 0))) {
    const held = await propertiesByRef(
      clew,
      reach,
      some.map(({ ref }) => ref),
    );
    // rows are many: only of what has a date at all they are read
    const refs = some.flatMap(({ ref, kind }) =>
      dated.get(kind)?.some((name) => (held.get(ref)?.[name] ?? null) !== null) === true
        ? [ref]
        : [],
    );
    if (refs.length === 0) continue;
    for (const [ref, own] of await statementsByRef(clew, reach, refs, mostStatements)) {
      all.set(ref, own);
      count += own.length;
    }
    if (count >= mostStatements)
      throw new TooLarge("exports.too-many-citations", { limit: mostStatements });
  }
  return all;
}
