import {
  packStatement,
  packValues,
  unpackStatement,
  type LinkStatement,
  type SpanOf,
  type StatedValues,
} from "../../ground/records/index.ts";
import type { HeldCitation, HeldLink, HeldOfRow } from "./held-rows.ts";
import type { Restated, RestatedLink } from "./restate.ts";

type Come = {
  readonly entity: Restated["entities"][number];
  readonly record: string;
  readonly observedAt?: string;
};

/** What has to be done so that a row states what it says now. */
export interface RowDifference {
  readonly gone: readonly HeldCitation[];
  readonly come: readonly Come[];
  /** Links whose statements by this row change, with those that take their place. */
  readonly links: readonly {
    readonly ref: string;
    readonly before: readonly LinkStatement[];
    readonly after: readonly RestatedLink[];
  }[];
}

/** What a reader states has a span, or says who read it. */
export function isRead(spans: readonly SpanOf[], values: StatedValues): boolean {
  return spans.length > 0 || values["readBy"] !== undefined;
}

/**
 * What differs between what is held of a row and what it says now, for that alone which readers
 * state: nothing else is touched.
 * `kinds` are those that the file's mapping names, so that what is worked out of rows stays out.
 */
export function differenceOf(
  record: string,
  restated: Restated,
  { citations, links }: HeldOfRow,
  kinds: ReadonlySet<string>,
): RowDifference {
  return {
    ...citationsOf(
      record,
      restated,
      citations.filter(({ kind }) => kinds.has(kind)),
    ),
    links: linksOf(record, restated.links, links),
  };
}

function citationsOf(
  record: string,
  { entities, observedAt }: Restated,
  held: readonly HeldCitation[],
): Pick<RowDifference, "gone" | "come"> {
  const named = new Set(entities.map(({ id }) => id));
  const wanted = Map.groupBy(
    entities.filter(({ cited }) => cited),
    ({ id }) => id,
  );
  const before = Map.groupBy(held, ({ id }) => id);
  const gone: HeldCitation[] = [];
  const come: Come[] = [];
  for (const id of new Set([...before.keys(), ...wanted.keys()])) {
    const was = before.get(id) ?? [];
    const is = wanted.get(id) ?? [];
    if (
      !hangsOnReading(was, is, named.has(id)) ||
      sameSet(was.map(citationText), is.map(citationText))
    )
      continue;
    gone.push(...was);
    come.push(
      ...is.map((entity) => ({
        entity,
        record,
        ...(observedAt === undefined ? {} : { observedAt }),
      })),
    );
  }
  return { gone, come };
}

type Reading = Pick<HeldCitation, "spans" | "values">;

/**
 * Whether readers have a say in it: they stated it, or it is a row's bare naming, which stands
 * where its texts link it to nothing.
 */
function hangsOnReading(
  was: readonly Reading[],
  is: readonly Reading[],
  isNamed: boolean,
): boolean {
  const all = [...was, ...is];
  return (
    all.some(({ spans, values }) => isRead(spans, values)) ||
    (isNamed && all.every(({ values }) => Object.keys(values).length === 0))
  );
}

function linksOf(
  record: string,
  wanted: readonly RestatedLink[],
  held: readonly HeldLink[],
): RowDifference["links"] {
  const after = Map.groupBy(wanted, ({ ref }) => ref);
  const before = new Map(held.map((link) => [link.ref, statementsBy(link, record)]));
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((ref) => {
    const was = before.get(ref) ?? [];
    const is = after.get(ref) ?? [];
    const read = [...was, ...is.map(({ statement }) => statement)].some(
      ({ spans }) => spans.length > 0,
    );
    return !read ||
      sameSet(
        was.map(packStatement),
        is.map(({ statement }) => packStatement(statement)),
      )
      ? []
      : [{ ref, before: was, after: is }];
  });
}

/** The statements of a link by one row. */
export function statementsBy(
  { records, statements }: Pick<HeldLink, "records" | "statements">,
  record: string,
): readonly LinkStatement[] {
  return records.flatMap((one, at) =>
    one === record ? [unpackStatement(one, statements[at] ?? "")] : [],
  );
}

function citationText({
  fields,
  values,
  spans,
}: {
  readonly fields: readonly string[];
  readonly values: StatedValues;
  readonly spans: readonly SpanOf[];
}): string {
  return JSON.stringify([fields, packValues(values), spans]);
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.toSorted().every((one, at) => one === b.toSorted()[at]);
}
