import type { NormaliserName } from "../types.ts";
import { normaliseAccount } from "./account.ts";
import { normaliseAddress } from "./address.ts";
import { normaliseBankAccount } from "./bank.ts";
import {
  normaliseDocument,
  normaliseIccid,
  normaliseImageHash,
  normaliseImei,
  normalisePlate,
} from "./codes.ts";
import { normaliseEmail } from "./email.ts";
import {
  literalForm,
  unknownForm,
  type NormaliseContext,
  type Normalised,
  type Normaliser,
} from "./normalised.ts";
import { isInOrder, isNoName, isPlaceholder } from "./placeholders.ts";
import { normaliseCell, normaliseIp } from "./network-codes.ts";
import { normalisePhone } from "./phone.ts";
import { normaliseWallet } from "./wallet.ts";
import { normaliseWebsite } from "./web.ts";

export type { NormaliserName } from "../types.ts";
export type { NormaliseContext, Normalised } from "./normalised.ts";
export type { DateOrder } from "./times/date-fields.ts";
export { decideDateOrder, parseTime } from "./times/dates.ts";
export {
  gatherEvidence,
  isNegativeAmount,
  noEvidence,
  notationFrom,
  readAmount,
  statedNotation,
  type AmountNotation,
  type NotationEvidence,
} from "./amount-notation.ts";
export { fromSerial } from "./times/serial.ts";
export { cityOf, isCity } from "./places.ts";
export { isNoName, isPlaceholder } from "./placeholders.ts";
export { isIban } from "./bank.ts";
export { westernDigits } from "./digits.ts";
export { profileOf } from "./account.ts";
export { outlinePhone, type PhoneOutline } from "./phone.ts";

/** Each rule with the property that holds the literal form of what the rule does not know. */
const rules: Readonly<Record<NormaliserName, readonly [Normaliser, string]>> = {
  phone: [normalisePhone, "number"],
  email: [normaliseEmail, "address"],
  account: [normaliseAccount, "handle"],
  website: [normaliseWebsite, "url"],
  wallet: [normaliseWallet, "address"],
  iban: [normaliseBankAccount, "number"],
  plate: [normalisePlate, "plate"],
  imageHash: [normaliseImageHash, "hash"],
  imei: [normaliseImei, "imei"],
  iccid: [normaliseIccid, "iccid"],
  document: [normaliseDocument, "number"],
  address: [normaliseAddress, "text"],
  ip: [normaliseIp, "ip"],
  cell: [normaliseCell, "cell"],
  literal: [(text) => ({ value: text, label: text, properties: {} }), "text"],
};

const mostRemembered = 20_000;
const longestRemembered = 100;
/** No identifier is as long: what is keeps its literal form without being read. */
const longestRead = 4_000;
const remembered = new Map<string, Normalised | undefined>();

/**
 * The canonical form of an identifier's value. Nothing is lost: what the rule does not know keeps
 * its literal form behind a "?" and is marked unrecognised. undefined only for an empty text. Rows
 * name the same short texts many times, so the latest answers are kept.
 */
export function normalise(
  name: NormaliserName,
  raw: string,
  context: NormaliseContext,
): Normalised | undefined {
  if (raw.length > longestRemembered) return normalised(name, raw, context);
  const key = `${name} ${context.region ?? ""} ${raw}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const value = normalised(name, raw, context);
  remembered.set(key, value);
  return value;
}

/** True for a placeholder, and for an account of which only the platform is known. */
function saysNothing(name: NormaliserName, text: string, context: NormaliseContext): boolean {
  if (name === "imageHash") return false;
  const handle = name === "account" ? /^[^:/]+:\s*@?(.+)$/u.exec(text)?.[1] : undefined;
  if (handle !== undefined) return isNoName(handle);
  if (name === "account") return isNoName(text);
  return isPlaceholder(text) && !(name === "phone" && isAssignedInOrder(text, context));
}

/** A number whose digits stand in their order and that a country has, as 098765 43210 in India. */
function isAssignedInOrder(text: string, context: NormaliseContext): boolean {
  const number = isInOrder(text) ? normalisePhone(text, context) : undefined;
  return number !== undefined && number.mark === undefined;
}

function normalised(
  name: NormaliserName,
  raw: string,
  context: NormaliseContext,
): Normalised | undefined {
  const text = literalForm(raw);
  if (text === "") return undefined;
  const [rule, property] = rules[name];
  if (name !== "literal" && text.length > longestRead) return unknownForm(text, property);
  if (name !== "literal" && saysNothing(name, text, context))
    return unknownForm(text, property, "placeholder");
  return rule(text, context) ?? unknownForm(text, property);
}
