import { isPlaceholder, parseTime } from "../../../../ontology/normalise/index.ts";
import type { Look, Recognised } from "./column-looks.ts";
import { besideOthers } from "./columns-beside.ts";
import { headerSays, headerText, type HeaderSense } from "./header-senses.ts";
import { sideOf } from "./header-words.ts";
import { isClock, isImeiAlone, isPhoneAlone, looseForms, strictForms } from "./cell-forms.ts";

const lookedAt = 300;
/** Least share of values that must fit where the header says nothing, and where it does. */
const alone = 0.6;
const withHeader = 0.55;

/** What each column looks like, by its values and its header, and by the columns beside it. */
export function recogniseColumns(
  columns: readonly string[],
  valuesOf: (column: string) => readonly string[],
  rows = 0,
): readonly Recognised[] {
  const each = columns.map((name): Recognised => {
    const stated = valuesOf(name);
    const known = stated.filter((value) => !isPlaceholder(value));
    const values = known.length > 0 ? known : stated;
    const isSeveral = stated.length > rows;
    const isFull = rows > 0 && values.length === rows;
    const isFilled = isFull && rows < lookedAt;
    const isUnique = isFull && new Set(values).size === values.length;
    return { ...recognise(name, values), isFilled, isSeveral, isUnique };
  });
  return each.map((column) => besideOthers(column, each));
}

function recognise(name: string, all: readonly string[]): Recognised {
  const values = all.slice(0, lookedAt);
  const samples = [...new Set(values)].toSorted((a, b) => b.length - a.length).slice(0, 5);
  if (values.length === 0) return { name, look: "empty", confidence: 1, samples };
  const [look, confidence] =
    byValues(name, values) ?? byHeader(name, values) ?? byShape(name, values);
  return { name, look, confidence, samples };
}

type Told = readonly [Look, number];

function shareOf(values: readonly string[], fits: (value: string) => boolean): number {
  return values.filter(fits).length / values.length;
}

/** What values say by themselves. */
function byValues(name: string, values: readonly string[]): Told | undefined {
  if (/ (?:name servers?|nameservers?|dns) /u.test(headerText(name))) return ["code", 1];
  if (isSenseOf(name, "birthDate") && shareOf(values, looseForms.birthDate) >= withHeader)
    return ["birthDate", shareOf(values, looseForms.birthDate)];
  for (const [look, fits] of Object.entries(strictForms)) {
    const share = shareOf(values, fits);
    if (share >= alone) return [look as Look, share];
  }
  const imei = shareOf(values, isImeiAlone);
  if (imei >= 0.8) return ["imei", imei];
  const dates = isSenseOf(name, "time") ? shareOf(values, isWrittenTime) : 0;
  if (dates >= alone) return ["date", dates];
  const phones = shareOf(values, isPhoneAlone);
  return phones >= 0.7 && !isOtherNumber(name) ? ["phone", phones] : undefined;
}

/** Times that are so only under a header which says it: 20240131, 02JAN24, seconds since 1970. */
function isWrittenTime(value: string): boolean {
  if (/^\d{1,2}[A-Z]{3}\d{2,4}\b/iu.test(value) || /^(?:19|20)\d{6}(?:\d{4,6})?$/u.test(value))
    return true;
  return (
    /^1\d{9}(?:\d{3})?(?:\.\d+)?$/u.test(value) ||
    isClock(value) ||
    parseTime(value, { order: "dmy", zone: "UTC" }) !== undefined
  );
}

/** True for a header that says of digits what they are, and that they are no phone's. */
function isOtherNumber(name: string): boolean {
  const others = ["document", "iccid", "imsi", "imei", "iban", "plate", "postcode"] as const;
  const most = Math.max(...others.map((sense) => headerSays(name, sense)));
  return most > headerSays(name, "phone");
}

function isSenseOf(name: string, sense: HeaderSense): boolean {
  return headerSays(name, sense) > 0;
}

