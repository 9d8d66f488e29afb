import { passesMod97 } from "./checks.ts";
import { unknownForm, type Normalised } from "./normalised.ts";
import { spreadsheetDigits } from "./rounding.ts";

/** Length of an IBAN by country (SWIFT's registry, release 99). */
const lengths: ReadonlyMap<string, number> = new Map(
  (
    "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 " +
    "FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 " +
    "LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 " +
    "SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30"
  )
    .split(" ")
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

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

/** Whether a compact text in capitals is an IBAN of known length with right check digits. */
export function isIban(compact: string): boolean {
  return lengths.get(compact.slice(0, 2)) === compact.length && passesMod97(compact);
}

function ibanOf(compact: string): Normalised | undefined {
  if (!isIban(compact)) return undefined;
  const label = compact.replace(/(.{4})(?=.)/g, "$1 ");
  return { value: compact, label, properties: { number: label, country: compact.slice(0, 2) } };
}
