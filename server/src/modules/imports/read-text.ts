import type { PropertySpec } from "../../ontology/index.ts";
import { readerVersion, readingOf, readProperties } from "../extraction/index.ts";
import type { SpanOf, StatedValues } from "../records/index.ts";

/** What the free text of a thing says for its other properties. */
export interface TextRead {
  readonly values: StatedValues;
  /** Where in the columns. */
  readonly spans: readonly SpanOf[];
}

const texts = ["title", "text"];
const nothing: TextRead = { values: {}, spans: [] };

/**
 * Reads names, ages, prices, places and hours out of the title and text that a row states of a thing, for those properties that
 * its kind declares and the row does not state itself; says in `readBy` which readers did. A text of several columns is not read.
 */
export function readTexts(stated: StatedValues, specs: readonly PropertySpec[], region: string | undefined): TextRead {
  const wanted = readProperties.filter((property) => stated[property] === undefined && specs.some(({ name }) => name === property));
  const own = texts.flatMap((name) => {
    const [text, field] = [stated[name]?.values, stated[name]?.fields];
    return wanted.length > 0 && text?.length === 1 && field?.length === 1 ? [{ said: readingOf(text[0] ?? "", region === undefined ? {} : { region }), field: field[0] ?? "" }] : [];
  });
  if (own.length === 0) return nothing;
  const read = wanted.map((property) => ({ property, said: own.flatMap(({ said, field }) => said(property).map((one) => ({ ...one, field }))) })).filter(({ said }) => said.length > 0);
  if (read.length === 0) return nothing;
  const values = read.map(({ property, said }) => [property, { values: [...new Set(said.map(({ value }) => value))], fields: [...new Set(said.map(({ field }) => field))] }] as const);
  return {
    values: { ...Object.fromEntries(values), readBy: { values: [read.map(({ property }) => readerVersion(property)).join(", ")], fields: [] } },
    spans: read.flatMap(({ said }) => said.map(({ field, start, end }): SpanOf => [field, start, end])),
  };
}
