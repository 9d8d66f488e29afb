import type { Ontology } from "../../../ontology/index.ts";
import type { ExportEntity, ExportItem } from "../exports/index.ts";
import type { Cell } from "../../ground/records/index.ts";
import type { Redaction } from "./redaction/redactor.ts";
import type { ReportContent } from "./types.ts";

const shortest = 3;

/** The columns of a row, by its record. */
export type RowCells = (record: string) => readonly Cell[];

/** What is to go: by number, an entity that is in the report, or a value. */
export interface Chosen {
  readonly number: number;
  readonly entity: ExportEntity | undefined;
  readonly value: string;
}

/** What a person chose, each under a number: id, ref or label of an entity in it, else a value. */
export function chosenIn({ graph }: ReportContent, redact: readonly string[]): readonly Chosen[] {
  const byName = new Map(
    graph.entities.flatMap((one) => [
      [one.label, one],
      [one.id, one],
      [one.ref, one],
    ]),
  );
  return redact.map((value, at) => ({ number: at + 1, entity: byName.get(value), value }));
}

/** All values that give away what was chosen. */
export function redactionsOf(
  { graph }: ReportContent,
  chosen: readonly Chosen[],
  { ontology, cells }: { readonly ontology: Ontology; readonly cells: RowCells },
): readonly Redaction[] {
  const quotedOf = (entity: ExportEntity) => {
    const isKnownByValue = ontology.entityKinds.get(entity.kind)?.sort === "identifier";
    const links = isKnownByValue
      ? graph.links.filter(({ source, target }) => [source, target].includes(entity.id))
      : [];
    return [entity, ...links].flatMap((item) => quoted(item, cells));
  };
  return chosen.map(({ number, entity, value }) => ({
    number,
    values:
      entity === undefined
        ? [value]
        : [...valuesOf(entity, ontology), ...quotedOf(entity)].filter(
            (text) => text.trim().length >= shortest,
          ),
  }));
}

/** The content with nothing of the chosen entities in their own lines: values that others share stay there. */
export function withoutValues(
  content: ReportContent,
  chosen: readonly Chosen[],
  barOf: (number: number) => string,
): ReportContent {
  const bars = new Map(
    chosen.flatMap(({ number, entity }) =>
      entity === undefined ? [] : [[entity.id, barOf(number)] as const],
    ),
  );
  const entities = content.graph.entities.map((one) => {
    const bar = bars.get(one.id);
    return bar === undefined ? one : { ...one, label: bar, properties: {}, formerly: {} };
  });
  return { ...content, graph: { ...content.graph, entities } };
}

function valuesOf(entity: ExportEntity, { entityKinds }: Ontology): readonly string[] {
  const { id, label, kind, properties, formerly } = entity;
  const spec = entityKinds.get(kind);
  const known = id.slice(id.indexOf(":") + 1);
  const own = spec?.sort === "identifier" ? [known, ...known.split(":").slice(1)] : [];
  const isTelling = (name: string) =>
    spec?.labelFrom.includes(name) === true ||
    spec?.properties.some((one) => one.name === name && one.identifying) === true;
  const stated = [...Object.entries(properties), ...Object.entries(formerly)].flatMap(
    ([name, values]) => (isTelling(name) ? values : []),
  );
  const names = kind === "Person" ? [label, ...stated].flatMap(namesIn) : [];
  return [id, label, ...own, ...stated, ...names];
}

/** The parts of a name, and the name with the last one first. */
function namesIn(name: string): readonly string[] {
  const parts = name.split(/[\s,]+/u).filter((part) => /^\p{L}[\p{L}\p{M}'’-]+$/u.test(part));
  return parts.length < 2 ? parts : [...parts, [parts.at(-1), ...parts.slice(0, -1)].join(" ")];
}

/** How the rows write it: the stretches of their columns from which it was read. */
function quoted({ citations }: ExportItem, cells: RowCells): readonly string[] {
  return citations.flatMap(({ record, spans }) =>
    spans.flatMap(([column, start, end]) => {
      const text = cells(record).find((cell) => cell.column === column)?.text ?? "";
      return text.slice(start, end);
    }),
  );
}
