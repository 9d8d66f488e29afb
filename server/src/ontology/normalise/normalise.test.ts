import { describe, expect, it } from "vitest";
import { processorTimeOf } from "../../../../test/support/processor-time.ts";
import { normalise, type NormaliserName } from "./index.ts";

function valueOf(name: NormaliserName, raw: string, region?: string): string {
  const found = normalise(name, raw, region === undefined ? {} : { region });
  return [found?.value, found?.mark].filter((part) => part !== undefined).join(" ");
}

describe("phone numbers", () => {
  it.each([
    ["(212) 555-0147", "US", "+12125550147"],
    ["212.555.0147", "US", "+12125550147"],
    ["+1 212 555 0147", undefined, "+12125550147"],
    ["２１２ ５５５ ０１４７", "US", "+12125550147"],
    ["020 7946 0123", "GB", "+442079460123"],
    ["+44 (0)20 7946 0123", undefined, "+442079460123"],
    ["442079460123", undefined, "+442079460123 assumed"],
    ["442079460123", "US", "+442079460123 assumed"],
    ["0034 600 000 000", undefined, "+34600000000 assumed"],
    ["999 123 4567", "US", "+19991234567 unrecognised"],
    ["911", "US", "?911 unrecognised"],
    ["none given", "US", "?none given unrecognised"],
    ["1.2125550147E10", "US", "+12125550147"],
    ["2125550147.0", "US", "+12125550147"],
    ["1.23457E+11", "US", "?1.23457E+11 rounded"],
    ["2.1255501470000000E9", "US", "+12125550147"],
    ["12125550147@s.whatsapp.net", undefined, "+12125550147"],
    ["12125550147@s.whatsapp.net Mamá Lupe", undefined, "+12125550147"],
    ["+12125550147 Landlord", undefined, "+12125550147"],
    ["12125550147:12@s.whatsapp.net", "GB", "+12125550147"],
    ["120363025246125486@g.us", "US", "?120363025246125486@g.us unrecognised"],
    ["+52 1 55 1234 5678", undefined, "+525512345678"],
    ["+1 212 555 0147 (Mobile)", undefined, "+12125550147"],
    ["'+49 30 123456", undefined, "+4930123456"],
    ["#31#212-555-0147", "US", "+12125550147"],
    ["“212-555-0147”", "US", "+12125550147"],
    ["2125550147;6465550112", "US", "?2125550147;6465550112 unrecognised"],
  ])("%s of region %s is %s", (raw, region, expected) => {
    expect(valueOf("phone", raw, region)).toBe(expected);
  });

  it("keeps the extension beside the number, and labels an American one as people write it", () => {
    expect(normalise("phone", "212-555-0147 ext. 12", { region: "US" })).toMatchObject({
      label: "(212) 555-0147",
      properties: { number: "+12125550147", country: "US", extension: "12" },
    });
  });
});

it("takes an address as unrecognised that Node calls one and cannot read", () =>
  expect(normalise("website", `http://${"O".repeat(20_000)}`, {})?.mark).toBe("unrecognised"));

describe("coordinates in an address", () => {
  it.each([
    ["40.7128, -74.0060", "40.7128, -74.0060"],
    [
      "Mill House, 12 Mill Rd (40.71281 N, 74.00600 W)",
      "mill house, 12 mill road, 40.7128, -74.0060",
    ],
    ["12 Mill Rd, Scranton PA 18503 41.4090,-75.6624", "12 mill road, scranton, pa"],
  ])("%s", (text, value) => {
    const read = normalise("address", text, { region: "US" });
    expect(read?.value).toBe(value);
    expect(read?.properties["coordinates"]).toMatch(/^4\d\.\d{4}, -7\d\.\d{4}$/u);
  });

  it.each([
    "Calle Mayor 1, 28013 Madrid (40.4168 N, 3.7038 O)",
    "Calle Mayor 1, 28013 Madrid (40.4168 N, -3.7038 W)",
  ])("are not read where their side is not sure: %s", (text) => {
    expect(normalise("address", text, { region: "ES" })?.properties["coordinates"]).toBeUndefined();
  });

  it("are none where no place has them", () => {
    expect(normalise("address", "0.0000, 0.0000", {})?.properties["coordinates"]).toBeUndefined();
    expect(
      normalise("address", "95.1234, 200.1234", {})?.properties["coordinates"],
    ).toBeUndefined();
  });
});

