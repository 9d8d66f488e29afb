import type { NumberWord } from "./phone-numbers/number-words.ts";

/** One group of digits in the text, however it is written. */
export interface Atom {
  readonly digits: string;
  /** In the folded text. */
  readonly start: number;
  readonly end: number;
  readonly by: "digit" | "word" | "letter" | "weak";
}

/**
 * A word of the text, as a number says it: groups of digits, a word about them, or the end of a
 * number.
 */
export type Token = { readonly start: number; readonly end: number } & (
  | NumberWord
  | { readonly kind: "atoms"; readonly atoms: readonly Atom[] }
  | { readonly kind: "break" }
);

/** Number words as they are spoken: twenty one, treinta y cinco, double five, eight hundred. */
export function spoken(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const step = tenWithUnit(tokens, at) ?? repeatedAt(tokens, at);
    const token = tokens[at];
    if (step !== undefined) result.push(...step.tokens);
    else if (token !== undefined) result.push(byItself(token));
    at = step?.next ?? at + 1;
  }
  return withZeros(result);
}

/** What some tokens are together, and the index of the first token after them. */
interface Step {
  readonly tokens: readonly Token[];
  readonly next: number;
}

/** twenty one, treinta y cinco, fifty-5. */
function tenWithUnit(tokens: readonly Token[], at: number): Step | undefined {
  const ten = tokens[at];
  if (ten?.kind !== "digits" || ten.tens !== true) return undefined;
  const after = tokens[at + 1];
  const hasJoint = after?.kind === "filler" && after.end - after.start === 1;
  const unitAt = hasJoint ? at + 2 : at + 1;
  const unit = tokens[unitAt];
  if (unit === undefined || !(isUnit(unit) || isDigitAt(unit, ten.end))) return undefined;
  const word = wordAtom(ten.digits.charAt(0) + digitsIn(unit), ten.start, unit.end);
  return { tokens: [word], next: unitAt + 1 };
}

/** double five, triple zero. */
function repeatedAt(tokens: readonly Token[], at: number): Step | undefined {
  const times = tokens[at];
  const after = tokens[at + 1];
  if (times?.kind !== "times" || after === undefined || digitsIn(after) === "") return undefined;
  return { tokens: repeated(times, after), next: at + 2 };
}

function byItself(token: Token): Token {
  const { start, end } = token;
  if (token.kind === "times") return { kind: "break", start, end };
  if (token.kind !== "digits") return token;
  const by = token.weak === true ? "weak" : "word";
  return { kind: "atoms", atoms: [{ digits: token.digits, start, end, by }], start, end };
}

/**
 * eight hundred 800, 77 hundred 7700, five thousand 5000; without such a number before it, the end
 * of a number.
 */
function withZeros(tokens: readonly Token[]): Token[] {
  return tokens.reduce<Token[]>((result, token) => {
    const before = result.at(-1);
    if (token.kind !== "zeros") result.push(token);
    else if (
      before?.kind === "atoms" &&
      before.atoms.length === 1 &&
      (token.zeros === "00" ? /^[1-9]\d?$/ : /^[1-9]$/).test(digitsIn(before))
    ) {
      result[result.length - 1] = wordAtom(digitsIn(before) + token.zeros, before.start, token.end);
    } else result.push({ kind: "break", start: token.start, end: token.end });
    return result;
  }, []);
}

/** How hundreds are read: five hundred five as 500 and 5, or as 505. */
export type Hundreds = "alone" | "with units";

/**
 * Hundreds and what follows them: two hundred twelve, doscientos doce → 212; with units also three
 * hundred (and) five → 305.
 */
export function withHundreds(tokens: readonly Token[], how: Hundreds): readonly Token[] {
  const follows = how === "alone" ? /^[1-9]\d$/ : /^[1-9]\d?$/;
  return tokens.reduce<Token[]>((result, token) => {
    const last = result.at(-1);
    const hasJoint = how === "with units" && (last?.kind === "filler" || last?.kind === "and");
    const joined = hasJoint ? 2 : 1;
    const before = result.at(-joined);
    const isClose = last !== undefined && token.start - last.end === 1;
    const rest = how === "alone" ? wordDigits(token) : digitsIn(token);
    const sum = before && isClose ? hundredsWith(wordDigits(before), rest, follows) : undefined;
    if (before === undefined || sum === undefined) result.push(token);
    else result.splice(-joined, joined, wordAtom(sum, before.start, token.end));
    return result;
  }, []);
}

/** 212 from 200 and 12, where the rest is one that may follow. */
function hundredsWith(
  hundreds: string | undefined,
  rest: string | undefined,
  follows: RegExp,
): string | undefined {
  if (hundreds === undefined || rest === undefined) return undefined;
  if (!/^[1-9]00$/.test(hundreds) || !follows.test(rest)) return undefined;
  return hundreds.slice(0, 3 - rest.length) + rest;
}

function wordDigits(token: Token): string | undefined {
  const [atom, ...others] = token.kind === "atoms" ? token.atoms : [];
  return atom?.by === "word" && others.length === 0 ? atom.digits : undefined;
}

function wordAtom(digits: string, start: number, end: number): Token {
  return { kind: "atoms", atoms: [{ digits, start, end, by: "word" }], start, end };
}

function isUnit(token: Token): boolean {
  return token.kind === "digits" && token.weak !== true && /^[1-9]$/.test(token.digits);
}

/** A digit close behind (fifty-5). */
function isDigitAt(token: Token, end: number): boolean {
  return (
    token.kind === "atoms" &&
    token.atoms.length === 1 &&
    /^[1-9]$/.test(digitsIn(token)) &&
    token.start - end <= 1
  );
}

function digitsIn(token: Token): string {
  if (token.kind === "digits") return token.digits;
  return token.kind === "atoms" ? token.atoms.map(({ digits }) => digits).join("") : "";
}

function repeated(times: Token & { readonly kind: "times" }, of: Token): Token[] {
  const digits = digitsIn(of);
  const rest =
    of.kind === "atoms"
      ? of.atoms.slice(1).map((atom): Token => ({
          kind: "atoms",
          atoms: [atom],
          start: atom.start,
          end: atom.end,
        }))
      : [];
  const first = of.kind === "atoms" ? (of.atoms[0]?.digits ?? "") : digits;
  const end = of.kind === "atoms" ? (of.atoms[0]?.end ?? of.end) : of.end;
  return [
    wordAtom(first.charAt(0).repeat(times.times) + first.slice(1), times.start, end),
    ...rest,
  ];
}
