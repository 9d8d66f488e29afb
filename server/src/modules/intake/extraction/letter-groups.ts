import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

/** What letter groups say of a text. */
export interface LanguageTold {
  /** ISO 639-1; empty where no group is known. */
  readonly language: string;
  /** Its score less that of the next language, 0 to 1. */
  readonly lead: number;
}

/** Letter groups, and what each says of which languages. */
interface Groups {
  readonly languages: readonly string[];
  /** By group its number. */
  readonly numbers: ReadonlyMap<string, number>;
  /** By number where what it says begins; one more entry than groups. */
  readonly offsets: Uint32Array;
  readonly spokenFor: Uint8Array;
  readonly scores: Uint16Array;
  /** What stands between words. */
  readonly separators: RegExp;
  /** By byte the letter that stands for it. */
  readonly letters: readonly string[];
}

/** What is left out of each score of the table, so that it is small. */
const leastScore = 53;
/** What scores are held against, so that they lie between 0 and 1. */
const scale = 25;
const longestText = 1_000;
const fewBytes = 350;
const mostBytes = 380;
const longestWord = 70;
const groupLength = 4;
const stride = 3;

let held: Groups | undefined;

/**
 * The language that a text is most likely of: by the table of ELD (Nito T.M., eld on npm), its
 * smallest set, and by its rules (version 2.1), without the lists that it makes for each text. The
 * table is loaded with the first text, since not every command reads one.
 */
export function languageTold(text: string): LanguageTold {
  held ??= groupsRead();
  const groups = groupsOf(wordsOf(text, held));
  const [first, second, best] = bestOf(totalsOf(groups, held));
  const lead = best < 0 ? 0 : scaled(first, groups.size) - scaled(second, groups.size);
  return { language: held.languages[best] ?? "", lead };
}

/** By language the sum of what groups say for it. */
function totalsOf(
  groups: ReadonlySet<string>,
  { languages, numbers, offsets, spokenFor, scores }: Groups,
): Float64Array {
  const totals = new Float64Array(languages.length);
  for (const group of groups) {
    const number = numbers.get(group);
    if (number === undefined) continue;
    const end = offsets[number + 1] ?? 0;
    for (let at = offsets[number] ?? 0; at < end; at += 1)
      totals[spokenFor[at] ?? 0] = (totals[spokenFor[at] ?? 0] ?? 0) + (scores[at] ?? 0);
  }
  return totals;
}

/** The greatest total and the next, and the number of the first that has it; −1 for none. */
function bestOf(totals: Float64Array): readonly [first: number, second: number, best: number] {
  let [first, second, best] = [0, 0, -1];
  for (const [language, total] of totals.entries()) {
    if (total > first) [first, second, best] = [total, first, language];
    else if (total > second) second = total;
  }
  return [first, second, best];
}

function scaled(total: number, groups: number): number {
  const mean = total / groups;
  return mean / (mean + scale);
}

/** Four bytes of a word every three, with a space where it begins or ends. */
function groupsOf(words: readonly string[]): ReadonlySet<string> {
  const groups = new Set<string>();
  for (const word of words) {
    const length = Math.min(word.length, longestWord);
    let at = 0;
    for (; at + groupLength < length; at += stride)
      groups.add((at === 0 ? " " : "") + word.slice(at, at + groupLength));
    const last = word.slice(Math.max(0, length - groupLength));
    groups.add(`${at === 0 ? " " : ""}${last} `);
  }
  return groups;
}

/** The words of the beginning of a text, in bytes. */
function wordsOf(text: string, { separators, letters }: Groups): readonly string[] {
  const plain = text.slice(0, longestText).replace(separators, " ").trim().toLowerCase();
  const words: string[] = [];
  let [word, bytes] = ["", 0];
  for (const char of plain) {
    if (char === " ") {
      if (word !== "") words.push(word);
      word = "";
      if (bytes > fewBytes) break;
    }
    const code = char.codePointAt(0) ?? 0;
    if (char !== " ") word += code < 0x80 ? char : inLetters(code, letters);
    bytes += bytesOf(code);
    if (bytes > mostBytes) break;
  }
  return word === "" ? words : [...words, word];
}

function bytesOf(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** The letters that stand for the bytes of a character in UTF-8. */
function inLetters(code: number, letters: readonly string[]): string {
  const byte = (value: number) => letters[value] ?? "";
  const further = (shift: number) => byte(0x80 | ((code >> shift) & 0x3f));
  if (code < 0x800) return byte(0xc0 | (code >> 6)) + further(0);
  if (code < 0x10000) return byte(0xe0 | (code >> 12)) + further(6) + further(0);
  return byte(0xf0 | (code >> 18)) + further(12) + further(6) + further(0);
}

/** The table of the package, packed. */
function groupsRead(): Groups {
  const load = createRequire(import.meta.url);
  const entry = import.meta.resolve("eld/extrasmall");
  const part = (name: string): unknown => load(fileURLToPath(new URL(name, entry)));
  const { ngramsData } = part("../ngrams/extrasmall.js") as {
    readonly ngramsData: {
      readonly languages: Readonly<Record<string, string>>;
      readonly ngrams: Readonly<Record<string, Readonly<Record<string, number>>>>;
    };
  };
  const { separators } = part("../regexPatterns.js") as { readonly separators: RegExp };
  const { dictionary } = part("../dictionary.js") as { readonly dictionary: readonly string[] };
  const groups = Object.entries(ngramsData.ngrams);
  const said = groups.map(([, by]) => Object.entries(by));
  const offsets = new Uint32Array(groups.length + 1);
  for (const [number, by] of said.entries())
    offsets[number + 1] = (offsets[number] ?? 0) + by.length;
  return {
    languages: Object.values(ngramsData.languages),
    numbers: new Map(groups.map(([group], number) => [group, number])),
    offsets,
    spokenFor: Uint8Array.from(said.flatMap((by) => by.map(([language]) => Number(language)))),
    scores: Uint16Array.from(said.flatMap((by) => by.map(([, score]) => score + leastScore))),
    separators,
    letters: dictionary,
  };
}
