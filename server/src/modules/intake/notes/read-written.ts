import type { EntityKind, LinkKind, Ontology } from "../../../ontology/index.ts";
import { cellsOf, timeColumns, type Cell } from "../../ground/records/index.ts";
import type { ReadRow } from "./older-row.ts";
import type { StatedEntityInput, StatedPropertyInput, StatementInput } from "./statement-input.ts";
import { linkProperty, sourceColumns } from "./written-row.ts";

/** How a statement's row names its second end. */
interface Ending {
  readonly at: number;
  readonly link: LinkKind;
  readonly kind: EntityKind;
  readonly reverse: boolean;
}

/**
 * What a row in words says, read again by the labels of the ontology; both ends as new ones, since
 * a row has no ids.
 */
export function readWritten(raw: string, ontology: Ontology): ReadRow {
  const cells = cellsOf(raw, undefined);
  const textOf = (wanted: string) => cells.find(({ column }) => column === wanted)?.text ?? "";
  const first = cells.findIndex(({ column }) => column === sourceColumns.source);
  const spoken = cells.slice(0, first);
  const ending = endingIn(spoken, ontology);
  const input: StatementInput = {
    entity: firstEnd(spoken.slice(0, ending?.at), ontology),
    ...(ending === undefined ? {} : endOf(spoken, ending)),
    source: textOf(sourceColumns.source),
    document: textOf(sourceColumns.document),
    page: textOf(sourceColumns.page),
    date: textOf(timeColumns.held),
    zone: textOf(timeColumns.zone),
    grade: textOf(sourceColumns.grade),
    note: textOf(sourceColumns.note),
    region: textOf(sourceColumns.region),
  };
  return { input, by: textOf(sourceColumns.by), at: textOf(sourceColumns.at) };
}

function firstEnd([named, ...own]: readonly Cell[], ontology: Ontology): StatedEntityInput {
  const kind = kindLabelled(ontology, named?.column ?? "");
  const properties = propertiesOf(own, kind);
  return { kind: kind?.name ?? "", value: named?.text ?? "", properties };
}

function kindLabelled({ entityKinds }: Ontology, label: string): EntityKind | undefined {
  const plain = label.replace(/^Entity, /u, "");
  return [...entityKinds.values()].find((kind) => kind.label === plain);
}

function endingIn(cells: readonly Cell[], ontology: Ontology): Ending | undefined {
  for (const [at, { column }] of cells.entries()) {
    for (const link of at === 0 ? [] : ontology.linkKinds.values()) {
      for (const label of [link.label, link.reverse]) {
        const plain = column.replace(/^Other, /u, "");
        const kind = plain.startsWith(`${label} `)
          ? kindLabelled(ontology, plain.slice(label.length + 1))
          : undefined;
        if (kind !== undefined) return { at, link, kind, reverse: label === link.reverse };
      }
    }
  }
  return undefined;
}

function endOf(
  cells: readonly Cell[],
  { at, link, kind, reverse }: Ending,
): Pick<StatementInput, "link" | "reverse" | "other" | "properties"> {
  const further = cells.slice(at + 1);
  const isOfLink = ({ column }: Cell) =>
    column.startsWith(linkProperty) ||
    (!kind.properties.some(({ label }) => label === column) &&
      link.properties.some(({ label }) => label === column));
  return {
    link: link.name,
    reverse,
    other: {
      kind: kind.name,
      value: cells[at]?.text ?? "",
      properties: propertiesOf(
        further.filter((cell) => !isOfLink(cell)),
        kind,
      ),
    },
    properties: propertiesOf(further.filter(isOfLink), link),
  };
}

function propertiesOf(
  cells: readonly Cell[],
  kind: EntityKind | LinkKind | undefined,
): readonly StatedPropertyInput[] {
  const prefixes = [linkProperty, `${kind?.label ?? ""}, `];
  return cells.map(({ column, text }) => {
    const prefix = prefixes.find((one) => column.startsWith(one)) ?? "";
    const label = column.slice(prefix.length);
    const spec = kind?.properties.find((one) => one.label === label);
    return { name: spec?.name ?? label, value: text };
  });
}
