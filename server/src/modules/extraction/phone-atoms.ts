import { lettersAsDigits, piecesOf, saidBy, type Said } from "./number-words.ts";

/** One group of digits in the text, however it is written. */
export interface Atom {
  readonly digits: string;
  /** In the folded text. */
  readonly start: number;
  readonly end: number;
  readonly by: "digit" | "word" | "letter" | "weak";
}

/** Groups with nothing between them but separators. */
export type Run = readonly Atom[];

/** Words that may be glued to a number ("call2125550147now"). */
const gluedBefore = /(?:call|text|txt|tel|telf?|cel|cell|phone|ph|at|me|on|num|number|is|wa|whatsapp|sms|or|now|llama|llamame|numero)$/i;
const gluedAfter = /^(?:call|text|txt|now|only|ask|after|or|and|for|no|ext|x|please|hablo|llama|whatsapp|sms)/i;
const mostBetween = 10;
const mostLetters = 60;

type Token = { readonly start: number; readonly end: number } & (Said | { readonly kind: "atoms"; readonly atoms: readonly Atom[] } | { readonly kind: "break" });

/** Groups of digits in reading order, cut where a word, a line's end or too much stands between, or where it is barred. */
export function runsOf(text: string, barred: readonly (readonly [number, number])[]): readonly Run[] {
  const runs: Atom[][] = [[]];
  let end = 0;
  for (const token of withHundreds(spoken(tokensOf(text, barred)))) {
    const gap = text.slice(end, token.start);
    const cut = token.kind === "break" || [...gap].length > mostBetween || /\n\s*\n/.test(gap);
    if (cut) runs.push([]);
    if (token.kind === "atoms") runs.at(-1)?.push(...token.atoms);
    end = token.end;
  }
  return runs.filter((run) => run.length > 0);
}

function tokensOf(text: string, barred: readonly (readonly [number, number])[]): Token[] {
  const found = [...text.matchAll(/[\p{L}\p{N}]+/gu)].flatMap(({ 0: run, index }) => wordTokens(run, index));
  const inBar = (token: Token): boolean => barred.some(([from, to]) => token.start < to && token.end > from);
  return joinLetters(found, text).map((token) => (inBar(token) ? { kind: "break", start: token.start, end: token.end } : token));
}

function wordTokens(run: string, start: number): Token[] {
  const end = start + run.length;
  const said = saidBy(run.toLowerCase());
  if (said?.kind === "digits") return [{ ...said, start, end }];
  if (said !== undefined) return [{ ...said, start, end }];
  const atoms = atomsOf(run, start);
  if (atoms !== undefined) return [{ kind: "atoms", atoms, start, end }];
  return unglued(run, start) ?? [{ kind: "break", start, end }];
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
    if (joins) atoms[atoms.length - 1] = { ...last, digits: last.digits + piece.digits, end: start + piece.end };
    else atoms.push({ digits: piece.digits, start: start + piece.start, end: start + piece.end, by: piece.by === "letter" ? "digit" : piece.by });
  }
  return atoms;
}

function lettersOnly(run: string, start: number): readonly Atom[] | undefined {
  const digits = lettersAsDigits(run);
  return digits === undefined ? undefined : [{ digits, start, end: start + run.length, by: "letter" }];
}

function unglued(run: string, start: number): Token[] | undefined {
  const parts = /^(\D*?)(\d[\s\S]*?\d)(\D*)$/.exec(run);
  if (parts === null) return undefined;
  const [, before = "", middle = "", after = ""] = parts;
  if (middle.length < 3 || (before !== "" && !gluedBefore.test(before)) || (after !== "" && !gluedAfter.test(after))) return undefined;
  const at = start + before.length;
  const atoms = atomsOf(middle, at);
  if (atoms === undefined) return undefined;
  return [
    ...(before === "" ? [] : [{ kind: "break", start, end: at } as const]),
    { kind: "atoms", atoms, start: at, end: at + middle.length },
    ...(after === "" ? [] : [{ kind: "break", start: at + middle.length, end: start + run.length } as const]),
  ];
}

