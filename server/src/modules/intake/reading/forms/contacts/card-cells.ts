import type { ContactCells } from "./contact-mapping.ts";
import { accountsIn } from "./card-accounts.ts";
import { partsOf, propertiesOf, unescaped, type CardProperty } from "./card-lines.ts";

/**
 * A card by the columns of address books; undefined where it names nobody and nothing. Its person
 * is known by UID, else by name and first number or address.
 */
export function cellsOfCard(raw: string): ContactCells | undefined {
  if (!/^BEGIN:VCARD/iu.test(raw)) return undefined;
  const all = ownProperties(propertiesOf(raw));
  const phone = valuesOf(all, "TEL").map(phoneOf);
  const email = valuesOf(all, "EMAIL").map((text) => text.replace(/^mailto:/iu, ""));
  const organisation = partsIn(all, "ORG")[0] ?? "";
  const name = nameIn(all) || organisation;
  const first = phone[0] ?? email[0] ?? accountsIn(all)[0] ?? "";
  const key = valuesOf(all, "UID")[0] ?? [name, first].filter((text) => text !== "").join(" ");
  if (key === "") return undefined;
  const note = valuesOf(all, "NOTE").join("\n");
  const isBody = isOfBody(all, organisation);
  return {
    ...(isBody ? { bodyKey: name } : { key, ...personIn(all), organisation }),
    name: name || first,
    phone,
    email,
    account: accountsIn(all),
    website: valuesOf(all, "URL"),
    address: all.filter((one) => one.name === "ADR").flatMap(({ value }) => addressOf(value)),
    department: partsIn(all, "ORG").slice(1).join(", "),
    role: [...valuesOf(all, "TITLE"), ...valuesOf(all, "ROLE")].join(", "),
    note,
    noteKey: note === "" ? "" : `${key} note`,
    groups: all
      .filter((one) => one.name === "CATEGORIES")
      .flatMap(({ value }) => partsOf(value, ",")),
  };
}

/** Without the properties of a card that stands within this one. */
function ownProperties(all: readonly CardProperty[]): readonly CardProperty[] {
  let depth = 0;
  return all.filter(({ name, value }) => {
    if (name === "BEGIN" && /^vcard$/iu.test(value.trim())) depth += 1;
    const isOwn = depth === 1;
    if (name === "END" && /^vcard$/iu.test(value.trim())) depth -= 1;
    return isOwn;
  });
}

function valuesOf(all: readonly CardProperty[], wanted: string): readonly string[] {
  return all
    .filter(({ name }) => name === wanted)
    .map(({ value }) => unescaped(value))
    .filter((text) => text !== "");
}

/** The parts of the first property of a name. */
function partsIn(all: readonly CardProperty[], wanted: string): readonly string[] {
  const value = all.find(({ name }) => name === wanted)?.value;
  return value === undefined ? [] : partsOf(value, ";").filter((part) => part !== "");
}

/** The name as it is shown, else in the order in which people say it. */
function nameIn(all: readonly CardProperty[]): string {
  const shown = valuesOf(all, "FN")[0];
  if (shown !== undefined) return shown;
  const value = all.find(({ name }) => name === "N")?.value ?? "";
  const [family, given, more, before, after] = partsOf(value, ";");
  return [before, given, more, family, after].filter(Boolean).join(" ");
}

function personIn(all: readonly CardProperty[]): ContactCells {
  const [family = "", given = ""] = partsOf(all.find(({ name }) => name === "N")?.value ?? "", ";");
  const aliases = all
    .filter(({ name }) => name === "NICKNAME" || name === "X-NICKNAME")
    .flatMap(({ value }) => partsOf(value, ","));
  return {
    familyName: family,
    givenName: given,
    alias: [...aliases, ...androidNicknames(all)],
    birthDate: birthDateIn(all),
    gender: { M: "male", F: "female" }[partsIn(all, "GENDER")[0] ?? ""] ?? "",
  };
}

/** Android keeps nicknames in a property of its own. */
function androidNicknames(all: readonly CardProperty[]): readonly string[] {
  return valuesOf(all, "X-ANDROID-CUSTOM").flatMap((text) => {
    const [kind = "", nickname = ""] = text.split(";");
    return kind.endsWith("/nickname") ? [nickname] : [];
  });
}

/** A birthday with its year; one without a year states no date. */
function birthDateIn(all: readonly CardProperty[]): string {
  const property = all.find(({ name }) => name === "BDAY");
  const text = unescaped(property?.value ?? "");
  const year = /^(\d{4})/u.exec(text)?.[1];
  const omitted = property?.parameters.find((one) => one.startsWith("x-apple-omit-year="));
  if (year === undefined || year === "1604" || omitted?.endsWith(year)) return "";
  return text.replace(/^(\d{4})(\d{2})(\d{2})/u, "$1-$2-$3").replace(/[T ].*$/u, "");
}

/** A number as it is dialled: tel:+1-212-555-0147;ext=12 is +1-212-555-0147 ext. 12. */
function phoneOf(text: string): string {
  return text.replace(/^tel:/iu, "").replace(/;ext=(\d+).*$/iu, " ext. $1");
}

/** An address in one line: post box, house, street, town, region, postcode, country. */
function addressOf(value: string): readonly string[] {
  const parts = partsOf(value, ";").map((part) =>
    part.replaceAll("\n", ", ").replace(/[,\s]+$/u, ""),
  );
  const [box, extended, street, town, region, postcode, country] = parts;
  const whole = [
    box,
    extended,
    street,
    town,
    [region, postcode].filter(Boolean).join(" "),
    country,
  ];
  const text = whole.filter(Boolean).join(", ");
  return text === "" ? [] : [text];
}

/** True for the card of a company: it says so, or has no name of a person. */
function isOfBody(all: readonly CardProperty[], organisation: string): boolean {
  const said = [...valuesOf(all, "X-ABSHOWAS"), ...valuesOf(all, "KIND")].join(" ");
  if (/company|\borg\b/iu.test(said)) return true;
  if (
    /group/iu.test([...valuesOf(all, "KIND"), ...valuesOf(all, "X-ADDRESSBOOKSERVER-KIND")].join())
  )
    return true;
  const name = nameIn(all);
  return organisation !== "" && (name === "" || name === organisation) && !hasPersonName(all);
}

function hasPersonName(all: readonly CardProperty[]): boolean {
  const [family, given] = partsOf(all.find(({ name }) => name === "N")?.value ?? "", ";");
  return Boolean(given) || Boolean(family);
}
