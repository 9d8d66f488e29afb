import { stringify } from "yaml";
import type { Ontology } from "../../../../ontology/index.ts";
import { InvalidInput } from "../../../../shared/errors.ts";
import type { ColumnRole } from "../proposals/roles.ts";
import type { LookedAt } from "../survey/file-survey.ts";
import { headerSays } from "../columns/header-senses.ts";
import {
  entityOut,
  mappedEntities,
  propertiesNamed,
  uniqueName,
  type EntityOut,
  type FileRoles,
} from "./mapped-entities.ts";
import { paymentLinks } from "./payment-links.ts";
import { isForm } from "../../reading/index.ts";
import { formOut } from "./ready-mapping.ts";
import { relationBetween } from "../proposals/relations.ts";
import { isClock } from "../columns/cell-forms.ts";

/** What a mapping is to say of its dataset. */
export interface MappingHead {
  readonly dataset: string;
  readonly title: string;
  readonly region?: string | undefined;
  readonly timezone?: string | undefined;
  readonly reliability?: string | undefined;
  readonly dates?: "dmy" | "mdy" | "ymd" | undefined;
}

/** What rows are: a thing of some kind, or an event between two ends. */
export interface RowKinds {
  readonly rowKind?: string | undefined;
  readonly eventKind?: string | undefined;
}

/** A file with the roles of its columns, and what its rows are. */
export interface FileWithRoles extends RowKinds {
  readonly file: LookedAt;
  readonly roles: readonly ColumnRole[];
}

/** The mapping, as YAML, that roles of columns mean. Throws InvalidInput where they mean none. */
export function writeMapping(
  head: MappingHead,
  files: readonly FileWithRoles[],
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
  const written = files.map(({ file, roles, ...kinds }) =>
    fileOut(kinds, { file, roles, ontology }),
  );
  return stringify({ dataset: described, files: written }, { lineWidth: 140 });
}

function fileOut(kinds: RowKinds, columns: FileRoles): object {
  const { ready, ownAccount, ownNumber } = columns.file;
  if (ready !== undefined) return formOut(columns.file, ready);
  const common = shapeOut(columns);
  const from = columns.roles.find(({ role }) => role === "from");
  const to = columns.roles.find(({ role }) => role === "to");
  const isOwn = from === undefined && (ownAccount ?? ownNumber) !== undefined;
  if (to !== undefined && (from !== undefined || isOwn))
    return { ...common, ...eventOut(kinds.eventKind ?? "relatedTo", { from, to }, columns) };
  return { ...common, ...rowOut(kinds.rowKind, columns) };
}

/** How the file is opened, and which columns name its rows and their times. */
function shapeOut(columns: FileRoles): object {
  const { name, shape } = columns.file;
  const { delimiter, encoding, sheet, headerRow, array } = shape;
  const key = columnWith("key", columns);
  const observed = observedOut(columns);
  return {
    path: name,
    ...(isForm(shape.format) ? { format: shape.format } : {}),
    ...(delimiter ? { delimiter } : {}),
    ...(encoding ? { encoding } : {}),
    ...(sheet ? { sheet } : {}),
    ...(headerRow ? { headerRow } : {}),
    ...(array ? { array } : {}),
    ...(key ? { record: key } : {}),
    ...(observed ? { observedAt: observed } : {}),
  };
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
  return samples.length > 0 && samples.every(isClock) && headerSays(name, "time") > 0;
}

interface EndRoles {
  readonly from: ColumnRole | undefined;
  readonly to: ColumnRole;
}

