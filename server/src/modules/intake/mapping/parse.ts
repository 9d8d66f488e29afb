import { IANAZone } from "luxon";
import { LineCounter, type Document } from "yaml";
import type { Ontology } from "../../../ontology/index.ts";
import { sha256 } from "../../../shared/ids.ts";
import { InvalidInput } from "../../../shared/errors.ts";
import { checkMapping } from "./check.ts";
import { openYaml, plainOf } from "./mapping-yaml.ts";
import { mappingSchema, type MappingMistake, type MappingSource } from "./mapping-schema.ts";
import { parseTemplate, type Template } from "./cell-template.ts";
import type {
  AmountBinding,
  EntityBinding,
  FileMapping,
  LinkBinding,
  Mapping,
  PropertyBinding,
} from "./types.ts";
import { sentence, asWritten } from "../../../sentences/index.ts";

/**
 * Reads a mapping. Throws InvalidInput whose message is "file:line:column: sentence" for the first
 * mistake:
 * YAML, form, kinds, names, time zone or encoding.
 */
export function parseMapping(source: string, file: string, ontology: Ontology): Mapping {
  const lines = new LineCounter();
  const document = openYaml(source, file, lines);
  const refuse = (mistake: MappingMistake): never => {
    const place = placeOf(document, lines, mistake.path);
    throw new InvalidInput(
      "shared.as-written",
      { text: mistake.message },
      `${file}:${place.line}:${place.col}`,
    );
  };
  const read = mappingSchema.safeParse(plainOf(document, file));
  if (!read.success) {
    const issue = read.error.issues[0];
    return refuse({
      path: (issue?.path ?? []).map((part) => (typeof part === "symbol" ? String(part) : part)),
      message: asWritten(withFullStop(issue?.message ?? "")),
    });
  }
  const mistake = checkZone(read.data) ?? checkMapping(read.data, ontology);
  if (mistake !== undefined) return refuse(mistake);
  const lineOf = (index: number) => placeOf(document, lines, ["files", index]).line;
  return toMapping(read.data, lineOf, ontology);
}

function checkZone({ dataset }: MappingSource): MappingMistake | undefined {
  if (dataset.timezone === undefined || IANAZone.isValidZone(dataset.timezone)) return undefined;
  return {
    path: ["dataset", "timezone"],
    message: sentence("mapping.there-no-time-zone", { timezone: dataset.timezone }),
  };
}

function toMapping(
  source: MappingSource,
  lineOf: (file: number) => number,
  ontology: Ontology,
): Mapping {
  const { id, title, demo, ...rest } = source.dataset;
  return {
    dataset: { id, title: title ?? id, demo, ...defined(rest) },
    files: source.files.map((file, index) => toFile(file, lineOf(index), ontology)),
    digest: sha256(JSON.stringify(source)),
  };
}

function toFile(
  file: MappingSource["files"][number],
  line: number,
  ontology: Ontology,
): FileMapping {
  const { entities, links, record, observedAt, ...rest } = file;
  return {
    ...defined(rest),
    path: file.path,
    ...(record === undefined ? {} : { record: parseTemplate(record) }),
    ...(observedAt === undefined ? {} : { observedAt: parseTemplate(observedAt) }),
    entities: Object.entries(entities).map(([name, entity]) => toEntity(name, entity, ontology)),
    links: links.map(toLink),
    line,
  };
}

function toEntity(
  name: string,
  source: MappingSource["files"][number]["entities"][string],
  ontology: Ontology,
): EntityBinding {
  const { kind, value, ref, id, as, split, properties, amount, when } = source;
  const isThing = ontology.entityKinds.get(kind)?.sort === "thing";
  const constant = source.const === undefined ? undefined : { const: source.const };
  const key = source.key ?? (isThing ? constant : undefined);
  const named = value ?? (isThing ? undefined : constant);
  return {
    name,
    kind,
    ...(key === undefined ? {} : { key: listed(key).map(parseTemplate) }),
    ...(named === undefined ? {} : { value: parseTemplate(named) }),
    ...textsOf(source),
    ...(ref === undefined ? {} : { ref: parseTemplate(ref) }),
    ...(id === undefined ? {} : { id: parseTemplate(id) }),
    ...(as === undefined ? {} : { as: parseTemplate(as) }),
    ...(split === undefined ? {} : { split }),
    ...(when === undefined ? {} : { when: defined(when) }),
    properties: [...toProperties(properties), ...ownAmount(amount)],
  };
}

/** The columns of free text, in which identifiers are found and which are read. */
function textsOf({
  extract,
  reads,
}: MappingSource["files"][number]["entities"][string]): Pick<EntityBinding, "extract" | "reads"> {
  return {
    ...(extract === undefined ? {} : { extract: listed(extract) }),
    ...(reads === undefined ? {} : { reads: listed(reads) }),
  };
}

function toLink(source: MappingSource["files"][number]["links"][number]): LinkBinding {
  const { kind, from, to, key, properties, amount, when } = source;
  return {
    kind,
    from,
    to,
    ...(key === undefined ? {} : { key: parseTemplate(key) }),
    ...(when === undefined ? {} : { when: defined(when) }),
    properties: [...toProperties(properties), ...ownAmount(amount)],
  };
}

type PropertySource = MappingSource["files"][number]["links"][number]["properties"][string];
type AmountSource = MappingSource["files"][number]["links"][number]["amount"];

function toProperties(
  properties: Readonly<Record<string, PropertySource>>,
): readonly PropertyBinding[] {
  return Object.entries(properties).map(([name, source]) => toProperty(name, source));
}

function toProperty(name: string, source: PropertySource): PropertyBinding {
  if (typeof source === "string" || "const" in source)
    return { name, template: parseTemplate(source) };
  if ("amount" in source) return toAmount(name, source.amount);
  if ("split" in source && source.split !== undefined)
    return { name, template: plainColumn(source.column), split: source.split };
  if ("column" in source && !("notation" in source))
    return { name, template: plainColumn(source.column) };
  return toAmount(name, source);
}

/** A sum is the property `amount` where it stands beside the properties. */
function ownAmount(source: AmountSource): readonly PropertyBinding[] {
  return source === undefined ? [] : [toAmount("amount", source)];
}

function toAmount(name: string, source: NonNullable<AmountSource>): PropertyBinding {
  const amount = defined(source) as AmountBinding;
  const columns = [amount.column, amount.credit, amount.debit].filter(
    (column) => column !== undefined,
  );
  const isPlain = amount.column !== undefined;
  const template = { parts: columns.map((column) => ({ column })), columns, plain: isPlain };
  return { name, template, amount };
}

function plainColumn(column: string): Template {
  return { parts: [{ column }], columns: [column], plain: true };
}

function listed<T>(value: T | readonly T[]): readonly T[] {
  return Array.isArray(value) ? value : [value as T];
}

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

function defined<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(
    Object.entries(value).filter(([, item]) => item !== undefined),
  ) as Defined<T>;
}

function placeOf(
  document: Document,
  lines: LineCounter,
  path: readonly (string | number)[],
): { line: number; col: number } {
  for (let length = path.length; length >= 0; length -= 1) {
    const node: unknown =
      length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    const range =
      typeof node === "object" && node !== null && "range" in node
        ? (node.range as [number] | null)
        : null;
    if (range) return lines.linePos(range[0]);
  }
  return { line: 1, col: 1 };
}

function withFullStop(message: string): string {
  const text = message.charAt(0).toUpperCase() + message.slice(1);
  return text.endsWith(".") ? text : `${text}.`;
}
