import type { Ontology } from "../../../../ontology/index.ts";
import { firstOf, kindOf } from "../columns/column-kinds.ts";
import type { Role } from "./roles.ts";
import { headerSays, headerText } from "../columns/header-senses.ts";
import { anyWordOf } from "../columns/header-words.ts";
import { relationBetween } from "./relations.ts";
import { propertyFor } from "./stated-names.ts";
import type { Look, Recognised } from "../columns/recognise.ts";

/** What columns hang on: a column's entity, or the row's own where no column is named. */
export interface Owner {
  readonly column?: string;
  readonly kind: string;
}

/** Owners that stand in the same row, nearer to some columns than the row's own. */
interface Near {
  readonly row: Owner;
  readonly person?: Owner;
  readonly phone?: Owner;
  readonly organisation?: Owner;
  readonly account?: Owner;
}

const ofPerson: readonly Look[] = ["name", "givenName", "familyName", "alias", "birthDate", "kin"];
const ofHandset: readonly Look[] = ["imei", "imsi", "iccid"];
const ofHolder: readonly Look[] = ["address", "place", "document", "email", "plate"];
const ofGuest: readonly Look[] = [...ofHolder, "phone", "account"];
const things = new Set(["Ad", "JobPost", "Report", "Message", "Event", "Transaction"]);
const ofNetwork = new Set(["Phone", "SimCard", "Device"]);

/**
 * Roles for columns that belong together: each identifier, place and name hangs on the owner, or on
 * what is nearer to it: a SIM card on its phone, a birth date on its person.
 */
export function rolesOn(
  owner: Owner,
  columns: readonly Recognised[],
  ontology: Ontology,
): ReadonlyMap<string, Role> {
  const near = nearIn(owner, columns);
  const places = placesLinked(columns);
  return new Map(
    columns
      .filter(({ name }) => name !== owner.column)
      .map((column) => {
        const isLinked = !isPlace(column) || places.includes(column);
        const read = isLinked ? column : { ...column, look: "code" as const };
        return [column.name, roleBeside(read, ownerBeside(column, near, columns), ontology)];
      }),
  );
}

function nearIn(row: Owner, columns: readonly Recognised[]): Near {
  const as = (kind: string, column: Recognised | undefined) =>
    column === undefined ? undefined : { column: column.name, kind };
  const person = row.kind === "Person" ? row : as("Person", firstOf(columns, "familyName", "name"));
  const phone = row.kind === "Phone" ? row : as("Phone", firstOf(columns, "phone"));
  const organisation =
    row.kind === "Organisation" ? row : as("Organisation", firstOf(columns, "organisation"));
  const hasOwn = row.kind === "Person" || row.kind === "Message";
  const account = hasOwn ? as("Account", firstOf(columns, "account")) : undefined;
  return {
    row,
    ...(account === undefined ? {} : { account }),
    ...(person === undefined ? {} : { person }),
    ...(phone === undefined ? {} : { phone }),
    ...(organisation === undefined ? {} : { organisation }),
  };
}

/** Of two lists in a row one cannot say what belongs to what: both hang on the row's own. */
function ownerBeside(column: Recognised, near: Near, columns: readonly Recognised[]): Owner {
  const owner = ownerOf(column, near);
  const beside = columns.find(({ name }) => name === owner.column);
  const isOpen = column.isSeveral === true && beside?.isSeveral === true && owner !== near.row;
  return isOpen ? near.row : owner;
}

function ownerOf(column: Recognised, near: Near): Owner {
  const { row, person, phone, organisation, account } = near;
  const { name, look } = column;
  if (person?.column === name) return holderIn(row, person.column, organisation);
  if (isOtherPerson(column, near)) return row;
  if (look === "group") return account ?? person ?? phone ?? row;
  if (look === "phone" && person !== undefined && isOfSameParty(name, person, near)) return person;
  if (ofHandset.includes(look)) return phone ?? row;
  if (look === "imageHash" && account !== undefined) return account;
  if (look === "document" && isOfCompany(name)) return organisation ?? row;
  if (row.kind === "Event" && isLodging(column)) return person ?? row;
  return isOfPerson(look, row.kind) ? (person ?? row) : row;
}

/** A person whom an ad names is of the firm that placed it. */
function holderIn(row: Owner, person: string, organisation: Owner | undefined): Owner {
  const isPlaced = row.kind === "Ad" || row.kind === "JobPost";
  const isBeside = groupOf(person) === groupOf(organisation?.column ?? "");
  return isPlaced && isBeside ? (organisation ?? row) : row;
}

/** True for one more person of the row: a second owner of a firm, the subject beside who reported. */
function isOtherPerson({ name, look }: Recognised, { row, person }: Near): boolean {
  if (look !== "name" || person?.column === undefined || person.column === name) return false;
  if (row.kind === "Organisation") return isOfOffice(name) || isOfOffice(person.column);
  const isNested = groupOf(name) !== "" || groupOf(person.column) !== "";
  return things.has(row.kind) && isNested && groupOf(name) !== groupOf(person.column);
}

