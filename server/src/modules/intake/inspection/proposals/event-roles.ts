import type { Ontology } from "../../../../ontology/index.ts";
import { firstOf, kindOf } from "../columns/column-kinds.ts";
import type { Proposed, Role } from "./roles.ts";
import { observedIn } from "../columns/column-times.ts";
import { endsOf, sidedEnds, type Ends } from "./event-ends.ts";
import type { LookedAt } from "../survey/file-survey.ts";
import { saysCredit, saysDebit } from "../mapped/payment-links.ts";
import { rolesOn } from "./hanging-on.ts";
import { groupOf } from "./same-party.ts";
import { headerSays, headerText } from "../columns/header-senses.ts";
import { anyWordOf, sideOf } from "../columns/header-words.ts";
import { propertyName } from "../../../../shared/property-name.ts";
import { propertyFor } from "./stated-names.ts";
import type { Look, Recognised } from "../columns/column-looks.ts";

/** Roles for rows whose headers say who did something and to whom; undefined where they do not. */
export function proposeSidedEvent(file: LookedAt, ontology: Ontology): Proposed | undefined {
  const ends = sidedEnds(file.columns);
  if (ends === undefined) return undefined;
  // Who pays beside an account that stands above the table is that account.
  const isOpen = sideOf(ends.from.name) !== "from" || sideOf(ends.to.name) !== "to";
  const own = isOpen ? ownPayments(file, ontology) : undefined;
  return own ?? eventBetween(ends, file.columns, ontology);
}

/** Roles for rows that are events between two parties; undefined where they are none. */
export function proposeEvent(file: LookedAt, ontology: Ontology): Proposed | undefined {
  const { columns } = file;
  const ends = endsOf(columns) ?? sightingEnds(columns) ?? journeyEnds(columns);
  if (ends !== undefined) return eventBetween(ends, columns, ontology);
  return ownPayments(file, ontology) ?? ownCalls(file, ontology);
}

function eventBetween(ends: Ends, columns: readonly Recognised[], ontology: Ontology): Proposed {
  const { kind, from } = ends;
  const groups = partiesOf(ends, columns);
  const observed = observedIn(columns, kind);
  const key = firstOf(columns, "key");
  const event = {
    observed,
    key,
    kind,
    currency: firstOf(columns, "currency"),
    amounts: amountsIn(columns, kind),
  };
  const roles = new Map<string, Role>(
    columns.map((column) => [column.name, eventRole(column, event, ontology)]),
  );
  for (const column of columns)
    if (partyOf(column, ends) === "either")
      roles.set(column.name, { role: "entity", kind: kindOf(column), link: "none" });
  for (const [end, group] of groups) {
    const owner = { column: end.name, kind: kindOf(end) ?? "Person" };
    for (const [name, role] of rolesOn(owner, group, ontology)) roles.set(name, role);
    roles.set(end.name, { role: end === from ? "from" : "to", kind: owner.kind });
  }
  return { eventKind: kind, roles };
}

/** The columns that speak of each party. */
function partiesOf(
  ends: Ends,
  columns: readonly Recognised[],
): readonly (readonly [Recognised, readonly Recognised[]])[] {
  const of = (party: Party) =>
    columns.filter(
      (column) => column !== ends.from && column !== ends.to && partyOf(column, ends) === party,
    );
  return [
    [ends.from, [ends.from, ...of("from")]],
    [ends.to, [ends.to, ...of("to")]],
  ];
}

/** Whom a column speaks of: a party, one of the two without saying which, or the event itself. */
type Party = "from" | "to" | "either" | "event";

function partyOf({ name, look }: Recognised, { kind, from, to }: Ends): Party {
  if (ofEvent.includes(look)) return "event";
  const group = groupOf(name);
  const nested = (
    [
      ["from", from],
      ["to", to],
    ] as const
  ).filter(([, end]) => group !== "" && groupOf(end.name) === group);
  const [only, second] = nested;
  if (only !== undefined && second === undefined) return only[0];
  return sideOf(name) ?? openParty(look, kind, from);
}

/** Whom a column speaks of where its header does not say it. */
function openParty(look: Look, kind: string, from: Recognised): Party {
  if (ofPlace.includes(look)) return kind === "seenAt" && ofSpot.includes(look) ? "to" : "event";
  // In a list of who knows whom the rest belongs to who.
  const isOfFrom = sideOf(from.name) === undefined || kind === "knows";
  if (look === "organisation" && kind !== "paid") return "event";
  if (ofName.includes(look) && kind === "paid") return "to";
  if (look === "ipAddress" && !isOfFrom) return "either";
  if (kind === "called" && ofHandset.includes(look)) return "either";
  return isOfFrom ? "from" : "event";
}

