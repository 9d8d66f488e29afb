import type { Ontology } from "../../../../ontology/index.ts";
import { InvalidInput } from "../../../../shared/errors.ts";
import type { ColumnRole } from "../proposals/roles.ts";
import type { LookedAt } from "../survey/file-survey.ts";
import { propertyName } from "../../../../shared/property-name.ts";
import { relationBetween } from "../proposals/relations.ts";

/** An entity in a mapping's words. */
export interface EntityOut {
  readonly kind: string;
  readonly key?: string | readonly string[];
  readonly value?: string;
  readonly const?: string;
  readonly extract?: readonly string[];
  readonly split?: string;
  readonly properties?: Readonly<Record<string, string>>;
}

/** A file with the roles of its columns. */
export interface FileRoles {
  readonly file: LookedAt;
  readonly roles: readonly ColumnRole[];
  readonly ontology: Ontology;
}

/** Entities of a mapping by name, links among them, and which entity a column names. */
export interface MappedEntities {
  readonly entities: Readonly<Record<string, EntityOut>>;
  readonly links: readonly object[];
}

/** The entities that columns name, beside those that are named already, and how they are linked. */
export function mappedEntities(
  named: Readonly<Record<string, EntityOut>>,
  namesOf: ReadonlyMap<string, string>,
  columns: FileRoles,
): MappedEntities {
  const entities: Record<string, EntityOut> = { ...named };
  const names = new Map(namesOf);
  const own = columns.roles.filter(({ role, kind }) => role === "entity" && kind !== undefined);
  for (const role of own) {
    const name = uniqueName(propertyName(role.column), entities);
    names.set(role.column, name);
    entities[name] = entityOut(role, columns);
  }
  const root =
    "row" in named ? "row" : names.get(own.find(({ of }) => of === undefined)?.column ?? "");
  const links = own.flatMap((role) => {
    const owner = (role.of === undefined ? undefined : names.get(role.of)) ?? root;
    const name = names.get(role.column) ?? "";
    if (owner === undefined || owner === name || role.link === unlinked) return [];
    const hanging = { role, entities, ontology: columns.ontology };
    return [linkOut(owner, name, hanging), ...mentionOut("row", name, { owner, ...hanging })];
  });
  return { entities, links };
}

/** The link of a column whose entity is named by the rows, and linked to nothing. */
export const unlinked = "none";

interface Hanging {
  readonly role: ColumnRole;
  readonly entities: Readonly<Record<string, EntityOut>>;
  readonly ontology: Ontology;
}

/** What an ad or a report names is mentioned by it, though it hangs on somebody whom it names too. */
function mentionOut(
  root: string,
  name: string,
  { owner, entities, ontology }: Hanging & { readonly owner: string },
): readonly object[] {
  const [rootKind = "", kind = ""] = [entities[root]?.kind, entities[name]?.kind];
  if (owner === root || relationBetween(rootKind, kind, ontology)?.kind !== "mentions") return [];
  return [{ kind: "mentions", from: root, to: name }];
}

/** The link between an owner and what hangs on it, in its direction. */
function linkOut(owner: string, name: string, { role, entities, ontology }: Hanging): object {
  const [ownerKind = "", kind = ""] = [entities[owner]?.kind, entities[name]?.kind];
  const usual = relationBetween(ownerKind, kind, ontology);
  const link = role.link ?? usual?.kind ?? "relatedTo";
  const ends = ontology.linkKinds.get(link);
  const fitsBack = ends?.from.includes(kind) === true && !ends.from.includes(ownerKind);
  const isBack = link === usual?.kind ? usual.isBack : fitsBack;
  return isBack ? { kind: link, from: name, to: owner } : { kind: link, from: owner, to: name };
}

/** An entity that a column names, with what other columns say of it. */
export function entityOut({ kind = "", column }: ColumnRole, columns: FileRoles): EntityOut {
  const { file, ontology } = columns;
  const sort = ontology.entityKinds.get(kind)?.sort;
  if (sort === undefined)
    throw new InvalidInput("inspection.say-what-kind-names", { column }, "columns");
  const said = propertiesOf(column, columns);
  if (sort === "identifier")
    return { kind, value: column, ...splitIn(file, column), ...propertiesOut(said) };
  if (kind === "Location") return locationOut(column, columns, said);
  const { key, name } = nameOut(column, said, file);
  const isNamed = ontology.entityKinds.get(kind)?.properties.some((one) => one.name === "name");
  return { kind, key, properties: { ...(isNamed === false ? {} : { name }), ...said } };
}

function propertiesOut(said: Readonly<Record<string, string>>): Pick<EntityOut, "properties"> {
  return Object.keys(said).length > 0 ? { properties: said } : {};
}

function splitIn({ columns }: LookedAt, column: string): Pick<EntityOut, "split"> {
  const samples = columns.find(({ name }) => name === column)?.samples ?? [];
  return samples.some((sample) => sample.includes("|")) ? { split: "|" } : {};
}

/** What other columns say of a column's entity, by property. */
function propertiesOf(column: string, { roles }: FileRoles): Readonly<Record<string, string>> {
  return propertiesNamed(roles.filter(({ role, of }) => role === "property" && of === column));
}

/** Columns by the property that they state, behind those that are taken. */
export function propertiesNamed(
  roles: readonly ColumnRole[],
  taken: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const named: Record<string, string> = { ...taken };
  for (const { property, column } of roles)
    named[uniqueName(property ?? propertyName(column), named)] = column;
  return named;
}

/**
 * Key and name of a thing by its columns: a person by given and family name, and by the birth date
 * where no row leaves it open, so that two persons of one name stay two.
 */
function nameOut(
  column: string,
  said: Readonly<Record<string, string>>,
  { columns }: LookedAt,
): { readonly key: string | readonly string[]; readonly name: string } {
  const isFilled = (one: string) => columns.find(({ name }) => name === one)?.isFilled === true;
  const given = said["givenName"];
  const parts = given !== undefined && isFilled(given) ? [given, column] : [column];
  const born = said["birthDate"];
  const key = born !== undefined && isFilled(born) ? [...parts, born] : parts;
  const isOne = (one: string) =>
    columns.find(({ name: header }) => header === one)?.isSeveral !== true;
  const isWhole = given !== undefined && isOne(given) && isOne(column);
  const name = isWhole ? `{${given}} {${column}}` : column;
  return { key: key.length === 1 ? column : key, name };
}

function locationOut(
  column: string,
  { file }: FileRoles,
  said: Readonly<Record<string, string>>,
): EntityOut {
  const region = file.columns.find(({ name, look }) => look === "region" && name !== column)?.name;
  if (region === undefined)
    return { kind: "Location", key: column, properties: { name: column, ...said } };
  return { kind: "Location", key: [column, region], properties: { name: column, region, ...said } };
}

/** A name that is not taken: the one wanted, else with a 2 behind. */
export function uniqueName(wanted: string, taken: Readonly<Record<string, unknown>>): string {
  return wanted in taken ? uniqueName(`${wanted}2`, taken) : wanted;
}
