import anyAscii from "any-ascii";
import type { Ontology } from "../../../ontology/index.ts";
import { findInText } from "../extraction/index.ts";
import { endsOf, type Ends } from "./event-ends.ts";
import type { LookedAt } from "./file-survey.ts";
import type { Look, Recognised } from "./recognise.ts";
import { patternOf } from "../../../shared/pattern.ts";

/** How one column is to be read. */
export interface ColumnRole {
  readonly file: string;
  readonly column: string;
  readonly role:
    | "ignore"
    | "key"
    | "property"
    | "entity"
    | "from"
    | "to"
    | "observedAt"
    | "amount"
    | "currency"
    | "extract";
  readonly kind?: string | undefined;
  readonly link?: string | undefined;
  readonly property?: string | undefined;
}

/** What a file's rows are, as proposed. */
export interface Proposal {
  readonly rowKind?: string;
  readonly eventKind?: string;
  readonly roles: readonly ColumnRole[];
}

const kinds: Partial<Record<Look, string>> = {
  phone: "Phone",
  email: "Email",
  iban: "BankAccount",
  website: "Website",
  account: "Account",
  imageHash: "Image",
  plate: "Vehicle",
  address: "Address",
};

/**
 * Roles for a file's columns from what they look like: two ends of an event, or a row's own entity
 * and what hangs on it.
 */
export function proposeRoles(file: LookedAt, ontology: Ontology): Proposal {
  const { columns, name } = file;
  const ends = endsOf(columns);
  const eventKind = ends === undefined ? undefined : ends.kind;
  const rowKind = eventKind === undefined ? rowKindOf(name, columns) : undefined;
  const roles = columns.map((column): ColumnRole => ({
    file: name,
    column: column.name,
    ...roleOf(column, rowKind, ends, ontology),
  }));
  return {
    roles: onlyOneKey(roles),
    ...(rowKind === undefined ? {} : { rowKind }),
    ...(eventKind === undefined ? {} : { eventKind }),
  };
}

function rowKindOf(name: string, columns: readonly Recognised[]): string {
  const has = (words: RegExp) =>
    words.test(name) || columns.some((column) => words.test(column.name));
  const texts = columns.filter(({ look }) => look === "text").length;
  if (/report|hotline|tip|incident/iu.test(name)) return "Report";
  if (columns.some(({ look }) => look === "iban") && columns.some(({ look }) => look === "amount"))
    return "Transaction";
  if (has(/\bad(s|vert)?\b|posted|listing|escort/iu) && texts > 0) return "Ad";
  if (columns.some(({ look }) => look === "name")) return "Person";
  if (columns.some(({ look }) => look === "organisation")) return "Organisation";
  return texts > 0 ? "Report" : "Event";
}

type Role = Omit<ColumnRole, "file" | "column">;

function roleOf(
  column: Recognised,
  rowKind: string | undefined,
  ends: Ends | undefined,
  ontology: Ontology,
): Role {
  const kind = kinds[column.look];
  if (column.name === ends?.from || column.name === ends?.to)
    return { role: column.name === ends.from ? "from" : "to", kind };
  if (ends !== undefined) return eventRole(column);
  if (kind !== undefined)
    return { role: "entity", kind, link: linkBetween(rowKind, kind, ontology) };
  if (column.look === "text" && findsPhones(column))
    return { role: "extract", kind: "Phone", property: declaredFor(column, rowKind, ontology) };
  if (column.look === "place")
    return { role: "entity", kind: "Location", link: linkBetween(rowKind, "Location", ontology) };
  return ownRole(column, rowKind) ?? declaredRole(column, rowKind, ontology);
}

/** What a column says of the row itself by its look alone: its key, its time, its name, nothing. */
function ownRole({ look, name }: Recognised, rowKind: string | undefined): Role | undefined {
  if (look === "key") return { role: "key", kind: rowKind };
  if (look === "date") return { role: "observedAt" };
  if (look === "empty") return { role: "ignore" };
  if (look !== "name" && look !== "organisation") return undefined;
  const isNamed = rowKind === "Person" || rowKind === "Organisation";
  return { role: "property", property: isNamed ? "name" : propertyName(name) };
}