/** True for the number of whom a row names beside it: Tipser and Tipsers tlf, contact.name and .phone. */
function isOfSameParty(name: string, { column = "" }: Owner, { row }: Near): boolean {
  if (!things.has(row.kind) || row.kind === "Message" || row.column !== undefined) return false;
  if (groupOf(name) !== groupOf(column)) return false;
  if (groupOf(name) !== "") return true;
  const [party = "", word = ""] = [column, name].map((one) => headerText(one).trim().split(" ")[0]);
  const isNamed = party.length >= longStem && word.startsWith(party);
  return isNamed || (row.kind === "JobPost" && headerSays(column, "name") > 0);
}

const longStem = 5;

function isOfOffice(header: string): boolean {
  return headerSays(header, "director") > 0 || headerSays(header, "shareholder") > 0;
}

/** What a nested column is a part of: complainant of complainant.name. */
export function groupOf(header: string): string {
  return header.split(".").slice(0, -1).join(".");
}

/** The hotel of a stay: a column of places, addresses or firms whose header says so. */
function isLodging({ name, look }: Pick<Recognised, "name" | "look">): boolean {
  const isPlaced = look === "place" || look === "address" || look === "organisation";
  return isPlaced && headerSays(name, "lodging") > 0;
}

/** True for what is a person's, though the row is about a number, a site or a stay. */
function isOfPerson(look: Look, rowKind: string): boolean {
  if (ofPerson.includes(look) || look === "document") return true;
  if (ofNetwork.has(rowKind)) return ofHolder.includes(look);
  if (rowKind === "Event") return ofGuest.includes(look);
  if (rowKind === "Message") return look === "account" || look === "phone" || look === "email";
  return rowKind === "Website" && isPlace({ look });
}

const companyWords = anyWordOf("company|firma|siren|siret|cui|kvk|orgnr|handelsregister");
const serviceWords = anyWordOf("registrar|provider|isp|hosting|carrier|network|bank");

/** True for the header of a number that a register knows a company by. */
export function isOfCompany(header: string): boolean {
  return companyWords.test(headerText(header)) || headerSays(header, "companyNumber") > 0;
}

function isPlace({ look }: Pick<Recognised, "look">): boolean {
  return look === "place" || look === "address";
}

const otherPlace = anyWordOf(
  "birth|nascita|nacimiento|naissance|geburtsort|nasterii|nascimento|verkaufsstelle|filiale|",
  "branch|shop|store|dealer|point of sale|punto vendita",
);

/** The one place that is linked: an address, else a city; where somebody was born is no link. */
function placesLinked(columns: readonly Recognised[]): readonly Recognised[] {
  const isOther = ({ name }: Recognised) => otherPlace.test(headerText(name));
  const found = firstOf(
    columns.filter((column) => !isOther(column)),
    "address",
    "place",
  );
  return found === undefined ? [] : [found];
}

function roleBeside(column: Recognised, { column: of, kind }: Owner, ontology: Ontology): Role {
  const own = of === undefined ? {} : { of };
  const named = kindOf(column);
  if (column.look === "empty") return { role: "ignore" };
  const isName = column.look === "name" || column.look === "familyName";
  const isPartOfName = kind === "Person" && of !== column.name && isName;
  const isLinked = named !== undefined && relationBetween(kind, named, ontology) !== undefined;
  const isOwnName = kind === "Organisation" && column.look === "organisation";
  if (named === undefined || !isLinked || isOwnName || isPartOfName || isOnlyNamed(column, kind))
    return { role: "property", property: propertyFor(column, kind, ontology), ...own };
  return { role: "entity", kind: named, ...linkSaid(column, kind), ...own };
}

/** The link that a header says, where it is not the usual one of its kind. */
function linkSaid({ name, look }: Recognised, owner: string): Pick<Role, "link"> {
  if (look === "group" && owner !== "Message") return { link: "memberOf" };
  if (isLodging({ name, look })) return owner === "Person" ? { link: "stayedAt" } : {};
  const isShare = owner === "Organisation" && headerSays(name, "shareholder") > 0;
  return isShare ? { link: "owns" } : {};
}

/** Who sells or serves is named, not linked; an account's own address is a property of it. */
function isOnlyNamed({ name, look }: Recognised, owner: string): boolean {
  if (owner === "Account" && look === "website") return true;
  if (look === "website" && headerSays(name, "kin") > 0) return true;
  if (ofNetwork.has(owner) && isPlace({ look })) return true;
  if (look === "document" && isOfCompany(name)) return true;
  if (look !== "organisation") return false;
  return serviceWords.test(headerText(name));
}
