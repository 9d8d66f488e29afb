import type { PropertySpec } from "../../../ontology/index.ts";
import type { Entity, EntityStatement } from "../../ground/entities/index.ts";
import { factsRead, inOrder, once, sourceOf, type FactsRead, type Telling } from "./facts-read.ts";
import type { Fact, FactTime } from "./types.ts";

/** Dates that rows state of an entity: born, posted, reported. One date of many rows is one fact. */
export function datedProperties(
  entity: Entity,
  statements: readonly EntityStatement[],
  telling: Telling,
): FactsRead {
  const specs = telling.ontology.entityKinds.get(entity.kind)?.properties ?? [];
  const dates = specs.filter(({ type }) => type === "dateTime");
  const read = factsRead(dates.map((spec) => datesOf({ entity, spec }, statements, telling)));
  return { ...read, facts: once(read.facts) };
}

interface Dated {
  readonly entity: Entity;
  readonly spec: PropertySpec;
}

function datesOf(
  dated: Dated,
  statements: readonly EntityStatement[],
  telling: Telling,
): FactsRead {
  const { name } = dated.spec;
  const beside = statements.flatMap(({ values }) => values[name]?.values ?? []);
  const facts: Fact[] = [];
  let unreadable = 0;
  for (const statement of statements)
    for (const text of statement.values[name]?.values ?? []) {
      const time = timeOf(text, { statement, beside, telling });
      if (time === undefined) unreadable += 1;
      else facts.push(factOf(dated, statement, { time, telling }));
    }
  return { facts, withoutTime: 0, unreadable };
}

interface Reading {
  readonly statement: EntityStatement;
  /** All dates of that property: one that leaves no doubt decides for the others. */
  readonly beside: readonly string[];
  readonly telling: Telling;
}

/** A date as its column has it, or as the row's own time decides it. */
function timeOf(
  text: string,
  { statement: { record, observedAt }, beside, telling }: Reading,
): FactTime | undefined {
  const { zone } = sourceOf(record, telling);
  const alone = telling.timeOf({ text, zone, beside });
  if (alone !== undefined || observedAt === undefined) return alone;
  const asRow = telling.timeOf({ text, zone, from: observedAt, beside });
  return asRow?.isOfRow === true ? undefined : asRow;
}

function factOf(
  { entity: { ref, kind, label }, spec }: Dated,
  { record, values, observedAt, spans }: EntityStatement,
  { time, telling }: { readonly time: FactTime; readonly telling: Telling },
): Fact {
  const { zone: _zone, ...source } = sourceOf(record, telling);
  const fields = values[spec.name]?.fields ?? [];
  const numbers = [ref, record].flatMap((one) => telling.exhibits.get(one) ?? []);
  return {
    id: ["property", ref, spec.name, time.from, time.to, source.dataset].join(" "),
    sort: "property",
    kind,
    time,
    words: `${label}: ${spec.label}`,
    ...source,
    citations: [{ record, fields, spans, ...(observedAt === undefined ? {} : { observedAt }) }],
    exhibits: inOrder(numbers),
  };
}
