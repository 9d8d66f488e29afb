import { describe, expect, it } from "vitest";
import { dropped } from "../../../../../../../test/support/dropped-file.ts";

const card = (...lines: readonly string[]) =>
  ["BEGIN:VCARD", ...lines, "END:VCARD", ""].join("\r\n");

describe("an address book of vCards", () => {
  it("reads version 3.0: folded lines, groups, several numbers, escapes", async () => {
    const text = card(
      "VERSION:3.0",
      "PRODID:-//Apple Inc.//iPhone OS 17.4//EN",
      "N:Marsh;Iris;;;",
      "FN:Iris Marsh",
      "ORG:Heron Travel;Bookings;",
      "TITLE:Clerk",
      "item1.TEL;type=pref:+1 (212) 555-0147",
      "item1.X-ABLabel:_$!<Main>!$_",
      "TEL;type=CELL;type=VOICE:212-555-0199",
      "EMAIL;type=INTERNET;type=HOME:iris@heron.example",
      "ADR;type=HOME;type=pref:;;12 Mill Road\\, Rear;Scranton;PA;18503;USA",
      "NOTE:ask for Ben\\; call +1 212 555 01",
      " 23\\nor write",
      "URL:https://heron.example/iris",
      "BDAY;X-APPLE-OMIT-YEAR=1604:1604-03-04",
      "X-SOCIALPROFILE;type=instagram;x-user=heron.iris:x-apple:heron.iris",
      "IMPP;X-SERVICE-TYPE=Skype;type=HOME:skype:iris.heron",
      "UID:4c1f-77",
    );
    const { format, rows } = await dropped("contacts.vcf", text);
    expect(format).toBe("vcard");
    expect(rows).toEqual([
      expect.objectContaining({
        key: "4c1f-77",
        name: "Iris Marsh",
        phone: "+1 (212) 555-0147 | 212-555-0199",
        organisation: "Heron Travel",
        department: "Bookings",
        address: "12 Mill Road, Rear, Scranton, PA 18503, USA",
        note: "ask for Ben; call +1 212 555 0123\nor write",
        account: "instagram:heron.iris | skype:iris.heron",
        website: "https://heron.example/iris",
      }),
    ]);
    expect(rows[0]?.["birthDate"]).toBeUndefined();
  });

  it("reads version 2.1: quoted-printable over several lines, charsets, bare types", async () => {
    const text = Buffer.concat([
      Buffer.from(
        card(
          "VERSION:2.1",
          "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C5=81=C4=85ka;=5A=6F=C3=AB;;;",
          "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=5A=6F=C3=AB=20=C5=81=",
          "=C4=85ka",
          "TEL;CELL;PREF:+48225550147",
          "PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDA",
          " CwsMGRITDxQdGh8eHRofHRwgIy4nICIsIxwcKDcpLDAxNDQ0Hyc5PTgyPC4zNDL/2wBDAQkJCQwLDBgN",
          "",
          "X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Kitty;1;;;;;;;;;;;;;",
          "BDAY:19850412",
        ),
      ),
      Buffer.from(
        "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=ISO-8859-1:M\xfcller;J\xf6rg\r\n",
        "latin1",
      ),
      Buffer.from("TEL;HOME:030 5550147\r\nEND:VCARD\r\n"),
    ]);
    const { rows } = await dropped("pb.vcf", text);
    expect(rows[0]).toMatchObject({
      key: "Zoë Łąka +48225550147",
      familyName: "Łąka",
      givenName: "Zoë",
      alias: "Kitty",
      birthDate: "1985-04-12",
    });
    expect(rows[1]).toMatchObject({ name: "Jörg Müller", phone: "030 5550147" });
  });

  it("reads version 4.0: numbers and addresses as URIs, companies as bodies", async () => {
    const text = [
      card(
        "VERSION:4.0",
        "FN:Ben Moor",
        'TEL;VALUE=uri;TYPE="voice,home":tel:+1-212-555-0147;ext=102',
        "EMAIL:mailto:ben@heron.example",
        "BDAY:--0412",
        "GENDER:M",
        "IMPP:xmpp:ben@chat.example",
      ),
      card("VERSION:3.0", "N:;;;;", "FN:Heron Travel", "ORG:Heron Travel", "TEL:2125550100"),
    ].join("");
    const { rows } = await dropped("c.vcf", text);
    expect(rows[0]).toMatchObject({
      phone: "+1-212-555-0147 ext. 102",
      email: "ben@heron.example",
      gender: "male",
      account: "xmpp:ben@chat.example",
    });
    expect(rows[1]).toMatchObject({ bodyKey: "Heron Travel", phone: "2125550100" });
    expect(rows[1]?.["key"]).toBeUndefined();
  });

  it("names cards without an end and without a name, and keeps the rest", async () => {
    const text = [
      "BEGIN:VCARD\nFN:Cut off\nTEL:1\n",
      card("VERSION:3.0", "REV:2024"),
      card("VERSION:3.0", "FN:Good", "TEL:212-555-0101"),
      "stray\nBEGIN:VCARD\nFN:last",
    ].join("");
    const { rows, broken } = await dropped("c.vcf", text);
    expect(rows.map(({ name }) => name)).toEqual(["Good"]);
    expect(broken).toHaveLength(4);
  });

  it("takes long lines and many escapes in their stride", async () => {
    const long = card("VERSION:3.0", "FN:A", `NOTE:${"\\,".repeat(1_000_000)}`, "TEL:2125550101");
    const parts = card("VERSION:3.0", `N:${";".repeat(200_000)}`, "FN:B", "TEL:2125550102");
    const overlong = card("VERSION:3.0", "FN:C", `NOTE:${"x".repeat(10_000_000)}`);
    const { rows, broken } = await dropped("c.vcf", long + parts + overlong);
    expect(rows.map(({ name }) => name)).toEqual(["A", "B"]);
    expect(broken).toHaveLength(1);
  });
});
