import { patternOf } from "../../../../shared/pattern.ts";
import { isIban, normalise, parseTime } from "../../../../ontology/normalise/index.ts";

/** Does a value have some form by itself, whatever its header says? */
type Fits = (value: string) => boolean;

const isTime: Fits = (value) =>
  (["dmy", "mdy"] as const).some((order) => parseTime(value, { order, zone: "UTC" }) !== undefined);

const known =
  (normaliser: "phone" | "wallet" | "imei" | "iccid" | "ip"): Fits =>
  (value) => {
    const read = normalise(normaliser, value, { region: "US" });
    return read !== undefined && read.mark === undefined;
  };

/** Year, month, day, hour, minute and second without signs between them. */
function isCompactTime(value: string): boolean {
  return /^(?:19|20)\d{2}(?:0\d|1[0-2])[0-3]\d[0-2]\d[0-5]\d[0-5]\d$/u.test(value);
}

function digitsIn(value: string): number {
  return value.match(/\d/gu)?.length ?? 0;
}

/** A time of day without its day: 10:30, 10:30:15, 6:05 pm. */
export function isClock(value: string): boolean {
  return /^\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?[ap]\.? ?m\.?)?$/iu.test(value);
}

/** Forms of values that tell a column by themselves, strictest first. */
export const strictForms = {
  email: (value) =>
    /^(?:mailto:)?[^\s@]+@[^\s@]+\.[a-z]{2,}$/iu.test(value) &&
    !/@[sg]\.(?:whatsapp\.net|us)$/iu.test(value),
  iban: isIban,
  ipAddress: (value) =>
    value.split(/[,;\s]+/u).every((part) => /^\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?$/u.test(part)) ||
    (/^[0-9a-f:]{6,45}$/iu.test(value) && value.split(":").length > 3),
  wallet: (value) => value.length >= 26 && known("wallet")(value),
  imageHash: (value) =>
    value
      .split(/[|;,\s]+/u)
      .every((part) => /^(?:[0-9a-f]{16}|[0-9a-f]{32})$/iu.test(part) && /[a-f]/iu.test(part)),
  website: (value) =>
    /^(?:https?:\/\/|www\.)\S+\.\S+/iu.test(value) ||
    /^[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\S*$/iu.test(value) ||
    /^(?:[a-z0-9-]+\.)+(?:com|net|org|info|biz|test|example|[a-z]{2})$/iu.test(value),
  date: (value) => (!/^\d+$/u.test(value) || isCompactTime(value)) && isTime(value),
  account: (value) => /^[@$][\w.-]{2,}$/u.test(value) || /^[a-z]+:[\w.@-]{2,}$/iu.test(value),
} satisfies Readonly<Record<string, Fits>>;

const letters = /\p{L}/u;

const amountForm = patternOf(
  "u",
  String.raw`^[-+(−]?\s*(?:[$€£¥₹]|[A-Z]{2,5}\$?)?\s*[-+−]?`,
  String.raw`(?:\d{1,3}(?:[ .,'’\u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?|\d{1,12}(?:[.,]\d{1,18})?)`,
  String.raw`\s*(?:[$€£¥₹]|[A-Za-z]{2,5})?\s*(?:[-−)]|DR|CR)?$`,
);

/** Forms of values that many things have: they count where the header speaks for them. */
export const looseForms = {
  phone: (value) =>
    /^(?:tel:)?[+(\d'"#*][\d\s().\-/+x;,:&#*A-Za-z]{3,60}$/u.test(value) && digitsIn(value) >= 4,
  email: (value) => value.includes("@"),
  account: (value) => /^\S{2,80}$/u.test(value) && !/^[A-Z]+\d{4,}-[A-Z]{2,}$/u.test(value),
  website: (value) => /^\S+\.\S+$/u.test(value),
  iban: (value) => /^[A-Z\d][A-Z\d\s-]{4,36}$/iu.test(value) && digitsIn(value) >= 5,
  imageHash: (value) =>
    /^[\w.|;,/ -]+$/u.test(value) && /[0-9a-f]{8}|\.(?:jpe?g|png|webp)/iu.test(value),
  plate: (value) => /^(?=.*\d)[\p{L}\d][\p{L}\d\s:·./-]{2,40}$/u.test(value),
  imei: (value) => /^[\d\s-]{14,20}$/u.test(value) || /^\d(?:[.,]\d+)?E\+\d+$/iu.test(value),
  imsi: (value) => /^\d{14,15}$/u.test(value) || /^\d(?:[.,]\d+)?E\+\d+$/iu.test(value),
  iccid: (value) => /^[\dF\s-]{18,26}$/iu.test(value),
  document: (value) => /^[\p{L}\d][\p{L}\d\s./-]{3,24}$/u.test(value) && digitsIn(value) >= 3,
  wallet: (value) => /^\S{26,110}$/u.test(value),
  cellSite: (value) => /^[\w\s:/.-]{3,40}$/u.test(value) && /\d/u.test(value),
  latitude: (value) => /^-?\d{1,2}(?:[.,]\d{2,})?$/u.test(value),
  longitude: (value) => /^-?\d{1,3}(?:[.,]\d{2,})?$/u.test(value),
  address: (value) => letters.test(value) && value.length <= 250,
  place: (value) => /^[\p{L}\d][\p{L}\p{M}\d\s.,'’()/-]{1,80}$/u.test(value) && letters.test(value),
  region: (value) => /^\p{L}[\p{L}\p{M}\s.'’-]{1,50}$/u.test(value),
  country: (value) => /^\p{L}[\p{L}\p{M}\s.'’()-]{1,50}$/u.test(value),
  postcode: (value) => /^[A-Z\d][A-Z\d\s-]{2,9}$/iu.test(value) && /\d/u.test(value),
  name: (value) => /\p{L}/u.test(value) && value.length <= 120 && digitsIn(value) <= 4,
  alias: (value) => value.length <= 120,
  givenName: (value) => /^\p{L}[\p{L}\p{M}\s.'’-]{0,60}$/u.test(value),
  familyName: (value) => /^\p{L}[\p{L}\p{M}\p{N}\s.,'’&()-]{0,80}$/u.test(value),
  organisation: (value) => /\p{L}{2}/u.test(value) && value.length <= 150,
  birthDate: (value) =>
    /\d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2}|\d{1,2}[A-Z]{3}\d{2}/iu.test(value) && value.length <= 40,
  amount: (value) => !/^\+\d{8}/u.test(value) && amountForm.test(value),
  balance: (value) => /^[-+]?\D{0,4}[\d\s.,'’]*\d\D{0,4}$/u.test(value),
  currency: (value) => /^(?:[A-Za-z]{3,5}|[$€£¥₹])$/u.test(value),
  duration: (value) => /^\d+(?:[.,:]\d+)*(?: ?\w{1,4})?$/u.test(value),
  title: (value) => value.length <= 300,
  text: (value) => letters.test(value),
} satisfies Readonly<Record<string, Fits>>;

/** True for a number that a country has, so that a column of them is phones whatever it is called. */
export function isPhoneAlone(value: string): boolean {
  if (/^\+?\d{7,15}@s\.whatsapp\.net\b/u.test(value)) return true;
  if (/^\+\d{8,15} \p{L}/u.test(value)) return true;
  const isForm = /^[+(\d][\d\s().\-/+]{5,24}$/u.test(value) && digitsIn(value) >= 7;
  const isWritten = /^(?:\+|00|\(|0\d)|[\s().-]/u.test(value);
  return (
    isForm && isWritten && normalise("phone", value, { region: "US" })?.mark !== "unrecognised"
  );
}

/** True for the number of a device: 15 digits with the check digit of an IMEI. */
export function isImeiAlone(value: string): boolean {
  const digits = value.replace(/[\s-]/gu, "");
  if (!/^\d{15}$/u.test(digits) || /^0{8}/u.test(digits)) return false;
  const sum = [...digits].reduce((total, digit, at) => {
    const twice = Number(digit) * (at % 2 === 1 ? 2 : 1);
    return total + (twice > 9 ? twice - 9 : twice);
  }, 0);
  return sum % 10 === 0;
}
