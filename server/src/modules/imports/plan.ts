import { decideDateOrder, type DateOrder } from "../../ontology/normalise/index.ts";
import type { EntityKind, LinkKind, Ontology } from "../../ontology/index.ts";
import type { DatasetHead, EntityBinding, FileMapping, LinkBinding, Template } from "./mapping/index.ts";

/** A file's mapping made ready for its rows. */
export interface FilePlan {
  readonly dataset: DatasetHead;
  readonly record?: Template;
  readonly observedAt?: Template;
  readonly entities: readonly (EntityBinding & { readonly type: EntityKind })[];
  readonly links: readonly (LinkBinding & { readonly type: LinkKind })[];
  /** True if some entity is named by ref: the file is read in a second pass too. */
  readonly hasRefs: boolean;
  /** The order of days and months by column. */
  readonly dateOrders: ReadonlyMap<string, DateOrder>;
  readonly zone: string;
}

/** Makes a file's mapping ready; `samples` are the texts of its time columns, for deciding their order. */
export function planFile(
  dataset: DatasetHead,
  file: FileMapping,
  ontology: Ontology,
  samples: ReadonlyMap<string, readonly string[]>,
): FilePlan {
  return {
    dataset,
    ...(file.record === undefined ? {} : { record: file.record }),
    ...(file.observedAt === undefined ? {} : { observedAt: file.observedAt }),
    entities: file.entities.map((binding) => ({ ...binding, type: held(ontology.entityKinds, binding.kind) })),
    links: file.links.map((binding) => ({ ...binding, type: held(ontology.linkKinds, binding.kind) })),
    hasRefs: file.entities.some(({ ref }) => ref !== undefined),
    dateOrders: orders(dataset, file, ontology, samples),
    zone: dataset.timezone ?? "UTC",
  };
}

/** The columns of a file that hold times. */
export function timeColumns(file: FileMapping, ontology: Ontology): readonly string[] {
  const ofBinding = (specs: EntityKind["properties"], properties: FileMapping["entities"][number]["properties"]) =>
    properties.flatMap(({ name, template }) => (isTime(specs, name) ? template.columns : []));
  return [
    ...new Set([
      ...(file.observedAt?.columns ?? []),
      ...file.entities.flatMap(({ kind, properties }) => ofBinding(ontology.entityKinds.get(kind)?.properties ?? [], properties)),
      ...file.links.flatMap(({ kind, properties }) => ofBinding(ontology.linkKinds.get(kind)?.properties ?? [], properties)),
    ]),
  ];
}

/** True if a property holds a time: declared so, or one of a link's times. */
export function isTime(specs: EntityKind["properties"], name: string): boolean {
  const spec = specs.find((one) => one.name === name);
  return spec === undefined ? name === "at" : spec.type === "dateTime";
}

function orders(
  dataset: DatasetHead,
  file: FileMapping,
  ontology: Ontology,
  samples: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, DateOrder> {
  const decided = timeColumns(file, ontology).flatMap((column): (readonly [string, DateOrder])[] => {
    const order = dataset.dates ?? decideDateOrder(samples.get(column) ?? []);
    return order === undefined ? [] : [[column, order]];
  });
  return new Map(decided);
}

function held<T>(kinds: ReadonlyMap<string, T>, name: string): T {
  const kind = kinds.get(name);
  if (kind === undefined) throw new Error(`no kind ${name} in the ontology`);
  return kind;
}
