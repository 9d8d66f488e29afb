import { analyse } from "chardet";
import alphabets from "./alphabets.json" with { type: "json" };
import { bytesOf } from "./bytes.ts";

/** A way to read the letters of a file. */
export interface EncodingChoice {
  /** As a mapping names it. */
  readonly encoding: string;
  /** Words of the file with the letters that differ, read so. */
  readonly sample: string;
}

/** Tried in this order; of two that read the same the first is taken. */
const usual = [
  "windows-1252",
  "windows-1250",
  "windows-1251",
  "koi8-r",
  "windows-1253",
  "windows-1254",
  "windows-1255",
  "windows-1256",
  "windows-1257",
  "macintosh",
  "ibm866",
];
const ofChardet = /^(?:shift_jis|euc-jp|euc-kr|gb18030|big5|iso-8859-[2-9]|koi8-r|windows-125\d)$/u;
const scripts = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Arabic}/u,
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}]/u,
  /\p{Script=Hangul}/u,
];
const kept = 64 * 1024;
const sampled = 60;

/**
 * How the bytes of a file may be read, likeliest first; none where they are UTF-8, or say
 * themselves what they are.
 */
export async function encodingsOf(path: string): Promise<readonly EncodingChoice[]> {
  const lines = await foreignLines(path);
  if (lines === undefined) return [];
  if (lines.wide !== undefined) return [{ encoding: lines.wide, sample: "" }];
  const guessed = analyse(lines.bytes)
    .map(({ name }) => name.toLowerCase())
    .filter((name) => ofChardet.test(name));
  const choices = [...new Set([...usual, ...guessed.slice(0, 4)])].flatMap((encoding, order) => {
    const text = decoded(lines.bytes, encoding);
    if (text === undefined) return [];
    const bonus = guessed[0] === encoding && /jis|euc|gb|big/u.test(encoding) ? 1 : 0;
    return [{ encoding, text, order, faults: faultsIn(text) + strayLetters(text) - bonus }];
  });
  const ranked = choices.toSorted((a, b) => a.faults - b.faults || a.order - b.order);
  const least = ranked[0]?.faults ?? 0;
  const read = new Map<string, EncodingChoice>();
  for (const { encoding, text, faults } of ranked) {
    const sample = sampleOf(text);
    if (faults <= least + 2 && !read.has(sample)) read.set(sample, { encoding, sample });
  }
  return [...read.values()].slice(0, 4);
}

interface Foreign {
  readonly bytes: Buffer;
  readonly wide?: string;
}

/** The lines of a file that are no UTF-8; undefined where all are, or a mark says what they are. */
async function foreignLines(path: string): Promise<Foreign | undefined> {
  const found: Buffer[] = [];
  let size = 0;
  let rest: Buffer = Buffer.alloc(0);
  let isFirst = true;
  const check = new TextDecoder("utf-8", { fatal: true });
  const look = (line: Buffer) => {
    if (size > kept || line.every((byte) => byte < 0x80)) return;
    try {
      check.decode(line);
    } catch {
      found.push(line);
      size += line.length;
    }
  };
  for await (const chunk of bytesOf(path, undefined)) {
    const wide = isFirst ? wideWithoutMark(chunk) : undefined;
    if (wide !== undefined) return { bytes: chunk, wide };
    isFirst = false;
    const bytes = Buffer.concat([rest, chunk]);
    const end = bytes.lastIndexOf(10);
    for (let from = 0; from <= end;) {
      const next = bytes.indexOf(10, from);
      look(bytes.subarray(from, next));
      from = next + 1;
    }
    rest = bytes.subarray(end + 1, end + 1 + kept);
  }
  look(rest);
  const lines = found.flatMap((line) => [line, Buffer.from("\n")]);
  return found.length === 0 ? undefined : { bytes: Buffer.concat(lines).subarray(0, kept) };
}

/** UTF-16 by its zeros, where no mark says so. */
function wideWithoutMark(chunk: Buffer): string | undefined {
  const head = chunk.subarray(0, 400);
  const zeros = [0, 1].map(
    (odd) => head.filter((byte, index) => index % 2 === odd && byte === 0).length,
  );
  const most = head.length * 0.3;
  if ((zeros[1] ?? 0) > most && (zeros[0] ?? 0) < 4) return "utf-16le";
  return (zeros[0] ?? 0) > most && (zeros[1] ?? 0) < 4 ? "utf-16be" : undefined;
}

function decoded(bytes: Buffer, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * How much of a text no language writes: signs within words, small letters before capitals, letters
 * of two scripts in a word, words of accented letters alone, control characters.
 */
function faultsIn(text: string): number {
  let faults = 3 * (text.match(/[\u0080-\u009f]/gu)?.length ?? 0);
  for (const [word] of text.matchAll(/[^\s,;:|"'()\d@/.+\-–—“”„‘’…«»]+/gu)) {
    if (!/[^\u0000-\u007f]/u.test(word)) continue;
    if (/[^\p{L}\p{M}]/u.test(word) && /\p{L}/u.test(word)) faults += 3;
    if (/\p{Ll}\p{Lu}/u.test(word)) faults += 3;
    if (scripts.filter((script) => script.test(word)).length > 1) faults += 3;
    const accented = word.match(/[\u00c0-\u024f]/gu)?.length ?? 0;
    if (accented > 1 && accented * 2 > word.length) faults += 2;
    faults += oddSigns(word);
  }
  return faults;
}

/**
 * Letters and signs that a word seldom has. Perić and rođen are Periæ and roðen when they are read as
 * Western; Hungarian ő becomes õ, which Portuguese has before e alone.
 */
function oddSigns(word: string): number {
  const letters = /\p{L}æ$|ð|õ(?!e)/iu.test(word) ? 1 : 0;
  if (/^\p{L}?\d*[ºª°]$/u.test(word)) return letters - 1;
  return letters + (/[‘’‡†ƒˆ‰•˜™¤§¨©¬®°±µ¶·¸¹º»¼½¾¿×÷]/u.test(word) ? 1 : 0);
}

const languages = Object.values(alphabets).map((letters) => new Set(letters));

/**
 * How many letters beyond ASCII are of no language that has most of the others: Novì beside
 * relaxaèní is no language's, Nově beside relaxační is Czech.
 */
function strayLetters(text: string): number {
  const letters = text.toLowerCase().match(/[\u00aa-\u024f\u1e00-\u1eff]/gu) ?? [];
  const strays = languages.map((known) => letters.filter((letter) => !known.has(letter)).length);
  return Math.min(letters.length, ...strays);
}

/** The words that hold letters beyond ASCII. */
function sampleOf(text: string): string {
  const words = text.match(/\S*[^\u0000-\u007f]\S*/gu) ?? [];
  return [...new Set(words)].join(" ").slice(0, sampled);
}
