import { addressParser, decodeWords, type Address } from "postal-mime";

/** The head of an e-mail: the values of each field, decoded, by its name in small letters. */
export type MailHead = ReadonlyMap<string, readonly string[]>;

/** Somebody whom the head of an e-mail names. */
export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

const mostFields = 2_000;

/** The fields of a head, folded lines in one piece. */
export function mailHead(text: string): MailHead {
  const fields = new Map<string, string[]>();
  const lines = text
    .replace(/\n[ \t]+/gu, " ")
    .split("\n")
    .slice(0, mostFields);
  for (const line of lines) {
    const colon = line.indexOf(":");
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon < 1 || /\s/u.test(name)) continue;
    const values = fields.get(name) ?? [];
    fields.set(name, [...values.slice(0, 50), line.slice(colon + 1).trim()]);
  }
  return fields;
}

/** A field's text without its encoding: =?utf-8?q?caf=C3=A9?= is café. */
export function fieldOf(head: MailHead, name: string): string {
  return decodeWords(head.get(name)?.[0] ?? "")
    .replace(/\s+/gu, " ")
    .trim();
}

/** The mailboxes of some fields, groups opened; those without an address are left out. */
export function mailboxesOf(head: MailHead, ...names: readonly string[]): readonly Mailbox[] {
  const texts = names.flatMap((name) => head.get(name) ?? []);
  return texts.flatMap((text) => addressParser(text.slice(0, 200_000)).flatMap(boxesIn));
}

function boxesIn(one: Address): readonly Mailbox[] {
  if (one.group !== undefined) return one.group.flatMap(boxesIn);
  const address = (one.address ?? "").trim().toLowerCase();
  const name = decodeWords(one.name ?? "")
    .replace(/\s+/gu, " ")
    .trim();
  return /^[^\s@]+@[^\s@]+$/u.test(address) ? [{ name, address }] : [];
}

const months = "janfebmaraprmayjunjulaugsepoctnovdec";
const zones: Readonly<Record<string, string>> = {
  UT: "Z",
  UTC: "Z",
  GMT: "Z",
  Z: "Z",
  EST: "-05:00",
  EDT: "-04:00",
  CST: "-06:00",
  CDT: "-05:00",
  MST: "-07:00",
  MDT: "-06:00",
  PST: "-08:00",
  PDT: "-07:00",
};

/** A date as "Mon, 4 Mar 2024 10:00:00 -0500", as 2024-03-04T10:00:00-05:00; else as it stands. */
export function mailTime(text: string): string {
  const parts =
    /(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4}|\d{2})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([+-]\d{4}|[A-Z]{1,3})?/iu.exec(
      text,
    );
  if (parts === null) return text;
  const [, day = "", month = "", year = "", hour = "", minute, second = "00", zone = ""] = parts;
  const number = months.indexOf(month.toLowerCase()) / 3 + 1;
  if (!Number.isInteger(number) || number < 1) return text;
  const full = year.length === 2 ? `${Number(year) < 70 ? 20 : 19}${year}` : year;
  const date = [full, String(number).padStart(2, "0"), day.padStart(2, "0")].join("-");
  const offset = zone.replace(/^([+-]\d{2})(\d{2})$/u, "$1:$2");
  const known = offset.includes(":") ? offset : (zones[zone.toUpperCase()] ?? "");
  return `${date}T${hour.padStart(2, "0")}:${minute}:${second}${known}`;
}
