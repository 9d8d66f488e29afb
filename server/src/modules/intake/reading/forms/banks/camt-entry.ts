import type { HeldPlace } from "../file-form.ts";
import { nodeAt, nodesNamed, textAt, xmlTree, type XmlNode } from "../xml/xml-tree.ts";
import { statementAt } from "./balances.ts";
import type { BankCells } from "./bank-mapping.ts";
import { bookingCells } from "./booking-cells.ts";
import { bankOf, detailsIn, partyAccount, partyName } from "./camt-parts.ts";
import { otherCells } from "./other-side.ts";

/** True for what is in the account's favour. */
export function isCredit(node: XmlNode): boolean {
  return textAt(node, "CdtDbtInd") === "CRDT";
}

/** A booking: an entry with at most one of its payments; undefined where the text is none. */
export function cellsOfEntry(raw: string, { position, context }: HeldPlace): BankCells | undefined {
  const entry = xmlTree(raw);
  if (entry?.name !== "Ntry") return undefined;
  const details = detailsIn(entry)[0];
  const statement = statementAt(context, Number.parseInt(position, 10));
  const credit = isCredit(details !== undefined && textAt(details, "CdtDbtInd") ? details : entry);
  const role = otherRole(details, credit, statement.account);
  return {
    ...bookingCells(statement, {
      number: numberOf(entry, details),
      bookedAt: dayAt(entry, "BookgDt") || dayAt(entry, "ValDt"),
      raw,
      position,
      other: otherSideOf(details, role),
    }),
    ...amountOf(entry, details, / of \d+\)$/u.test(position)),
    valueAt: dayAt(entry, "ValDt"),
    direction: credit ? "in" : "out",
    behind: behindOf(details, role),
    reference: referenceOf(details),
    text: textOf(entry, details),
    type: typeOf(entry),
  };
}

type Role = "Dbtr" | "Cdtr";

/**
 * The other side's part: the debtor of what came in, the creditor of what went out. What is taken
 * back names them as before, so that the account's own side stands there.
 */
function otherRole(details: XmlNode | undefined, credit: boolean, account: string): Role {
  const role = credit ? "Dbtr" : "Cdtr";
  const isOwn = account !== "" && partyAccount(nodeAt(details, "RltdPties"), role) === account;
  if (!isOwn) return role;
  return credit ? "Cdtr" : "Dbtr";
}

function otherSideOf(details: XmlNode | undefined, role: Role): BankCells {
  const parties = nodeAt(details, "RltdPties");
  return otherCells({
    account: partyAccount(parties, role),
    bank: bankOf(nodeAt(details, "RltdAgts"), `${role}Agt`),
    name: partyName(parties, role) || partyName(parties, `Ultmt${role}`),
  });
}

/** Who is behind the other side, where the other side itself is named too. */
function behindOf(details: XmlNode | undefined, role: Role): string {
  const parties = nodeAt(details, "RltdPties");
  return partyName(parties, role) === "" ? "" : partyName(parties, `Ultmt${role}`);
}

/**
 * The amount: a payment of several has its own or none, since the entry's is that of all together.
 */
function amountOf(entry: XmlNode, details: XmlNode | undefined, isPart: boolean): BankCells {
  const own = nodeAt(details, "Amt") ?? nodeAt(details, "AmtDtls", "TxAmt", "Amt");
  const node = isPart ? own : nodeAt(entry, "Amt");
  return { amount: node?.text.trim() ?? "", currency: node?.attributes["Ccy"] ?? "" };
}

/** A day, or a time with its day. */
function dayAt(entry: XmlNode, name: string): string {
  return textAt(entry, name, "Dt") || textAt(entry, name, "DtTm");
}

function numberOf(entry: XmlNode, details: XmlNode | undefined): string {
  return (
    textAt(details, "Refs", "AcctSvcrRef") ||
    textAt(entry, "AcctSvcrRef") ||
    textAt(entry, "NtryRef")
  );
}

function referenceOf(details: XmlNode | undefined): string {
  const refs = nodeAt(details, "Refs");
  const given = [textAt(refs, "EndToEndId"), textAt(refs, "MndtId"), textAt(refs, "InstrId")];
  return given.filter((one) => one !== "" && !/^NOT ?PROVIDED$/iu.test(one))[0] ?? "";
}

/** What the payment is for: free text and references of the creditor, else what the bank adds. */
function textOf(entry: XmlNode, details: XmlNode | undefined): string {
  const remittance = nodeAt(details, "RmtInf");
  const free = nodesNamed(remittance, "Ustrd").map(({ text }) => text.trim());
  const structured = nodesNamed(remittance, "Strd").flatMap((one) => [
    textAt(one, "CdtrRefInf", "Ref"),
    textAt(one, "AddtlRmtInf"),
  ]);
  const added = [textAt(details, "AddtlTxInf"), textAt(entry, "AddtlNtryInf")];
  const said = [...free, ...structured].filter(Boolean);
  return [...new Set([...said, ...added.filter(Boolean)])].join(" ").replace(/\s+/gu, " ");
}

function typeOf(entry: XmlNode): string {
  const code = nodeAt(entry, "BkTxCd");
  const domain = [textAt(code, "Domn", "Cd"), textAt(code, "Domn", "Fmly", "Cd")];
  const sub = textAt(code, "Domn", "Fmly", "SubFmlyCd");
  const own = textAt(code, "Prtry", "Cd");
  const type = domain[0] === "" ? own : [...domain, sub].filter(Boolean).join("-");
  const isReversal = textAt(entry, "RvslInd") === "true";
  const isPending = (textAt(entry, "Sts", "Cd") || textAt(entry, "Sts")) === "PDNG";
  return [type, isReversal ? "(reversal)" : "", isPending ? "(pending)" : ""]
    .filter(Boolean)
    .join(" ");
}
