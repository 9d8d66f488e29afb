import type { Token } from "./spoken.ts";

type Digits = Token & { readonly kind: "digits" };

/** Pairs as French says them, as one number each: dix-sept 17, soixante-douze 72, quatre-vingt-dix-huit 98. Other tokens stay. */
export function frenchPairs(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token) => isDigits(token) && (token.french === true || token.digits === "10"))) return tokens;
  return eighty(teens(tokens)).reduce<Token[]>((result, token) => {
    const before = result.at(-1);
    const joins = isDigits(before) && isDigits(token) && isNear(before, token) && /^[68]0$/.test(before.digits) && before.french === true && /^1\d$/.test(token.digits);
    if (joins) result[result.length - 1] = { kind: "digits", digits: String(Number(before.digits) + Number(token.digits)), start: before.start, end: token.end };
    else result.push(token);
    return result;
  }, []);
}

/** dix-sept, dix-huit, dix-neuf. */
function teens(tokens: readonly Token[]): Token[] {
  return tokens.reduce<Token[]>((result, token) => {
    const before = result.at(-1);
    if (isDigits(before) && isDigits(token) && isNear(before, token) && before.digits === "10" && before.weak === true && /^[789]$/.test(token.digits)) {
      result[result.length - 1] = { kind: "digits", digits: `1${token.digits}`, start: before.start, end: token.end };
    } else result.push(token);
    return result;
  }, []);
}

/** quatre-vingt. */
function eighty(tokens: readonly Token[]): Token[] {
  return tokens.reduce<Token[]>((result, token) => {
    const before = result.at(-1);
    if (isDigits(before) && isDigits(token) && isNear(before, token) && before.digits === "4" && token.french === true && token.digits === "20") {
      result[result.length - 1] = { kind: "digits", digits: "80", tens: true, french: true, start: before.start, end: token.end };
    } else result.push(token);
    return result;
  }, []);
}

function isDigits(token: Token | undefined): token is Digits {
  return token?.kind === "digits";
}

function isNear(before: Token, token: Token): boolean {
  return token.start - before.end === 1;
}
