import type { SpanOf } from "../../ground/records/index.ts";
import type { OpenRow } from "./open-row.ts";
import type { FilePlan } from "./plan.ts";
import type { TextRead } from "./read-text.ts";

/**
 * Names and dates that a part of a document mentions, for those properties that its kind declares,
 * each with the words that it stands on. They are no entities: what a text names may be anybody.
 */
export function readDocument(
  { reads = [], type }: Pick<FilePlan["entities"][number], "reads" | "type">,
  { plan, cells }: Pick<OpenRow, "plan" | "cells">,
): TextRead {
  const { region } = plan.dataset;
  const context = region === undefined ? {} : { region };
  const wanted = (plan.readers.documents ?? []).filter(({ property }) =>
    type.properties.some(({ name }) => name === property),
  );
  const found = wanted.flatMap(({ property, version, read }) => {
    const facts = reads.flatMap((field) =>
      read(cells.values(field)[0] ?? "", context).map((fact) => ({ ...fact, field })),
    );
    return facts.length === 0 ? [] : [{ property, version, facts }];
  });
  if (found.length === 0) return { values: {}, spans: [] };
  const values = found.map(({ property, facts }) => {
    const fields = [...new Set(facts.map(({ field }) => field))];
    return [property, { values: [...new Set(facts.map(({ value }) => value))], fields }] as const;
  });
  const readBy = { values: [found.map(({ version }) => version).join(", ")], fields: [] };
  const spans = found.flatMap(({ facts }) =>
    facts.map(({ field, start, end }): SpanOf => [field, start, end]),
  );
  return { values: { ...Object.fromEntries(values), readBy }, spans };
}
