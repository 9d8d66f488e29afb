import type { Entity, EntityStatement } from "../../ground/entities/index.ts";
import { once, sourceOf, type FactsRead, type Telling } from "./facts-read.ts";
import type { Fact } from "./types.ts";

/** Dates that rows state of an entity: born, posted, reported. One date of many rows is one fact. */
export function datedProperties(
  { ref, kind, label }: Entity,
  statements: readonly EntityStatement[],
  telling: Telling,
): FactsRead {
  const specs = telling.ontology.entityKinds.get(kind)?.properties ?? [];
  const facts: Fact[] = [];
  let unreadable = 0;
  for (const spec of specs.filter(({ type }) => type === "dateTime")) {
    const beside = statements.flatMap(({ values }) => values[spec.name]?.values ?? []);
    for (const { record, values, observedAt, spans } of statements) {
      const { zone, ...source } = sourceOf(record, telling);
      const fields = values[spec.name]?.fields ?? [];
      for (const text of values[spec.name]?.values ?? []) {
        const time =
          telling.timeOf({ text, zone, beside }) ??
          telling.timeOf({ text, zone, from: observedAt, beside });
        if (time === undefined || time.isOfRow) {
          unreadable += 1;
          continue;
        }
        facts.push({
          id: ["property", ref, spec.name, time.from, time.to, source.dataset].join(" "),
          sort: "property",
          kind,
          time,
          words: `${label}: ${spec.label}`,
          ...source,
          citations: [
            { record, fields, spans, ...(observedAt === undefined ? {} : { observedAt }) },
          ],
          exhibits: [...(telling.exhibits.get(ref) ?? []), ...(telling.exhibits.get(record) ?? [])],
        });
      }
    }
  }
  return { facts: once(facts), withoutTime: 0, unreadable };
}
