import type { EntityKind, LinkKind, Ontology, PropertySpec } from "../../../ontology/index.ts";
import { InvalidInput } from "../../../shared/errors.ts";
import type { Entity } from "../../ground/entities/index.ts";
import { labelledRow, timeColumns, type Cell } from "../../ground/records/index.ts";
import {
  propertiesIn,
  type StatedEntityInput,
  type StatementInput,
  type TypedProperty,
} from "./statement-input.ts";

/** What the columns of a statement's row are called. */
export interface Columns {
  readonly entity: string;
  readonly other: string;
  readonly link: string;
  readonly date: string;
  readonly property: (part: "entity" | "link" | "other", name: string) => string;
}

/** A statement as its row keeps it. */
export interface WrittenRow {
  readonly row: string;
  readonly columns: Columns;
}

/** The entities of a statement that are held already. */
export interface HeldEnds {
  readonly entity: Entity | undefined;
  readonly other: Entity | undefined;
}

/** What the columns are called that say where a statement comes from. */
export const sourceColumns = {
  source: "Known from",
  document: "Source document",
  page: "Page",
  grade: "Grade",
  note: "Note",
  region: "Country of numbers",
  by: "Written by",
  at: "Written at",
} as const;

/** What stands before a property of a link, where its label alone could be that of an end. */
export const linkProperty = "Link, ";

const longest = 10_000;

/**
 * The row of a statement: its labels and values as they were typed, under the names that its
 * citations use. Throws InvalidInput where it is too long.
 */
export function writtenRow(
  input: StatementInput,
  held: HeldEnds,
  ontology: Ontology,
  { by, at }: { readonly by: string; readonly at: string },
): WrittenRow {
  const columns = columnsOf(input, held, ontology);
  const { entity, link, other } = propertiesIn(input);
  const cellsOf = (part: "entity" | "link" | "other", all: readonly TypedProperty[]) =>
    all.flatMap(({ name, values }) =>
      values.map((text) => ({ column: columns.property(part, name), text })),
    );
  const cells = [
    { column: columns.entity, text: typedAs(input.entity, held.entity) },
    ...cellsOf("entity", entity),
    ...(input.other ? [{ column: columns.other, text: typedAs(input.other, held.other) }] : []),
    ...cellsOf("other", other),
    ...cellsOf("link", link),
    ...sourceCells(input),
    { column: sourceColumns.by, text: by },
    { column: sourceColumns.at, text: at },
  ];
  const row = labelledRow(cells);
  if (row.length > longest) throw new InvalidInput("notes.statement-holds-at-most", { longest });
  return { row, columns };
}

function sourceCells(input: StatementInput): readonly Cell[] {
  const given: readonly (readonly [string, string | null | undefined])[] = [
    [sourceColumns.source, input.source],
    [sourceColumns.document, input.document],
    [sourceColumns.page, input.page],
    [timeColumns.held, input.date],
    [timeColumns.zone, input.zone],
    [sourceColumns.grade, input.grade],
    [sourceColumns.note, input.note],
    [sourceColumns.region, input.region],
  ];
  return given.flatMap(([column, text]) => {
    const typed = text?.trim() ?? "";
    return typed === "" ? [] : [{ column, text: typed }];
  });
}

function typedAs({ value }: StatedEntityInput, held: Entity | undefined): string {
  return held?.label ?? value?.trim() ?? "";
}

/** The columns of a statement: the labels that its form shows, each for one meaning only. */
export function columnsOf(input: StatementInput, held: HeldEnds, ontology: Ontology): Columns {
  const kinds = kindsOf(input, held, ontology);
  const used = new Set<string>([...Object.values(sourceColumns), ...Object.values(timeColumns)]);
  const own = (label: string, owner: string) => {
    const column = used.has(label) ? `${owner}, ${label}` : label;
    used.add(column);
    return column;
  };
  const entity = own(kinds.entity.label, "Entity");
  const other = own(`${linkLabel(kinds.link, input)} ${kinds.other.label}`.trim(), "Other");
  const named = propertiesIn(input);
  const ofEnd = (end: "entity" | "other") =>
    named[end].map(({ name }) => {
      const column = own(propertyLabel(kinds[end], name), kinds[end].label);
      return [`${end}.${name}`, column] as const;
    });
  const ofEnds = [...ofEnd("entity"), ...ofEnd("other")];
  for (const { label } of kinds.other.properties) used.add(label);
  const ofLink = named.link.map(({ name }) => {
    const label = propertyLabel(kinds.link, name);
    const isPlain = label !== name && !used.has(label);
    return [`link.${name}`, isPlain ? label : `${linkProperty}${label}`] as const;
  });
  const properties = new Map([...ofEnds, ...ofLink]);
  const property: Columns["property"] = (part, name) => properties.get(`${part}.${name}`) ?? name;
  return { entity, other, link: other, date: timeColumns.held, property };
}

type Labelled = Pick<EntityKind, "label" | "properties">;

function kindsOf(input: StatementInput, held: HeldEnds, { entityKinds, linkKinds }: Ontology) {
  const kindOf = (end: "entity" | "other"): Labelled =>
    entityKinds.get(held[end]?.kind ?? input[end]?.kind ?? "") ?? { label: end, properties: [] };
  return {
    entity: kindOf("entity"),
    other: kindOf("other"),
    link: linkKinds.get(input.link ?? ""),
  };
}

function linkLabel(kind: LinkKind | undefined, { reverse }: StatementInput): string {
  if (kind === undefined) return "";
  return reverse ? kind.reverse : kind.label;
}

function propertyLabel(kind: Labelled | undefined, name: string): string {
  const specs: readonly PropertySpec[] = kind?.properties ?? [];
  return specs.find((spec) => spec.name === name)?.label ?? name;
}
