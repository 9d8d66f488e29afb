import { describe, expect, it } from "vitest";
import { dropped, formFound } from "../../../../../../../test/support/dropped-file.ts";

const german = [
  ":20:STARTUMS",
  ":25:10020030/1234567890",
  ":28C:00004/001",
  ":60F:C251230EUR1000,00",
  ":61:2601021231DR250,5N062NONREF//REF77",
  ":86:166?00UEBERWEISUNG?109310?20EREF+R-7?21SVWZ+Miete Januar, Zimmer ?22sieben",
  "?30DEUTDEFF?31DE89370400440532013000?32Heron Reisen GmbH?60?33 & Co",
  ":61:260103CR75,NTRFNONREF",
  ":86:166?00GUTSCHRIFT?20SVWZ+Danke?32Iris Marsh",
  ":61:260105RCR10,00NRTINONREF",
  ":86:166?00STORNO?32Iris Marsh",
  ":61:260106D5,50NCHGNONREF",
  ":86:835?00ENTGELT?20Pauschale",
  ":62F:C260106EUR809,00",
  "-",
];

describe("a statement in MT940", () => {
  it("reads German fields: other account, text, reference, days over the turn of a year", async () => {
    const { format, rows, open } = await dropped("auszug.sta", german.join("\r\n"));
    expect(format).toBe("mt940");
    expect(rows[0]).toMatchObject({
      number: "REF77",
      bookedAt: "2025-12-31",
      valueAt: "2026-01-02",
      direction: "out",
      amount: "250.5",
      currency: "EUR",
      ownAccount: "10020030/1234567890",
      otherAccount: "DE89370400440532013000",
      otherBank: "DEUTDEFF",
      otherName: "Heron Reisen GmbH & Co",
      reference: "R-7",
      text: "Miete Januar, Zimmer sieben",
      type: "UEBERWEISUNG",
    });
    expect(rows[1]).toMatchObject({ direction: "in", amount: "75", otherPerson: "Iris Marsh" });
    expect(rows[2]).toMatchObject({ direction: "out", type: "STORNO (reversal)" });
    expect(rows[3]?.["unpaired"]).toMatch(/^2026-01-06 /u);
    expect(open.remarks).toEqual([]);
  });

  it("says where the balances do not add up, and names each statement", async () => {
    const wrong = german.with(-2, ":62F:C260106EUR899,00").join("\n");
    const { open, rows } = await dropped("auszug.sta", `${german.join("\n")}\n${wrong}`);
    expect(rows).toHaveLength(8);
    expect(open.remarks?.map(({ text }) => text)).toEqual([
      "Statement STARTUMS: the opening balance and the bookings make 809.00, but the closing balance is 899.00.",
    ]);
  });

  it("reads Dutch tags between slashes, and an IBAN below the booking", async () => {
    const text = [
      "{1:F01INGBNL2ABXXX0000000000}{2:I940INGBNL2AXXXN}{4:",
      ":20:P140220000000001",
      ":25:NL69INGB0123456789EUR",
      ":28C:00000",
      ":60F:C140219EUR662,23",
      ":61:1402200220C1,56NTRFEREF//00000000001005",
      "/TRCD/00100/",
      ":86:/EREF/EV12341REP1231456T1234//CNTP/NL32INGB0000012345/INGBNL2A/ING BANK NV INZAKE WEB/",
      "//REMI/USTD//EV10001REP1000000T1000/",
      ":61:1402200220D10,00N102EREF",
      "NL91ABNA0417164300",
      ":86:/BENM//NAME/J. DOE/REMI/rent for",
      " March/ISDT/2014-02-20",
      ":62F:C140220EUR653,79",
      "-}",
    ].join("\r\n");
    const { rows } = await dropped("ing.940", text);
    expect(rows[0]).toMatchObject({
      ownAccount: "NL69INGB0123456789",
      otherAccount: "NL32INGB0000012345",
      otherName: "ING BANK NV INZAKE WEB",
      text: "EV10001REP1000000T1000",
    });
    expect(rows[1]).toMatchObject({
      otherAccount: "NL91ABNA0417164300",
      otherName: "J. DOE",
      text: "rent for March",
    });
  });

  it("reads free text with an IBAN and a name, and letters of windows-1252", async () => {
    const text = Buffer.from(
      [
        ":20:1",
        ":25:PL61109010140000071219812874",
        ":28C:1",
        ":60F:C260101PLN0,00",
        ":61:260102C10,00NTRFNONREF",
        ":86:911 TRANSAKCJA; Z RACH.: ",
        "27114020040000300201355387; OD: JAN KR\xd3L  ",
        "UL. NIJAKA 1; TYT.: CZYNSZ",
        ":62F:C260102PLN10,00",
      ].join("\n"),
      "latin1",
    );
    const { rows } = await dropped("m.sta", text);
    expect(rows[0]).toMatchObject({
      otherAccount: "PL27114020040000300201355387",
      otherName: "JAN KRÓL",
      amount: "10.00",
    });
  });

  it("names what is no booking, bounds long ones, and is told from other texts", async () => {
    const text = [
      ":20:1",
      ":25:12345678",
      ":28C:1",
      ":61:nothing",
      ":61:260102C1,00NTRF",
      `:86:${"x/".repeat(4_000_000)}`,
      ":61:260103C2,00NTRF",
      ...Array.from({ length: 20_000 }, () => `:86:/NAME/${"/IBAN/".repeat(3)}`),
    ].join("\n");
    const { rows, broken } = await dropped("x.sta", text);
    expect(rows.map(({ amount }) => amount)).toEqual(["2.00"]);
    expect(broken).toHaveLength(2);
    expect(await formFound("n.log", "Notes\n:20: at eight, 25: none\n")).toBeUndefined();
  });
});
