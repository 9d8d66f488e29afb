import { InvalidInput } from "../../../../../shared/errors.ts";
import { sentence } from "../../../../../sentences/index.ts";
import { longestRow, type OpenFile, type ReadRow } from "../../types.ts";
import { formRow, type FileForm, type FormContext } from "../file-form.ts";
import { xmlRows, type XmlCut, type XmlRow } from "../xml/xml-rows.ts";
import { nodeAt, textAt, xmlTree, type XmlNode } from "../xml/xml-tree.ts";
import { scaled, unbalanced, type Balances, type Statement } from "./balances.ts";
import { bankColumns, bankMapping } from "./bank-mapping.ts";
import { cellsOfEntry, isCredit } from "./camt-entry.ts";
import { detailsIn } from "./camt-parts.ts";

/** A bank's statements in ISO 20022: camt.053, and camt.052 and camt.054 of the same make. */
export const camt053: FileForm = {
  format: "camt053",
  fits: ({ text }) =>
    /<(?:\w+:)?(?:BkToCstmrStmt|BkToCstmrAcctRpt|BkToCstmrDbtCdtNtfctn)(?:V\d\d)?[\s>]/u.test(text),
  open: openStatements,
  mapping: bankMapping,
  again: (raw, place) => cellsOfEntry(raw, place),
};

const statements = ["Stmt", "Rpt", "Ntfctn"];
const heads = ["Id", "Acct", "Bal"];

/** Entries, and what stands once for a statement; an entry may hold a large batch. */
const cut: XmlCut = {
  isRow: (path) => {
    const around = path.at(-2) ?? "";
    const name = path.at(-1) ?? "";
    return statements.includes(around) && (name === "Ntry" || heads.includes(name));
  },
  mostRow: 8 * longestRow,
  mostRun: 64 * 1024,
};

async function openStatements(path: string): Promise<OpenFile> {
  const found: Statement[] = [];
  const balances: Balances[] = [];
  for await (const row of xmlRows(path, cut)) {
    if ("fault" in row || row.overlong) continue;
    const node = xmlTree(row.raw);
    if (node === undefined) continue;
    if (node.name === "Id") {
      const name = node.text.trim();
      found.push({ line: row.line, account: "", holder: "", currency: "", name });
      balances.push({ name, opening: undefined, closing: undefined, booked: 0n });
    }
    const [last, kept] = [found.at(-1), balances.at(-1)];
    if (last === undefined || kept === undefined) continue;
    if (node.name === "Acct") found[found.length - 1] = withAccount(last, node);
    else addBalance(kept, node);
  }
  if (found.length === 0) throw new InvalidInput("forms.no-bookings");
  const context = { statements: JSON.stringify(found) };
  const remarks = unbalanced(balances);
  return { columns: bankColumns, context, remarks, rows: () => rowsOf(path, context) };
}

function withAccount(statement: Statement, node: XmlNode): Statement {
  const holder = textAt(node, "Ownr", "Nm") || textAt(node, "Nm");
  return {
    ...statement,
    account: textAt(node, "Id", "IBAN") || textAt(node, "Id", "Othr", "Id"),
    currency: textAt(node, "Ccy"),
    holder,
  };
}

function addBalance(balances: Balances, node: XmlNode): void {
  const amount = scaled(textAt(node, "Amt"));
  if (amount === undefined) return;
  const signed = isCredit(node) ? amount : -amount;
  const code = textAt(node, "Tp", "CdOrPrtry", "Cd");
  if (node.name === "Bal" && (code === "OPBD" || code === "PRCD")) balances.opening ??= signed;
  if (node.name === "Bal" && code === "CLBD") balances.closing = signed;
  const status = textAt(node, "Sts", "Cd") || textAt(node, "Sts");
  if (node.name === "Ntry" && status !== "PDNG" && status !== "INFO") balances.booked += signed;
}

async function* rowsOf(path: string, context: FormContext): AsyncGenerator<ReadRow> {
  for await (const row of xmlRows(path, cut)) {
    if ("fault" in row) {
      const reason = sentence("forms.xml-broken", { fault: row.fault });
      yield { ok: false, position: row.position, reason };
    } else if (row.path.at(-1) === "Ntry") yield* bookingsOf(row, context);
  }
}

/** The bookings of an entry: one, or each payment of a batch, with what the entry says of all. */
function* bookingsOf(row: XmlRow, context: FormContext): Generator<ReadRow> {
  const { position } = row;
  const node = row.overlong ? undefined : xmlTree(row.raw);
  if (node === undefined || nodeAt(node, "Amt") === undefined) {
    const reason = row.overlong
      ? sentence("reading.element-longer-than-bytes", { longestRow: cut.mostRow })
      : sentence("forms.no-booking", { text: row.raw.slice(0, 60) });
    yield { ok: false, position, reason };
    return;
  }
  const parts = detailsIn(node);
  for (const [at, raw] of partsOf(row.raw, parts).entries()) {
    const place = parts.length > 1 ? `${position} (${at + 1} of ${parts.length})` : position;
    const cells = cellsOfEntry(raw, { position: place, context });
    if (cells !== undefined) yield formRow(place, raw, cells);
  }
}

/** The entry's text once for each of its payments, without the others. */
function partsOf(raw: string, parts: readonly XmlNode[]): readonly string[] {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined || first === last) return [raw];
  const head = raw.slice(0, first.start);
  const tail = raw.slice(last.end);
  return parts.map(({ start, end }) => head + raw.slice(start, end) + tail);
}
