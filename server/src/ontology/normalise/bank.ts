import { countrySpecs, friendlyFormatIBAN } from "ibantools";
import { passesMod97 } from "./checks.ts";
import { unknownForm, type Normalised } from "./normalised.ts";
import { spreadsheetDigits } from "./rounding.ts";

/**
 * A bank account: an IBAN whose length and check digits are right, labelled in groups of four;
 * else an account number of five or more digits without spaces and hyphens, as the source gives it.
 * What looks like an IBAN and fails its check is not known.
 */
export function normaliseBankAccount(text: string): Normalised | undefined {
  const digits = spreadsheetDigits(text);
  if (digits === "rounded") return unknownForm(text, "number", "rounded");
  const compact = (digits ?? text)
    .replace(/^iban\s*:?\s*/i, "")
    .replace(/[\s.‐-―-]/g, "")
    .toUpperCase();
  if (/^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/.test(compact)) return ibanOf(compact);
  if (!/^[A-Z0-9/*]{5,40}$/.test(compact) || (compact.match(/\d/g)?.length ?? 0) < 5)
    return undefined;
  return { value: compact, label: compact, properties: { number: compact } };
}

/** Whether a compact text in capitals is an IBAN of its country's length with right check digits. */
export function isIban(compact: string): boolean {
  return countrySpecs[compact.slice(0, 2)]?.chars === compact.length && passesMod97(compact);
}

function ibanOf(compact: string): Normalised | undefined {
  if (!isIban(compact)) return undefined;
  const label = friendlyFormatIBAN(compact) ?? compact;
  return { value: compact, label, properties: { number: label, country: compact.slice(0, 2) } };
}
