import { isIban, normalise } from "../../../ontology/normalise/index.ts";
import type { Found } from "./found.ts";
import { patternOf } from "../../../shared/pattern.ts";

const wallet = patternOf(
  "g",
  String.raw`(?<![A-Za-z0-9])(?:0x[0-9a-fA-F]{40}|(?:bc1|ltc1|BC1|LTC1)[0-9A-Za-z]{11,87}|`,
  String.raw`[13LMDATX][1-9A-HJ-NP-Za-km-z]{25,34})(?![A-Za-z0-9])`,
);
const iban = /(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?:[ .-]?[A-Z0-9]){11,30}/gi;

/** Wallets whose checksum is right. */
export function walletsIn(text: string): readonly Found[] {
  return [...text.matchAll(wallet)].flatMap(({ 0: stated, index }) => {
    const value = normalise("wallet", stated, {});
    return value === undefined || value.mark !== undefined
      ? []
      : [{ value, start: index, end: index + stated.length }];
  });
}

/** IBANs with right check digits, with or without spaces; what follows an IBAN is left out. */
export function ibansIn(text: string): readonly Found[] {
  return [...text.matchAll(iban)].flatMap(({ 0: stated, index }) => {
    const end = Array.from(stated, (_, at) => at).find(
      (at) =>
        isIban(compact(stated.slice(0, at + 1))) &&
        !/[A-Za-z0-9]/.test(text.charAt(index + at + 1)),
    );
    const value = end === undefined ? undefined : normalise("iban", stated.slice(0, end + 1), {});
    return value === undefined || end === undefined
      ? []
      : [{ value, start: index, end: index + end + 1 }];
  });
}

function compact(stated: string): string {
  return stated.replace(/[ .-]/g, "").toUpperCase();
}
