import { firstOf } from "../columns/column-kinds.ts";
import { headerSays, headerText } from "../columns/header-senses.ts";
import { sideOf, withoutSide } from "../columns/header-words.ts";
import type { Look, Recognised } from "../columns/column-looks.ts";

/** The kind of event that a row is, and the columns of its two ends. */
export interface Ends {
  readonly kind: string;
  readonly from: Recognised;
  readonly to: Recognised;
}

/** What may stand at the end of an event, what is surest first. */
const mains: Readonly<Record<string, readonly Look[]>> = {
  paid: ["iban", "wallet", "account", "familyName", "name", "organisation", "phone", "email"],
  called: ["phone", "account", "familyName", "name"],
  messaged: ["phone", "account", "email", "familyName", "name"],
  knows: ["phone", "account", "email", "familyName", "name"],
};

/**
 * A row with two parties is an event: where headers say who did something and to whom, or where two
 * columns of one sort of identifier have times, sums or durations beside them.
 */
export function endsOf(columns: readonly Recognised[]): Ends | undefined {
  return sidedEnds(columns) ?? endsInPairs(columns) ?? customerEnds(columns) ?? edgeEnds(columns);
}

function kindOfEvent(columns: readonly Recognised[], ends: readonly Recognised[]): string {
  const has = (look: Look) => columns.some((column) => column.look === look);
  const isMoney = ends.some(({ look }) => look === "iban" || look === "wallet");
  if (isMoney || has("amount")) return "paid";
  const words = columns.map(({ name }) => headerText(name)).join("");
  const isCalls =
    / (?:calls?|appels?|anrufe?|llamadas?|apeluri|duration|dauer|duree) /u.test(words) ||
    columns.some(({ name }) => headerSays(name, "calls") > 0);
  if (isOfMessages(columns) && !has("duration") && !isCalls) return "messaged";
  const isPhones = ends.some(({ look }) => look === "phone");
  if (isPhones || has("duration")) return "called";
  return ends.every(({ look }) => look === "account" || look === "email") ? "messaged" : "knows";
}

/** Two parties whose headers say who did something, and to whom. */
export function sidedEnds(columns: readonly Recognised[]): Ends | undefined {
  const parties = columns.filter(({ look }) => mains["paid"]?.includes(look) === true);
  const side = (wanted: string | undefined) =>
    parties.filter(({ name }) => sideOf(name) === wanted);
  const [givers, takers, open] = [side("from"), side("to"), side(undefined)];
  if (givers.length === 0 && takers.length === 0) return undefined;
  const { kind, looks, order } = eventOf(columns, givers, takers);
  const [giver, taker] = [firstOf(givers, ...order), firstOf(takers, ...order)];
  // An account beside the name of who receives is the receiver's own.
  const isNamed =
    taker !== undefined && ["name", "familyName", "organisation"].includes(taker.look);
  if (giver === undefined && isNamed && firstOf(open, "iban", "wallet") !== undefined)
    return undefined;
  const from = giver ?? (kind === "paid" ? firstOf(open, ...looks) : sameLook(open, taker));
  const to = taker ?? sameLook(open, giver);
  if (from === undefined || to === undefined || !isEvent(columns, from, to)) return undefined;
  return { kind, from, to };
}

/** What happened between two sides, and what of theirs tells them apart, likeliest first. */
function eventOf(
  columns: readonly Recognised[],
  givers: readonly Recognised[],
  takers: readonly Recognised[],
) {
  if (isAcquaintance(columns, givers, takers))
    return { kind: "knows", looks: ofNames, order: ofNames };
  const kind = kindOfEvent(columns, [...givers, ...takers]);
  const looks = mains[kind] ?? [];
  const shared = sharedLook(givers, takers, kind);
  return { kind, looks, order: shared === undefined ? looks : [shared] };
}

const ofNames: readonly Look[] = ["familyName", "name"];

