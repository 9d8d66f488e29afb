import {
  isSupportedCountry,
  parsePhoneNumberFromString,
  type CountryCode,
  type PhoneNumber,
} from "libphonenumber-js/max";
import { unknownForm, type NormaliseContext, type Normalised } from "./normalised.ts";
import { westernDigits } from "./digits.ts";
import { patternOf } from "../../shared/pattern.ts";
import { spreadsheetDigits } from "./rounding.ts";

/**
 * A phone number of possible length in E.164 form, whatever its notation; extensions become a
 * property.
 * A missing + (or a 00 of another country's) that alone makes it possible: "assumed"; not assigned:
 * "unrecognised", save what is set aside for fiction (555-01xx in North America, 07700 900xxx in
 * Britain). undefined where the length is not possible.
 */
export function normalisePhone(text: string, { region }: NormaliseContext): Normalised | undefined {
  const country = countryOf(region);
  const whole = spreadsheetDigits(text);
  if (whole === "rounded") return unknownForm(text, "number", "rounded");
  if (/@g\.us$/i.test(text) || hasTwo(text)) return undefined;
  const stated = whole ?? withoutTrimmings(text);
  const direct = possible(stated, country);
  if (direct) return formOf(direct, undefined);
  const assumed = possible(withPlus(stated), undefined);
  return assumed && formOf(assumed, "assumed");
}

/** True where a text holds two numbers: one of them must not be taken for an extension. */
function hasTwo(text: string): boolean {
  const parts = text.split(/[;,|\n]/).filter((part) => !/ext|^\s*\D{0,3}\d{1,6}\s*$/i.test(part));
  return parts.filter((part) => (part.match(/\d/g)?.length ?? 0) > 6).length > 1;
}

/** A phone number as far as it must be known to weigh it: no label, no properties. */
export interface PhoneOutline {
  /** In E.164 form. */
  readonly value: string;
  readonly mark?: "unrecognised";
}

/**
 * What normalisePhone says of digits, with or without a + before them, where nothing has to be
 * assumed; undefined where the length is not possible so. Many times quicker: a long text has
 * hundreds of thousands of stretches that may be numbers.
 */
export function outlinePhone(
  digits: string,
  { region }: NormaliseContext,
): PhoneOutline | undefined {
  if (spreadsheetDigits(digits) === "rounded") return undefined;
  const phone = possible(digits, countryOf(region));
  if (phone === undefined) return undefined;
  return { value: phone.number, ...(isAssigned(phone) ? {} : { mark: "unrecognised" }) };
}

function countryOf(region: string | undefined): CountryCode | undefined {
  const code = region?.toUpperCase();
  return code !== undefined && isSupportedCountry(code) ? code : undefined;
}

/** Codes dialled before a number so that it is not shown, or is: #31#, *67. */
const hiding = /^(?:#31#|\*31#|\*67|\*82|\*141|1831|#30#)[\s-]*/;
/** What programs put behind a number: its device, its service, a remark in brackets. */
const behind = patternOf(
  "i",
  String.raw`(?::\d{1,3})?@(?:s\.whatsapp\.net|c\.us|lid)$|`,
  String.raw`\s*[([](?:mobile|cell|home|work|office|main|other|fax|whatsapp|handy|privat|`,
  String.raw`mobil|movil|móvil|casa|portable|domicile|\d{1,2})[)\]]$`,
);

/** A whole number of a country, and the name under which a report of a phone shows it. */
const named =
  /^(\+\d{8,15}|\d{8,15}(?::\d{1,3})?@s\.whatsapp\.net) \p{L}[\p{L}\p{M}\s.'’_-]{0,80}$/u;

function withoutTrimmings(whole: string): string {
  const given = named.exec(whole.trim())?.[1] ?? whole;
  const text = westernDigits(given)
    .replace(/^["'“”‘’„«<\s]+|["'“”‘’«»>\s]+$/g, "")
    .replace(hiding, "")
    .replace(behind, "");
  const isService = behind.test(given) && /@/.test(given) && /^\d{8,15}$/.test(text);
  return (isService ? `+${text}` : text)
    .normalize("NFKC")
    .replace(
      /^(?:tel|telephone|phone|ph|mob|mobile|cell|fax|whatsapp|wa|sms|t|m|p)\s*(?:no|nr|number)?\s*[.:]+\s*/i,
      "",
    )
    .replace(/[‐‑‒–—―−]/g, "-")
    .replace(/^(\+\s*\d{1,3}[\s-]*)\(0\)/, "$1")
    .replace(/^\+\s*52\s*1(?=(?:[\s.-]*\d){10}$)/, "+52 ")
    .trim();
}

function withPlus(text: string): string {
  return text.startsWith("+") ? text : `+${text.replace(/^(?:00|011)(?=\d)/, "")}`;
}

function possible(text: string, country: CountryCode | undefined): PhoneNumber | undefined {
  const options =
    country === undefined ? { extract: false } : { extract: false, defaultCountry: country };
  const parsed = parsePhoneNumberFromString(text, options);
  return parsed?.isPossible() === true ? parsed : undefined;
}

function isAssigned(phone: PhoneNumber): boolean {
  return phone.isValid() || /^\+1[2-9]\d{2}55501\d\d$|^\+447700900\d{3}$/.test(phone.number);
}

function formOf(phone: PhoneNumber, mark: "assumed" | undefined): Normalised {
  const sure = isAssigned(phone);
  const type = phone.getType();
  const found = sure ? mark : "unrecognised";
  return {
    value: phone.number,
    label:
      phone.countryCallingCode === "1"
        ? nationalOf(phone.number)
        : phone.formatInternational().replace(/ ext\..*$/, ""),
    properties: {
      number: phone.number,
      ...(phone.country === undefined ? {} : { country: phone.country }),
      ...(type === undefined ? {} : { lineType: type.toLowerCase().replaceAll("_", " ") }),
      ...(phone.ext === undefined ? {} : { extension: phone.ext }),
    },
    ...(found === undefined ? {} : { mark: found }),
  };
}

function nationalOf(e164: string): string {
  return e164.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, "($1) $2-$3");
}
