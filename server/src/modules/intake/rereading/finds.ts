import { valueOf } from "../../../shared/ids.ts";
import type { SpanOf } from "../../ground/records/index.ts";
import type { RowDifference } from "./compare.ts";
import type { HeldCitation, HeldOfRow } from "./held-rows.ts";
import type { Restated } from "./restate.ts";

/** One thing that a text is read for, and where. */
export interface Find {
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

/** A row as it is read now, beside what is held of it. */
export interface RowCompared {
  readonly record: string;
  readonly restated: Restated;
  readonly held: HeldOfRow;
  readonly difference: RowDifference;
}

/** The identifiers that a row's texts were read for before, where something of them changes. */
export function identifiersHeld(
  { record, restated: { named }, held, difference }: RowCompared,
  read: RowRead,
): readonly Find[] {
  const { gone, links: changed } = difference;
  const touched = new Map(changed.map(({ ref, before }) => [ref, before]));
  const isFound = (id: string, kind: string) => read.found.has(kind) && !named.has(id);
  const byLinks = held.links.flatMap((link) => {
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
          .map(([id, kind, about]) => identifier({ id, kind, about: [about], spans }, read));
  });
  const cited = held.citations.filter(
    (one) => gone.includes(one) && one.spans.length > 0 && isFound(one.id, one.kind),
  );
  return [
    ...byLinks,
    ...cited.map(({ id, kind, spans }) => identifier({ id, kind, about: [], spans }, read)),
  ];
}

/** The identifiers that they are read for now. */
export function identifiersNow(
  { restated: { entities, named }, difference: { come, links } }: RowCompared,
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
    .map(({ id, kind, spans }) =>
      identifier({ id, kind: kind.name, about: touched.get(id) ?? [], spans }, read),
    );
}

/** An identifier that texts name, and the refs of what they say it of. */
interface NamedInText {
  readonly id: string;
  readonly kind: string;
  readonly about: readonly string[];
  readonly spans: readonly SpanOf[];
}

function identifier({ id, kind, about, spans }: NamedInText, { refOf }: RowRead): Find {
  return {
    of: kind,
    isProperty: false,
    value: valueOf(id).replace(/^\?/u, ""),
    ref: refOf(id),
    about,
    span: spans[0] ?? ["", 0, 0],
  };
}

/** The properties that readers read of some statements. */
export function propertiesOf(
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

/** Each find once, with all that state it. */
export function unique(finds: readonly Find[]): readonly Find[] {
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
