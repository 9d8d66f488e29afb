import {
  decideDateOrder,
  parseTime,
  readAmount,
  type DateOrder,
} from "../../../ontology/normalise/index.ts";
import type { EntityKind, LinkKind, Ontology } from "../../../ontology/index.ts";
import type { TextReaders } from "../extraction/index.ts";
import type { AmountColumns } from "./amount-columns.ts";
import type {
  Cells,
  DatasetHead,
  EntityBinding,
  FileMapping,
  LinkBinding,
  Template,
} from "../mapping/index.ts";

/** By time column, the order in which it writes day, month and year. */
export type DateOrders = ReadonlyMap<string, DateOrder>;

/** A file's mapping made ready for its rows. */
export interface FilePlan {
  readonly dataset: DatasetHead;
  readonly record?: Template;
  readonly observedAt?: Template;
  readonly entities: readonly (EntityBinding & { readonly type: EntityKind })[];
  readonly links: readonly (LinkBinding & { readonly type: LinkKind })[];
  /** True if some entity is named by ref: the file is read in a second pass too. */
  readonly hasRefs: boolean;
  /** What reads its texts. */
  readonly readers: TextReaders;
  /**
   * Reads a time of a column; a row states the same text several times, so the latest readings are
   * kept.
   */
  readonly timeOf: (
    text: string,
    column: string | undefined,
  ) => { readonly atFrom: string; readonly atTo: string } | undefined;
  /** How its amounts are written, by column. */
  readonly amounts: AmountColumns;
  /**
   * Reads an amount of a column as a plain decimal; undefined where it is none, or may be of two
   * sizes.
   */
  readonly amountOf: (text: string, column: string | undefined, cells: Cells) => string | undefined;
}

/** How the texts of a file are read. */
export interface FileReading {
  /** Orders of day, month and year of its time columns. */
  readonly dates: DateOrders;
  readonly amounts: AmountColumns;
  readonly readers: TextReaders;
}

/** Makes a file's mapping ready. Throws where it names a kind that the ontology does not have. */
export function planFile(
  dataset: DatasetHead,
  file: FileMapping,
  ontology: Ontology,
  { dates, amounts, readers }: FileReading,
): FilePlan {
  return {
    dataset,
    ...(file.record === undefined ? {} : { record: file.record }),
    ...(file.observedAt === undefined ? {} : { observedAt: file.observedAt }),
    entities: file.entities.map((binding) => ({
      ...binding,
      type: held(ontology.entityKinds, binding.kind),
    })),
    links: file.links.map((binding) => ({
      ...binding,
      type: held(ontology.linkKinds, binding.kind),
    })),
    hasRefs: file.entities.some(({ ref }) => ref !== undefined),
    readers,
    timeOf: timeReader(dates, dataset.timezone ?? "UTC"),
    amounts,
    amountOf: amountReader(amounts),
  };
}

/** A number as a program writes it. */
const plainNumber = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/iu;

function amountReader(amounts: AmountColumns): FilePlan["amountOf"] {
  return (text, column, cells) => {
    const isPlain = column !== undefined && cells.isNumber?.(column) === true;
    if (isPlain && plainNumber.test(text)) return text;
    return readAmount(text, amounts.get(column ?? "") ?? {});
  };
}

function timeReader(dateOrders: DateOrders, zone: string): FilePlan["timeOf"] {
  const known = new Map<string, ReturnType<FilePlan["timeOf"]>>();
  return (text, column) => {
    const order = column === undefined ? undefined : dateOrders.get(column);
    const key = `${order ?? ""} ${text}`;
    if (known.has(key)) return known.get(key);
    if (known.size >= 5_000) known.clear();
    const time = parseTime(text, { order, zone });
    known.set(key, time);
    return time;
  };
}

/** The columns of a file that hold times. */
export function timeColumns(file: FileMapping, ontology: Ontology): readonly string[] {
  const ofBinding = (
    specs: EntityKind["properties"],
    properties: FileMapping["entities"][number]["properties"],
  ) => properties.flatMap(({ name, template }) => (isTime(specs, name) ? template.columns : []));
  return [
    ...new Set([
      ...(file.observedAt?.columns ?? []),
      ...file.entities.flatMap(({ kind, properties }) =>
        ofBinding(ontology.entityKinds.get(kind)?.properties ?? [], properties),
      ),
      ...file.links.flatMap(({ kind, properties }) =>
        ofBinding(ontology.linkKinds.get(kind)?.properties ?? [], properties),
      ),
    ]),
  ];
}

/** True if a property holds a time: declared so, or one of a link's times. */
export function isTime(specs: EntityKind["properties"], name: string): boolean {
  const spec = specs.find((one) => one.name === name);
  return spec === undefined ? name === "at" : spec.type === "dateTime";
}

/**
 * In which order a file's time columns write day, month and year: as the dataset says, else as
 * `samples`, texts of the columns, show.
 */
export function dateOrdersOf(
  dataset: DatasetHead,
  file: FileMapping,
  ontology: Ontology,
  samples: ReadonlyMap<string, readonly string[]>,
): DateOrders {
  const decided = timeColumns(file, ontology).flatMap(
    (column): (readonly [string, DateOrder])[] => {
      const order = dataset.dates ?? decideDateOrder(samples.get(column) ?? []);
      return order === undefined ? [] : [[column, order]];
    },
  );
  return new Map(decided);
}

function held<T>(kinds: ReadonlyMap<string, T>, name: string): T {
  const kind = kinds.get(name);
  if (kind === undefined) throw new Error(`no kind ${name} in the ontology`);
  return kind;
}
