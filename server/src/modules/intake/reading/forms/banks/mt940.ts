import { InvalidInput } from "../../../../../shared/errors.ts";
import { sentence } from "../../../../../sentences/index.ts";
import { longestRow, type FileShape, type OpenFile, type ReadRow } from "../../types.ts";
import { formRow, type FileForm, type FormContext, type HeldPlace } from "../file-form.ts";
import { encodingFor } from "../text-lines.ts";
import { scaled, statementAt, unbalanced, type Balances, type Statement } from "./balances.ts";
import { bankColumns, bankMapping, type BankCells } from "./bank-mapping.ts";
import { bookingCells } from "./booking-cells.ts";
import { mt940Blocks, type Mt940Block } from "./mt940-blocks.ts";
import { detailsOf, numberedLines, type Details } from "./mt940-details.ts";
import { bookingLine, decimalOf } from "./mt940-line.ts";
import { accountOf, ibanIn, otherCells } from "./other-side.ts";

/** A bank's statements in SWIFT's form MT940 or MT942. */
export const mt940: FileForm = {
  format: "mt940",
  fits: ({ text }) =>
    /^:20:/mu.test(text) && /^:25:/mu.test(text) && /^:(?:28C?|60[FM]|61):/mu.test(text),
  open: openStatements,
  mapping: bankMapping,
  again: cellsOfBooking,
};

async function openStatements(path: string, shape: FileShape): Promise<OpenFile> {
  const encoding = await encodingFor(path, shape);
  const statements: Statement[] = [];
  const balances: Balances[] = [];
  for await (const block of mt940Blocks(path, encoding)) {
    const last = statements.at(-1);
    const kept = balances.at(-1);
    if (block.tag === "20") {
      const name = block.text.trim();
      statements.push({ line: block.line, account: "", holder: "", currency: "", name });
      balances.push({ name, opening: undefined, closing: undefined, booked: 0n });
    } else if (last !== undefined && kept !== undefined) {
      statements[statements.length - 1] = withBlock(last, block);
      addBalance(kept, block);
    }
  }
  if (statements.length === 0) throw new InvalidInput("forms.no-bookings");
  const context = { statements: JSON.stringify(statements) };
  const remarks = unbalanced(balances);
  return { columns: bankColumns, context, remarks, rows: () => rowsOf(path, encoding, context) };
}

/** What a block says once for its statement. */
function withBlock(statement: Statement, { tag, text }: Mt940Block): Statement {
  if (tag === "25") return { ...statement, account: ownAccount(text) };
  if (tag.startsWith("60"))
    return { ...statement, currency: /^[CD]\d{6}([A-Z]{3})/u.exec(text)?.[1] ?? "" };
  if (tag.startsWith("28")) return { ...statement, name: `${statement.name} ${text.trim()}` };
  const holder = tag === "NS" && statement.holder === "" ? /^22(.+)$/mu.exec(text)?.[1] : undefined;
  return holder === undefined ? statement : { ...statement, holder: holder.trim() };
}

/** An account as :25: gives it: an IBAN, bank/account, or a number; a currency may stand behind. */
function ownAccount(text: string): string {
  const [first = ""] = text.trim().split("\n");
  return accountOf(first.split(/\s/u)[0] ?? "") || accountOf(first) || first.trim();
}

function addBalance(balances: Balances, { tag, text }: Mt940Block): void {
  const balance = /^([CD])\d{6}(?:[A-Z]{3})?([\d,.]+)/u.exec(text);
  const value = scaled((balance?.[1] === "D" ? "-" : "") + decimalOf(balance?.[2] ?? ""));
  if (tag.startsWith("60")) balances.opening = value;
  if (tag.startsWith("62")) balances.closing = value;
  const line = tag === "61" ? bookingLine(text) : undefined;
  const amount = scaled(line?.amount ?? "");
  if (line !== undefined && amount !== undefined)
    balances.booked += line.isCredit ? amount : -amount;
}

async function* rowsOf(
  path: string,
  encoding: string | undefined,
  context: FormContext,
): AsyncGenerator<ReadRow> {
  let open: Mt940Block[] = [];
  for await (const block of mt940Blocks(path, encoding)) {
    const goesOn = open.length > 0 && (block.tag === "86" || block.tag === "NS");
    if (!goesOn && open.length > 0) yield rowOf(open, context);
    if (goesOn) open.push(block);
    else open = block.tag === "61" ? [block] : [];
  }
  if (open.length > 0) yield rowOf(open, context);
}

function rowOf(blocks: readonly Mt940Block[], context: FormContext): ReadRow {
  const position = String(blocks[0]?.line ?? 1);
  const raw = blocks
    .map(({ tag, text }) => `:${tag}:${text}`)
    .join("\n")
    .trimEnd();
  if (blocks.some(({ overlong }) => overlong) || raw.length > longestRow)
    return {
      ok: false,
      position,
      reason: sentence("reading.line-longer-than-bytes", { longestRow }),
    };
  const cells = cellsOfBooking(raw, { position, context });
  if (cells !== undefined) return formRow(position, raw, cells);
  return { ok: false, position, reason: sentence("forms.no-booking", { text: raw.slice(0, 60) }) };
}

function cellsOfBooking(raw: string, { position, context }: HeldPlace): BankCells | undefined {
  const [, booking = "", more = ""] = /^:61:([^]*?)(?:\n(?=:(?:86|NS):)([^]*))?$/u.exec(raw) ?? [];
  const line = bookingLine(booking);
  if (line === undefined) return undefined;
  const statement = statementAt(context, Number(position));
  const own = statement.account;
  const details = withSupplement(detailsIn(more, own), booking, own);
  return {
    ...bookingCells(statement, {
      number: line.bankReference,
      bookedAt: line.bookedAt,
      raw,
      position,
      other: otherCells(details),
    }),
    valueAt: line.valueAt,
    direction: line.isCredit ? "in" : "out",
    amount: line.amount,
    currency: statement.currency,
    behind: details.behind ?? "",
    reference: details.reference || line.reference,
    text: details.text.replace(/\s+/gu, " "),
    type: typeOf(details.type || line.code, line.isReversal),
  };
}

function detailsIn(text: string, own: string): Details {
  const numbered = /^:NS:([^]*)$/u.exec(text)?.[1];
  if (numbered !== undefined) return numberedLines(numbered.split("\n"));
  return detailsOf(
    text
      .replace(/^:86:/u, "")
      .replace(/\n:(?:86|NS):/gu, "\n")
      .split("\n"),
    own,
  );
}

/** The line below the booking's first one holds the other account in Dutch statements. */
function withSupplement(details: Details, booking: string, own: string): Details {
  if (details.account && own.endsWith(details.account)) return { ...details, account: "" };
  if (details.account) return details;
  const account = ibanIn(booking.split("\n").slice(1).join(" "), own) ?? "";
  return account === "" ? details : { ...details, account };
}

function typeOf(type: string, isReversal: boolean): string {
  return isReversal ? `${type} (reversal)`.trim() : type;
}
