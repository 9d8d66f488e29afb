import type { Said } from "./number-words.ts";

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
  | Said
  | { readonly kind: "atoms"; readonly atoms: readonly Atom[] }
  | { readonly kind: "break" }
);

/** Number words as they are spoken: twenty one, treinta y cinco, double five, eight hundred. */
export function spoken(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const after = tokens[at + 1];
    const unitAt =
      after?.kind === "filler" &&
      token.kind === "digits" &&
      token.tens === true &&
      after.end - after.start === 1
        ? at + 2
        : at + 1;
    const unit = tokens[unitAt];
    if (
      token.kind === "digits" &&
      token.tens === true &&
      unit &&
      (isUnit(unit) || isDigitAt(unit, token.end))
    ) {
      result.push(wordAtom(token.digits.charAt(0) + digitsIn(unit), token.start, unit.end));
      at = unitAt;
    } else if (token.kind === "times" && after && digitsIn(after).length > 0) {
      result.push(...repeated(token, after));
      at++;
    } else if (token.kind === "digits") {
      result.push({
        kind: "atoms",
        atoms: [
          {
            digits: token.digits,
            start: token.start,
            end: token.end,
            by: token.weak === true ? "weak" : "word",
          },
        ],
        start: token.start,
        end: token.end,
      });
    } else {
      result.push(
        token.kind === "times" ? { kind: "break", start: token.start, end: token.end } : token,
      );
    }
  }
  return withZeros(result);
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
    const joined =
      how === "with units" && ["filler", "and"].includes(result.at(-1)?.kind ?? "") ? 2 : 1;
    const before = result.at(-joined);
    const last = result.at(-1);
    const hundreds = before && wordDigits(before);
    const rest = how === "alone" ? wordDigits(token) : digitsIn(token);
    if (
      before &&
      last &&
      /^[1-9]00$/.test(hundreds ?? "") &&
      follows.test(rest ?? "") &&
      token.start - last.end === 1
    ) {
      result.splice(
        -joined,
        joined,
        wordAtom(
          (hundreds ?? "").slice(0, 3 - (rest ?? "").length) + (rest ?? ""),
          before.start,
          token.end,
        ),
      );
    } else result.push(token);
    return result;
  }, []);
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