/** True where two persons stand beside each other and nothing happened: no time, sum or duration. */
function isAcquaintance(
  columns: readonly Recognised[],
  givers: readonly Recognised[],
  takers: readonly Recognised[],
): boolean {
  const isOccasion = ({ look }: Recognised) => ["date", "amount", "duration"].includes(look);
  if (isOfMessages(columns)) return false;
  const hasName = (side: readonly Recognised[]) => firstOf(side, ...ofNames) !== undefined;
  return !columns.some(isOccasion) && hasName(givers) && hasName(takers);
}

/** The identifier that both sides of a payment have: two phones tell them apart where names do not. */
function sharedLook(
  givers: readonly Recognised[],
  takers: readonly Recognised[],
  kind: string,
): Look | undefined {
  if (kind !== "paid") return undefined;
  const has = (side: readonly Recognised[], look: Look) => side.some((one) => one.look === look);
  const order = ["iban", "wallet", "account", "phone"] as const;
  return order.find((look) => has(givers, look) && has(takers, look));
}

/** True where a column holds a message, not a remark on it. */
function isOfMessages(columns: readonly Recognised[]): boolean {
  const said =
    / (?:body|message|messages|text|tekst|texto|texte|testo|sms|content|soobshchenie|nachricht|mensaje) /u;
  return columns.some(
    ({ look, name }) =>
      look === "text" && (said.test(headerText(name)) || headerSays(name, "body") > 0),
  );
}

function sameLook(
  columns: readonly Recognised[],
  other: Recognised | undefined,
): Recognised | undefined {
  return other === undefined ? undefined : columns.find(({ look }) => look === other.look);
}

function endsInPairs(columns: readonly Recognised[]): Ends | undefined {
  const isOfPerson = columns.some(
    ({ look, name }) => (look === "name" || look === "familyName") && sideOf(name) === undefined,
  );
  for (const look of ["iban", "wallet", "phone"] as const) {
    // two phones beside a name are that person's
    if (look === "phone" && isOfPerson) continue;
    const [from, to] = columns.filter(
      (column) => column.look === look && headerSays(column.name, "kin") === 0,
    );
    if (from === undefined || to === undefined || !isEvent(columns, from, to)) continue;
    return { kind: kindOfEvent(columns, [from, to]), from, to };
  }
  return undefined;
}

/** What a customer and one outside wallet paid each other, as an exchange answers. */
function customerEnds(columns: readonly Recognised[]): Ends | undefined {
  const wallets = columns.filter(({ look }) => look === "wallet");
  const [to, second] = wallets;
  const from = firstOf(columns, "account", "familyName", "name");
  const isPaid = columns.some(({ look }) => look === "amount");
  if (!isPaid || to === undefined || second !== undefined || from === undefined) return undefined;
  return { kind: "paid", from, to };
}

const ofNoEnd: readonly Look[] = [
  ...(["date", "amount", "number", "empty", "duration", "balance"] as const),
  ...(["place", "region", "country", "address", "postcode", "phone", "email"] as const),
];

/** A list of edges: source and target, or object A and object B, whatever stands in them. */
function edgeEnds(columns: readonly Recognised[]): Ends | undefined {
  const isEnd = ({ name, look }: Recognised, side: string) =>
    sideOf(name) === side && !ofNoEnd.includes(look);
  for (const from of columns.filter((column) => isEnd(column, "from"))) {
    const to = columns.find(
      (column) => isEnd(column, "to") && withoutSide(column.name) === withoutSide(from.name),
    );
    if (to !== undefined) return { kind: "knows", from, to };
  }
  return undefined;
}

/**
 * Two phones in a row are a call where a time, a sum or a length of time stands beside them, or
 * where their headers say so; else they are two phones of one person.
 */
function isEvent(columns: readonly Recognised[], from: Recognised, to: Recognised): boolean {
  const [one, other] = [from.name, to.name].map((name) => name.replace(/[\s_]*\d+\b.*$/u, ""));
  if (one === other) return false;
  const isSaid = [from, to].some(({ name }) => sideOf(name) !== undefined);
  const isBeside = columns.some(({ look }) => ["date", "amount", "duration"].includes(look));
  return isSaid || isBeside;
}
