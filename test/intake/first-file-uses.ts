import type {
  FileMapping,
  PropertyBinding,
} from "../../server/src/modules/intake/mapping/types.ts";

/** What a mapping makes of a column. */
export interface ColumnUse {
  /** Kinds of the entities that it names by key or value, and how. */
  readonly named: readonly { readonly kind: string; readonly isKey: boolean }[];
  /** Properties that it states, of entities of some kind or of a link. */
  readonly properties: readonly string[];
  readonly isExtracted: boolean;
  readonly isRecord: boolean;
  readonly isObservedAt: boolean;
  readonly isAmount: boolean;
}

/** A link of a mapping by the columns that name its ends; the first entity with a key is `row`. */
export interface LinkUse {
  readonly kind: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** A mapping of one file, as far as columns and links go. */
export interface MappingUses {
  readonly of: (column: string) => ColumnUse;
  readonly links: readonly LinkUse[];
}

/** How a file's mapping uses its columns. */
export function usesIn(file: FileMapping): MappingUses {
  const [first] = file.entities;
  const ends = (name: string) => {
    const entity = file.entities.find((one) => one.name === name);
    const columns = [
      ...(entity?.key ?? []).flatMap((template) => template.columns),
      ...(entity?.value?.columns ?? []),
      ...(entity?.extract ?? []),
    ];
    // A thing is also what its name is: the row's own person is the one in the column of names.
    const named = entity?.properties.find((property) => property.name === "name");
    const all = [...columns, ...(named?.template.columns ?? [])];
    return entity === first && entity?.key !== undefined ? ["row", ...all] : all;
  };
  return {
    of: (column) => columnUse(column, file),
    links: file.links.map(({ kind, from, to }) => ({ kind, from: ends(from), to: ends(to) })),
  };
}

function columnUse(
  column: string,
  { entities, links, record, observedAt }: FileMapping,
): ColumnUse {
  const names = (template: { readonly columns: readonly string[] } | undefined) =>
    template?.columns.includes(column) === true;
  // A key of all that a row says names nothing by itself.
  const isNaming = (template: { readonly columns: readonly string[] }) =>
    names(template) && template.columns.length < 4;
  const stated = [...entities, ...links].flatMap(({ properties }) =>
    properties.filter((property) => statesColumn(property, column)),
  );
  return {
    named: entities.flatMap(({ kind, key = [], value }) =>
      names(value) || key.some(isNaming) ? [{ kind, isKey: key.some(names) }] : [],
    ),
    properties: stated.map(({ name }) => name),
    isExtracted: entities.some(({ extract = [] }) => extract.includes(column)),
    isRecord: names(record) || links.some(({ key }) => names(key)),
    isObservedAt: names(observedAt),
    isAmount: stated.some(({ amount }) => amount !== undefined),
  };
}

function statesColumn({ template, amount }: PropertyBinding, column: string): boolean {
  const named = [amount?.column, amount?.credit, amount?.debit];
  return template.columns.includes(column) || named.includes(column);
}
