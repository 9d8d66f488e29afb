import {
  normalise,
  type NormaliseContext,
  type Normalised,
} from "../../../ontology/normalise/index.ts";
import { accountsIn } from "./accounts.ts";
import { emailsIn } from "./emails.ts";
import { fold, originalSpan } from "./text-fold.ts";
import type { Found } from "./found.ts";
import { ibansIn, walletsIn } from "./wallets-and-ibans.ts";
import { phonesIn } from "./phone-numbers/phones.ts";
import { findByPortions } from "./portions.ts";
import { websitesIn } from "./websites.ts";

/**
 * What finds one kind of identifier in a folded text; the version goes up whenever the same text
 * may give something else.
 */
export interface Finder {
  readonly kind: string;
  readonly version: string;
  readonly find: (text: string, context: NormaliseContext) => readonly Found[];
}

/** The finders of this program. */
export const finders: readonly Finder[] = [
  { kind: "Phone", version: "phones 6", find: phonesIn },
  { kind: "Email", version: "emails 3", find: emailsIn },
  { kind: "Website", version: "websites 3", find: websitesIn },
  { kind: "Account", version: "accounts 3", find: accountsIn },
  { kind: "Wallet", version: "wallets 1", find: walletsIn },
  { kind: "BankAccount", version: "ibans 1", find: ibansIn },
];

/** The kinds of identifier that can be found in free text. */
export const extractableKinds: readonly string[] = finders.map(({ kind }) => kind);

/**
 * The identifiers of one kind in a free text, in reading order, none overlapping, however they are
 * disguised. start and end are UTF-16 offsets into the text as given, end exclusive. Other kinds
 * give none.
 */
export function findInText(
  kind: string,
  text: string,
  context: NormaliseContext,
  using: readonly Finder[] = finders,
): readonly Found[] {
  const folded = fold(text);
  const finder = using.find((one) => one.kind === kind);
  const found =
    finder === undefined ? [] : findByPortions(folded.text, (part) => finder.find(part, context));
  return found.map(({ value, start, end }) => {
    const span = originalSpan(folded, start, end);
    return { value: accented(kind, text.slice(span.start, span.end)) ?? value, ...span };
  });
}

/**
 * Letters such as ü in a host, and any in a path, are no disguise: such an address is taken as it
 * stands.
 */
function accented(kind: string, stated: string): Normalised | undefined {
  if ((kind !== "Website" && kind !== "Email") || !/[^\0-\x7f]/u.test(stated)) return undefined;
  const host = /^(?:[a-z]+:\/\/)?([^/?#]*)/iu.exec(stated)?.[1] ?? "";
  if (/[^\0-ɏ]/u.test(host.normalize("NFC"))) return undefined;
  const value = normalise(kind === "Website" ? "website" : "email", stated, {});
  return value?.mark === undefined ? value : undefined;
}
