import { headerSays, headerText } from "../columns/header-senses.ts";
import type { Recognised } from "../columns/column-looks.ts";
import type { Near, Owner } from "./near-owners.ts";

const things = new Set(["Ad", "JobPost", "Report", "Message", "Event", "Transaction"]);

/** True for what a row says of the person whom it names: the hotel of a guest, the number of a contact. */
export function isBesidePerson(column: Recognised, near: Near): boolean {
  if (near.row.kind === "Event" && isLodging(column)) return true;
  const { person } = near;
  return (
    column.look === "phone" && person !== undefined && isOfSameParty(column.name, person, near)
  );
}

/** A person whom an ad names is of the firm that placed it. */
export function holderIn(row: Owner, person: string, organisation: Owner | undefined): Owner {
  const isPlaced = row.kind === "Ad" || row.kind === "JobPost";
  const isBeside = groupOf(person) === groupOf(organisation?.column ?? "");
  return isPlaced && isBeside ? (organisation ?? row) : row;
}

/** True for one more person of the row: a second owner of a firm, the subject beside who reported. */
export function isOtherPerson({ name, look }: Recognised, { row, person }: Near): boolean {
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
export function isLodging({ name, look }: Pick<Recognised, "name" | "look">): boolean {
  const isPlaced = look === "place" || look === "address" || look === "organisation";
  return isPlaced && headerSays(name, "lodging") > 0;
}
