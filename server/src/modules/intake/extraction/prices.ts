import type { NormaliseContext } from "../../../ontology/normalise/index.ts";
import currencies from "./currencies.json" with { type: "json" };
import type { Stated } from "./property-readers.ts";

const signs: Readonly<Record<string, string>> = currencies.signs;
/** The currency that a dollar is, by region. */
const dollars: Readonly<Record<string, string>> = currencies.dollars;
const words: Readonly<Record<string, string>> = currencies.words;
const amount = String.raw`\d{1,3}(?:[.,]\d{3})+|\d{2,5}(?:[.,]\d{2})?`;
const signed = new RegExp(
  String.raw`(?:(?<before>[$€£¥₽₹₺₴฿]|\b(?:US|CA|AU)\$|\b(?:EUR|USD|GBP|CHF|CAD|AUD|AED|PLN)\b)\s?(?<first>${amount}))|(?<![\d.,:/-])(?<second>${amount})\s?(?<after>[$€£¥₽₹₺₴฿]|zł|🌹s?|(?:euros?|eur|usd|dollars?|dolares|dollari|bucks|gbp|pounds|quid|chf|francs|cad|aud|pln|rub|aed|dirhams|roses?)\b)`,
  "giu",
);
const lengths = String.raw`(?<half>half(?: an)?(?:[ -]?hour)?|hh(?:r|our)?|30 ?min\w*|1\/2 ?h\w*|½ ?h\w*|media hora|demi[ -]heure|halbe stunde)|(?<quarter>15 ?min\w*|qk|quick\w*|qv)|(?<night>(?:over)?night)|(?<hours>[2-9]|1[0-2]) ?(?:hours?|hrs?|h)|(?<minutes>20|40|45|90|120) ?min\w*|(?<hour>(?:full |an? |1 ?)?(?:hours?|hr?|heure|hora|stunde|std)|60 ?min\w*)`;
const behind = new RegExp(
  String.raw`^\s*(?:(?:\/|per|for|an?|the|la|die|pro|[-–:=])\s*|l['’])?\/?\s*(?:${lengths})(?![\p{L}\d])`,
  "iu",
);
const ahead = new RegExp(String.raw`(?<![\p{L}\d])(?:${lengths})\s*(?:[:=–/-]|for|is)?\s*$`, "iu");
const anotherPrice = new RegExp(
  String.raw`^\s*[:=–/-]?\s*(?:${signed.source.replace(/\?<\w+>/gu, "?:")})`,
  "iu",
);

/**
 * Prices with a currency in a folded text, as "200 USD, hour"; the dollar is the region's, where it
 * is known, and stays $ elsewhere.
 */
export function pricesIn(text: string, { region }: NormaliseContext): readonly Stated[] {
  return [...text.matchAll(signed)].flatMap((match): readonly Stated[] => {
    const { before: sign, first, second, after } = match.groups ?? {};
    const currency = currencyOf((sign ?? after ?? "").toLowerCase(), region);
    const number = numberIn(first ?? second ?? "");
    if (currency === undefined || number < 10) return [];
    const start = match.index;
    const end = match.index + match[0].length;
    const span = lengthAround(text, start, end);
    return [{ value: `${number} ${currency}${span === undefined ? "" : `, ${span}`}`, start, end }];
  });
}

/**
 * How long what a price is for takes, as the words behind it say, or before it: which, where both
 * do, the price after them tells.
 */
function lengthAround(text: string, start: number, end: number): string | undefined {
  const before = ahead.exec(text.slice(Math.max(0, start - 24), start));
  const after = behind.exec(text.slice(end, end + 24));
  const nextOnes =
    after !== null &&
    before !== null &&
    anotherPrice.test(text.slice(end + after[0].length, end + after[0].length + 24));
  return lengthOf((nextOnes ? before : (after ?? before))?.groups);
}

function lengthOf(
  groups: Readonly<Record<string, string | undefined>> | undefined,
): string | undefined {
  const { half, quarter, night, hours, minutes, hour } = groups ?? {};
  if (hours !== undefined) return `${hours} hours`;
  if (minutes !== undefined) return `${minutes} minutes`;
  if (half !== undefined) return "half an hour";
  if (quarter !== undefined) return "15 minutes";
  if (night !== undefined) return "night";
  return hour === undefined ? undefined : "hour";
}

function currencyOf(written: string, region: string | undefined): string | undefined {
  const named = signs[written] ?? words[written] ?? dollarOf(written);
  return named === "$" ? (dollars[region ?? ""] ?? "$") : named;
}

/** US$, CA$ and AU$ by their country, $ by itself. */
function dollarOf(written: string): string | undefined {
  if (/^(?:us|ca|au)\$$/u.test(written)) return `${written.slice(0, 2).toUpperCase()}D`;
  return written === "$" ? "$" : undefined;
}

function numberIn(text: string): number {
  return Number(
    /^\d{1,3}(?:[.,]\d{3})+$/u.test(text) ? text.replace(/\D/gu, "") : text.replace(",", "."),
  );
}
