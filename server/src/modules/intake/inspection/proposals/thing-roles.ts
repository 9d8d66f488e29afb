import type { Ontology } from "../../../../ontology/index.ts";
import { findInText } from "../../extraction/index.ts";
import type { Proposed, Role } from "./roles.ts";
import { firstOf } from "../columns/column-kinds.ts";
import { observedIn } from "../columns/column-times.ts";
import type { LookedAt } from "../survey/file-survey.ts";
import { rolesOn } from "./hanging-on.ts";
import { headerSays, headerText, type HeaderSense } from "../columns/header-senses.ts";
import { propertyFor } from "./stated-names.ts";
import type { Look, Recognised } from "../columns/column-looks.ts";

const jobs =
  /job|vacan|munca|empleo|stellenan|emploi|lavoro|praca|trabajo|salar|employer|recruit|\bagency\b.*\bposition\b/u;
const ads =
  /\bads?\b|advert|escort|classified|listing|anunci|inserat|annonce|advertentie|anzeige|massage|publi/u;
const reports =
  /report|hotline|\btips\b|tip line|incident|melding|meldnummer|\bcases?\b|complaint|denuncia|sesizare|signalement/u;
const longText = 40;

/** Roles for rows that are a thing with a text of its own; undefined where they are none. */
export function proposeThing(file: LookedAt, ontology: Ontology): Proposed | undefined {
  const rowKind = thingIn(file);
  if (rowKind === undefined) return undefined;
  const { columns } = file;
  const roles = new Map<string, Role>(rolesOn({ kind: rowKind }, columns, ontology));
  for (const column of columns)
    if (column.look === "text" && findsPhones(column))
      roles.set(column.name, {
        role: "extract",
        kind: "Phone",
        property: propertyFor(column, rowKind, ontology),
      });
  const observed = observedIn(columns, rowKind);
  const key = firstOf(columns, "key");
  if (observed !== undefined) roles.set(observed.name, { role: "observedAt" });
  if (key !== undefined) roles.set(key.name, { role: "key", kind: rowKind });
  return { rowKind, roles };
}

/** The kind of thing that the rows are, by their texts and by the words of headers and file name. */
function thingIn(file: LookedAt): string | undefined {
  const { columns } = file;
  if (isOfPersons(columns)) return undefined;
  const isLong = ({ look, samples }: Recognised) =>
    look === "text" && samples.some((text) => text.length >= longText);
  const hasText = columns.some(isLong);
  const isTold = hasText || firstOf(columns, "title") !== undefined;
  if (isTold && isMessages(columns)) return "Message";
  return (
    (isTold ? thingByWords(file, hasText) : undefined) ??
    (hasText ? thingByLooks(columns) : undefined)
  );
}

function thingByWords({ name, columns }: LookedAt, hasText: boolean): string | undefined {
  const headers = [name.replace(/\.[^.]*$/u, ""), ...columns.map((column) => column.name)];
  const words = headerText(headers.join(" "));
  const says = (sense: HeaderSense) => headers.some((header) => headerSays(header, sense) > 0);
  if (jobs.test(words) || says("vacancy")) return "JobPost";
  if (ads.test(words) || says("advert")) return "Ad";
  return hasText && (reports.test(words) || says("tip")) ? "Report" : undefined;
}

/** A long text beside no person, firm or account is an ad where something is offered, else a report. */
function thingByLooks(columns: readonly Recognised[]): string | undefined {
  const others: readonly Look[] = [
    ...(["name", "familyName", "organisation"] as const),
    ...(["account", "imsi", "iccid", "ipAddress"] as const),
  ];
  if (firstOf(columns, ...others) !== undefined) return undefined;
  const isOffered =
    firstOf(columns, "amount") !== undefined && firstOf(columns, "title", "website") !== undefined;
  return isOffered ? "Ad" : "Report";
}

/** Papers and birth dates belong to persons, whatever notes stand beside them. */
function isOfPersons(columns: readonly Recognised[]): boolean {
  return columns.some(({ look }) => look === "birthDate" || look === "document");
}

function isMessages(columns: readonly Recognised[]): boolean {
  const words = columns.map(({ name }) => headerText(name));
  const isSaid =
    words.some((word) => / (?:from|from id|sender|author|sent by) /u.test(word)) ||
    columns.some(({ name, look }) => isSender(look) && headerSays(name, "from") > 0);
  return (
    isSaid &&
    columns.some(
      ({ name }) => / (?:text|body|message|content) /u.test(headerText(name)) || isBody(name),
    )
  );
}

function isSender(look: Look): boolean {
  return look === "account" || look === "phone" || look === "name";
}

function isBody(header: string): boolean {
  return headerSays(header, "body") > 0;
}

/** True if numbers stand in the column's free text. */
function findsPhones({ samples }: Recognised): boolean {
  return samples.some((sample) => findInText("Phone", sample, { region: "US" }).length > 0);
}
