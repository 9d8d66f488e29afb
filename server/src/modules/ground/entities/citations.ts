import type { LinkStatement, SpanOf } from "../records/index.ts";
import type { EntityStatement } from "./queries.ts";

/** Where something is stated: a record, its columns and the places in their text. */
export interface Cited {
  readonly record: string;
  readonly fields: readonly string[];
  readonly spans: readonly SpanOf[];
  readonly observedAt?: string;
}

/**
 * The records behind statements, each once, oldest first (unknown times first), ties by record id.
 */
export function citedBy(
  statements: readonly (EntityStatement | LinkStatement)[],
): readonly Cited[] {
  const byRecord = new Map<string, Cited>();
  for (const { record, fields, spans, ...rest } of statements) {
    const known = byRecord.get(record);
    const observedAt = rest.observedAt ?? ("from" in rest ? rest.from : undefined);
    byRecord.set(record, {
      record,
      fields: [...new Set([...(known?.fields ?? []), ...fields])],
      spans: uniqueSpans([...(known?.spans ?? []), ...spans]),
      ...(known?.observedAt === undefined && observedAt === undefined
        ? {}
        : { observedAt: known?.observedAt ?? observedAt ?? "" }),
    });
  }
  return [...byRecord.values()].toSorted(oldestFirst);
}

/** The columns of a statement that state one property. */
export function citedFor(
  name: string,
  statements: readonly EntityStatement[] | readonly LinkStatement[],
): readonly Cited[] {
  return citedBy(
    statements.map((one) => ({
      ...one,
      fields: one.values[name]?.fields ?? one.fields,
      spans: [],
    })),
  );
}

function uniqueSpans(spans: readonly SpanOf[]): readonly SpanOf[] {
  return [...new Map(spans.map((span) => [span.join(":"), span])).values()];
}

function oldestFirst(a: Cited, b: Cited): number {
  const timeA = a.observedAt ?? "";
  const timeB = b.observedAt ?? "";
  if (timeA !== timeB) return timeA < timeB ? -1 : 1;
  if (a.record === b.record) return 0;
  return a.record < b.record ? -1 : 1;
}
