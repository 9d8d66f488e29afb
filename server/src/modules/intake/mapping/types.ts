import type { FileFormat } from "../reading/index.ts";
import type { Template } from "./cell-template.ts";

/** How a dataset's files are read; DESIGN §3. */
export interface Mapping {
  readonly dataset: DatasetHead;
  readonly files: readonly FileMapping[];
  /** SHA-256 of what it says, whatever its layout and comments. */
  readonly digest: string;
}

/** What a mapping says of its dataset. */
export interface DatasetHead {
  readonly id: string;
  readonly title: string;
  readonly reliability?: string;
  readonly region?: string;
  readonly timezone?: string;
  readonly dates?: "dmy" | "mdy" | "ymd";
  /** True for invented data; shown beside it. */
  readonly demo: boolean;
}

/** How one file, or all files that fit a pattern, is read. */
export interface FileMapping {
  readonly path: string;
  readonly format?: FileFormat;
  readonly delimiter?: string;
  readonly encoding?: string;
  /** A sheet by name, several, or "*" for all. */
  readonly sheet?: string | readonly string[];
  readonly headerRow?: number;
  /** For json: where its rows stand, as data.messages. */
  readonly array?: string;
  readonly record?: Template;
  readonly observedAt?: Template;
  readonly entities: readonly EntityBinding[];
  readonly links: readonly LinkBinding[];
  /** Line of the mapping where it stands. */
  readonly line: number;
}

/** When a binding holds: where all that it asks of a column is so. */
export interface Condition {
  readonly column: string;
  readonly equals?: string;
  readonly not?: string;
  readonly in?: readonly string[];
  readonly empty?: boolean;
  readonly notEmpty?: boolean;
  readonly greater?: number;
  readonly less?: number;
  /** A regular expression. */
  readonly matches?: string;
}

/** An entity that a row names. Exactly one of key, value, extract, ref, id, or `as` alone. */
export interface EntityBinding {
  readonly name: string;
  readonly kind: string;
  readonly key?: readonly Template[];
  readonly value?: Template;
  readonly extract?: readonly string[];
  /** Columns of running text, read for names and dates that a document mentions. */
  readonly reads?: readonly string[];
  readonly ref?: Template;
  /** The public id of a thing that some dataset states, as an export of Clew has it. */
  readonly id?: Template;
  readonly as?: Template;
  readonly split?: string;
  readonly properties: readonly PropertyBinding[];
  readonly when?: Condition;
}

/** A property that a row states. */
export interface PropertyBinding {
  readonly name: string;
  readonly template: Template;
  /** What stands between several values in one cell. */
  readonly split?: string;
  /** What goes with a sum of money. */
  readonly amount?: AmountBinding;
}

/** A sum in one column, or in two: what came in and what went out. */
export interface AmountBinding {
  readonly column?: string;
  readonly credit?: string;
  readonly debit?: string;
  /** An example of how it is written, as 1.234,56. */
  readonly notation?: string;
}

/** A link that a row states between two of its entities. */
export interface LinkBinding {
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly key?: Template;
  readonly properties: readonly PropertyBinding[];
  readonly when?: Condition;
}

/** All columns that a file's mapping names. */
export function columnsOf(file: FileMapping): readonly string[] {
  const templates = [
    file.record,
    file.observedAt,
    ...file.entities.flatMap((entity) => [
      ...(entity.key ?? []),
      entity.value,
      entity.ref,
      entity.id,
      entity.as,
    ]),
    ...[...file.entities, ...file.links].flatMap((binding) =>
      binding.properties.map((property) => property.template),
    ),
    ...file.links.map((link) => link.key),
  ];
  const conditions = [...file.entities, ...file.links].flatMap((binding) =>
    binding.when ? [binding.when.column] : [],
  );
  const extracted = file.entities.flatMap(({ extract = [], reads = [] }) => [...extract, ...reads]);
  return [
    ...new Set([
      ...templates.flatMap((template) => template?.columns ?? []),
      ...conditions,
      ...extracted,
    ]),
  ];
}
