import { sentence, type Sentence } from "../../../../../sentences/index.ts";
import { parsedOnce } from "../parsed-once.ts";
import type { FormContext } from "../file-form.ts";

/** A statement of an account within a file. */
export interface Statement {
  /** Line where it begins, from 1. */
  readonly line: number;
  readonly account: string;
  readonly holder: string;
  readonly currency: string;
  readonly name: string;
}

/** The balances of a statement and what was booked between them, in units of 10⁻⁸. */
export interface Balances {
  readonly name: string;
  opening: bigint | undefined;
  closing: bigint | undefined;
  booked: bigint;
}

const scale = 8;
const mostNamed = 5;

/** An amount as "1234.56" in units of 10⁻⁸; undefined where it is none. */
export function scaled(text: string): bigint | undefined {
  const parts = /^([+-]?)(\d{1,30})(?:\.(\d{0,10}))?$/u.exec(text);
  if (parts === null) return undefined;
  const [, sign, whole = "", decimals = ""] = parts;
  const value = BigInt(whole + decimals.slice(0, scale).padEnd(scale, "0"));
  return sign === "-" ? -value : value;
}

/** Says where the opening balance and the bookings do not make the closing balance. */
export function unbalanced(statements: readonly Balances[]): readonly Sentence[] {
  const wrong = statements.flatMap(({ name, opening, closing, booked }) =>
    opening === undefined || closing === undefined || opening + booked === closing
      ? []
      : [{ name, sum: opening + booked, closing }],
  );
  const named = wrong
    .slice(0, mostNamed)
    .map(({ name, sum, closing }) =>
      sentence("forms.balance-differs", { name, sum: shown(sum), closing: shown(closing) }),
    );
  const more = wrong.length - named.length;
  return more > 0 ? [...named, sentence("forms.more-balances-differ", { more })] : named;
}

function shown(value: bigint): string {
  const digits = (value < 0n ? -value : value).toString().padStart(scale + 1, "0");
  const decimals = digits.slice(-scale).replace(/(?<=..)0+$/u, "");
  return `${value < 0n ? "-" : ""}${digits.slice(0, -scale)}.${decimals}`;
}

const none: Statement = { line: 0, account: "", holder: "", currency: "", name: "" };

/** The statement that a line belongs to; one that says nothing where there is none. */
export function statementAt(context: FormContext, line: number): Statement {
  const all = parsedOnce<readonly Statement[]>(context, "statements") ?? [];
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.line ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  return all[low - 1] ?? none;
}
