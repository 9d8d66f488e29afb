import { frenchPairs } from "../french.ts";
import { fillersBetween } from "./group-fillers.ts";
import { joinLetters } from "./lone-letters.ts";
import { lettersAsDigits, piecesOf } from "./number-pieces.ts";
import { numberWordOf } from "./number-words.ts";
import { withHundreds, spoken, type Atom, type Hundreds, type Token } from "../spoken.ts";
import { patternOf } from "../../../../shared/pattern.ts";

export type { Atom, Hundreds } from "../spoken.ts";

/** Groups with nothing between them but separators. */
export type Run = readonly Atom[];

/** Words that may be glued to a number ("call2125550147now"). */
const gluedBefore =
  /(?:call|text|txt|tel|telf?|cel|cell|phone|ph|at|me|on|num|number|is|wa|whatsapp|sms|or|now|llama|llamame|numero)$/i;
const gluedAfter =
  /^(?:call|text|txt|now|only|ask|after|or|and|for|no|ext|x|please|hablo|llama|whatsapp|sms|asap)/i;
const gluedFirst =
  /^(?:call|text|txt|tel|cell?|phone|ph|at|num(?:ber)?|wa|whatsapp|sms|llama(?:me)?|numero)(?=\d|[a-z]{2,5}\d)/i;
/**
 * A name that may be glued to a whole number ("Lola2125550147"); words that go before numbers of
 * another kind are none.
 */
const name = /^[A-Z][a-z]{2,15}$/;
const noName = patternOf(
  "i",
  String.raw`^(?:acc(?:oun)?t|art(?:icle|ikel)?|batch|booking|card|case|code|customer|file|`,
  String.raw`ima?ge?|invoice|item|lic(?:en[cs]e)?|listing|lot|member|model|num|order|part|permit|`,
  String.raw`pedido|pho?to?s?|pic(?:ture)?|post|product|receipt|ref(?:erence)?|report|reserv\w*|`,
  String.raw`sample|serial|sku|ticket|track(?:ing)?|trans\w*|user|version|video|vin)$`,
);
/** Stands in a text for each character of a tag. */
export const tagged = "\ue000";
/** What stands between two groups; a tag is a space. */
export const betweenGroups = (text: string, start: number, end: number): string =>
  text.slice(start, end).replace(/\ue000+/g, " ");
const mostBetween = 10;

/**
 * Groups of digits in reading order, cut where a word, a line's end or too much stands between, or
 * where it is barred.
 */
export function runsOf(
  text: string,
  barred: readonly (readonly [number, number])[],
  hundreds: Hundreds = "alone",
): readonly Run[] {
  const runs: Atom[][] = [[]];
  let end = 0;
  for (const token of withHundreds(spoken(frenchPairs(tokensOf(text, barred))), hundreds)) {
    const gap = betweenGroups(text, end, token.start);
    const cut =
      token.kind === "break" ||
      token.kind === "and" ||
      [...gap].length > mostBetween ||
      /\n\s*\n/.test(gap);
    if (cut) runs.push([]);
    if (token.kind === "atoms") runs.at(-1)?.push(...token.atoms);
    end = token.end;
  }
  return runs.filter((run) => run.length > 0);
}

function tokensOf(text: string, barred: readonly (readonly [number, number])[]): Token[] {
  const between = fillersBetween(text);
  const found = [...text.matchAll(/[\p{L}\p{N}]+/gu)].flatMap(
    ({ 0: run, index }): readonly Token[] =>
      between.has(index)
        ? [{ kind: "filler", start: index, end: index + run.length }]
        : (named(run, index, text) ?? wordTokens(run, index)),
  );
  const bars = new Uint8Array(barred.length === 0 ? 0 : text.length);
  for (const [from, to] of barred) bars.fill(1, from, to);
  const inBar = (token: Token): boolean => bars.subarray(token.start, token.end).includes(1);
  return joinLetters(found, text).map((token) =>
    inBar(token) ? { kind: "break", start: token.start, end: token.end } : token,
  );
}

/** A name or a sign glued to the first group of a number (Lola212-555-0147, x212-555-0147). */
function named(run: string, start: number, text: string): Token[] | undefined {
  const at = start + run.length;
  const word = run.slice(0, -3);
  const behind = glueBehind(run, start, text);
  if (behind !== undefined) return behind;
  if (
    !/^\D+\d{3}$/.test(run) ||
    !(name.test(word) || /^(?:x+|xo+|o+)$/i.test(word)) ||
    noName.test(word) ||
    !/^([-. ])\d{3}\1\d{4}(?![\p{N}])/u.test(text.slice(at, at + 10))
  )
    return undefined;
  return [
    { kind: "break", start, end: at - 3 },
    {
      kind: "atoms",
      atoms: [{ digits: run.slice(-3), start: at - 3, end: at, by: "digit" }],
      start: at - 3,
      end: at,
    },
  ];
}