function eventOut(kind: string, { from, to }: EndRoles, columns: FileRoles): object {
  const key = columnWith("key", columns);
  const observed = observedOut(columns);
  const currency = columnWith("currency", columns);
  const ends = {
    from: from === undefined ? ownEnd(kind, columns) : entityOut(from, columns),
    to: entityOut(to, columns),
  };
  const names = new Map([...(from ? [[from.column, "from"] as const] : []), [to.column, "to"]]);
  const { entities, links } = mappedEntities(ends, names, columns);
  const said = columns.roles.filter(({ role, of }) => role === "property" && of === undefined);
  const taken = {
    ...(observed ? { at: observed } : {}),
    ...(currency ? { currency } : {}),
  };
  const properties = propertiesNamed(said, taken);
  const link = { kind, from: "from", to: "to", ...(key ? { key } : {}) };
  return { entities, links: [...paymentLinks(link, properties, columns), ...links] };
}

/** Whose statement or list of calls the file is. */
function ownEnd(kind: string, { file }: FileRoles): EntityOut {
  return kind === "paid"
    ? { kind: "BankAccount", const: file.ownAccount ?? "" }
    : { kind: "Phone", const: file.ownNumber ?? "" };
}

function rowOut(rowKind: string | undefined, columns: FileRoles): object {
  const { roles, ontology } = columns;
  const named: Record<string, EntityOut> = rowKind ? { row: rowEntity(rowKind, columns) } : {};
  const names = new Map<string, string>();
  const { entities, links } = mappedEntities(named, names, columns);
  const [root] = Object.entries(entities);
  if (root === undefined) throw new InvalidInput("inspection.say-what-row-or", {}, "rowKind");
  const extracted = roles.filter(({ role }) => role === "extract");
  const found = extracted.length === 0 ? undefined : uniqueName("found", entities);
  const kind = extracted[0]?.kind ?? "Phone";
  const all =
    found === undefined
      ? links
      : [
          ...links,
          {
            kind: relationBetween(root[1].kind, kind, ontology)?.kind ?? "mentions",
            from: root[0],
            to: found,
          },
        ];
  const rest = withProperties(root, columns);
  return {
    entities: {
      ...entities,
      [root[0]]: rest,
      ...(found === undefined
        ? {}
        : { [found]: { kind, extract: extracted.map(({ column }) => column) } }),
    },
    ...(all.length > 0 ? { links: all } : {}),
  };
}

/** A person's name in whole, where its parts stand in columns of their own. */
function withName(
  properties: Readonly<Record<string, string>>,
  kind: string,
): Readonly<Record<string, string>> {
  const { name, givenName, familyName } = properties;
  const isParted = givenName !== undefined && familyName !== undefined;
  return kind === "Person" && name === undefined && isParted
    ? { name: `{${givenName}} {${familyName}}`, ...properties }
    : properties;
}

/** The first entity with the properties that belong to nothing else. */
function withProperties(
  [name, entity]: readonly [string, EntityOut],
  { roles }: FileRoles,
): EntityOut {
  const isOwn = (role: string) => role === "property" || (role === "key" && name !== "row");
  const said = roles.filter(
    ({ role, of }) => (isOwn(role) && of === undefined) || role === "extract",
  );
  const properties = withName(propertiesNamed(said, entity.properties), entity.kind);
  return Object.keys(properties).length > 0 ? { ...entity, properties } : entity;
}

function rowEntity(rowKind: string, columns: FileRoles): EntityOut {
  const kind = columns.ontology.entityKinds.get(rowKind);
  if (kind === undefined)
    throw new InvalidInput(
      "inspection.there-no-kind",
      { rowKind: rowKind.slice(0, 60) },
      "rowKind",
    );
  const key = columnWith("key", columns);
  if (kind.sort === "identifier") {
    if (key === undefined)
      throw new InvalidInput("inspection.say-which-column-names", {}, "columns");
    return { kind: rowKind, value: key };
  }
  return { kind: rowKind, key: key ?? wholeRow(columns.file) };
}

/** A key made of the first six columns that are not empty. */
function wholeRow({ columns }: LookedAt): string {
  return columns
    .filter(({ look }) => look !== "empty")
    .map(({ name }) => `{${name}}`)
    .slice(0, 6)
    .join(" ");
}
