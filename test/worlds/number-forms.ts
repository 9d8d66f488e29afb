import type { Dice } from "./dice.ts";

const words = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const spanish = ["cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"];
const keycap = (digit: string) => `${digit}\u{FE0F}\u{20E3}`;
const groups = (digits: string) =>
  [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)] as const;
const each = (digits: string, of: (digit: string) => string) => [...digits].map(of);

/** Ways in which people write a number of ten digits, the plainest first. */
const forms: readonly ((digits: string, dice: Dice) => string)[] = [
  (digits) => groups(digits).join("-"),
  (digits) => groups(digits).join("."),
  (digits) => groups(digits).join(" "),
  (digits) => digits,
  (digits) => `(${digits.slice(0, 3)}) ${digits.slice(3, 6)}-${digits.slice(6)}`,
  (digits) => `+1 ${groups(digits).join(" ")}`,
  (digits) => `1-${groups(digits).join("-")}`,
  (digits) => [...digits].join(" "),
  (digits) => groups(digits).join("~"),
  (digits) => `${digits.slice(0, 3)}*${digits.slice(3, 6)}*${digits.slice(6)}`,
  (digits) => each(digits, keycap).join(""),
  (digits) => groups(digits.replaceAll("0", "o")).join("-"),
  (digits) => groups(digits.replaceAll("0", "O").replaceAll("1", "l")).join(" "),
  (digits) => each(digits, (digit) => words[Number(digit)] ?? "").join(" "),
  (digits, dice) => spelled(digits, dice, words),
  (digits, dice) => spelled(digits, dice, words).replaceAll("zero", "oh"),
  (digits, dice) => spelled(digits, dice, spanish),
  (digits) =>
    `${digits.slice(0, 3)} {${digits.slice(3, 6)}} ${digits.slice(6, 8)}..${digits.slice(8)}`,
  (digits) => each(digits, (digit) => digit).join("-"),
];

/** The number of a form in which somebody usually writes numbers: plain ones are the most common. */
export function usualForm(dice: Dice): number {
  return dice.yes(0.62) ? dice.between(0, 6) : dice.between(7, forms.length - 1);
}

/** "+12125550147" as a hand writes it, mostly in its usual form. */
export function written(phone: string, usual: number, dice: Dice): string {
  const form = dice.yes(0.85) ? usual : dice.between(0, forms.length - 1);
  return forms[form]?.(phone.replace(/^\+1/u, ""), dice) ?? phone;
}

/** "2 1 2 five55 oh one 47": some digits as words. */
function spelled(digits: string, dice: Dice, by: readonly string[]): string {
  const said = each(digits, (digit) => (dice.yes(0.4) ? ` ${by[Number(digit)] ?? ""} ` : digit));
  return said
    .join(dice.yes(0.5) ? " " : "")
    .replaceAll(/ +/gu, " ")
    .trim();
}
