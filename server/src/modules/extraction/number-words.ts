/** What a word says in a number read aloud. */
export type Said =
  | { readonly kind: "digits"; readonly digits: string; readonly tens?: boolean; readonly weak?: boolean }
  | { readonly kind: "times"; readonly times: number }
  | { readonly kind: "zeros"; readonly zeros: string }
  | { readonly kind: "filler" };

const digits =
  "zero:0 cero:0 oh:0 nought:0 naught:0 one:1 uno:1 two:2 dos:2 three:3 tres:3 four:4 cuatro:4 five:5 cinco:5 six:6 seis:6 seven:7 siete:7 " +
  "eight:8 ocho:8 nine:9 nueve:9 niner:9 ten:10 diez:10 eleven:11 twelve:12 doce:12 thirteen:13 trece:13 fourteen:14 catorce:14 fifteen:15 quince:15 " +
  "sixteen:16 dieciseis:16 seventeen:17 diecisiete:17 eighteen:18 dieciocho:18 nineteen:19 diecinueve:19 veintiuno:21 veintidos:22 veintitres:23 " +
  "veinticuatro:24 veinticinco:25 veintiseis:26 veintisiete:27 veintiocho:28 veintinueve:29 fiv:5 sevn:7 thre:3 " +
  "cien:100 ciento:100 doscientos:200 trescientos:300 cuatrocientos:400 quinientos:500 seiscientos:600 setecientos:700 ochocientos:800 novecientos:900";
const tens = "twenty:2 veinte:2 thirty:3 treinta:3 forty:4 fourty:4 cuarenta:4 fifty:5 cincuenta:5 sixty:6 sesenta:6 seventy:7 setenta:7 eighty:8 ochenta:8 ninety:9 noventa:9";
const weak = "o:0 to:2 too:2 tree:3 for:4 fore:4 ate:8 won:1 once:11 nein:9";
const times = "double:2 doble:2 dbl:2 triple:3 treble:3 quadruple:4 cuadruple:4";
const fillers = "dash hyphen dot period point space star guion punto raya espacio coma comma slash barra asterisk then luego despues y plus";

const words: ReadonlyMap<string, Said> = new Map<string, Said>([
  ...pairs(digits).map(([word, value]): [string, Said] => [word, { kind: "digits", digits: value }]),
  ...pairs(tens).map(([word, value]): [string, Said] => [word, { kind: "digits", digits: `${value}0`, tens: true }]),
  ...pairs(weak).map(([word, value]): [string, Said] => [word, { kind: "digits", digits: value, weak: true }]),
  ...pairs(times).map(([word, value]): [string, Said] => [word, { kind: "times", times: Number(value) }]),
  ["hundred", { kind: "zeros", zeros: "00" }],
  ["thousand", { kind: "zeros", zeros: "000" }],
  ...fillers.split(" ").map((word): [string, Said] => [word, { kind: "filler" }]),
]);

function pairs(list: string): readonly (readonly [string, string])[] {
  return list.split(" ").map((pair) => {
    const [word = "", value = ""] = pair.split(":");
    return [word, value] as const;
  });
}

/** Words in small letters that say a number and mostly nothing else. */
export const numberWords: readonly string[] = [...words].flatMap(([word, said]) => (said.kind === "digits" && said.weak !== true ? [word] : []));

/** What one word in small letters says, or undefined where it is no number word. */
export function saidBy(word: string): Said | undefined {
  return words.get(word);
}

const glued: readonly (readonly [string, string])[] = [...words].flatMap(([word, said]) =>
  said.kind === "digits" && said.weak !== true && word.length > 2 ? [[word, said.digits] as const] : word === "oh" ? [["oh", "0"] as const] : [],
);
const onlyWords = new RegExp(`^(?:${glued.map(([word]) => word).join("|")})+$`, "i");
const asLetter: Readonly<Record<string, string>> = { "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t" };
const asDigit: Readonly<Record<string, string>> = { O: "0", o: "0", Q: "0", l: "1", I: "1", i: "1", Z: "2", z: "2", E: "3", A: "4", S: "5", s: "5", G: "6", b: "6", T: "7", B: "8", g: "9", q: "9" };

/** A stretch of a glued run that says digits. */
export interface Piece {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
  readonly by: "digit" | "word" | "letter";
}

/**
 * The digits of a run of letters and digits without a gap ("five5five", "0I47", "f1vefive"): number words first, then
 * letters that stand for digits, which count only beside a real digit. undefined where something is left over.
 */
export function piecesOf(run: string): readonly Piece[] | undefined {
  if (/^\d+$/.test(run)) return [{ digits: run, start: 0, end: run.length, by: "digit" }];
  const hasDigit = /\d/.test(run);
  if (!hasDigit && !onlyWords.test(run)) return undefined;
  const best: ({ readonly cost: number; readonly pieces: readonly Piece[] } | undefined)[] = [{ cost: 0, pieces: [] }];
  for (let end = 1; end <= run.length; end++) {
    for (const { piece, cost } of endingAt(run, end, hasDigit)) {
      const before = best[piece.start];
      const total = (before?.cost ?? Infinity) + cost;
      if (before && total < (best[end]?.cost ?? Infinity)) best[end] = { cost: total, pieces: [...before.pieces, piece] };
    }
  }
  return best[run.length]?.pieces;
}

function endingAt(run: string, end: number, hasDigit: boolean): readonly { readonly piece: Piece; readonly cost: number }[] {
  const last = run.charAt(end - 1);
  const found: { piece: Piece; cost: number }[] = [];
  if (/\d/.test(last)) found.push({ piece: { digits: last, start: end - 1, end, by: "digit" }, cost: 1 });
  const letter = asDigit[last];
  if (hasDigit && letter !== undefined) found.push({ piece: { digits: letter, start: end - 1, end, by: "letter" }, cost: 3 });
  for (const [word, digits] of glued) {
    const start = end - word.length;
    const stretch = start < 0 ? "" : run.slice(start, end).toLowerCase();
    if (stretch === word) found.push({ piece: { digits, start, end, by: "word" }, cost: 1 });
    else if (hasDigit && word.length > 2 && isDisguised(stretch) && unleet(stretch) === word) {
      found.push({ piece: { digits, start, end, by: "word" }, cost: 1.5 });
    }
  }
  return found;
}

function isDisguised(stretch: string): boolean {
  const digits = stretch.replace(/\D/g, "").length;
  return digits > 0 && digits * 2 <= stretch.length;
}

function unleet(stretch: string): string {
  return stretch.replace(/\d/g, (digit) => asLetter[digit] ?? digit);
}

/** The digits that letters alone stand for (SSS, OIO), or undefined: only letters that are hardly anything else. */
export function lettersAsDigits(run: string): string | undefined {
  return /^[OoIlSBZ]{1,7}$/.test(run) ? [...run].map((c) => asDigit[c] ?? "").join("") : undefined;
}
