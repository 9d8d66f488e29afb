/** A stretch of a column's text: column, first UTF-16 unit, unit after the last. */
export type SpanOf = readonly [column: string, start: number, end: number];

/**
 * What a row states of an entity or link: by property its values and the columns they came from.
 */
export type StatedValues = { readonly [property: string]: StatedValue };

/** The values of one property in one row. */
export interface StatedValue {
  readonly values: readonly string[];
  readonly fields: readonly string[];
  /** True where they are texts although their property holds numbers: their size is not sure. */
  readonly asText?: true;
}

type PackedValue = readonly [values: readonly string[], fields: readonly string[], asText?: 1];

/** One statement as it is kept on a link: what one row says of it. */
export interface LinkStatement {
  readonly record: string;
  readonly fields: readonly string[];
  readonly spans: readonly SpanOf[];
  readonly values: StatedValues;
  /** ISO times. */
  readonly observedAt?: string;
  readonly from?: string;
  readonly to?: string;
}

type Packed = readonly [
  readonly string[],
  readonly SpanOf[],
  Readonly<Record<string, PackedValue>>,
  string,
  string,
  string,
];

/**
 * A link statement as one text without its record, which stands in the parallel list of records.
 */
export function packStatement({
  fields,
  spans,
  values,
  observedAt,
  from,
  to,
}: Omit<LinkStatement, "record">): string {
  const packed: Packed = [
    fields,
    spans,
    packedValues(values),
    observedAt ?? "",
    from ?? "",
    to ?? "",
  ];
  return JSON.stringify(packed);
}

/** The statement of a record from its text. */
export function unpackStatement(record: string, text: string): LinkStatement {
  const [fields, spans, values, observedAt, from, to] = JSON.parse(text) as Packed;
  return {
    record,
    fields,
    spans,
    values: unpackedValues(values),
    ...(observedAt === "" ? {} : { observedAt }),
    ...(from === "" ? {} : { from }),
    ...(to === "" ? {} : { to }),
  };
}

/** Stated values as one text. */
export function packValues(values: StatedValues): string {
  return JSON.stringify(packedValues(values));
}

/** Stated values from their text. */
export function unpackValues(text: string): StatedValues {
  return unpackedValues(JSON.parse(text) as Packed[2]);
}

/** Spans as texts, column last so that it may hold any character. */
export function packSpans(spans: readonly SpanOf[]): readonly string[] {
  return spans.map(([column, start, end]) => `${start}:${end}:${column}`);
}

/** Spans from their texts. */
export function unpackSpans(texts: readonly string[]): readonly SpanOf[] {
  return texts.map((text) => {
    const [start = "0", end = "0", ...column] = text.split(":");
    return [column.join(":"), Number(start), Number(end)];
  });
}

function packedValues(values: StatedValues): Packed[2] {
  return Object.fromEntries(
    Object.entries(values).map(
      ([name, { values: texts, fields, asText }]): [string, PackedValue] => [
        name,
        asText === true ? [texts, fields, 1] : [texts, fields],
      ],
    ),
  );
}

function unpackedValues(packed: Packed[2]): StatedValues {
  return Object.fromEntries(
    Object.entries(packed).map(([name, [values, fields, asText]]) => [
      name,
      asText === 1 ? { values, fields, asText: true } : { values, fields },
    ]),
  );
}
