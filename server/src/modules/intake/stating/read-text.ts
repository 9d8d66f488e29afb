import type { PropertySpec } from "../../../ontology/index.ts";
import { readingOf, type Reader } from "../extraction/index.ts";
import type { SpanOf, StatedValues } from "../../ground/records/index.ts";

/** What the free text of a thing says for its other properties. */
export interface TextRead {
  readonly values: StatedValues;
  /** Where in the columns. */
  readonly spans: readonly SpanOf[];
}

interface OwnText {
  readonly text: string;
  readonly field: string;
}

const texts = ["title", "text"];
const nothing: TextRead = { values: {}, spans: [] };

/**
 * Reads names, ages, prices, places, hours and language out of the title and text that a row states
 * of a thing, for those properties that its kind declares and the row does not state itself; says
 * in `readBy` which readers did. A text of several columns is not read.
 */
export function readTexts(
  stated: StatedValues,
  specs: readonly PropertySpec[],
  region: string | undefined,
  readers: readonly Reader[],
): TextRead {
  const wanted = readers.filter(
    ({ property }) => stated[property] === undefined && specs.some(({ name }) => name === property),
  );
  const own = wanted.length === 0 ? [] : ownTexts(stated);
  if (own.length === 0) return nothing;
  const context = region === undefined ? {} : { region };
  const opened = own.map(({ text, field }) => ({ text, field, readBy: readingOf(text, context) }));
  const longest = opened.toSorted((a, b) => b.text.length - a.text.length).slice(0, 1);
  const read = wanted
    .map((reader) => ({
      reader,
      stated: (reader.whole ? longest : opened).flatMap(({ readBy, field }) =>
        readBy(reader).map((one) => ({ ...one, field })),
      ),
    }))
    .filter(({ stated: found }) => found.length > 0);
  return read.length === 0 ? nothing : { values: valuesRead(read), spans: spansRead(read) };
}

/** What one reader found, each with the column that states it. */
interface Reading {
  readonly reader: Reader;
  readonly stated: readonly {
    readonly value: string;
    readonly field: string;
    readonly start: number;
    readonly end: number;
  }[];
}

/** The values by property, each value and column once; `readBy` names the readers. */
function valuesRead(read: readonly Reading[]): StatedValues {
  const values = read.map(
    ({ reader, stated }) =>
      [
        reader.property,
        {
          values: [...new Set(stated.map(({ value }) => value))],
          fields: [...new Set(stated.map(({ field }) => field))],
        },
      ] as const,
  );
  return {
    ...Object.fromEntries(values),
    readBy: { values: [read.map(({ reader }) => reader.version).join(", ")], fields: [] },
  };
}

/** Where it stands; what is read of a whole text has no place in it. */
function spansRead(read: readonly Reading[]): readonly SpanOf[] {
  return read.flatMap(({ reader, stated }) =>
    reader.whole ? [] : stated.map(({ field, start, end }): SpanOf => [field, start, end]),
  );
}

/** The title and text that a row states, each where one column gives it. */
function ownTexts(stated: StatedValues): readonly OwnText[] {
  return texts.flatMap((name) => {
    const { values, fields } = stated[name] ?? { values: [], fields: [] };
    return values.length === 1 && fields.length === 1
      ? [{ text: values[0] ?? "", field: fields[0] ?? "" }]
      : [];
  });
}
