import { InvalidInput } from "../../../../../shared/errors.ts";
import { patternOf } from "../../../../../shared/pattern.ts";
import { sentence } from "../../../../../sentences/index.ts";
import { longestRow, type OpenFile, type ReadRow } from "../../types.ts";
import { formRow, type FileForm, type FormContext } from "../file-form.ts";
import type { Statement } from "./balances.ts";
import { bankColumns, bankMapping } from "./bank-mapping.ts";
import { cellsOfOfx } from "./ofx-booking.ts";
import { ofxTags, ofxText, type OfxTag } from "./ofx-tags.ts";
import { accountOf } from "./other-side.ts";

/** Bookings of accounts and cards in OFX or QFX, version 1 (SGML) or 2 (XML). */
export const ofx: FileForm = {
  format: "ofx",
  fits: ({ text }) =>
    /<OFX>/iu.test(text) && /OFXHEADER|<\?OFX|<SIGNONMSGSRSV1>|<BANKMSGSRSV1>/iu.test(text),
  open: openOfx,
  mapping: bankMapping,
  again: cellsOfOfx,
};

async function openOfx(path: string): Promise<OpenFile> {
  const { statements, trades } = await statementsIn(path);
  if (statements.length === 0) throw new InvalidInput("forms.no-bookings");
  const context = { statements: JSON.stringify(statements) };
  const remarks = trades === 0 ? [] : [sentence("forms.trades-not-read", { trades })];
  return { columns: bankColumns, context, remarks, rows: () => rowsOf(path, context) };
}

/** Bookings of securities, which are not read. */
const trade = patternOf(
  "u",
  "^(?:BUY|SELL)(?:DEBT|MF|OPT|OTHER|STOCK)$|^(?:REINVEST|INCOME|INVEXPENSE|JRNLFUND|JRNLSEC|",
  "MARGININTEREST|RETOFCAP|SPLIT|TRANSFER|CLOSUREOPT)$",
);

/** The accounts whose bookings follow, each from the line where its part begins. */
async function statementsIn(
  path: string,
): Promise<{ readonly statements: readonly Statement[]; readonly trades: number }> {
  let trades = 0;
  const found: Statement[] = [];
  let inOwn = false;
  let bank = "";
  for await (const { name, isClosing, value, line } of ofxTags(path)) {
    if (/^(?:INV|CC)?STMTRS$/u.test(name) && !isClosing) {
      found.push({ line, account: "", holder: "", currency: "", name: "" });
      bank = "";
    }
    const last = found.at(-1);
    if (last === undefined) continue;
    if (/^(?:BANK|CC|INV)ACCTFROM$/u.test(name)) inOwn = !isClosing;
    if (/TRANLIST$|^LEDGERBAL$/u.test(name)) inOwn = false;
    if (isClosing) continue;
    if (trade.test(name)) trades += 1;
    const text = ofxText(value);
    if (name === "CURDEF") found[found.length - 1] = { ...last, currency: text };
    if (inOwn && name === "BANKID") bank = text;
    if (inOwn && name === "ACCTID")
      found[found.length - 1] = { ...last, account: ownAccount(text, bank), name: text };
  }
  return { statements: found, trades };
}

/** An account's number; with its bank where it is too short to be known by itself. */
function ownAccount(number: string, bank: string): string {
  const isShort = number.replace(/\D/gu, "").length < 5;
  return isShort && bank !== "" ? `${bank}/${number}` : accountOf(number) || number;
}

async function* rowsOf(path: string, context: FormContext): AsyncGenerator<ReadRow> {
  let open: { line: number; texts: string[]; size: number } | undefined;
  for await (const tag of ofxTags(path)) {
    const begins = tag.name === "STMTTRN" && !tag.isClosing;
    const ends = begins || isEnd(tag);
    if (open !== undefined && !ends) {
      const text = `<${tag.isClosing ? "/" : ""}${tag.name}>${tag.value}`;
      open.size += text.length;
      if (open.size <= longestRow) open.texts.push(text);
      continue;
    }
    if (open !== undefined) yield rowOf(open, context);
    open = begins ? { line: tag.line, texts: ["<STMTTRN>"], size: 0 } : undefined;
  }
  if (open !== undefined) yield rowOf(open, context);
}

/** True for what ends a booking whose own end is missing. */
function isEnd({ name, isClosing }: OfxTag): boolean {
  return (isClosing && /^STMTTRN$|TRANLIST$|STMTRS$/u.test(name)) || name === "LEDGERBAL";
}

function rowOf(
  { line, texts, size }: { line: number; texts: readonly string[]; size: number },
  context: FormContext,
): ReadRow {
  const position = String(line);
  const raw = texts.join("").trim();
  if (size > longestRow)
    return {
      ok: false,
      position,
      reason: sentence("reading.element-longer-than-bytes", { longestRow }),
    };
  const cells = cellsOfOfx(raw, { position, context });
  if (cells !== undefined) return formRow(position, raw, cells);
  return { ok: false, position, reason: sentence("forms.no-booking", { text: raw.slice(0, 60) }) };
}
