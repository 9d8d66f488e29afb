import { stringify } from "yaml";
import type { Ontology } from "../../../ontology/index.ts";
import { InvalidInput } from "../../../shared/errors.ts";
import type { LookedAt } from "./file-survey.ts";
import { formOut } from "./ready-mapping.ts";
import { isClock } from "./recognise.ts";
import { linkBetween, propertyName, type ColumnRole } from "./column-roles.ts";

/** What a mapping is to say of its dataset. */
export interface MappingHead {
  readonly dataset: string;
  readonly title: string;
  readonly rowKind?: string | undefined;
  readonly eventKind?: string | undefined;
  readonly region?: string | undefined;
  readonly timezone?: string | undefined;
  readonly reliability?: string | undefined;
  readonly dates?: "dmy" | "mdy" | "ymd" | undefined;
}

interface EntityOut {
  readonly kind: string;
  readonly key?: string | readonly string[];
  readonly value?: string;
  readonly extract?: readonly string[];
  readonly split?: string;
  readonly properties?: Readonly<Record<string, string>>;
}

/** The mapping, as YAML, that roles of columns mean. Throws InvalidInput where they mean none. */
export function writeMapping(
  head: MappingHead,
  files: readonly LookedAt[],
  roles: readonly ColumnRole[],
  ontology: Ontology,
): string {
  const { dataset, title, region, timezone, reliability, dates } = head;
  const described = {
    id: dataset,
    title,
    ...(reliability ? { reliability } : {}),
    ...(region ? { region } : {}),
    ...(timezone ? { timezone } : {}),
    ...(dates ? { dates } : {}),
  };
  const written = files.map((file) =>
    fileOut(head, {
      file,
      roles: roles.filter((role) => role.file === file.name),
      ontology,
    }),
  );
  return stringify({ dataset: described, files: written }, { lineWidth: 140 });
}

/** A file with the roles of its columns. */
interface FileRoles {
  readonly file: LookedAt;
  readonly roles: readonly ColumnRole[];
  readonly ontology: Ontology;
}

function fileOut(head: MappingHead, columns: FileRoles): object {
  const { name, shape } = columns.file;
  if (columns.file.ready !== undefined) return formOut(columns.file, columns.file.ready);
  const { delimiter, encoding, sheet, headerRow, array } = shape;
  const key = columnWith("key", columns);
  const observed = observedOut(columns);
  const common = {
    path: name,
    ...(delimiter ? { delimiter } : {}),
    ...(encoding ? { encoding } : {}),
    ...(sheet ? { sheet } : {}),
    ...(headerRow ? { headerRow } : {}),
    ...(array ? { array } : {}),
    ...(key ? { record: key } : {}),
    ...(observed ? { observedAt: observed } : {}),
  };
  const from = columns.roles.find(({ role }) => role === "from");
  const to = columns.roles.find(({ role }) => role === "to");
  if (from !== undefined && to !== undefined)
    return { ...common, ...eventOut(head.eventKind ?? "relatedTo", from, to, columns) };
  if (!head.rowKind) throw new InvalidInput("inspection.say-what-row-or", {}, "rowKind");
  return { ...common, ...rowOut(head.rowKind, columns) };
}

/** The first column with a role. */
function columnWith(wanted: ColumnRole["role"], { roles }: FileRoles): string | undefined {
  return roles.find(({ role }) => role === wanted)?.column;
}

/** The column of times; a column of days takes the time of day that stands beside it. */
function observedOut(columns: FileRoles): string | undefined {
  const day = columnWith("observedAt", columns);
  const at = columns.file.columns.findIndex(({ name }) => name === day);
  const isDay = columns.file.columns[at]?.samples.every((text) => !/\d:\d/u.test(text)) === true;
  const clock = columns.file.columns.slice(at + 1, at + 3).find(isOfClocks);
  return day === undefined || !isDay || clock === undefined ? day : `{${day}} {${clock.name}}`;
}

function isOfClocks({ samples, name }: LookedAt["columns"][number]): boolean {
  const words = /time|hour|uhr|zeit|hora|heure|ora\b|время|час/iu;
  return samples.length > 0 && samples.every(isClock) && words.test(name);
}

function eventOut(kind: string, from: ColumnRole, to: ColumnRole, columns: FileRoles): object {
  const key = columnWith("key", columns);
  const observed = observedOut(columns);
  const amount = amountOut(columns);
  const currency = columnWith("currency", columns);
  const properties = {
    ...(observed ? { at: observed } : {}),
    ...(typeof amount === "string" ? { amount } : {}),
    ...(currency ? { currency } : {}),
    ...propertiesOut(columns.roles.filter(({ role }) => role === "property")),
  };
  return {
    entities: { from: endOut(from, columns.ontology), to: endOut(to, columns.ontology) },
    links: [
      {
        kind,
        from: "from",
        to: "to",
        ...(key ? { key } : {}),
        ...(typeof amount === "object" ? { amount } : {}),
        ...(Object.keys(properties).length > 0 ? { properties } : {}),
      },
    ],
  };
}