/** Letters one by one ("f i v e", "t.w.o"): joined where together they are number words. */
function joinLetters(tokens: readonly Token[], text: string): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    let to = at;
    while (to - at < mostLetters && isLetter(tokens[to], text) && (to === at || (tokens[to]?.start ?? 0) - (tokens[to - 1]?.end ?? 0) === 1)) to++;
    const letters = tokens.slice(at, to);
    const word = letters.map(({ start, end }) => text.slice(start, end)).join("");
    const pieces = letters.length > 2 && !/\d/.test(word) ? piecesOf(word) : undefined;
    const [first, last] = [letters[0], letters.at(-1)];
    if (pieces && pieces.length > 0 && first && last) {
      const atoms = pieces.map((p): Atom => ({ digits: p.digits, by: "word", start: letters[p.start]?.start ?? 0, end: letters[p.end - 1]?.end ?? 0 }));
      joined.push({ kind: "atoms", atoms, start: first.start, end: last.end });
      at = to;
    } else {
      const token = tokens[at++];
      if (token) joined.push(token);
    }
  }
  return joined;
}

function isLetter(token: Token | undefined, text: string): boolean {
  return token !== undefined && token.end - token.start === 1 && /[a-z]/i.test(text.charAt(token.start));
}

/** Number words as they are spoken: twenty one, treinta y cinco, double five, eight hundred. */
function spoken(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const after = tokens[at + 1];
    const unitAt = after?.kind === "filler" && token.kind === "digits" && token.tens === true && after.end - after.start === 1 ? at + 2 : at + 1;
    const unit = tokens[unitAt];
    if (token.kind === "digits" && token.tens === true && unit && isUnit(unit)) {
      result.push(wordAtom(token.digits.charAt(0) + digitsIn(unit), token.start, unit.end));
      at = unitAt;
    } else if (token.kind === "times" && after && digitsIn(after).length > 0) {
      result.push(...repeated(token, after));
      at++;
    } else if (after?.kind === "zeros" && /^[1-9]$/.test(digitsIn(token))) {
      result.push(wordAtom(digitsIn(token) + after.zeros, token.start, after.end));
      at++;
    } else if (token.kind === "digits") {
      result.push({ kind: "atoms", atoms: [{ digits: token.digits, start: token.start, end: token.end, by: token.weak === true ? "weak" : "word" }], start: token.start, end: token.end });
    } else {
      result.push(token.kind === "times" || token.kind === "zeros" ? { kind: "break", start: token.start, end: token.end } : token);
    }
  }
  return result;
}

/** Hundreds and what follows them: two hundred twelve, doscientos doce → 212. */
function withHundreds(tokens: readonly Token[]): readonly Token[] {
  return tokens.reduce<Token[]>((result, token) => {
    const before = result.at(-1);
    const [hundreds, rest] = [before && wordDigits(before), wordDigits(token)];
    if (before && /^[1-9]00$/.test(hundreds ?? "") && /^[1-9]\d$/.test(rest ?? "") && token.start - before.end === 1) {
      result[result.length - 1] = wordAtom(`${(hundreds ?? "").charAt(0)}${rest ?? ""}`, before.start, token.end);
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

function digitsIn(token: Token): string {
  if (token.kind === "digits") return token.digits;
  return token.kind === "atoms" ? token.atoms.map(({ digits }) => digits).join("") : "";
}

function repeated(times: Token & { readonly kind: "times" }, of: Token): Token[] {
  const digits = digitsIn(of);
  const rest = of.kind === "atoms" ? of.atoms.slice(1).map((atom): Token => ({ kind: "atoms", atoms: [atom], start: atom.start, end: atom.end })) : [];
  const first = of.kind === "atoms" ? (of.atoms[0]?.digits ?? "") : digits;
  const end = of.kind === "atoms" ? (of.atoms[0]?.end ?? of.end) : of.end;
  return [wordAtom(first.charAt(0).repeat(times.times) + first.slice(1), times.start, end), ...rest];
}
