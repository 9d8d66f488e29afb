import { describe, expect, it } from "vitest";
import { findInText } from "./index.ts";

function found(kind: string, text: string, region: string | undefined = "US"): readonly string[] {
  return findInText(kind, text, region === undefined ? {} : { region }).map(({ value }) => value.value);
}

describe("phone numbers in free text", () => {
  const heron = "+12125550147";
  it.each([
    "call (212) 555-0147 now",
    "2125550147",
    "212.555.0147",
    "212 555 0147",
    "212*555*0147",
    "212★555★0147",
    "[212] 555 {0147}",
    "212/555/0147",
    "212•555•0147",
    "212💋555💋0147",
    "2💋1💋2💋5💋5💋5💋0💋1💋4💋7",
    "2 1 2 5 5 5 0 1 4 7",
    "2-1-2-5-5-5-0-1-4-7",
    "21 25 55 01 47 text me",
    "two one 2 - five5five zero1four7",
    "two one two five five five zero one four seven",
    "Two-One-Two Five-Five-Five Oh-One-Four-Seven",
    "twoonetwofivefivefivezeroonefourseven",
    "dos uno dos cinco cinco cinco cero uno cuatro siete",
    "dos uno two cinco five cinco cero one cuatro 7",
    "two one two triple five oh one four seven",
    "two twelve triple five 01 four seven",
    "doscientos doce cinco cinco cinco cero uno cuarenta y siete",
    "two one two five fifty five zero one forty seven",
    "212 double five 5 0147",
    "212.555.0l47",
    "2I2-SSS-OI47",
    "2l2 55S Ol47",
    "2Z2 no 212 SSS 0147",
    "２１２－５５５－０１４７",
    "②①② ⑤⑤⑤ ⓪①④⑦",
    "❷❶❷ ❺❺❺ ⓿❶❹❼",
    "2️⃣1️⃣2️⃣5️⃣5️⃣5️⃣0️⃣1️⃣4️⃣7️⃣",
    "2️⃣ 1️⃣ 2️⃣ - 5️⃣5️⃣5️⃣ - 0️⃣1️⃣4️⃣7️⃣",
    "𝟐𝟏𝟐-𝟓𝟓𝟓-𝟎𝟏𝟒𝟕",
    "2\u200b1\u200b2\u200b5\u200b5\u200b5\u200b0\u200b1\u200b4\u200b7",
    "+1 212 555 0147",
    "1-212-555-0147",
    "+1(212)555-0147",
    "001 212 555 0147",
    "tw0 0ne tw0 f1ve f1ve f1ve zer0 0ne f0ur s3ven",
    "t w o o n e t w o f i v e f i v e f i v e z e r o o n e f o u r s e v e n",
    "two.one.two.five.five.five.zero.one.four.seven",
    "two dash one dash two dash five five five dash zero one four seven",
    "2 one 2 five 5 five 0 one 4 seven",
    "21two 5five5 01four7",
    "call2125550147now",
    "txt 212-555-0147 24/7",
    "Kira 22 212-555-0147 150 roses",
    "$200 212-555-0147",
    "34-24-36, 5'6\", 212-555-0147",
    "New York, NY 10118 212 555 0147",
    "text 212!555!0147",
    "2!2-555-0!47",
    "wa.me/12125550147",
    "tel:+12125550147",
    "212\n555\n0147",
    "212 - 555 - 0147 no private calls",
    "(2 1 2) 5 5 5 - 0 1 4 7",
    "too one too five five five zero one for seven",
    "2~1~2~~5~5~5~~0~1~4~7",
    "212_555_0147",
    "212,555,0147",
    "212:555:0147",
    "212 555 o147",
    "٢١٢ ٥٥٥ ٠١٤٧",
    "𝟸𝟷𝟸.𝟻𝟻𝟻.𝟶𝟷𝟺𝟽",
    "eight hundred no. two one two 555 zero one four seven",
  ])("are read in %j", (text) => {
    expect(found("Phone", text)).toEqual([heron]);
  });

  it.each([
    "rates 150 250 350 4500",
    "$200 $300 $500",
    "100/150/200 roses 30 min 60 min",
    "1hr 250 2hr 400 3hr 600",
    "open 10:00-22:00, 24/7",
    "2026-03-14 18:05:12",
    "03/14/2026 10:30 am",
    "14.03.2026 - 20.03.2026",
    "21 years old, 5'6\", 120 lbs, 34-24-36",
    "1245 Main St, Portland, OR 97205-1234",
    "Order 2125550147 shipped",
    "Ad ID: 3125550147",
    "ISBN 978-0-306-40615-7",
    "card 4111 1111 1111 1111",
    "4111 1111 1111 1111",
    "https://example.com/ad/2125550147",
    "kira2125550147@example.com",
    "@kira2125550147",
    "40.712776, -74.005974",
    "192.168.100.200",
    "GB82 WEST 1234 5698 7654 32",
    "1 2 3 4 5 6 7 8 9 10 11",
    "sizes 2 4 6 8 10 12 14",
    "20 22 24 26 28",
    "one two three four five six seven eight nine ten",
    "hash e5108b5e01472125550147ab",
    "1773511500",
    "the years 2019 2020 2021 2022",
    "I have two girls for one hour, 300 for two",
    "0000000000",
    "serial no. 212-555-0147-88",
    "we made 2,125,550,147 dollars",
    "lat 40.7128 long -74.0060 alt 212",
    "555-0147",
    "ends at 9, starts at 10, 20 min, 30 min",
    "Room 212, floor 5, 55 Elm St",
    "£120 £180 £250 £1200",
    "SSN 212-55-0147",
    "won 3 to 2, then 5 to 5, and 0 to 1",
  ])("are not read into %j", (text) => {
    expect(found("Phone", text)).toEqual([]);
  });

  it.each([
    ["+44 (0)20 7946 0123", undefined, ["+442079460123"]],
    ["ring 020 7946 0123 after six", "GB", ["+442079460123"]],
    ["llama 612 34 56 78", "ES", ["+34612345678"]],
    ["seis uno dos treinta y cuatro cincuenta y seis setenta y ocho", "ES", ["+34612345678"]],
    ["212-555-0147 or 646-555-0112", "US", ["+12125550147", "+16465550112"]],
    ["2125550147 6465550112", "US", ["+12125550147", "+16465550112"]],
    ["two one two five five five zero one four seven six four six five five five zero one one two", "US", ["+12125550147", "+16465550112"]],
    ["Dec 20 2026: 212-555-0147", "US", ["+12125550147"]],
  ])("of %j, region %s, are %j", (text, region, expected) => {
    expect(found("Phone", text, region)).toEqual(expected);
  });

  it("are marked from their first character to their last", () => {
    const text = "sweet 💋 and quiet, call two one 2 five5five zero1four7 after six";
    const [first] = findInText("Phone", text, { region: "US" });
    expect(text.slice(first?.start, first?.end)).toBe("two one 2 five5five zero1four7");
    const keycaps = "💋2️⃣1️⃣2️⃣ 5️⃣5️⃣5️⃣ 0️⃣1️⃣4️⃣7️⃣ x";
    const [second] = findInText("Phone", keycaps, { region: "US" });
    expect(keycaps.slice(second?.start, second?.end)).toBe("2️⃣1️⃣2️⃣ 5️⃣5️⃣5️⃣ 0️⃣1️⃣4️⃣7️⃣");
  });
});

