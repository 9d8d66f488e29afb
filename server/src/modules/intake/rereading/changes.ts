import { valueOf } from "../../../shared/ids.ts";
import type { SpanOf } from "../../ground/records/index.ts";
import type { RowDifference } from "./compare.ts";
import type { HeldCitation, HeldLink } from "./held.ts";
import type { Restated } from "./restate.ts";

/** One thing that a text is read for otherwise than before. */
export interface TextChange {
  readonly what: "found" | "lost" | "changed";
  readonly record: string;
  /** Kind of identifier, or the property. */
  readonly of: string;
  readonly isProperty: boolean;
  /** Column, and where in its text. */
  readonly field: string;
  readonly start: number;
  readonly end: number;
  /** The words there, at most 200 characters. */
  readonly words: string;
  readonly before: string | null;
  readonly after: string | null;
  /** Refs of the entity that the text speaks of, and of the identifier before and after. */
  readonly about: readonly string[];
  readonly refBefore: string | null;
  readonly refAfter: string | null;
}

interface Find {
  readonly of: string;
  readonly isProperty: boolean;
  readonly value: string;
  readonly ref: string | null;
  readonly about: readonly string[];
  readonly span: SpanOf;
}

/**
 * What a row is read with: the texts of its columns, the readers' properties and the kinds found in
 * texts.
 */
export interface RowRead {
  readonly textOf: (column: string) => string;
  readonly properties: ReadonlySet<string>;
  readonly found: ReadonlySet<string>;
  readonly refOf: (id: string) => string;
}

const longest = 200;

/**
 * What a row is read for otherwise than before, in order of place: what appears only with another
 * version or span is none.
 */
export function changesOf(
  record: string,
  restated: Restated,
  held: { readonly citations: readonly HeldCitation[]; readonly links: readonly HeldLink[] },
  difference: RowDifference,
  read: RowRead,
): readonly TextChange[] {
  const before = unique([
    ...identifiersHeld(restated, held.citations, held.links, record, difference, read),
    ...propertiesOf(
      difference.gone.map(({ ref, values, spans }) => ({ ref, values, spans })),
      read,
    ),
  ]);
  const after = unique([
    ...identifiersNow(restated, difference, read),
    ...propertiesOf(
      difference.come.map(({ entity }) => ({
        ref: read.refOf(entity.id),
        values: entity.values,
        spans: entity.spans,
      })),
      read,
    ),
  ]);
  const lost = before.filter((one) => !after.some((other) => same(one, other)));
  const fresh = after.filter((one) => !before.some((other) => same(one, other)));
  const pairs = lost.flatMap((was) => {
    const is = fresh.find(
      (other) =>
        other.of === was.of &&
        overlaps(was, other) &&
        (!was.isProperty || (alone(was, lost) && alone(other, fresh))),
    );
    return is === undefined ? [] : [{ was, is }];
  });
  const paired = new Set(pairs.flatMap(({ was, is }) => [was, is]));
  const changes = [
    ...pairs.map(({ was, is }) => toChange("changed", record, is, was, is, read)),
    ...lost
      .filter((one) => !paired.has(one))
      .map((one) => toChange("lost", record, one, one, undefined, read)),
    ...fresh
      .filter((one) => !paired.has(one))
      .map((one) => toChange("found", record, one, undefined, one, read)),
  ];
  return changes.toSorted((a, b) =>
    a.field === b.field ? a.start - b.start : a.field < b.field ? -1 : 1,
  );
}

function identifiersHeld(
  { named }: Restated,
  citations: readonly HeldCitation[],
  links: readonly HeldLink[],
  record: string,
  { gone, links: changed }: RowDifference,
  read: RowRead,
): readonly Find[] {
  const touched = new Map(changed.map(({ ref, before }) => [ref, before]));
  const isFound = (id: string, kind: string) => read.found.has(kind) && !named.has(id);
  const byLinks = links.flatMap((link) => {
    const spans = (touched.get(link.ref) ?? [])
      .filter((one) => one.record === record)
      .flatMap((one) => one.spans);
    const ends = [
      [link.sourceId, link.sourceKind, link.target],
      [link.targetId, link.targetKind, link.source],
    ] as const;
    return spans.length === 0
      ? []
      : ends
          .filter(([id, kind]) => isFound(id, kind))
          .map(([id, kind, about]) => identifier(id, kind, [about], spans, read));
  });
  const cited = citations.filter(
    (one) => gone.includes(one) && one.spans.length > 0 && isFound(one.id, one.kind),
  );
  return [...byLinks, ...cited.map(({ id, kind, spans }) => identifier(id, kind, [], spans, read))];
}

