import { describe, expect, it } from "vitest";
import { dropped } from "../../../../../../../test/support/dropped-file.ts";

const own = "DE89370400440532013000";

function statement(entries: string, { prefix = "", closing = "900.00" } = {}): string {
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08">
<BkToCstmrStmt><GrpHdr><MsgId>m</MsgId></GrpHdr>
<Stmt><Id>S-1</Id><ElctrncSeqNb>1</ElctrncSeqNb>
<Acct><Id><IBAN>${own}</IBAN></Id><Ccy>EUR</Ccy><Ownr><Nm>Heron Reisen GmbH</Nm></Ownr></Acct>
<Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">1000.00</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>
<Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">${closing}</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>
${entries}
</Stmt></BkToCstmrStmt></Document>`;
  return prefix === ""
    ? text
    : text.replace(/<(\/?)([A-Z])/gu, `<$1${prefix}:$2`).replace("xmlns=", `xmlns:${prefix}=`);
}

const party = (role: string, name: string, iban: string) =>
  `<${role}><Pty><Nm>${name}</Nm></Pty></${role}><${role}Acct><Id><IBAN>${iban}</IBAN></Id></${role}Acct>`;

const single = `<Ntry><Amt Ccy="EUR">150.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
<BookgDt><Dt>2026-01-02</Dt></BookgDt><ValDt><Dt>2026-01-03</Dt></ValDt><AcctSvcrRef>A1</AcctSvcrRef>
<NtryDtls><TxDtls><Refs><EndToEndId>E-1</EndToEndId></Refs>
<RltdPties>${party("Dbtr", "Heron Reisen GmbH", own)}${party("Cdtr", "Iris Marsh", "NL91ABNA0417164300")}
<UltmtCdtr><Pty><Nm>Ben Moor</Nm></Pty></UltmtCdtr></RltdPties>
<RltdAgts><CdtrAgt><FinInstnId><BICFI>ABNANL2A</BICFI></FinInstnId></CdtrAgt></RltdAgts>
<RmtInf><Ustrd>Rent &amp; more</Ustrd><Ustrd>January</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>`;

const paymentIn = (amount: string, name: string) =>
  `<TxDtls><Amt Ccy="EUR">${amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd><RltdPties><Dbtr><Nm>` +
  `${name}</Nm></Dbtr></RltdPties></TxDtls>`;

const batch = `<Ntry><Amt Ccy="EUR">50.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts>
<BookgDt><DtTm>2026-01-04T10:00:00+01:00</DtTm></BookgDt><NtryDtls><Btch><NbOfTxs>3</NbOfTxs></Btch>
${paymentIn("20.00", "Iris Marsh")}${paymentIn("30.00", "Moor Ltd")}<TxDtls><RltdPties><Dbtr><Nm>Zoë \
Finch</Nm></Dbtr></RltdPties></TxDtls>
</NtryDtls></Ntry>`;

describe("a statement in camt.053", () => {
  it("reads an entry: who received what went out, for what, and who is behind", async () => {
    const { format, rows, open } = await dropped("a.xml", statement(single + batch));
    expect(format).toBe("camt053");
    expect(rows[0]).toMatchObject({
      number: "A1",
      bookedAt: "2026-01-02",
      direction: "out",
      amount: "150.00",
      currency: "EUR",
      ownAccount: own,
      ownHolder: "Heron Reisen GmbH",
      otherAccount: "NL91ABNA0417164300",
      otherName: "Iris Marsh",
      otherBank: "ABNANL2A",
      behind: "Ben Moor",
      reference: "E-1",
      text: "Rent & more January",
    });
    expect(open.remarks).toEqual([]);
  });

  it("gives each payment of a batch its own amount, and none where it has none", async () => {
    const { rows } = await dropped("a.xml", statement(batch, { closing: "1050.00" }));
    expect(rows.map(({ amount }) => amount)).toEqual(["20.00", "30.00", undefined]);
    expect(rows.map(({ otherPerson }) => otherPerson)).toEqual([
      "Iris Marsh",
      undefined,
      "Zoë Finch",
    ]);
    expect(rows[1]?.["otherBody"]).toBe("Moor Ltd");
  });

  it("takes any prefix, says where balances differ, and knows what was taken back", async () => {
    const back = single.replace("DBIT", "CRDT").replace("<Sts>", "<RvslInd>true</RvslInd><Sts>");
    const text = statement(back, { prefix: "ns2", closing: "900.00" });
    const { rows, open } = await dropped("a.xml", text);
    expect(rows[0]).toMatchObject({
      direction: "in",
      otherAccount: "NL91ABNA0417164300",
      type: "(reversal)",
    });
    expect(open.remarks?.map(({ text: said }) => said)).toEqual([
      "Statement S-1: the opening balance and the bookings make 1150.00, but the closing balance is 900.00.",
    ]);
  });

  it("keeps what stands before a broken end, and takes large batches", async () => {
    const many = batch.replace(/<TxDtls>[^]*<\/TxDtls>/u, () =>
      paymentIn("1.00", "A B").repeat(5_000),
    );
    const text = statement(many + single);
    const { rows, broken } = await dropped("a.xml", text.slice(0, text.indexOf("</Stmt>")));
    expect(rows).toHaveLength(5_001);
    expect(broken).toHaveLength(1);
  });

  it("bounds what is nested too deep", async () => {
    const deep = statement(`<Ntry><Amt>1</Amt>${"<a>".repeat(500)}`);
    const { rows, broken } = await dropped("a.xml", deep);
    expect(rows).toEqual([]);
    expect(broken).toHaveLength(1);
  });
});