describe("other identifiers in free text", () => {
  it.each<[string, string, string[]]>([
    ["Email", "write kira.lia@example.com.", ["kira.lia@example.com"]],
    ["Email", "kira at example dot com", ["kira@example.com"]],
    ["Email", "kira[at]example(dot)com", ["kira@example.com"]],
    ["Email", "kira (at) mail . example", ["kira@mail.example"]],
    ["Email", "kira at gmail.com", ["kira@gmail.com"]],
    ["Email", "kira ＠ example。com", ["kira@example.com"]],
    ["Email", "see me at example.com", []],
    ["Email", "look at this dot", []],
    ["Email", "2 girls @ the lodge. come over", []],
    ["Website", "see https://www.example.com/kira?utm_source=x, now", ["example.com/kira"]],
    ["Website", "alder-house dot com has pics", ["alder-house.com"]],
    ["Website", "example.org", ["example.org"]],
    ["Website", "I am sweet.call me.now", []],
    ["Website", "kira@example.com instagram.com/kira", []],
    ["Account", "insta: Alder.House", ["instagram:alder.house"]],
    ["Account", "IG alder.house 💋", ["instagram:alder.house"]],
    ["Account", "telegram @alder_house or snap kira_baby99", ["telegram:alder_house", "snapchat:kira_baby99"]],
    ["Account", "https://t.me/alder_house", ["telegram:alder_house"]],
    ["Account", "@alder_house on telegram", ["telegram:alder_house"]],
    ["Account", "my insta is kira_lia", ["instagram:kira_lia"]],
    ["Account", "follow my insta for more pics", []],
    ["Account", "Instagram models welcome, snap me", []],
    ["Account", "meet @ the lodge", []],
    ["Wallet", "btc 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa thanks", ["1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"]],
    ["Wallet", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb", []],
    ["BankAccount", "to GB82 WEST 1234 5698 7654 32 today", ["GB82WEST12345698765432"]],
    ["BankAccount", "GB82 WEST 1234 5698 7654 33", []],
  ])("%s of %j", (kind, text, expected) => {
    expect(found(kind, text)).toEqual(expected);
  });
});
