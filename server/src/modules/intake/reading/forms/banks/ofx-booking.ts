import { patternOf } from "../../../../../shared/pattern.ts";
import type { HeldPlace } from "../file-form.ts";
import { statementAt } from "./balances.ts";
import type { BankCells } from "./bank-mapping.ts";
import { bookingCells } from "./booking-cells.ts";
import { ofxTag, ofxText } from "./ofx-tags.ts";
import { otherCells } from "./other-side.ts";

/** Bookings whose name says what they are, not who is on the other side. */
const ownKinds = new Set(["FEE", "SRVCHG", "INT", "DIV", "ATM", "CASH", "HOLD"]);

/** A booking (STMTTRN); undefined where its text has no amount. */
export function cellsOfOfx(raw: string, { position, context }: HeldPlace): BankCells | undefined {
  const values = valuesIn(raw);
  const amount = signedAmount(values.get("TRNAMT") ?? "");
  if (amount === undefined) return undefined;
  const statement = statementAt(context, Number(position));
  const valueOf = (...tags: readonly string[]) =>
    tags.map((tag) => values.get(tag)).find((value) => value) ?? "";
  const type = valueOf("TRNTYPE").toUpperCase();
  const name = valueOf("NAME", "PAYEE/NAME", "EXTDNAME");
  const isNamed = !ownKinds.has(type);
  return {
    ...bookingCells(statement, {
      number: valueOf("FITID"),
      bookedAt: ofxTime(valueOf("DTPOSTED", "DTUSER")),
      raw,
      position,
      other: otherCells({
        account: valueOf("TO/ACCTID"),
        bank: valueOf("TO/BANKID"),
        name: isNamed ? name : "",
        isDescription: true,
      }),
    }),
    valueAt: ofxTime(valueOf("DTAVAIL")),
    direction: amount.startsWith("-") ? "out" : "in",
    amount: amount.replace(/^[+-]/u, "").replace(/^0+(?=\d)/u, ""),
    currency: valueOf("CURSYM") || statement.currency,
    reference: valueOf("CHECKNUM", "REFNUM").replace(/^0+$/u, ""),
    text: [...new Set([isNamed ? "" : name, valueOf("MEMO")])].filter(Boolean).join(" "),
    type,
  };
}

/** The values of a booking by tag; those of the other account are under TO/. */
function valuesIn(raw: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  let group = "";
  for (const [, slash, tag = "", value = ""] of raw.matchAll(ofxTag)) {
    const name = tag.toUpperCase();
    const opened = /^(?:BANK|CC)ACCTTO$/u.test(name) ? "TO/" : "PAYEE/";
    const isGroup = opened === "TO/" || name === "PAYEE";
    if (isGroup) group = slash === "/" ? "" : opened;
    const text = ofxText(value);
    // in version 1 a group may have no end: what belongs to the booking ends it
    const key = /^(?:MEMO|CURRENCY|CURSYM|ORIGCURRENCY)$/u.test(name) ? name : group + name;
    if (slash !== "/" && text !== "" && !values.has(key)) values.set(key, text);
  }
  return values;
}

/** An amount with its sign, as -12.50; undefined where it is none. */
function signedAmount(text: string): string | undefined {
  const compact = text.replace(/\s/gu, "");
  const dotted = /,\d{1,2}$/u.test(compact)
    ? compact.replaceAll(".", "").replace(",", ".")
    : compact.replaceAll(",", "");
  return /^[+-]?(?:\d{1,18}(?:\.\d{0,8})?|\.\d{1,8})$/u.test(dotted) ? dotted : undefined;
}

const stamp = patternOf(
  "u",
  String.raw`^(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?)?(?:\.\d+)?`,
  String.raw`\s*(?:\[\s*([+-]?\d{1,2})(?:[.:](\d{2}))?[^\]]*\]?)?`,
);

/**
 * A time as 20260304101500.000[-5:EST]. Midnight and noon are what banks write where they know the
 * day alone.
 */
export function ofxTime(text: string): string {
  const parts = stamp.exec(text.trim());
  if (parts === null) return text;
  const [, year, month, day, hour, minute, second = "00", zone] = parts;
  const date = `${year}-${month}-${day}`;
  const clock = `${hour}:${minute}:${second}`;
  if (hour === undefined || clock === "00:00:00" || clock === "12:00:00") return date;
  return `${date}T${clock}${zone === undefined ? "" : zoneOf(zone, parts[8])}`;
}

/** -5 as -05:00; -3.50 is half past. */
function zoneOf(hours: string, share: string | undefined): string {
  const minutes = share === undefined ? 0 : Math.round((Number(share) * 60) / 100);
  const sign = hours.startsWith("-") ? "-" : "+";
  const whole = hours.replace(/^[+-]/u, "").padStart(2, "0");
  return `${sign}${whole}:${String(minutes).padStart(2, "0")}`;
}
