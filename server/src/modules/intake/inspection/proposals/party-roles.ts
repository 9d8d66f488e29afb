import { findInText } from "../../extraction/index.ts";
import type { Ontology } from "../../../../ontology/index.ts";
import type { Proposed, Role } from "./roles.ts";
import { firstOf, kindOf } from "../columns/column-kinds.ts";
import { observedIn } from "../columns/column-times.ts";
import type { LookedAt } from "../survey/file-survey.ts";
import { isOfCompany, rolesOn } from "./hanging-on.ts";
import type { Owner } from "./near-owners.ts";
import { headerSays, headerText } from "../columns/header-senses.ts";
import { anyWordOf } from "../columns/header-words.ts";
import type { Recognised } from "../columns/column-looks.ts";

/** Roles for rows that say of persons, organisations and identifiers that they belong together. */
export function proposeParties({ columns }: LookedAt, ontology: Ontology): Proposed {
  const key = firstOf(columns, "key") ?? companyNumber(columns);
  const root = rootOf(columns, key);
  const roles = new Map<string, Role>(rolesOn(root, columns, ontology));
  for (const column of columns)
    if (isNumberList(column, roles)) roles.set(column.name, extractRole);
  const observed = observedIn(columns, root.kind);
  if (observed !== undefined) roles.set(observed.name, { role: "observedAt" });
  if (root.column !== undefined) {
    roles.set(root.column, { role: "entity", kind: root.kind });
    if (key !== undefined && key.name !== root.column) roles.set(key.name, { role: "key" });
    return { roles };
  }
  if (key !== undefined) roles.set(key.name, { role: "key", kind: root.kind });
  return { rowKind: root.kind, roles };
}

/** The number that a register knows a company by, where each row has its own. */
function companyNumber(columns: readonly Recognised[]): Recognised | undefined {
  return columns.find(
    ({ name, look, isUnique }) => look === "document" && isUnique === true && isOfCompany(name),
  );
}

const extractRole: Role = { role: "extract", kind: "Phone" };

/** True for a column of texts that are mostly labelled numbers: Mobile: +44 …, Home: … */
function isNumberList(
  { name, look, samples }: Recognised,
  roles: ReadonlyMap<string, Role>,
): boolean {
  if (roles.get(name)?.role !== "property" || (look !== "text" && look !== "code")) return false;
  return samples.length > 0 && samples.every(holdsPhone);
}

function holdsPhone(text: string): boolean {
  return findInText("Phone", text, { region: "US" }).length > 0;
}

/** What the rows are about. */
function rootOf(columns: readonly Recognised[], key: Recognised | undefined): Owner {
  const person = firstOf(columns, "familyName", "name");
  if (person !== undefined && isStay(columns)) return { kind: "Event" };
  const identifier = mainIdentifier(columns, person);
  if (identifier !== undefined) return asOwner(identifier);
  const organisation = firstOf(columns, "organisation");
  const isOfFirms = person === undefined || isRegistry(columns);
  const party = organisation !== undefined && isOfFirms ? organisation : person;
  if (party !== undefined)
    return key === undefined ? asOwner(party) : { kind: kindOf(party) ?? "Person" };
  const place = firstOf(columns, "address", "place");
  return place === undefined || key !== undefined ? { kind: "Event" } : asOwner(place);
}

function asOwner(column: Recognised): Owner {
  return { column: column.name, kind: kindOf(column) ?? "Person" };
}

/**
 * The identifier that the rows are about: that of a list without persons; numbers beside their
 * cards and devices; sites beside the addresses where they lie.
 */
function mainIdentifier(
  columns: readonly Recognised[],
  person: Recognised | undefined,
): Recognised | undefined {
  const isOfNetwork = firstOf(columns, "imsi", "iccid", "imei") !== undefined;
  if (person === undefined || isOfNetwork) {
    const found = identifierOf(columns);
    if (found !== undefined) return found;
  }
  return firstOf(columns, "ipAddress") === undefined ? undefined : firstOf(columns, "website");
}

/** The identifier that the rows are about: accounts before sites, numbers before their cards. */
function identifierOf(columns: readonly Recognised[]): Recognised | undefined {
  return firstOf(
    columns,
    "account",
    "phone",
    "imei",
    "iccid",
    "imsi",
    "wallet",
    "iban",
    "website",
    "plate",
    "email",
    "document",
    "ipAddress",
  );
}

function isOfficer(header: string): boolean {
  return headerSays(header, "director") > 0;
}

/** A stay has a day of arrival and one of departure. */
function isStay(columns: readonly Recognised[]): boolean {
  const words = columns.map(({ name }) => headerText(name));
  const says = (sense: "arrival" | "departure") =>
    columns.some(({ name, look }) => look === "date" && headerSays(name, sense) > 0);
  if (says("arrival") && says("departure")) return true;
  const hasArrival = words.some((word) =>
    anyWordOf("arr|arrival|arrivo|arrivee|check in|checkin|entrada|anreise|aankomst|sosire").test(
      word,
    ),
  );
  const hasLeft = words.some((word) =>
    anyWordOf(
      "dep|departure|partenza|depart|check out|checkout|salida|abreise|vertrek|plecare",
    ).test(word),
  );
  return hasArrival && hasLeft;
}

function isRegistry(columns: readonly Recognised[]): boolean {
  if (columns.some(({ name }) => headerSays(name, "shareholder") > 0 || isOfficer(name)))
    return true;
  const words = columns.map(({ name }) => headerText(name)).join("");
  return anyWordOf(
    "company|officer|director|dirigeants?|siren|denomination|shareholder|gesellschafter|",
    "administrator|registered office",
  ).test(words);
}