function identifiersNow(
  { entities, named }: Restated,
  { come, links }: RowDifference,
  read: RowRead,
): readonly Find[] {
  const touched = new Map<string, string[]>(come.map(({ entity }) => [entity.id, []]));
  for (const { link } of links.flatMap(({ after }) => after)) {
    for (const [id, other] of [
      [link.source, link.target],
      [link.target, link.source],
    ] as const)
      touched.set(id, [...(touched.get(id) ?? []), read.refOf(other)]);
  }
  return entities
    .filter(
      ({ id, kind, spans }) =>
        spans.length > 0 && touched.has(id) && read.found.has(kind.name) && !named.has(id),
    )
    .map(({ id, kind, spans }) => identifier(id, kind.name, touched.get(id) ?? [], spans, read));
}

function identifier(
  id: string,
  kind: string,
  about: readonly string[],
  spans: readonly SpanOf[],
  { refOf }: RowRead,
): Find {
  return {
    of: kind,
    isProperty: false,
    value: valueOf(id).replace(/^\?/u, ""),
    ref: refOf(id),
    about,
    span: spans[0] ?? ["", 0, 0],
  };
}

function propertiesOf(
  statements: readonly {
    readonly ref: string;
    readonly values: HeldCitation["values"];
    readonly spans: readonly SpanOf[];
  }[],
  read: RowRead,
): readonly Find[] {
  return statements.flatMap(({ ref, values, spans }) =>
    values["readBy"] === undefined
      ? []
      : Object.entries(values)
          .filter(([name]) => read.properties.has(name))
          .flatMap(([of, { values: all, fields }]) =>
            all.map((value): Find => ({
              of,
              isProperty: true,
              value,
              ref: null,
              about: [ref],
              span: spanFor(value, spans, fields[0] ?? "", read),
            })),
          ),
  );
}

/**
 * Where a text says a value: the span whose words are it or hold its number, else the whole column.
 */
function spanFor(
  value: string,
  spans: readonly SpanOf[],
  field: string,
  { textOf }: RowRead,
): SpanOf {
  const words = (span: SpanOf) =>
    textOf(span[0]).slice(span[1], span[2]).normalize("NFKC").toLowerCase();
  const wanted = value.toLowerCase();
  const digits = /\d+/u.exec(value)?.[0];
  const exact =
    spans.find((span) => words(span) === wanted) ??
    (digits === undefined ? undefined : spans.find((span) => words(span).includes(digits)));
  return exact ?? [field, 0, textOf(field).length];
}

function unique(finds: readonly Find[]): readonly Find[] {
  const known = new Map<string, Find>();
  for (const one of finds) {
    const key = JSON.stringify([one.of, one.value, one.isProperty ? one.about : null]);
    const before = known.get(key);
    known.set(
      key,
      before === undefined
        ? one
        : { ...before, about: [...new Set([...before.about, ...one.about])] },
    );
  }
  return [...known.values()];
}

function same(a: Find, b: Find): boolean {
  return (
    a.of === b.of && a.value === b.value && (!a.isProperty || a.about.join() === b.about.join())
  );
}

function alone(one: Find, among: readonly Find[]): boolean {
  return (
    among.filter((other) => other.of === one.of && other.about.join() === one.about.join())
      .length === 1
  );
}

function overlaps(
  { span: [columnA, startA, endA] }: Find,
  { span: [columnB, startB, endB] }: Find,
): boolean {
  return columnA === columnB && startA < endB && startB < endA;
}

function toChange(
  what: TextChange["what"],
  record: string,
  at: Find,
  was: Find | undefined,
  is: Find | undefined,
  { textOf }: RowRead,
): TextChange {
  const [field, start, end] = at.span;
  return {
    what,
    record,
    of: at.of,
    isProperty: at.isProperty,
    field,
    start,
    end,
    words: textOf(field).slice(start, end).slice(0, longest),
    before: was?.value ?? null,
    after: is?.value ?? null,
    about: [...new Set([...(was?.about ?? []), ...(is?.about ?? [])])],
    refBefore: was?.ref ?? null,
    refAfter: is?.ref ?? null,
  };
}
