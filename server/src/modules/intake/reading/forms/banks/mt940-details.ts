import { patternOf } from "../../../../../shared/pattern.ts";
import { accountOf, ibanIn, type OtherSide } from "./other-side.ts";

/** What the lines behind a booking say: who stands on the other side, what for, and of what sort. */
export interface Details extends OtherSide {
  readonly text: string;
  readonly reference?: string;
  readonly type?: string;
  /** Who is behind the other side: the ultimate debtor or creditor. */
  readonly behind?: string;
}

/**
 * The details of a booking (:86:), whatever form its bank gives them: German numbered fields, tags
 * between slashes, or free text.
 */
export function detailsOf(lines: readonly string[], own: string): Details {
  const joined = lines.join("");
  const numbered = /^\d{3}([?<>+@$%&|;~^])\d{2}/u.exec(joined);
  if (numbered !== null) return germanDetails(joined, numbered[1] ?? "?");
  if (/\/(?:NAME|IBAN|REMI|CNTP|BENM|ORDP|EREF)\//u.test(joined))
    return slashedDetails(joined, own);
  return freeDetails(lines, own);
}

/** Fields as ?20: 00 what sort, 20–29 and 60–63 what for, 30 bank, 31 account, 32–33 name. */
function germanDetails(text: string, sign: string): Details {
  const fields = new Map<string, string>();
  for (const piece of text.slice(3).split(sign)) {
    const [, number, value = ""] = /^(\d{2})([^]*)$/u.exec(piece) ?? [];
    const last = [...fields.keys()].at(-1);
    if (number !== undefined) fields.set(number, (fields.get(number) ?? "") + value);
    else if (last !== undefined) fields.set(last, (fields.get(last) ?? "") + sign + piece);
  }
  const between = (low: string, high: string) =>
    [...fields].filter(([number]) => number >= low && number <= high).map(([, value]) => value);
  const purpose = wrapped([...between("20", "29"), ...between("60", "63")]);
  const tags = sepaTags(purpose);
  const field = (number: string) => fields.get(number)?.trim() ?? "";
  const tag = (...names: readonly string[]) => firstOf(tags, names);
  return {
    type: field("00"),
    account: accountOf(field("31")) || tag("IBAN"),
    bank: field("30") || tag("BIC"),
    name: wrapped(between("32", "33")),
    text: tag("SVWZ") || (tags.size > 0 ? tag("") : purpose),
    reference: noReference(tag("EREF")),
    behind: tag("ABWA", "ABWE"),
  };
}

/** The first of some tags that says something. */
function firstOf(tags: ReadonlyMap<string, string>, names: readonly string[]): string {
  return names.map((name) => tags.get(name)).find((value) => value) ?? "";
}

/** Pieces of at most 27 letters in one text: a full one goes on in the next without a space. */
function wrapped(pieces: readonly string[]): string {
  return pieces
    .map((piece) => (piece.length >= 27 || piece.endsWith(" ") ? piece : `${piece} `))
    .join("")
    .trim();
}

const sepaTag = /(EREF|KREF|MREF|CRED|DEBT|COAM|OAMT|SVWZ|ABWA|ABWE|IBAN|BIC|PURP)[+:]/gu;

/** What stands behind SEPA's tags, as SVWZ+rent; what stands before them is under no name. */
function sepaTags(text: string): ReadonlyMap<string, string> {
  const found = [...text.matchAll(sepaTag)];
  if (found.length === 0) return new Map();
  const tags = new Map([["", text.slice(0, found[0]?.index ?? 0).trim()]]);
  for (const [at, match] of found.entries()) {
    const start = match.index + match[0].length;
    const value = text.slice(start, found[at + 1]?.index).trim();
    tags.set(match[1] ?? "", [tags.get(match[1] ?? ""), value].filter(Boolean).join(" "));
  }
  return tags;
}

const slashTag = patternOf(
  "gu",
  "/(TRTP|TRCD|IBAN|BIC|NAME|REMI|EREF|MARF|CSID|ORDP|BENM|ISDT|CNTP|PREF|RTRN|PURP|ULTD|ULTC|ULTB|",
  "ACCW|CHGS|ID|ADDR|BUSP|USTD|STRD)(?=/)",
);

/** Tags between slashes, as Dutch banks give them: /IBAN/NL…/NAME/…/REMI/…. */
function slashedDetails(text: string, own: string): Details {
  const found = [...text.matchAll(slashTag)];
  const tags = new Map<string, string>();
  for (const [at, match] of found.entries()) {
    const value = text.slice(match.index + match[0].length, found[at + 1]?.index);
    const name = match[1] ?? "";
    tags.set(name, (tags.get(name) ?? "") + value.replace(/^\/+|\/+$/gu, "").trim());
  }
  const tag = (...names: readonly string[]) => firstOf(tags, names);
  const [account = "", bank = "", name = ""] = tag("CNTP").split("/");
  const given = tag("IBAN") || account || (tag("ACCW").split(",")[0] ?? "");
  return {
    type: tag("TRTP"),
    account: accountOf(given) || (ibanIn(text, own) ?? ""),
    bank: tag("BIC") || bank,
    name: tag("NAME") || name,
    text: tag("REMI", "USTD", "STRD"),
    reference: noReference(tag("EREF")),
    behind: tag("ULTD", "ULTC", "ULTB"),
  };
}

function noReference(text: string): string {
  return /^(?:NOTPROVIDED|NONREF|NOT ?PROVIDED)$/iu.test(text) ? "" : text;
}

/** A name behind its word, up to a sign that ends it: an address may follow without one. */
const namedIn =
  /(?:\bOD|\bDLA|\bNAME|\bNAAM|\bNaam): ?(?:([^;:]{2,70}?)(?:;|\s{2})|([^;:\d]{2,70})$)/u;

/** Free text: an IBAN in it is the other account; its name stands behind it, or has a word before. */
function freeDetails(lines: readonly string[], own: string): Details {
  const text = lines.join("\n").trim();
  const flat = lines.join(" ").replace(/\t/gu, " ");
  const polish = /(?:Z|NA) RACH\.?:?\s{0,3}(\d[\d ]{24,32}\d)/u
    .exec(flat)?.[1]
    ?.replaceAll(" ", "");
  const iban = accountOf(polish ?? "") || ibanIn(flat, own) || ibanIn(lines.join(""), own) || "";
  const [first = ""] = lines;
  const beside =
    first.toUpperCase().startsWith(iban) && iban !== "" ? first.slice(iban.length) : "";
  const name = beside || (namedIn.exec(flat)?.slice(1).find(Boolean) ?? "");
  return { account: iban, name, text };
}

/** Numbered lines (:NS:) of older programs: 01–14 what for, 15–16 name, 33 bank, 34 account. */
export function numberedLines(lines: readonly string[]): Details {
  const at = (low: number, high: number, glue: string) =>
    lines
      .filter((line) => Number(line.slice(0, 2)) >= low && Number(line.slice(0, 2)) <= high)
      .map((line) => line.slice(2).trim())
      .join(glue);
  return {
    text: at(1, 14, " "),
    name: at(15, 16, ""),
    type: at(17, 17, " ").replace(/^.*\d{5}.*$/u, ""),
    bank: at(33, 33, ""),
    account: accountOf(at(34, 34, "").replace(/^0+/u, "")),
  };
}
