import type { Ontology } from "../../../../ontology/index.ts";
import { firstOf, kindOf } from "../columns/column-kinds.ts";
import type { Role } from "./roles.ts";
import { headerSays, headerText } from "../columns/header-senses.ts";
import { anyWordOf } from "../columns/header-words.ts";
import { relationBetween } from "./relations.ts";
import type { Near, Owner } from "./near-owners.ts";
import { holderIn, isBesidePerson, isLodging, isOtherPerson } from "./same-party.ts";
import { propertyFor } from "./stated-names.ts";
import type { Look, Recognised } from "../columns/column-looks.ts";

const ofPerson: readonly Look[] = ["name", "givenName", "familyName", "alias", "birthDate", "kin"];
const ofHandset: readonly Look[] = ["imei", "imsi", "iccid"];
const ofHolder: readonly Look[] = ["address", "place", "document", "email", "plate"];
const ofGuest: readonly Look[] = [...ofHolder, "phone", "account"];
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
  const { row, person, organisation } = near;
  const { name, look } = column;
  if (person?.column === name) return holderIn(row, person.column, organisation);
  if (isOtherPerson(column, near)) return row;
  const isPersons = isOfPerson(look, row.kind) || isBesidePerson(column, near);
  return nearest(column, near) ?? (isPersons ? (person ?? row) : row);
}

/** What is nearer to a column than person and row: the phone of a SIM card, the firm of its number. */
function nearest({ name, look }: Recognised, near: Near): Owner | undefined {
  const { row, person, phone, organisation, account } = near;
  if (look === "group") return account ?? person ?? phone ?? row;
  if (ofHandset.includes(look)) return phone ?? row;
  if (look === "imageHash") return account;
  return look === "document" && isOfCompany(name) ? (organisation ?? row) : undefined;
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
