import anyAscii from "any-ascii";
import words from "./column-words.json" with { type: "json" };
import vocabulary from "./header-vocabulary.json" with { type: "json" };

/** What the header of a column may say that it holds, or of whom and when it speaks. */
export type HeaderSense = keyof typeof words | (typeof others)[number];

const others = [
  ...(["from", "to", "began", "ended", "arrival", "departure", "destination", "lodging"] as const),
  ...(["credit", "debit", "incoming", "outgoing", "calls", "vacancy", "advert", "tip"] as const),
  ...(["shareholder", "director", "body", "companyNumber"] as const),
];

/** The words of one sense, by how they are looked for. */
interface SenseWords {
  /** Words that count where they are the whole header. */
  readonly alone: ReadonlySet<string>;
  /** Words and groups of words that count among others. */
  readonly among: ReadonlySet<string>;
  /** Words that count within longer ones: Telefonnummer, Kundenadresse. */
  readonly within: readonly string[];
  /** Words of scripts that set no spaces, as they are written. */
  readonly unparted: readonly string[];
}

const longWord = 6;
const mostWords = 6;
const noSpaces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const lists: Readonly<Record<string, readonly string[]>> = words;
const languages: readonly Readonly<Record<string, readonly string[] | undefined>>[] =
  Object.values(vocabulary);

/** A header in small Latin letters, words parted by single spaces, with a space at both ends. */
export function headerText(header: string): string {
  const parted = header
    .normalize("NFC")
    .replaceAll(/[ºª°]/gu, "o")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2");
  const plain = anyAscii(parted)
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, " ")
    .trim();
  return ` ${plain} `;
}

function wordsFor(sense: string): SenseWords {
  const foreign = languages.flatMap((language) => language[sense] ?? []);
  const isSide = sense === "from" || sense === "to";
  const all = [...(lists[sense] ?? []), ...(isSide ? foreign : foreign.map(shortAlone))];
  const [unparted, parted] = [all.filter(isUnparted), all.filter((word) => !isUnparted(word))];
  const [alone, others] = [parted.filter(isAlone), parted.filter((word) => !isAlone(word))];
  const among = others.map((word) => headerText(word).trim());
  return {
    alone: new Set([
      ...alone.map((word) => headerText(word).trim()),
      ...unparted.filter(isAlone).map((word) => asWritten(word.slice(1))),
    ]),
    among: new Set(among),
    within: [...new Set(among)].filter((text) => text.length >= longWord),
    unparted: unparted.filter((word) => !isAlone(word)).map(asWritten),
  };
}

/** A word of two letters in one language is another's in a longer header; sides are such words. */
function shortAlone(word: string): string {
  return !isUnparted(word) && headerText(word).trim().length <= 2 ? `=${word}` : word;
}

function isUnparted(word: string): boolean {
  return noSpaces.test(word);
}

/** A word with = counts where it is the whole header. */
function isAlone(word: string): boolean {
  return word.startsWith("=");
}

function asWritten(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

const bySense: ReadonlyMap<string, SenseWords> = new Map(
  [...Object.keys(lists), ...others].map((sense) => [sense, wordsFor(sense)]),
);

/**
 * How well a header says that its column holds something: 0, or more the longer the word that says
 * it. Of two words the longer says more, and the last one what the column is: company status.
 */
export function headerSays(header: string, sense: HeaderSense): number {
  const known = bySense.get(sense);
  if (known === undefined) return 0;
  // WhatsApp is one word, postedAt are two.
  const texts = [...new Set([headerText(header), headerText(header.toLowerCase())])];
  return Math.max(...texts.map((text) => scoreOf(text, known)), unpartedScore(header, known));
}

function scoreOf(text: string, { alone, among, within }: SenseWords): number {
  const plain = text.trim();
  const parts = plain.split(" ");
  const whole = alone.has(plain) ? plain.length + 2 : 0;
  const groups = parts.flatMap((_, from) =>
    parts
      .slice(from, from + mostWords)
      .map((_part, more) => parts.slice(from, from + more + 1).join(" ")),
  );
  const said = groups
    .filter((group) => among.has(group))
    .map((group) => group.length + (text.endsWith(` ${group} `) ? 5 : 1));
  const inside = within.filter((word) => text.includes(word)).map((word) => word.length);
  return Math.max(0, whole, ...said, ...inside);
}

function unpartedScore(header: string, { alone, unparted }: SenseWords): number {
  if (!isUnparted(header)) return 0;
  const text = asWritten(header);
  if (alone.has(text)) return 3 * text.length + 2;
  const said = unparted
    .filter((word) => text.includes(word))
    .map((word) => 3 * word.length + (text.endsWith(word) ? 3 : 0));
  return Math.max(0, ...said);
}

/** A header without the words of a sense, so that what is left says what its column holds. */
export function withoutWordsOf(header: string, sense: HeaderSense): string {
  const known = bySense.get(sense);
  const unparted = known?.unparted.find((word) => asWritten(header).includes(word));
  if (unparted !== undefined) return headerText(asWritten(header).replace(unparted, " "));
  const parts = headerText(header).trim().split(" ");
  const left = parts.filter((part) => known?.among.has(part) !== true && !known?.alone.has(part));
  return ` ${left.join(" ")} `;
}
