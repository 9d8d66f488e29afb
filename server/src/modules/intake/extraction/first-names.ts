import { createRequire } from "node:module";
import type { NormaliseContext } from "../../../ontology/normalise/index.ts";
import nameWords from "./name-words.json" with { type: "json" };
import type { TextFact } from "./text-fact.ts";

const load = createRequire(import.meta.url);
const listed = [
  "female-human-names-en",
  "female-human-names-es",
  "female-human-names-fr",
  "female-human-names-it",
  "female-human-names-de",
  "male-human-names-en",
].flatMap((file) => load(`human-names/data/${file}.json`) as readonly string[]);

/** First names of the npm package human-names (MIT), small letters. */
const known: ReadonlySet<string> = new Set(listed.map((name) => name.toLowerCase()));
/**
 * Names that are words, months or places as well: believed only where the text says that it names
 * somebody.
 */
const ambiguous: ReadonlySet<string> = new Set(nameWords.ambiguous);
/** Words that stand where a name might. */
const never: ReadonlySet<string> = new Set(nameWords.never);

/** True for a first name that is no word, month or place as well; capitals do not matter. */
export function isFirstName(word: string): boolean {
  const small = word.toLowerCase();
  return known.has(small) && !ambiguous.has(small) && !never.has(small);
}

const name = String.raw`(?<name>\p{Lu}\p{L}{1,14}(?:['’-]\p{Lu}\p{L}{1,10})?)`;
const tail = String.raw`(?![\p{L}\p{N}]|['’]s\b)`;
const introduced = new RegExp(
  [
    String.raw`(?:\b(?:my|the) name(?:['’]?s| is)|\bname(?=\s?[:=])|\bi(?:['’]| a)m|\bit['’]s|`,
    String.raw`\bcall me|\bthis is|\bnamed|\bask for|\bme llamo|\bmi nombre es|\bsoy|`,
    String.raw`\bje m['’]appelle|\bich hei(?:ss|ß)e|\bmi chiamo|\bmeu nome [eé])[ ,:=]+(?:miss |`,
    String.raw`ms\.? |lady )?${name}${tail}`,
  ].join(""),
  "dgiu",
);
/** Who is to be called, with the number behind. */
const called = new RegExp(
  String.raw`\b(?:call|text|ring|txt)\s+${name}${tail}\s*(?:@|at|on|:|-)?\s*[(+]?\d{3}`,
  "dgiu",
);
const aged = new RegExp(String.raw`(?<![\p{L}\p{N}])${name}${tail}\s?[,(·|-]\s?\d{2}(?!\d)`, "dgu");
const busy = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}])${name}${tail}(?:\s*(?:[·|&+~*!]|[-–—] |,(?= only| new| visiting|`,
    String.raw` back))|\s+(?:here|is (?:back|here|in|new|visiting|waiting|available|ready)|`,
    String.raw`visiting|has|waits|back|and friends?|is my name)\b)|`,
    String.raw`(?<![\p{L}\p{N}])(?<name>\p{Lu}\p{L}{1,14})['’]s (?:back|here|in town|new|visiting|`,
    String.raw`waiting|available|ready)\b`,
  ].join(""),
  "dgu",
);
const before = new RegExp(
  [
    String.raw`(?:\b(?:sweet|sexy|new|lovely|hot|beautiful|gorgeous|girl|chica|miss|lady|see|meet|`,
    String.raw`with|dear|love|kisses,?|xo|xoxo|call|text|ich bin|jestem|sono)\s+|`,
    String.raw`[:,]\s*(?:it['’]s\s+)?)${name}${tail}`,
  ].join(""),
  "dgiu",
);
const besides = new RegExp(
  String.raw`(?<=\p{L})[^\p{L}\p{N}\n]{0,5}(?:&|\+|and|y|und|et|e)\s${name}${tail}`,
  "dgu",
);
const leading = new RegExp(String.raw`^[^\p{L}\p{N}]*${name}${tail}`, "du");
const placed =
  /\b(?:in|visiting|visit|near|from|at|around|to|of|downtown|old|fort|san|santa|los|las|st\.?|saint)\s+$/iu;

/**
 * The names that a folded text gives to somebody: introduced as names, or known first names where
 * names stand; never words, months and places.
 */
export function namesIn(text: string, _context: NormaliseContext): readonly TextFact[] {
  const found = new Map<string, TextFact>();
  const take = (match: RegExpExecArray, isSure: boolean): void => {
    const written = match.groups?.["name"] ?? "";
    const start = match.indices?.groups?.["name"]?.[0] ?? match.index;
    const plain = written.toLowerCase();
    if (found.has(plain) || placed.test(text.slice(0, start)) || !isName(written, isSure)) return;
    found.set(plain, {
      value: written.charAt(0) + written.slice(1).toLowerCase(),
      start,
      end: start + written.length,
    });
  };
  for (const pattern of [introduced, called])
    for (const match of text.matchAll(pattern)) take(match, true);
  for (const match of text.matchAll(aged))
    take(match, known.has((match.groups?.["name"] ?? "").toLowerCase()));
  for (const pattern of [busy, before])
    for (const match of text.matchAll(pattern)) take(match, false);
  for (const match of text.matchAll(besides))
    if ([...found.values()].some(({ end }) => end === match.index)) take(match, false);
  const first = leading.exec(text);
  if (first !== null) take(first, false);
  return [...found.values()].toSorted((a, b) => a.start - b.start);
}

/** Whether a word may be somebody's name; `isSure` where the text says that it is one. */
function isName(written: string, isSure: boolean): boolean {
  const plain = written.toLowerCase();
  if (!/^\p{Lu}/u.test(written) || never.has(plain)) return false;
  if (known.has(plain)) return isSure || !ambiguous.has(plain);
  return isSure && !/^\p{Lu}+$/u.test(written);
}