function declaredRole(column: Recognised, rowKind: string | undefined, ontology: Ontology): Role {
  return { role: "property", property: declaredFor(column, rowKind, ontology) };
}

/** True if numbers stand in the column's free text. */
function findsPhones({ samples }: Recognised): boolean {
  return samples.some((sample) => findInText("Phone", sample, { region: "US" }).length > 0);
}

function eventRole(column: Recognised): Role {
  if (column.look === "date") return { role: "observedAt" };
  if (column.look === "amount") return { role: "amount" };
  if (/currency|ccy|wahrung|moneda/iu.test(column.name)) return { role: "currency" };
  if (/duration|seconds|secs/iu.test(column.name)) return { role: "property", property: "seconds" };
  if (column.look === "key") return { role: "key" };
  return column.look === "empty"
    ? { role: "ignore" }
    : { role: "property", property: propertyName(column.name) };
}

/**
 * The link kind that usually runs from one kind to another: the first that names both, else
 * mentions or relatedTo.
 */
export function linkBetween(from: string | undefined, to: string, ontology: Ontology): string {
  const preferred: Readonly<Record<string, string>> = {
    "Ad Account": "postedBy",
    "Ad Image": "shows",
    "Ad Phone": "mentions",
    "Person Phone": "uses",
    "Ad Location": "locatedIn",
    "Ad Address": "mentions",
  };
  const known = preferred[`${from ?? ""} ${to}`];
  if (known !== undefined && ontology.linkKinds.has(known)) return known;
  const usual = [...ontology.linkKinds.values()].find(
    (kind) => kind.from.includes(from ?? "") && kind.to.includes(to),
  );
  return usual?.name ?? "relatedTo";
}

function declaredFor(column: Recognised, rowKind: string | undefined, ontology: Ontology): string {
  const specs = ontology.entityKinds.get(rowKind ?? "")?.properties ?? [];
  const wanted = propertyName(column.name).toLowerCase();
  const same = specs.find(
    ({ name, label }) => name.toLowerCase() === wanted || label.toLowerCase() === wanted,
  );
  if (same !== undefined) return same.name;
  if (column.look === "amount" && specs.some(({ name }) => name === "amount")) return "amount";
  if (
    column.look === "text" &&
    /body|description|text|message|narrative|content/iu.test(column.name) &&
    specs.some(({ name }) => name === "text")
  )
    return "text";
  if (/title|headline|subject/iu.test(column.name) && specs.some(({ name }) => name === "title"))
    return "title";
  return propertyName(column.name);
}

const taken = patternOf(
  "u",
  String.raw`^(id|ref|kind|label|properties|thing|datasets|degree|df|shard|terms|touched|`,
  String.raw`foldedAt|setAt|breaks|marks|records|statements|stale|firstSeen|lastSeen|citations|source|`,
  String.raw`target|run)$`,
);

/**
 * A property name from a header: letters and digits, in camel case; Clew's own names get Stated
 * behind.
 */
export function propertyName(header: string): string {
  const words =
    anyAscii(header.normalize("NFC"))
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .match(/[A-Za-z0-9]+/gu) ?? [];
  const name = words
    .map((word, index) =>
      index === 0
        ? word.charAt(0).toLowerCase() + word.slice(1)
        : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join("")
    .slice(0, 50);
  const sound = /^[A-Za-z]/u.test(name) ? name : `column${name}`;
  return taken.test(sound) ? `${sound}Stated` : sound;
}

/** The first key stays, the others are properties; without any the row is its own key. */
function onlyOneKey(roles: readonly ColumnRole[]): readonly ColumnRole[] {
  const first = roles.findIndex(({ role }) => role === "key");
  const observed = roles.findIndex(({ role }) => role === "observedAt");
  return roles.map((role, index) => {
    const again =
      (role.role === "key" && index !== first) ||
      (role.role === "observedAt" && index !== observed);
    return again
      ? {
          file: role.file,
          column: role.column,
          role: "property",
          property: propertyName(role.column),
        }
      : role;
  });
}
