import { isPlaceholder } from "../../../../ontology/normalise/index.ts";
import { sentence, type Sentence } from "../../../../sentences/index.ts";
import type { Recognised } from "../columns/column-looks.ts";

const mostNamed = 3;

/**
 * Warnings of papers whose number stands beside several names: a copied or false passport, or a
 * mistake. `textsOf` gives a column's text in each row that was looked at, in order.
 */
export function sharedDocuments(
  columns: readonly Recognised[],
  textsOf: (column: string) => readonly string[],
): readonly Sentence[] {
  const names = columns.filter(({ look }) => look === "name" || look === "familyName");
  const [name, second] = names;
  if (name === undefined || second !== undefined) return [];
  const given = columns.find(({ look }) => look === "givenName")?.name;
  const whole = textsOf(name.name).map((text, row) =>
    [text, given === undefined ? "" : textsOf(given)[row]].join(" ").trim(),
  );
  return columns
    .filter(({ look }) => look === "document")
    .flatMap(({ name: column }) => warningsOf(column, textsOf(column), whole));
}

function warningsOf(
  column: string,
  numbers: readonly string[],
  names: readonly string[],
): readonly Sentence[] {
  const holders = new Map<string, Map<string, string>>();
  for (const [row, number] of numbers.entries()) {
    const name = names[row] ?? "";
    if (number === "" || name === "" || isPlaceholder(number) || isPlaceholder(name)) continue;
    const of = holders.get(number) ?? new Map<string, string>();
    holders.set(number, of.set(plainName(name), name));
  }
  return [...holders]
    .filter(([, of]) => of.size > 1)
    .slice(0, mostNamed)
    .map(([number, of]) =>
      sentence("inspection.document-of-several", {
        column,
        number,
        names: [...of.values()].slice(0, mostNamed).join("; "),
      }),
    );
}

/** A name whatever its order, capitals and signs: BERG, Anna is Anna Berg. */
function plainName(name: string): string {
  const words = name.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  return words.toSorted().join(" ");
}
