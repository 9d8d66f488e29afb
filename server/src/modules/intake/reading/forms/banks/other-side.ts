import { isIban } from "../../../../../ontology/normalise/index.ts";
import { patternOf } from "../../../../../shared/pattern.ts";
import { isFirstName } from "../../../extraction/index.ts";
import type { BankCells } from "./bank-mapping.ts";

/** Who stands on the other side of a booking, as the statement names them. */
export interface OtherSide {
  readonly account?: string;
  readonly bank?: string;
  readonly name?: string;
  /** True where the name may be a description, as cards have it: a person only by a first name. */
  readonly isDescription?: boolean;
}

/** Words that stand in the names of companies and offices. */
const bodyWords = patternOf(
  "iu",
  String.raw`(?<![\p{L}\p{N}])(?:gmbh|mbh|ag|kg|kgaa|ohg|ug|gbr|e\.?\s?v|se|ltd|limited|llc|llp|inc|`,
  String.raw`corp|plc|co|company|s\.?a\.?r?\.?l?|sas|b\.?v|n\.?v|s\.?p\.?a|s\.?r\.?l|s\.?l|oy|oyj|ab|`,
  String.raw`a/s|aps|asa|sp\.? z|d\.?o\.?o|s\.?r\.?o|a\.?s|kft|zrt|ооо|оао|зао|ип|bank|sparkasse|`,
  String.raw`finanzamt|stadt|amt|krankenkasse|hotel|shop|store|market|markt|supermarkt|services?|`,
  String.raw`group|holding|versicherung|insurance|energie|energy|telecom|mobile|airlines?|tours?|`,
  String.raw`travel|agency|restaurant|cafe|bar|club|taxi|university|council|ministry|fund)(?![\p{L}\p{N}])`,
);

/** The cells of a booking's other side: its account, else a body or a person by name. */
export function otherCells({
  account = "",
  bank = "",
  name = "",
  isDescription,
}: OtherSide): BankCells {
  const named = name.replace(/\s+/gu, " ").trim();
  const found = accountOf(account);
  if (found !== "") return { otherAccount: found, otherBank: bank, otherName: named };
  if (named === "") return {};
  const isPerson = !isBody(named) && (isDescription !== true || hasFirstName(named));
  return isPerson ? { otherPerson: named } : { otherBody: named };
}

/** True for two to four words of which the first or last is a first name. */
function hasFirstName(name: string): boolean {
  const words = name.split(/[\s,]+/u);
  const ends = [words[0] ?? "", words.at(-1) ?? ""];
  return words.length >= 2 && words.length <= 4 && ends.some(isFirstName);
}

/** True where a name is a company's rather than a person's: by its words, or its digits and signs. */
function isBody(name: string): boolean {
  return bodyWords.test(name) || /[\d*#@>/_&]/u.test(name) || !/\p{L}\s+\p{L}|,/u.test(name);
}

/** An account's number without a currency behind it; nothing where it is zeros alone. */
export function accountOf(text: string): string {
  const compact = text.replace(/\s+/gu, "").toUpperCase();
  const bare = compact.replace(/(?<=\d)[A-Z]{3}$/u, "");
  if (isIban(bare)) return bare;
  if (/^\d{26}$/u.test(compact) && isIban(`PL${compact}`)) return `PL${compact}`;
  return /^[0/]*$/u.test(compact) || compact.length < 5 ? "" : bare;
}

/** The first IBAN in a text with right check digits, other than the account's own. */
export function ibanIn(text: string, own: string): string | undefined {
  for (const [word] of text.toUpperCase().matchAll(/(?<![A-Z0-9])[A-Z]{2}\d{2}[A-Z0-9]{11,30}/gu))
    if (isIban(word) && word !== own) return word;
  return undefined;
}
