import type { Token } from "./spoken.ts";

type Digits = Token & { readonly kind: "digits" };

/**
 * Pairs as French says them, as one number each: dix-sept 17, soixante-douze 72,
 * quatre-vingt-dix-huit 98. Other tokens stay.
 */
export function frenchPairs(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token) => isDigits(token) && (token.french === true || token.digits === "10")))
    return tokens;
  return [teen, eighty, seventyAndNinety].reduce(joinedBy, withEt(tokens));
}

/** vingt et un 21, soixante et onze 71. */
function withEt(tokens: readonly Token[]): readonly Token[] {
  return tokens.reduce<Token[]>((result, token) => {
    const [before, et] = result.slice(-2);
    const follows =
      isDigits(token) &&
      isDigits(before) &&
      before.french === true &&
      et?.kind === "filler" &&
      et.end - et.start === 2;
    if (follows && (token.digits === "1" || (token.digits === "11" && before.digits === "60"))) {
      result.splice(-2, 2, {
        kind: "digits",
        digits: String(Number(before.digits) + Number(token.digits)),
        start: before.start,
        end: token.end,
      });
    } else result.push(token);
    return result;
  }, []);
}

/** dix-sept, dix-huit, dix-neuf. */
function teen(before: Digits, token: Digits): Digits | undefined {
  if (before.digits !== "10" || before.weak !== true || !/^[789]$/.test(token.digits))
    return undefined;
  return { kind: "digits", digits: `1${token.digits}`, start: before.start, end: token.end };
}

/** quatre-vingt. */
function eighty(before: Digits, token: Digits): Digits | undefined {
  if (before.digits !== "4" || token.french !== true || token.digits !== "20") return undefined;
  return {
    kind: "digits",
    digits: "80",
    tens: true,
    french: true,
    start: before.start,
    end: token.end,
  };
}

/** soixante-douze, quatre-vingt-dix-huit. */
function seventyAndNinety(before: Digits, token: Digits): Digits | undefined {
  if (before.french !== true || !/^[68]0$/.test(before.digits) || !/^1\d$/.test(token.digits))
    return undefined;
  return {
    kind: "digits",
    digits: String(Number(before.digits) + Number(token.digits)),
    start: before.start,
    end: token.end,
  };
}

/**
 * Tokens of which each two with one sign between are one where a rule says so, from left to right.
 */
function joinedBy(
  tokens: readonly Token[],
  rule: (before: Digits, token: Digits) => Digits | undefined,
): readonly Token[] {
  return tokens.reduce<Token[]>((result, token) => {
    const before = result.at(-1);
    const one =
      isDigits(before) && isDigits(token) && token.start - before.end === 1
        ? rule(before, token)
        : undefined;
    if (one === undefined) result.push(token);
    else result[result.length - 1] = one;
    return result;
  }, []);
}

function isDigits(token: Token | undefined): token is Digits {
  return token?.kind === "digits";
}
