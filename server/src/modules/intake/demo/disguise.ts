import type { Random } from "./random-stream.ts";

const english = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const spanish = ["cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"];
const letters: Readonly<Record<string, string>> = { "0": "O", "1": "l", "5": "S", "8": "B" };

/** (212) 555-0147 from +12125550147. */
export function plainNumber(e164: string): string {
  return e164.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, "($1) $2-$3");
}

type Style = (digits: readonly string[], random: Random) => string;

const grouped = (digits: readonly string[], by: string): string =>
  [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)].map((group) => group.join("")).join(by);
const word = (digit: string, words: readonly string[]): string => words[Number(digit)] ?? digit;

const open: readonly Style[] = [
  (digits) => grouped(digits, "-"),
  (digits) => grouped(digits, "."),
  (digits) => grouped(digits, " "),
  (digits) => digits.join(""),
  (digits) =>
    `(${digits.slice(0, 3).join("")}) ${digits.slice(3, 6).join("")}-${digits.slice(6).join("")}`,
  (digits) => `1-${grouped(digits, "-")}`,
];

const disguised: readonly Style[] = [
  (digits) => digits.map((digit) => word(digit, english)).join(" "),
  (digits, random) =>
    digits.map((digit) => (random.chance(0.5) ? digit : word(digit, english))).join(" "),
  (digits, random) =>
    digits.map((digit) => word(digit, random.chance(0.5) ? spanish : english)).join(" "),
  (digits, random) =>
    grouped(
      digits.map((digit) => (random.chance(0.7) ? (letters[digit] ?? digit) : digit)),
      random.pick([".", "-"]),
    ),
  (digits) => digits.map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join(""),
  (digits) => digits.map((digit) => `${digit}\ufe0f\u20e3`).join(""),
  (digits) =>
    digits
      .map((digit) => (digit === "0" ? "⓪" : String.fromCodePoint(0x245f + Number(digit))))
      .join(" "),
  (digits, random) => digits.join(random.pick([".", "-", " ", "*", "•"])),
  (digits, random) => grouped(digits, random.pick(["★", "💋", " * ", "//", "_"])),
  (digits) =>
    `${grouped(digits.slice(0, 3), "")} triple five ${digits
      .slice(6)
      .map((digit) => word(digit, english))
      .join(" ")}`,
  (digits) =>
    `[${digits.slice(0, 3).join("")}] ${digits.slice(3, 6).join("")} {${digits.slice(6).join("")}}`,
];

/** A number as an ad writes it, openly or disguised; always one that can be read back. */
export function writtenNumber(e164: string, random: Random, hide: boolean): string {
  const digits = [...e164.slice(2)];
  return random.pick(hide ? disguised : open)(digits, random);
}
