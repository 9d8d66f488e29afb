import { describe, expect, it } from "vitest";
import { dropped } from "../../../../../../../test/support/dropped-file.ts";

const head = `OFXHEADER:100
DATA:OFXSGML
VERSION:102
SECURITY:NONE
ENCODING:USASCII
CHARSET:1252
COMPRESSION:NONE
OLDFILEUID:NONE
NEWFILEUID:NONE

`;
const sgml = `${head}<OFX><SIGNONMSGSRSV1><SONRS><STATUS><CODE>0<SEVERITY>INFO</STATUS></SONRS></SIGNONMSGSRSV1>
<BANKMSGSRSV1><STMTTRNRS><TRNUID>1<STMTRS><CURDEF>USD
<BANKACCTFROM><BANKID>021000021<ACCTID>000123456789<ACCTTYPE>CHECKING</BANKACCTFROM>
<BANKTRANLIST><DTSTART>20260301<DTEND>20260331
<STMTTRN><TRNTYPE>XFER<DTPOSTED>20260304101500.000[-5:EST]<TRNAMT>-1,250.50<FITID>F1
<NAME>ZELLE IRIS MARSH<BANKACCTTO><BANKID>021000089<ACCTID>9988776655<ACCTTYPE>CHECKING</BANKACCTTO>\
<MEMO>rent &amp; caf\u00e9
<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20260305120000<TRNAMT>-20.00<FITID>F2<NAME>HERON COFFEE 0042
<STMTTRN><TRNTYPE>DEP<DTPOSTED>20260306<TRNAMT>75<FITID>F3<NAME>IRIS MARSH
<STMTTRN><TRNTYPE>FEE<DTPOSTED>20260307<TRNAMT>-3.00<FITID>F4<NAME>MONTHLY FEE
</BANKTRANLIST><LEDGERBAL><BALAMT>100.00<DTASOF>20260331</LEDGERBAL></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>`;

describe("a statement in OFX", () => {
  it("reads version 1: no closing tags, zones, the other account, letters of windows-1252", async () => {
    const { format, rows, broken } = await dropped("bank.ofx", Buffer.from(sgml, "latin1"));
    expect(format).toBe("ofx");
    expect(broken).toEqual([]);
    expect(rows[0]).toMatchObject({
      number: "F1",
      bookedAt: "2026-03-04T10:15:00-05:00",
      direction: "out",
      amount: "1250.50",
      currency: "USD",
      ownAccount: "000123456789",
      otherAccount: "9988776655",
      otherBank: "021000089",
      otherName: "ZELLE IRIS MARSH",
      text: "rent & café",
    });
    expect(rows[1]).toMatchObject({ bookedAt: "2026-03-05", otherBody: "HERON COFFEE 0042" });
    expect(rows[2]).toMatchObject({ direction: "in", amount: "75", otherPerson: "IRIS MARSH" });
    expect(rows[3]).toMatchObject({ text: "MONTHLY FEE", type: "FEE" });
    expect(rows[3]?.["unpaired"]).toMatch(/^2026-03-07 /u);
  });

  it("reads version 2: XML, cards, several accounts, decimal commas, marked text", async () => {
    const account = (id: string) =>
      `<CREDITCARDMSGSRSV1><CCSTMTTRNRS><CCSTMTRS><CURDEF>EUR</CURDEF><CCACCTFROM><ACCTID>${id}</ACCTID></CCACCTFROM>
<BANKTRANLIST><STMTTRN><TRNTYPE>POS</TRNTYPE><DTPOSTED>20260304</DTPOSTED><TRNAMT>-12,50</TRNAMT><FITID>1</FITID>
<NAME><![CDATA[Heron Café]]></NAME></STMTTRN></BANKTRANLIST></CCSTMTRS></CCSTMTTRNRS></CREDITCARDMSGSRSV1>`;
    const text = `<?xml version="1.0" encoding="UTF-8"?><?OFX OFXHEADER="200" VERSION="211"?>
<OFX>${account("4111111111111111")}${account("5500000000000004")}</OFX>`;
    const { rows } = await dropped("card.qfx", text);
    expect(rows.map(({ ownAccount }) => ownAccount)).toEqual([
      "4111111111111111",
      "5500000000000004",
    ]);
    expect(rows[0]).toMatchObject({ amount: "12.50", otherBody: "Heron Café" });
  });

  it("names a booking without an amount, and bounds what is hostile", async () => {
    const wrong = sgml
      .replace("<TRNAMT>-20.00", "<TRNAMT>twenty")
      .replace("HERON", `<${"X".repeat(3_000_000)}><MEMO>${"y".repeat(12_000_000)}`);
    const { rows, broken } = await dropped("b.ofx", wrong);
    expect(rows).toHaveLength(3);
    expect(broken).toHaveLength(1);
    const unclosed = sgml.replace("HERON", "<![CDATA[".repeat(300_000));
    expect((await dropped("b.ofx", unclosed)).rows.length).toBeGreaterThan(2);
  });
});
