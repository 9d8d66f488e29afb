import { describe, expect, it } from "vitest";
import { headerSays, type HeaderSense } from "./header-senses.ts";
import { sideOf } from "./header-words.ts";

/** The sense that a header says best. */
function best(header: string, senses: readonly HeaderSense[]): HeaderSense | undefined {
  return senses.toSorted((a, b) => headerSays(header, b) - headerSays(header, a))[0];
}

const senses = ["phone", "name", "birthDate", "address", "plate", "amount", "iban"] as const;

describe("what headers say", () => {
  it.each([
    ["Telefonní číslo", "phone"],
    ["Номер телефону", "phone"],
    ["Αριθμός κλήσης", "phone"],
    ["เบอร์โทรศัพท์", "phone"],
    ["رقم الهاتف", "phone"],
    ["מספר טלפון", "phone"],
    ["联系电话", "phone"],
    ["発信番号", "phone"],
    ["휴대폰", "phone"],
    ["Syntymäaika", "birthDate"],
    ["Дата на раждане", "birthDate"],
    ["生年月日", "birthDate"],
    ["Ngày sinh", "birthDate"],
    ["Adres zamieszkania", "address"],
    ["Gyvenamoji vieta", "address"],
    ["Rekisterinumero", "plate"],
    ["เลขทะเบียนรถ", "plate"],
    ["Ονοματεπώνυμο", "name"],
    ["ПІБ абонента", "name"],
    ["氏名", "name"],
    ["Kwota operacji", "amount"],
    ["口座番号", "iban"],
  ] as const)("%s says %s", (header, sense) => {
    expect(best(header, senses)).toBe(sense);
  });

  it.each([
    ["Odesílatel", "from"],
    ["Příjemce", "to"],
    ["发送者", "from"],
    ["着信番号", "to"],
    ["Прізвище", undefined],
    ["Beskrivelse", undefined],
  ])("%s is on the side %s", (header, side) => {
    expect(sideOf(header)).toBe(side);
  });

  it("takes a word of two letters for the whole header alone", () => {
    expect(headerSays("Ad", "givenName")).toBeGreaterThan(0);
    expect(headerSays("Ad text", "givenName")).toBe(0);
  });
});