const ofEvent: readonly Look[] = [
  "date",
  "amount",
  "balance",
  "currency",
  "duration",
  "key",
  "text",
  "title",
  "code",
  "number",
  "empty",
];
const ofName: readonly Look[] = [
  "name",
  "familyName",
  "givenName",
  "organisation",
  "alias",
  "birthDate",
];
const ofSpot: readonly Look[] = ["latitude", "longitude", "region", "country", "postcode"];
const ofPlace: readonly Look[] = [...ofSpot, "place", "address", "cellSite"];
const ofHandset: readonly Look[] = ["imei", "imsi", "iccid"];

/** What was seen where: plates, phones and devices with places and times, and no person beside. */
function sightingEnds(columns: readonly Recognised[]): Ends | undefined {
  const from = firstOf(columns, "plate", "imei", "phone");
  const to = firstOf(columns, "place", "address", "cellSite");
  const isOfPerson = firstOf(columns, "birthDate", "document", "phone", "email") !== undefined;
  const hasPerson =
    firstOf(columns, "name", "familyName") !== undefined && (isOfPerson || from?.look !== "plate");
  const isSight = from?.look === "plate" || columns.some(({ look }) => look === "latitude");
  if (from === undefined || to === undefined || hasPerson || !isSight) return undefined;
  return columns.some(({ look }) => look === "date") ? { kind: "seenAt", from, to } : undefined;
}

const destination = anyWordOf(
  "dst|dest|destination|arrival airport|to city|to country|ptf|border|border post|",
  "port of entry|grenze|frontera|punct|crossing point",
);

function isDestination(name: string): boolean {
  return destination.test(headerText(name)) || headerSays(name, "destination") > 0;
}

/** Who travelled where: a person beside a destination or a border post. */
function journeyEnds(columns: readonly Recognised[]): Ends | undefined {
  const from = firstOf(columns, "familyName", "name");
  const to = columns.find(({ name, look }) => look === "place" && isDestination(name));
  const hasTime = columns.some(({ look }) => look === "date");
  return from !== undefined && to !== undefined && hasTime
    ? { kind: "travelledTo", from, to }
    : undefined;
}

/** Payments of the account whose number stands above the table, with a column for the other account. */
function ownPayments({ columns, ownAccount }: LookedAt, ontology: Ontology): Proposed | undefined {
  const to = firstOf(columns, "iban");
  const isPaid = firstOf(columns, "amount") !== undefined;
  if (ownAccount === undefined || to === undefined || !isPaid) return undefined;
  return fromOwn("paid", to, columns, ontology);
}

/** Calls of the number that stands above the table: one column has the other numbers. */
function ownCalls({ columns, ownNumber }: LookedAt, ontology: Ontology): Proposed | undefined {
  const [to, second] = columns.filter(({ look }) => look === "phone");
  const isCall = firstOf(columns, "duration") !== undefined;
  const hasName = firstOf(columns, "document", "birthDate") !== undefined;
  if (ownNumber === undefined || to === undefined || second !== undefined) return undefined;
  return isCall && !hasName ? fromOwn("called", to, columns, ontology) : undefined;
}

function fromOwn(
  kind: string,
  to: Recognised,
  columns: readonly Recognised[],
  ontology: Ontology,
): Proposed {
  const proposed = eventBetween({ kind, from: to, to }, columns, ontology);
  const role: Role = { role: "to", kind: kindOf(to) ?? "Phone" };
  return { ...proposed, roles: new Map([...proposed.roles, [to.name, role]]) };
}

interface EventColumns {
  readonly observed: Recognised | undefined;
  readonly key: Recognised | undefined;
  readonly kind: string;
  readonly currency: Recognised | undefined;
  /** Its sum, or what came in and what went out. */
  readonly amounts: readonly Recognised[];
}

/** The column of the sum: the first, or two where one is what came in and one what went out. */
function amountsIn(columns: readonly Recognised[], kind: string): readonly Recognised[] {
  if (kind !== "paid") return [];
  const all = columns.filter(({ look }) => look === "amount");
  const credit = all.find(({ name }) => saysCredit(name));
  const debit = all.find(({ name }) => saysDebit(name));
  return credit !== undefined && debit !== undefined ? [credit, debit] : all.slice(0, 1);
}

function eventRole(column: Recognised, event: EventColumns, ontology: Ontology): Role {
  const { look, name } = column;
  if (column === event.observed) return { role: "observedAt" };
  if (column === event.key) return { role: "key" };
  if (event.amounts.includes(column)) return { role: "amount" };
  if (column === event.currency) return { role: "currency" };
  if (look === "duration") return { role: "property", property: "seconds" };
  if (look === "empty") return { role: "ignore" };
  const isText = look === "text" && event.kind === "messaged";
  const property = isText ? "text" : propertyFor(column, undefined, ontology);
  return { role: "property", property: property === "" ? propertyName(name) : property };
}
