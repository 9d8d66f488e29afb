import type { NormaliseContext } from "../../ontology/normalise/index.ts";
import type { Said } from "./said.ts";

const signs: Readonly<Record<string, string>> = { "€": "EUR", "£": "GBP", "¥": "JPY", "₽": "RUB", "₹": "INR", "₺": "TRY", "₴": "UAH", "฿": "THB", "zł": "PLN" };
const dollars: Readonly<Record<string, string>> = { US: "USD", CA: "CAD", AU: "AUD", NZ: "NZD", SG: "SGD", HK: "HKD", MX: "MXN" };
const words: Readonly<Record<string, string>> = { euro: "EUR", euros: "EUR", eur: "EUR", usd: "USD", dollar: "$", dollars: "$", bucks: "$", gbp: "GBP", pounds: "GBP", quid: "GBP", chf: "CHF", francs: "CHF", cad: "CAD", aud: "AUD", roses: "$", rose: "$", "🌹": "$", "🌹s": "$", pln: "PLN", rub: "RUB", aed: "AED", dirhams: "AED" };
const amount = String.raw`\d{1,3}(?:[.,]\d{3})+|\d{2,5}(?:[.,]\d{2})?`;
const signed = new RegExp(String.raw`(?:(?<before>[$€£¥₽₹₺₴฿]|\b(?:US|CA|AU)\$|\b(?:EUR|USD|GBP|CHF|CAD|AUD|AED|PLN)\b)\s?(?<first>${amount}))|(?<![\d.,:/-])(?<second>${amount})\s?(?<after>[$€£¥₽₹₺₴฿]|zł|🌹s?|(?:euros?|eur|usd|dollars?|bucks|gbp|pounds|quid|chf|francs|cad|aud|pln|rub|aed|dirhams|roses?)\b)`, "giu");
const spans: readonly (readonly [RegExp, string])[] = [
  [/^\s*(?:\/|per|for|an?|the|[-–:=])?\s*(?:\/\s*)?(?:half(?:[ -]?(?:an? )?hour)?|hh|30 ?min\w*|1\/2 ?h\w*|½ ?h\w*)\b/iu, "half an hour"],
  [/^\s*(?:\/|per|for|an?|the|[-–:=])?\s*(?:\/\s*)?(?:full )?(?:(?:1 )?hours?|1 ?h(?:r|our)?|h(?:r)?|60 ?min\w*)\b/iu, "hour"],
  [/^\s*(?:\/|per|for|an?|the|[-–:=])?\s*(?:\/\s*)?(?:15 ?min\w*|qk|quick\w*|qv)\b/iu, "15 minutes"],
  [/^\s*(?:\/|per|for|an?|the|[-–:=])?\s*(?:\/\s*)?(?:night|overnight)\b/iu, "night"],
];
const before: readonly (readonly [RegExp, string])[] = [
  [/(?:half(?: an)?[ -]?hour|\bhh|30 ?min\w*|\bhalf)\s*[:=–-]?\s*$/iu, "half an hour"],
  [/(?:(?:full |an |1 ?)?\b(?:hour|hr|h)|60 ?min\w*)\s*[:=–-]?\s*$/iu, "hour"],
  [/(?:15 ?min\w*|\bqk|\bqv)\s*[:=–-]?\s*$/iu, "15 minutes"],
  [/\b(?:over)?night\s*[:=–-]?\s*$/iu, "night"],
];

/** Prices with a currency in a folded text, as "200 USD, hour"; the dollar is the region's, where it is known, and stays $ elsewhere. */
export function pricesIn(text: string, { region }: NormaliseContext): readonly Said[] {
  return [...text.matchAll(signed)].flatMap((match): readonly Said[] => {
    const { before: sign, first, second, after } = match.groups ?? {};
    const currency = currencyOf((sign ?? after ?? "").toLowerCase(), region);
    const number = numberIn(first ?? second ?? "");
    if (currency === undefined || number < 10) return [];
    const [start, end] = [match.index, match.index + match[0].length];
    const span = spans.find(([pattern]) => pattern.test(text.slice(end, end + 24)))?.[1] ?? before.find(([pattern]) => pattern.test(text.slice(Math.max(0, start - 24), start)))?.[1];
    return [{ value: `${number} ${currency}${span === undefined ? "" : `, ${span}`}`, start, end }];
  });
}

function currencyOf(written: string, region: string | undefined): string | undefined {
  const named = signs[written] ?? words[written] ?? (/^(?:us|ca|au)\$$/u.test(written) ? `${written.slice(0, 2).toUpperCase()}D` : written === "$" ? "$" : undefined);
  return named === "$" ? (dollars[region ?? ""] ?? "$") : named;
}

function numberIn(text: string): number {
  return Number(/^\d{1,3}(?:[.,]\d{3})+$/u.test(text) ? text.replace(/\D/gu, "") : text.replace(",", "."));
}