describe("names on the web", () => {
  it.each<[NormaliserName, string, string]>([
    ["email", "Bob <Bob.X@Example.COM>", "bob.x@example.com"],
    ["email", "bob@xn--bcher-kva.example", "bob@bücher.example"],
    ["email", "bob at example", "?bob at example unrecognised"],
    ["account", "Instagram: @Alder.House", "instagram:alder.house"],
    ["account", "https://www.instagram.com/Alder.House/?hl=en", "instagram:alder.house"],
    ["account", "MyForum:Bob", "myforum:bob"],
    ["account", "t.me/alder_house", "telegram:alder_house"],
    ["account", "wa.me/12125550147", "whatsapp:+12125550147"],
    ["account", "@alder", "?@alder unrecognised"],
    ["website", "https://www.Example.com/Path/?utm_source=x&id=3#top", "example.com/Path?id=3"],
    ["website", "example.com/", "example.com"],
    ["website", "see me", "?see me unrecognised"],
  ])("%s %s is %s", (name, raw, expected) => {
    expect(valueOf(name, raw)).toBe(expected);
  });
});

describe("numbers with a check", () => {
  it.each<[NormaliserName, string, string]>([
    ["iban", "gb82 west 1234 5698 7654 32", "GB82WEST12345698765432"],
    ["iban", "GB82WEST12345698765433", "?GB82WEST12345698765433 unrecognised"],
    ["iban", "12-34-56 12345678", "12345612345678"],
    ["wallet", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"],
    [
      "wallet",
      "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb",
      "?1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb unrecognised",
    ],
    [
      "wallet",
      "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4",
      "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
    ], // BIP 173
    [
      "wallet",
      "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0",
      "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0",
    ], // BIP 350
    [
      "wallet",
      "0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed",
      "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
    ], // EIP-55
    [
      "wallet",
      "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD",
      "?0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD unrecognised",
    ],
    ["imei", "49-015420-323751-8", "490154203237518"],
    ["imei", "49015420323751", "490154203237518 assumed"],
    ["imei", "490154203237519", "?490154203237519 unrecognised"],
    ["iccid", "899110120000320451", "8991101200003204514 assumed"],
    ["iccid", "8991101200003200000", "?8991101200003200000 rounded"],
    ["iccid", "8991101200003200000.0", "?8991101200003200000.0 rounded"],
    ["imageHash", "0xF0E1D2C3B4A59687", "f0e1d2c3b4a59687"],
    ["imageHash", "abc", "?abc unrecognised"],
    ["document", "gb: 925 665 416", "GB:925665416"],
    ["literal", " a  b ", "a b"],
  ])("%s %s is %s", (name, raw, expected) => {
    expect(valueOf(name, raw)).toBe(expected);
  });

  it("writes an IBAN in groups of four", () => {
    expect(normalise("iban", "GB82WEST12345698765432", {})?.label).toBe(
      "GB82 WEST 1234 5698 7654 32",
    );
  });
});

describe("plates and addresses", () => {
  it.each<[NormaliserName, string, string | undefined, string]>([
    ["plate", "GB:RY52 APF", undefined, "GB:RY52APF"],
    ["plate", "ry52-apf", "GB", "GB:RY52APF"],
    ["plate", "NY:abc 1234", "US", "US-NY:ABC1234"],
    ["plate", "RY52APF", undefined, "?RY52APF unrecognised"],
    [
      "address",
      "Alder Lodge, 12 Mill Rd., Rm 7, Scranton, PA 18503",
      "US",
      "alder lodge, 12 mill road, scranton, pa",
    ],
    [
      "address",
      "ALDER LODGE, 12 Mill Road, Scranton, Pennsylvania, USA",
      "US",
      "alder lodge, 12 mill road, scranton, pa",
    ],
    ["address", "Alder Lodge, Mill Rd, Scranton, PA", "US", "alder lodge, mill road, scranton, pa"],
    ["address", "12 Mill Rd, Toronto, ON, CA", "US", "12 mill road, toronto, on"],
    ["address", "12 Mill Rd, Oakland, CA, US", undefined, "12 mill road, oakland, ca"],
    ["address", "Alder Lodge on Mill Rd", undefined, "?Alder Lodge on Mill Rd unrecognised"],
    ["address", "Alder Lodge on Mill Rd, Scranton", undefined, "alder lodge, mill road, scranton"],
    ["address", "221B Baker Street, London NW1 6XE, UK", "GB", "221b baker street, london"],
    [
      "address",
      "5 St John St, Toronto, ON M5V 2T6, Canada",
      undefined,
      "5 saint john street, toronto, on",
    ],
    ["address", "488 Birch Ave, Apt 19, Hartford, CT", undefined, "488 birch avenue, hartford, ct"],
    ["address", "Hotel Heron, Miami, FL", "US", "hotel heron, miami, fl"],
    ["address", "12 Mill Rd", "US", "?12 Mill Rd unrecognised"],
    ["address", "Room 12", undefined, "?Room 12 unrecognised"],
  ])("%s %s of region %s is %s", (name, raw, region, expected) => {
    expect(valueOf(name, raw, region)).toBe(expected);
  });

  it("makes room and postcode properties of the address", () => {
    const found = normalise("address", "Alder Lodge, 12 Mill Rd., Rm 7, Scranton, PA 18503", {
      region: "US",
    });
    expect(found?.properties).toMatchObject({
      name: "Alder Lodge",
      unit: "7",
      city: "Scranton",
      region: "PA",
      postcode: "18503",
    });
  });
});

it("knows undefined only for an empty text", () => {
  expect(normalise("phone", " \u200b\ufeff ", {})).toBeUndefined();
  expect(normalise("phone", "x", {})).toEqual({
    value: "?x",
    label: "x",
    properties: { number: "x" },
    mark: "unrecognised",
  });
});

describe("cards, passports and wallets", () => {
  it.each<[NormaliserName, string, string]>([
    ["iccid", "IMSI: 001010123456789", "?IMSI: 001010123456789 unrecognised"],
    ["iccid", "310150123456789", "imsi:310150123456789"],
    // ICAO Doc 9303 part 4, the specimen passport of Utopia
    ["document", "L898902C36UTO7408122F1204159ZE184226B<<<<<10", "UTO:L898902C3"],
    [
      "document",
      "L898902C35UTO7408122F1204159ZE184226B<<<<<10",
      "?L898902C35UTO7408122F1204159ZE184226B<<<<<10 unrecognised",
    ],
    // Addresses that projects publish for tests and gifts
    [
      "wallet",
      "4AdUndXHHZ6cfufTMvppY6JwXNouMBzSkbLYfpAV5Usx3skxNgYeYTRj5UzqtReoS44qo9mtmXCqY45DJ852K5Jv2684Rge",
      "4AdUndXHHZ6cfufTMvppY6JwXNouMBzSkbLYfpAV5Usx3skxNgYeYTRj5UzqtReoS44qo9mtmXCqY45DJ852K5Jv2684Rge",
    ],
    [
      "wallet",
      "So11111111111111111111111111111111111111112",
      "So11111111111111111111111111111111111111112",
    ],
  ])("%s %s is %s", (name, raw, expected) => expect(valueOf(name, raw)).toBe(expected));
});

describe("addresses and cells of networks", () => {
  it.each<[NormaliserName, string, string]>([
    ["ip", "203.0.113.7", "203.0.113.7"],
    ["ip", "203.0.113.7:443", "203.0.113.7"],
    ["ip", "[2001:db8:0:0:0:0:0:7]:443", "2001:db8::7"],
    ["ip", "::ffff:203.0.113.7", "203.0.113.7"],
    ["ip", "192.168.1.5", "?192.168.1.5 placeholder"],
    ["ip", "203.0.113.300", "?203.0.113.300 unrecognised"],
    ["cell", "404-96-290-128686112", "404-96-290-128686112"],
    ["cell", "CGI: 310/260/0123/56789", "310-260-123-56789"],
    ["cell", "290-12", "?290-12 unrecognised"],
  ])("%s %s is %s", (name, raw, expected) => expect(valueOf(name, raw)).toBe(expected));
});

describe("a text of millions of letters where an identifier should stand", () => {
  it.each([
    ["digits", "1".repeat(4_000_000)],
    ["spaces", `1${" ".repeat(4_000_000)}1`],
    ["brackets", "(".repeat(4_000_000)],
    ["dots", "a.".repeat(2_000_000)],
  ])("of %s keeps its literal form at once", (_, text) => {
    const took = processorTimeOf(() => {
      for (const name of ["phone", "account", "website", "address", "iban"] as const)
        expect(normalise(name, text, { region: "US" })?.mark).toBe("unrecognised");
    });
    expect(took).toBeLessThan(4_000);
  });
});

describe("a document's country", () => {
  it("is the same in two letters and in three", () => {
    const ids = ["US:123456789", "usa: 123456789", "GBR:123456789", "GB:123456789"].map(
      (text) => normalise("document", text, {})?.value,
    );
    expect(ids).toEqual(["US:123456789", "US:123456789", "GB:123456789", "GB:123456789"]);
  });
});