/** A word or a sign glued to the last group of a dressed number (212-555-0147x, 212.555.0147Lola). */
function glueBehind(run: string, start: number, text: string): Token[] | undefined {
  const [, digits, word = ""] = /^(\d{4})([a-z]{1,15})$/i.exec(run) ?? [];
  const before = text.slice(Math.max(0, start - 9), start);
  if (digits === undefined || !/(?<!\d)\d{3}([-.])\d{3}\1$/.test(before)) return undefined;
  if (!/^(?:x+|xo+|o+)$/i.test(word) && !name.test(word)) return undefined;
  const end = start + digits.length;
  return [
    { kind: "atoms", atoms: [{ digits, start, end, by: "digit" }], start, end },
    { kind: "break", start: end, end: start + run.length },
  ];
}

function wordTokens(run: string, start: number): Token[] {
  const end = start + run.length;
  const said = numberWordOf(run.toLowerCase());
  if (said?.kind === "digits") return [{ ...said, start, end }];
  if (said !== undefined) return [{ ...said, start, end }];
  const atoms = atomsOf(run, start);
  if (atoms !== undefined) return [{ kind: "atoms", atoms, start, end }];
  return (
    (/\d/.test(run) ? (lettered(run, start) ?? unglued(run, start)) : undefined) ?? [
      { kind: "break", start, end },
    ]
  );
}

function atomsOf(run: string, start: number): readonly Atom[] | undefined {
  const pieces = run.length > 80 ? undefined : piecesOf(run);
  if (pieces === undefined || pieces.length === 0) return lettersOnly(run, start);
  const letters = pieces.filter(({ by }) => by === "letter").length;
  if (letters > pieces.length * 0.75) return undefined;
  const atoms: Atom[] = [];
  for (const piece of pieces) {
    const last = atoms.at(-1);
    const joins = last !== undefined && last.by !== "word" && piece.by !== "word";
    if (joins)
      atoms[atoms.length - 1] = {
        ...last,
        digits: last.digits + piece.digits,
        end: start + piece.end,
      };
    else
      atoms.push({
        digits: piece.digits,
        start: start + piece.start,
        end: start + piece.end,
        by: piece.by === "letter" ? "digit" : piece.by,
      });
  }
  return atoms;
}

function lettersOnly(run: string, start: number): readonly Atom[] | undefined {
  const digits = lettersAsDigits(run);
  return digits === undefined
    ? undefined
    : [{ digits, start, end: start + run.length, by: "letter" }];
}

/**
 * Digits with one and the same letter between all groups (212x555x0147), and what an extension
 * follows.
 */
function lettered(run: string, start: number): Token[] | undefined {
  if (/^\d+([a-z])\d+(?:\1\d+)+$/i.test(run) && run.replace(/\D/g, "").length > 8) {
    const atoms = [...run.matchAll(/\d+/g)].map(({ 0: digits, index }): Atom => ({
      digits,
      start: start + index,
      end: start + index + digits.length,
      by: "digit",
    }));
    return [{ kind: "atoms", atoms, start, end: start + run.length }];
  }
  const [, number = "", extension = ""] = /^(\d{4,})((?:ext|x)\d{1,5})$/i.exec(run) ?? [];
  if (number === "") return undefined;
  const end = start + number.length;
  return [
    { kind: "atoms", atoms: [{ digits: number, start, end, by: "digit" }], start, end },
    { kind: "break", start: end, end: end + extension.length },
  ];
}

/** A number glued to words: call2125550147now. */
function unglued(run: string, start: number): Token[] | undefined {
  return behindWord(run, start) ?? betweenWords(run, start);
}

function behindWord(run: string, start: number): Token[] | undefined {
  const [word = ""] = gluedFirst.exec(run) ?? [];
  const at = start + word.length;
  const atoms = word === "" ? undefined : atomsOf(run.slice(word.length), at);
  if (atoms === undefined) return undefined;
  return [
    { kind: "break", start, end: at },
    { kind: "atoms", atoms, start: at, end: start + run.length },
  ];
}

function betweenWords(run: string, start: number): Token[] | undefined {
  const [, before = "", number = "", after = ""] = /^(\D*?)(\d[\s\S]*?\d)(\D*)$/.exec(run) ?? [];
  if (number.length < 3) return undefined;
  const mayStandBefore = before === "" || gluedBefore.test(before) || isNamed(number, before);
  const mayStandAfter = after === "" || gluedAfter.test(after) || isNamed(number, after);
  if (!mayStandBefore || !mayStandAfter) return undefined;
  const from = start + before.length;
  const to = from + number.length;
  const atoms = atomsOf(number, from);
  if (atoms === undefined) return undefined;
  return [
    ...(before === "" ? [] : [{ kind: "break", start, end: from } as const]),
    { kind: "atoms", atoms, start: from, end: to },
    ...(after === "" ? [] : [{ kind: "break", start: to, end: start + run.length } as const]),
  ];
}

/** Whether a whole number has a name beside it: Lola2125550147. */
function isNamed(number: string, word: string): boolean {
  return /^\d{9,11}$/.test(number) && name.test(word) && !noName.test(word);
}
