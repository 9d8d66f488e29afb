import type { StatedValues } from "../../ground/records/index.ts";
import type { StatedText, StatingRow } from "./wanted-templates.ts";

/** What a row states of an entity. */
interface Stating {
  readonly id: string;
  readonly record: string;
  readonly values: StatedValues;
  readonly observedAt?: string;
}

/** Properties that hold an entity's text: the first of them that any row gives it. */
const textProperties = ["text", "title"] as const;

/**
 * The texts of entities, each once with all the rows that state it, rows ascending; an entity that
 * several rows give different texts has each of them.
 */
export function statedTexts(statements: readonly Stating[]): readonly StatedText[] {
  return [...Map.groupBy(statements, ({ id }) => id)].flatMap(([id, own]) => {
    const property = textProperties.find((name) =>
      own.some(({ values }) => values[name] !== undefined),
    );
    return property === undefined ? [] : textsIn(id, own, property);
  });
}

function textsIn(
  id: string,
  statements: readonly Stating[],
  property: string,
): readonly StatedText[] {
  const rows = new Map<string, StatingRow[]>();
  for (const { record, values, observedAt } of statements) {
    const stated = values[property];
    for (const text of stated?.values ?? []) {
      const known = rows.get(text) ?? [];
      rows.set(text, known);
      known.push({
        record,
        fields: stated?.fields ?? [],
        ...(observedAt === undefined ? {} : { observedAt }),
      });
    }
  }
  return [...rows].map(([text, stating]) => ({
    id,
    text,
    rows: stating.toSorted((a, b) => (a.record < b.record ? -1 : 1)),
  }));
}