const creditWords =
  /credit|haben|deposit|paid in|money in|ingreso|abono|entrada|crédit|gutschrift|приход|зачисл/iu;
const debitWords =
  /debit|soll|withdraw|paid out|money out|cargo|salida|débit|lastschrift|расход|списан/iu;

/** The sum of an event: one column, or what came in and what went out. */
function amountOut({ roles }: FileRoles): string | { credit: string; debit: string } | undefined {
  const named = roles.filter(({ role }) => role === "amount").map(({ column }) => column);
  const credit = named.find((column) => creditWords.test(column.replaceAll("_", " ")));
  const debit = named.find((column) => debitWords.test(column.replaceAll("_", " ")));
  return credit !== undefined && debit !== undefined ? { credit, debit } : named[0];
}

/** Columns by the property that they state. */
function propertiesOut(roles: readonly ColumnRole[]): Readonly<Record<string, string>> {
  const named: Record<string, string> = {};
  for (const { property, column } of roles)
    named[uniqueName(property ?? propertyName(column), named)] = column;
  return named;
}

function endOut({ kind, column }: ColumnRole, ontology: Ontology): EntityOut {
  const sort = ontology.entityKinds.get(kind ?? "")?.sort;
  if (kind === undefined || sort === undefined)
    throw new InvalidInput("inspection.say-what-kind-names", { column }, "columns");
  return sort === "identifier"
    ? { kind, value: column }
    : { kind, key: column, properties: { name: column } };
}

function rowOut(rowKind: string, columns: FileRoles): object {
  const { file, roles, ontology } = columns;
  const own = rowEntity(rowKind, columns);
  const others = roles.filter(({ role, kind: named }) => role === "entity" && named !== undefined);
  const extracted = roles.filter(({ role }) => role === "extract");
  const row = rowName(others);
  const entities: Record<string, EntityOut> = { [row]: own };
  const links: object[] = [];
  for (const other of others) {
    const name = uniqueName(propertyName(other.column), entities);
    entities[name] = otherOut(other, file, ontology);
    const kind = other.link ?? linkBetween(rowKind, other.kind ?? "", ontology);
    links.push({ kind, from: row, to: name });
  }
  if (extracted.length > 0) {
    const name = uniqueName("found", entities);
    const kind = extracted[0]?.kind ?? "Phone";
    entities[name] = { kind, extract: extracted.map(({ column }) => column) };
    links.push({ kind: linkBetween(rowKind, kind, ontology), from: row, to: name });
  }
  return { entities, ...(links.length > 0 ? { links } : {}) };
}

/** What the row's own entity is called, where the row's others have names of their own. */
function rowName(others: readonly ColumnRole[]): string {
  return others.some(({ column }) => propertyName(column) === "row") ? "rowItself" : "row";
}

function rowEntity(rowKind: string, columns: FileRoles): EntityOut {
  const kind = columns.ontology.entityKinds.get(rowKind);
  if (kind === undefined)
    throw new InvalidInput(
      "inspection.there-no-kind",
      { rowKind: rowKind.slice(0, 60) },
      "rowKind",
    );
  const properties = propertiesOut(
    columns.roles.filter(({ role }) => role === "property" || role === "extract"),
  );
  const stated = Object.keys(properties).length > 0 ? { properties } : {};
  const key = columnWith("key", columns);
  if (kind.sort === "identifier") {
    if (key === undefined)
      throw new InvalidInput("inspection.say-which-column-names", {}, "columns");
    return { kind: rowKind, value: key, ...stated };
  }
  return { kind: rowKind, key: key ?? wholeRow(columns.file), ...stated };
}

/** A key made of the first six columns that are not empty. */
function wholeRow({ columns }: LookedAt): string {
  return columns
    .filter(({ look }) => look !== "empty")
    .map(({ name }) => `{${name}}`)
    .slice(0, 6)
    .join(" ");
}

function otherOut(
  { kind = "", column }: ColumnRole,
  file: LookedAt,
  ontology: Ontology,
): EntityOut {
  const looked = file.columns.find(({ name }) => name === column);
  const split =
    looked?.samples.some((sample) => sample.includes("|")) === true ? { split: "|" } : {};
  if (ontology.entityKinds.get(kind)?.sort === "identifier")
    return { kind, value: column, ...split };
  const region =
    kind === "Location"
      ? file.columns.find(({ name }) => /^(region|state|province|county)$/iu.test(name))?.name
      : undefined;
  if (region !== undefined && region !== column)
    return { kind, key: [column, region], properties: { name: column, region } };
  return { kind, key: column, properties: { name: column } };
}

function uniqueName(wanted: string, taken: Readonly<Record<string, unknown>>): string {
  return wanted in taken ? uniqueName(`${wanted}2`, taken) : wanted;
}