/** Looks that a header may say, and how the values must be. Of several the longest word decides. */
const said: readonly (readonly [HeaderSense, Look, (value: string) => boolean])[] = [
  ["imsi", "imsi", looseForms.imsi],
  ["iccid", "iccid", looseForms.iccid],
  ["imei", "imei", looseForms.imei],
  ["phone", "phone", looseForms.phone],
  ["email", "email", looseForms.email],
  ["iban", "iban", looseForms.iban],
  ["wallet", "wallet", looseForms.wallet],
  ["plate", "plate", looseForms.plate],
  ["document", "document", looseForms.document],
  ["account", "account", looseForms.account],
  ["website", "website", looseForms.website],
  ["imageHash", "imageHash", looseForms.imageHash],
  ["cellSite", "cellSite", looseForms.cellSite],
  ["latitude", "latitude", looseForms.latitude],
  ["longitude", "longitude", looseForms.longitude],
  ["balance", "balance", looseForms.balance],
  ["amount", "amount", looseForms.amount],
  ["currency", "currency", looseForms.currency],
  ["duration", "duration", looseForms.duration],
  ["postcode", "postcode", looseForms.postcode],
  ["address", "address", looseForms.address],
  ["place", "place", looseForms.place],
  ["region", "region", looseForms.region],
  ["country", "country", looseForms.country],
  ["alias", "alias", looseForms.alias],
  ["givenName", "givenName", looseForms.givenName],
  ["familyName", "familyName", looseForms.familyName],
  ["kin", "kin", looseForms.name],
  ["name", "name", looseForms.name],
  ["organisation", "organisation", looseForms.organisation],
  ["title", "title", looseForms.title],
  ["text", "text", looseForms.text],
  ["group", "group", looseForms.title],
  ["ofCode", "code", () => true],
];

/** Looks that a header says, surest first; of a nested name its last part says more than the others. */
function rankedBy(header: string) {
  return said
    .map(([sense, look, fits]) => ({ look, fits, score: headerSays(header, sense) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score);
}

function byHeader(name: string, values: readonly string[]): Told | undefined {
  const isPartysId = sideOf(name) !== undefined && / id(?: no| number)? $/u.test(headerText(name));
  if (isPartysId && shareOf(values, looseForms.document) >= alone) return ["document", 1];
  const unique = new Set(values).size / values.length;
  const isBare = values.every((value) => value.length <= 80 && !/\s/u.test(value));
  const key = unique > 0.98 && isBare ? headerSays(name, "key") : 0;
  const tail = name.split(".").at(-1) ?? name;
  const own = rankedBy(tail);
  const ranked = own.length > 0 ? own : rankedBy(name);
  const isNumbered = key > 0 && values.every((value) => /^\d+$/u.test(value));
  for (const { look, fits, score } of ranked) {
    if (isNumbered && look === "account") return ["key", 1];
    const share = shareOf(values, fits);
    if (share < withHeader) continue;
    return key > score ? ["key", 1] : [look, share];
  }
  return key > 0 ? ["key", 1] : undefined;
}

/** What is left: a key, numbers, words of a short list, or text. */
function byShape(name: string, values: readonly string[]): Told {
  if (values.every(isClock)) return ["code", 0.5];
  const unique = new Set(values).size / values.length;
  if (values.every((value) => /^-?\d+(?:[.,]\d+)*$/u.test(value))) {
    const isCounter = unique === 1 && values.length > 3 && isCounting(values);
    return [isCounter ? "key" : "number", 0.5];
  }
  const isBare = values.every((value) => value.length <= 40 && !/\s/u.test(value));
  // Without digits they may be names, and two persons of one name must not become one.
  if (unique > 0.98 && isBare && values.length > 3 && values.every((value) => /\d/u.test(value)))
    return ["key", 0.5];
  const length = values.reduce((sum, value) => sum + value.length, 0) / values.length;
  return [length > 30 || headerText(name).trim() === "" ? "text" : "code", 0.5];
}

/** True for 1, 2, 3 …: rows that are counted. */
function isCounting(values: readonly string[]): boolean {
  return values.every((value, at) => at === 0 || Number(value) === Number(values[at - 1]) + 1);
}
