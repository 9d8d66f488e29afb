import lookalikes from "./phone-numbers/lookalikes.json" with { type: "json" };

/**
 * A text for reading: one plain character for each disguise, none for invisible ones, and where
 * each came from.
 */
export interface Folded {
  readonly text: string;
  /**
   * Where each character starts in the original, in UTF-16 units; one more entry than characters,
   * or more.
   */
  readonly starts: readonly number[];
  /** Where each character ends in the original. */
  readonly ends: readonly number[];
}

const invisible =
  /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff\u20e3]|\p{M}/u;
/** First code points of rows of circled digits that NFKC leaves alone: the code point of its 1. */
const circledOnes = [0x2776, 0x2780, 0x278a, 0x24f5];
/** Letters and signs of other scripts, and the plain character that each looks like. */
const plainOfLookalike: Readonly<Record<string, string>> = lookalikes;

const entity =
  /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(nbsp|amp|lt|gt|quot|apos|bull|middot|ndash|mdash|hearts|shy));/gi;
const entityNames: Readonly<Record<string, string>> = {
  nbsp: " ",
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  bull: "•",
  middot: "·",
  ndash: "–",
  mdash: "—",
  hearts: "♥",
  shy: "\u00ad",
};

/** Characters of HTML (&nbsp; &#50;) by where they start: what each is, and where it ends. */
function entitiesIn(text: string): ReadonlyMap<number, readonly [string, number]> {
  return new Map(
    [...text.matchAll(entity)].map(({ 0: all, 1: decimal, 2: hex, 3: named, index }) => {
      const code = decimal === undefined ? Number.parseInt(hex ?? "20", 16) : Number(decimal);
      const char =
        named === undefined ? characterOf(code) : (entityNames[named.toLowerCase()] ?? " ");
      return [index, [char, index + all.length]] as const;
    }),
  );
}

/** The character of a code point; a space for what is no character. */
function characterOf(code: number): string {
  const isNone = code > 0x10ffff || (code >= 0xd800 && code < 0xe000);
  return isNone ? " " : String.fromCodePoint(code);
}

/** Offsets of the characters of a text that stands for itself, longer as longer texts come. */
const own: { starts: readonly number[]; ends: readonly number[] } = { starts: [], ends: [] };

/** A text of plain characters, which folds to itself. */
function unfolded(text: string): Folded {
  if (own.starts.length <= text.length) {
    const length = Math.max(1_000, 2 * text.length);
    own.starts = Array.from({ length }, (_, at) => at);
    own.ends = Array.from({ length }, (_, at) => at + 1);
  }
  return { text, ...own };
}

const plainText = /^[\0-%'-\x7f]*$/u;
const none: ReadonlyMap<number, readonly [string, number]> = new Map();

/**
 * Folds a text: NFKC, circled, full-width and emoji digits, look-alike letters, accents, characters
 * of HTML; invisible characters go.
 */
export function fold(text: string): Folded {
  if (plainText.test(text)) return unfolded(text);
  const starts: number[] = [];
  const ends: number[] = [];
  const entities = text.includes("&") ? entitiesIn(text) : none;
  let folded = "";
  let at = 0;
  let behind = 0;
  for (const given of text) {
    const [char, end] = entities.get(at) ?? [given, at + given.length];
    if (at < behind) {
      at += given.length;
      continue;
    }
    behind = end;
    if (!invisible.test(char)) {
      const plain = plainOf(char);
      for (let unit = 0; unit < plain.length; unit++) {
        starts.push(at);
        ends.push(end);
      }
      folded += plain;
    } else if (ends.length > 0 && /[\ufe0f\u20e3]|\p{M}/u.test(char)) {
      ends[ends.length - 1] = end;
    }
    at += given.length;
  }
  starts.push(text.length);
  return { text: folded, starts, ends };
}

/**
 * One character (code point) as it is read: what it is a disguise of, in one or more characters;
 * none for an invisible one.
 */
export function foldedCharacter(char: string): string {
  return invisible.test(char) ? "" : plainOf(char);
}

function plainOf(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x80) return char;
  const known = plainOfLookalike[char];
  if (known !== undefined) return known;
  const one = circledOnes.find((first) => code >= first && code < first + 9);
  if (one !== undefined) return String(code - one + 1);
  const plain = char.normalize("NFKD").replace(/\p{M}/gu, "");
  if (/^[\d()., ]+$/.test(plain) && /\d/.test(plain)) return plain.replace(/\D/g, "");
  if (/^\p{Nd}$/u.test(plain)) return String(digitOf(plain.codePointAt(0) ?? 0));
  return plain.length === 0 ? " " : plain;
}

/** Digits of all scripts come in rows of ten whose zero has no digit before it in the row. */
function digitOf(code: number): number {
  let zero = code;
  while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero--;
  return (code - zero) % 10;
}

/** Where a stretch of the folded text stands in the original: [start, end). */
export function originalSpan(
  folded: Folded,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  return {
    start: folded.starts[start] ?? 0,
    end: folded.ends[end - 1] ?? folded.starts[start] ?? 0,
  };
}
