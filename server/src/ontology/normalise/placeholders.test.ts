import { describe, expect, it } from "vitest";
import { isNoName, isPlaceholder, normalise, parseTime, type NormaliserName } from "./index.ts";

describe("what stands where nothing is known", () => {
  it.each([
    ...["Unknown", "N/A", "n/a.", "NULL", "\\N", "None", "-", "---", "***", "nan", "TBD", "?"],
    ...["неизвестно", "Нет данных", "desconocido", "inconnue", "k.A.", "不明", "غير معروف", "brak"],
    ...["0000000000", "(000) 000-0000", "9999999999", "111-111-1111", "1234567890", "123456789"],
    ...[
      "987654321",
      "1900-01-01",
      "01/01/1900",
      "0000-00-00",
      "9999-12-31T00:00:00Z",
      "31.12.9999",
    ],
    ...["test@test.com", "unknown@unknown.org", "noemail@post.example", "none@none.example", "XXX"],
    "#REF!",
  ])("is %s", (text) => expect(isPlaceholder(text)).toBe(true));

  it.each([
    ...["Ana Orr", "212-555-0147", "+12125550111", "1970-01-01", "ben@heron.example", "12345"],
    ...["GB33BUKB20201555555555", "0123", "1111", "Nora", "x1", "1987-06-05", "5 Mill Road"],
  ])("is not %s", (text) => expect(isPlaceholder(text)).toBe(false));

  it.each<[NormaliserName, string, string]>([
    ["phone", "Unknown", "?Unknown"],
    ["plate", "NULL", "?NULL"],
    ["iban", "0000000000", "?0000000000"],
    ["document", "123456789", "?123456789"],
    ["account", "instagram:unknown", "?instagram:unknown"],
    ["email", "test@test.com", "?test@test.com"],
    ["address", "n/a", "?n/a"],
  ])("as a %s, %s is kept and marked", (name, text, value) => {
    expect(normalise(name, text, { region: "US" })).toMatchObject({ value, mark: "placeholder" });
  });

  it("is no number that a country has, though its digits stand in order", () => {
    expect(normalise("phone", "09876543210", { region: "IN" })?.value).toBe("+919876543210");
    expect(normalise("phone", "1234567890", { region: "US" })?.mark).toBe("placeholder");
    expect(normalise("phone", "9999999999", { region: "IN" })?.mark).toBe("placeholder");
  });

  it("is no key of a thing, but digits may be one", () => {
    expect(["N/A", "—", "0000000", "1234567", "Ana"].map(isNoName)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it("is no time", () => {
    const read = (text: string) => parseTime(text, { order: "dmy", zone: "UTC" })?.atFrom;
    expect(["1900-01-01", "1970-01-01 00:00:00", "0000-00-00"].map(read)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(read("1970-01-01")).toBe("1970-01-01T00:00:00.000Z");
  });
});
