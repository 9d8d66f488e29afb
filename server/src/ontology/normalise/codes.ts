import countryLetters from "./country-letters.json" with { type: "json" };
import { luhnDigit, passesLuhn } from "./checks.ts";
import { unknownForm, type NormaliseContext, type Normalised } from "./normalised.ts";
import { passportLine, type PassportLine } from "./passport-lines.ts";
import { spreadsheetDigits } from "./rounding.ts";

/** A perceptual hash of 64 bits: 16 hexadecimal digits in lower case. */
export function normaliseImageHash(text: string): Normalised | undefined {
  const hash = /^(?:0x|[a-z]hash:)?([0-9a-f]{16})$/i.exec(text)?.[1]?.toLowerCase();
  return hash === undefined
    ? undefined
    : { value: hash, label: `Picture ${hash.slice(0, 8)}`, properties: { hash } };
}

/**
 * An IMEI of 15 digits whose check digit is right; of 14 (or 16, an IMEISV) the check digit is
 * computed: "assumed".
 */
export function normaliseImei(text: string): Normalised | undefined {
  const digits = digitsOf(text, "imei");
  if (typeof digits !== "string") return digits;
  if (digits.length === 15) return passesLuhn(digits) ? imeiForm(digits) : undefined;
  if (digits.length !== 14 && digits.length !== 16) return undefined;
  const body = digits.slice(0, 14);
  return { ...imeiForm(body + luhnDigit(body)), mark: "assumed" };
}

function imeiForm(imei: string): Normalised {
  return {
    value: imei,
    label: imei.replace(/^(\d{2})(\d{6})(\d{6})(\d)$/, "$1 $2 $3 $4"),
    properties: { imei },
  };
}

/**
 * An ICCID: 19 or 20 digits from 89 whose check digit is right; of 18 the check digit is computed:
 * "assumed". A card known by its IMSI alone is `imsi:` and that.
 */
export function normaliseIccid(text: string): Normalised | undefined {
  const digits = digitsOf(text.replace(/f$/i, ""), "iccid");
  if (typeof digits !== "string") return digits;
  if (isImsi(digits)) return imsiForm(digits);
  if (!/^89\d{16,18}$/.test(digits)) return undefined;
  if (digits.length > 18) return passesLuhn(digits) ? iccidForm(digits) : undefined;
  return { ...iccidForm(digits + luhnDigit(digits)), mark: "assumed" };
}

/** An IMSI: 14 or 15 digits that begin with the code of a country's networks (ITU-T E.212). */
function isImsi(digits: string): boolean {
  return /^[2-7]\d{13,14}$/.test(digits) && !digits.startsWith("89");
}

function imsiForm(imsi: string): Normalised {
  return { value: `imsi:${imsi}`, label: `IMSI ${imsi}`, properties: { imsi } };
}

function iccidForm(iccid: string): Normalised {
  return { value: iccid, label: iccid, properties: { iccid } };
}

function digitsOf(text: string, property: string): string | Normalised | undefined {
  const whole = spreadsheetDigits(text);
  if (whole === "rounded") return unknownForm(text, property, "rounded");
  const digits =
    whole ?? text.replace(/^(?:imei(?:sv)?|iccid|imsi|sim)\s*:?\s*/i, "").replace(/[\s./-]/g, "");
  return /^\d+$/.test(digits) ? digits : undefined;
}

/**
 * A document's number in capitals without separators, behind `XX:` where the source states a
 * country so; a passport's by its machine-readable zone, whose check digits must be right.
 */
export function normaliseDocument(text: string): Normalised | undefined {
  const passport = passportLine(text);
  if (passport !== undefined) return passport.isSound ? passportForm(passport) : undefined;
  const stated = /^([A-Za-z]{2,3})\s*:\s*(.+)$/.exec(text);
  const number = (stated?.[2] ?? text).replace(/[\s./-]/g, "").toUpperCase();
  if (!/^[\p{L}\p{N}<]{4,40}$/u.test(number) || !/\d/.test(number)) return undefined;
  const country = stated?.[1] === undefined ? undefined : twoLetters(stated[1]);
  if (country === undefined) return { value: number, label: number, properties: { number } };
  return {
    value: `${country}:${number}`,
    label: `${country} ${number}`,
    properties: { number, country },
  };
}

const byThreeLetters: Readonly<Record<string, string>> = countryLetters;

/** A country in the two letters of ISO 3166, so that USA and US are one; others as they are. */
function twoLetters(stated: string): string {
  const country = stated.toUpperCase();
  return byThreeLetters[country] ?? country;
}

function passportForm({ number, country: stated }: PassportLine): Normalised {
  const country = twoLetters(stated);
  return {
    value: `${country}:${number}`,
    label: `${country} ${number}`,
    properties: { number, country },
  };
}

/**
 * A number plate as `GB:RY52APF`, or `US-NY:ABC1234` where a state stands before it (NY:ABC 1234
 * with region US). undefined without any country: plates of two countries may be alike.
 */
export function normalisePlate(text: string, { region }: NormaliseContext): Normalised | undefined {
  const stated = /^([A-Za-z]{1,3}(?:-[A-Za-z0-9]{1,3})?)\s*:\s*(.+)$/.exec(text);
  const plate = (stated?.[2] ?? text).replace(/[\s.·•*_'-]/g, "").toUpperCase();
  const country = placeOf(stated?.[1]?.toUpperCase(), region?.toUpperCase());
  if (country === undefined || !/^[\p{L}\p{N}]{2,10}$/u.test(plate)) return undefined;
  const value = `${country}:${plate}`.normalize("NFC");
  return { value, label: `${plate} (${country})`, properties: { plate, country } };
}

function placeOf(stated: string | undefined, region: string | undefined): string | undefined {
  if (stated === undefined) return region;
  const ofStates = region === "US" || region === "CA" || region === "AU";
  return ofStates && stated !== region && /^[A-Z]{2,3}$/.test(stated)
    ? `${region}-${stated}`
    : stated;
}
