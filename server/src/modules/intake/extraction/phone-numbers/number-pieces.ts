import { glued, repeating } from "./number-words.ts";

const oneWord = `(?:(?:${repeating.map(([word]) => word).join("|")})?(?:${glued.map(([word]) => word).join("|")}))`;
/** Number words, and an O or two between them (sevenOtwo). */
const onlyWords = new RegExp(`^${oneWord}(?:o{0,2}${oneWord})*$`, "i");
const beginnings: ReadonlySet<string> = new Set(
  [...glued, ...repeating].map(([word]) => word.slice(0, 2)),
);
const asLetter: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
};
const asDigit: Readonly<Record<string, string>> = {
  O: "0",
  o: "0",
  Q: "0",
  l: "1",
  I: "1",
  i: "1",
  Z: "2",
  z: "2",
  E: "3",
  A: "4",
  S: "5",
  s: "5",
  G: "6",
  b: "6",
  T: "7",
  B: "8",
  g: "9",
  q: "9",
};

const chinese: Readonly<Record<string, string>> = {
  〇: "0",
  零: "0",
  一: "1",
  幺: "1",
  二: "2",
  两: "2",
  三: "3",
  四: "4",
  五: "5",
  六: "6",
  七: "7",
  八: "8",
  九: "9",
};

/** A stretch of a glued run that says digits. */
export interface Piece {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
  readonly by: "digit" | "word" | "letter";
}

/**
 * The digits of a run of letters and digits without a gap ("five5five", "0I47", "f1vefive"): number
 * words first, then letters that stand for digits, which count only beside a real digit. undefined
 * where something is left over.
 */
export function piecesOf(run: string): readonly Piece[] | undefined {
  const plain = plainDigits(run);
  if (plain !== undefined) return [{ digits: plain, start: 0, end: run.length, by: "digit" }];
  const hasDigit = /\d/.test(run);
  if (!hasDigit && !(beginnings.has(run.slice(0, 2).toLowerCase()) && onlyWords.test(run)))
    return undefined;
  const pieces = cheapestPieces(run, hasDigit);
  return pieces && withUnits(pieces);
}

/** The digits of a run that is written in digits alone, also Chinese ones. */
function plainDigits(run: string): string | undefined {
  if (/^\d+$/.test(run)) return run;
  const isChinese = run.charCodeAt(0) > 0x3000 && /^[〇零一幺二两三四五六七八九]{2,}$/u.test(run);
  return isChinese ? [...run].map((char) => chinese[char] ?? "").join("") : undefined;
}

/** The pieces that cover a run at the least cost; undefined where none do. */
function cheapestPieces(run: string, hasDigit: boolean): readonly Piece[] | undefined {
  const readings = readingsOf(run);
  const best: ({ readonly cost: number; readonly pieces: readonly Piece[] } | undefined)[] = [
    { cost: 0, pieces: [] },
  ];
  for (let end = 1; end <= run.length; end++) {
    for (const { piece, cost } of endingAt(readings, end, hasDigit)) {
      const before = best[piece.start];
      const total = (before?.cost ?? Infinity) + cost;
      if (before && total < (best[end]?.cost ?? Infinity))
        best[end] = { cost: total, pieces: [...before.pieces, piece] };
    }
  }
  return best[run.length]?.pieces;
}

/** Tens with their unit, glued to it: thirtynine, thirty9 (where no other digit follows). */
function withUnits(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece, at) => {
    const before = pieces[at - 1];
    const after = pieces[at + 1];
    if (isUnitOf(before, piece, after)) return [];
    return after && isUnitOf(piece, after, pieces[at + 2])
      ? [{ ...piece, digits: piece.digits.charAt(0) + after.digits, end: after.end }]
      : [piece];
  });
}

function isUnitOf(ten: Piece | undefined, unit: Piece, next: Piece | undefined): boolean {
  if (ten?.by !== "word" || !/^[2-9]0$/.test(ten.digits) || !/^[1-9]$/.test(unit.digits))
    return false;
  return unit.by === "word" || (unit.by === "digit" && next?.by !== "digit");
}

/** A run as it stands, in small letters, and with letters for the digits that stand for them. */
interface Readings {
  readonly run: string;
  readonly small: string;
  readonly plain: string;
}

function readingsOf(run: string): Readings {
  const small = run.toLowerCase().length === run.length ? run.toLowerCase() : run;
  return { run, small, plain: small.replace(/\d/g, (digit) => asLetter[digit] ?? digit) };
}

const gluedByEnd: ReadonlyMap<string, readonly (readonly [string, string])[]> = Map.groupBy(
  glued,
  ([word]) => word.slice(-1),
);

function endingAt(
  { run, small, plain }: Readings,
  end: number,
  hasDigit: boolean,
): readonly { readonly piece: Piece; readonly cost: number }[] {
  const last = run.charAt(end - 1);
  const found: { piece: Piece; cost: number }[] = [];
  if (/\d/.test(last))
    found.push({ piece: { digits: last, start: end - 1, end, by: "digit" }, cost: 1 });
  const letter = asDigit[last];
  if (letter !== undefined && (hasDigit || letter === "0"))
    found.push({ piece: { digits: letter, start: end - 1, end, by: "letter" }, cost: 3 });
  for (const [word, digits] of gluedByEnd.get(plain.charAt(end - 1)) ?? []) {
    const start = end - word.length;
    if (start < 0) continue;
    if (small.startsWith(word, start))
      found.push({ piece: { digits, start, end, by: "word" }, cost: 1 });
    else if (
      hasDigit &&
      word.length > 2 &&
      plain.startsWith(word, start) &&
      isDisguised(small.slice(start, end))
    ) {
      found.push({ piece: { digits, start, end, by: "word" }, cost: 1.5 });
    }
  }
  return [...found, ...found.flatMap((one) => repeatedBefore(run, one))];
}

/** What it is with a word before it that says how often: double8, triplefive. */
function repeatedBefore(
  run: string,
  { piece, cost }: { readonly piece: Piece; readonly cost: number },
): readonly { readonly piece: Piece; readonly cost: number }[] {
  if (piece.by === "letter" || piece.digits.length > 1) return [];
  const before = run.slice(0, piece.start).toLowerCase();
  const repeated = repeating.find(([word]) => before.endsWith(word));
  return repeated === undefined
    ? []
    : [
        {
          piece: {
            ...piece,
            digits: piece.digits.repeat(repeated[1]),
            start: piece.start - repeated[0].length,
            by: "word",
          },
          cost,
        },
      ];
}

/** Half of it letters, and not such alone as stand for a nought or a one: O77O is no "otto". */
function isDisguised(stretch: string): boolean {
  const digits = stretch.replace(/\D/g, "").length;
  return digits > 0 && digits * 2 <= stretch.length + 1 && /[^\doil]/.test(stretch);
}

/**
 * The digits that letters alone stand for (SSS, OIO), or undefined: only letters that are hardly
 * anything else.
 */
export function lettersAsDigits(run: string): string | undefined {
  return /^[OoIilSBZ]{1,7}$/.test(run) ? [...run].map((c) => asDigit[c] ?? "").join("") : undefined;
}
