import { describe, expect, it } from "vitest";
import { dropped } from "../../../../../../../test/support/dropped-file.ts";

const head = `<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>
<!--File Created By SMS Backup & Restore v10.20.002 on 04/03/2026 10:00:00-->
<?xml-stylesheet type="text/xsl" href="sms.xsl"?>`;

const sms = (attributes: string) =>
  `  <sms protocol="0" subject="null" toa="null" sc_toa="null" service_center="null" ` +
  `read="1" status="-1" ${attributes} />`;

describe("a backup of short messages", () => {
  it("gives messages with the other side, and keeps the phone's own side open", async () => {
    const text = [
      head,
      '<smses count="4" backup_set="b1" backup_date="1772618400000" type="full">',
      sms(
        'address="+12125550147" date="1772618400000" type="1" body="call &#55357;&#56832; ' +
          'me&#10;at +1 212 555 0199" readable_date="Mar 4, 2026" contact_name="Ben Moor"',
      ),
      sms(
        'address="(212) 555-0199" date="1772618460123" type="2" body="ok" contact_name="(Unknown)"',
      ),
      sms('address="HERON" date="1772618470000" type="1" body="your code" contact_name="null"'),
      sms('address="2125550101" date="1772618480000" type="3" body="never sent"'),
      "</smses>",
    ].join("\n");
    const { format, rows } = await dropped("sms-20260304100000.xml", text);
    expect(format).toBe("smsBackup");
    expect(rows[0]).toMatchObject({
      senderPhone: "+12125550147",
      chat: "Ben Moor",
      chatId: "+12125550147",
      text: "call 😀 me\nat +1 212 555 0199",
      at: "2026-03-04T10:00:00Z",
      contact: "Ben Moor",
    });
    expect(rows[1]).toMatchObject({ toPhone: "(212) 555-0199", chat: "(212) 555-0199" });
    expect(rows[1]?.["senderPhone"]).toBeUndefined();
    expect(rows[2]).toMatchObject({ senderAccount: "sms:HERON", kind: "message" });
    expect(rows[3]).toMatchObject({ kind: "draft", text: "never sent" });
    expect(rows[3]?.["toPhone"]).toBeUndefined();
  });

  it("gives multimedia messages with all who received them, and keeps no pictures", async () => {
    const data = "/9j/".repeat(2_500_000);
    const text = `${head}
<smses count="1" backup_set="b1">
  <mms date="1772618400000" msg_box="1" address="+12125550147~+12125550199" sub="null" contact_name="Ben, Mia" m_id="x">
    <parts>
      <part seq="-1" ct="application/smil" name="null" cl="smil.xml" text='&lt;smil&gt;&lt;/smil&gt;' />
      <part seq="0" ct="image/jpeg" name="IMG_1.jpg" cl="IMG_1.jpg" text="null" data="${data}" />
      <part seq="1" ct="text/plain" name="null" cl="txt.txt" text="look" />
    </parts>
    <addrs>
      <addr address="+12125550147" type="137" charset="106" />
      <addr address="+12125550199" type="151" charset="106" />
      <addr address="insert-address-token" type="151" charset="106" />
    </addrs>
  </mms>
</smses>`;
    const { rows } = await dropped("sms.xml", text);
    expect(rows).toEqual([
      expect.objectContaining({
        text: "look",
        attachment: "IMG_1.jpg",
        picture: "IMG_1.jpg",
        senderPhone: "+12125550147",
        toPhone: "+12125550199",
        chatId: "+12125550147 +12125550199",
      }),
    ]);
  });

  it("gives calls between the phone's owner and the numbers", async () => {
    const text = `${head}
<calls count="3" backup_set="b2">
  <call number="+12125550147" duration="62" date="1772618400000" type="1" presentation="1" contact_name="Ben Moor" />
  <call number="2125550199" duration="0" date="1772618500000" type="2" presentation="1" contact_name="(Unknown)" />
  <call number="-2" duration="0" date="1772618600000" type="3" presentation="2" contact_name="null" />
</calls>`;
    const { rows } = await dropped("calls-2026.xml", text);
    expect(rows[0]).toMatchObject({ phone: "+12125550147", direction: "in", seconds: "62" });
    expect(rows[1]).toMatchObject({ direction: "out", owner: "Owner of the phone (calls-2026)" });
    expect(rows[2]?.["phone"]).toBeUndefined();
  });

  it("keeps what stands before a broken place, and declares no entities", async () => {
    const bomb = `<!DOCTYPE smses [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>`;
    const text = `<?xml version="1.0"?>${bomb}<smses count="2">
<sms address="2125550101" date="1772618400000" type="1" body="&b;" />
<sms address="2125550102" date="1772618400000" type="1" body="cut`;
    const { rows, broken } = await dropped("sms.xml", text);
    expect(rows.map(({ text: said }) => said)).toEqual(["&b;"]);
    expect(broken).toHaveLength(1);
  });

  it("tells messages of one line apart, and rejects what is too long", async () => {
    const one = (body: string) =>
      sms(`address="2125550101" date="1772618400000" type="1" body="${body}"`).trim();
    const parts = '<part ct="text/plain" text="x" />'.repeat(200_000);
    const long = `<mms address="2125550102" msg_box="1" date="1"><parts>${parts}</parts></mms>`;
    const { rows, broken } = await dropped(
      "s.xml",
      `<smses count="2">${one("a")}${one("b")}${long}${one("c")}</smses>`,
    );
    expect(new Set(rows.map(({ number }) => number)).size).toBe(3);
    expect(broken).toHaveLength(1);
  });
});

describe("a list of calls of Super Backup", () => {
  it("gives each call with its other side, name and seconds", async () => {
    const { format, rows } = await dropped(
      "calllogs.xml",
      '<?xml version="1.0"?>\n<alllogs count="1">\n' +
        '<log number="+12125550147" time="17.09.2018 21:58:22" date="1537214302606" type="1" ' +
        'name="Ben Moor" new="1" dur="264" />\n</alllogs>',
    );
    expect(format).toBe("smsBackup");
    expect(rows[0]).toMatchObject({
      at: "2018-09-17T19:58:22.606Z",
      phone: "+12125550147",
      contact: "Ben Moor",
      direction: "in",
      seconds: "264",
    });
  });
});
