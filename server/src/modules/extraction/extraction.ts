import type { NormaliseContext } from "../../ontology/normalise/index.ts";
import { accountsIn } from "./accounts.ts";
import { emailsIn } from "./emails.ts";
import { fold, originalSpan } from "./fold.ts";
import type { Found } from "./found.ts";
import { ibansIn, walletsIn } from "./numbers.ts";
import { phonesIn } from "./phones.ts";
import { websitesIn } from "./websites.ts";

/** Goes up whenever the same text may give something else: what was extracted by an older one is stale. */
export const extractorVersion = "1";

const finders: ReadonlyMap<string, (text: string, context: NormaliseContext) => readonly Found[]> = new Map([
  ["Phone", phonesIn],
  ["Email", emailsIn],
  ["Website", websitesIn],
  ["Account", accountsIn],
  ["Wallet", walletsIn],
  ["BankAccount", ibansIn],
]);

/** The kinds of identifier that can be found in free text. */
export const extractableKinds: readonly string[] = [...finders.keys()];

/**
 * The identifiers of one kind in a free text, in reading order, none overlapping, however they are disguised.
 * start and end are UTF-16 offsets into the text as given, end exclusive. Other kinds give none.
 */
export function findInText(kind: string, text: string, context: NormaliseContext): readonly Found[] {
  const folded = fold(text);
  const found = finders.get(kind)?.(folded.text, context) ?? [];
  return found.map(({ value, start, end }) => ({ value, ...originalSpan(folded, start, end) }));
}
