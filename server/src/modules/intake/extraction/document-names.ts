import { isFirstName } from "./first-names.ts";
import words from "./document-words.json" with { type: "json" };
import type { TextFact } from "./text-fact.ts";

/** Words that are no part of a person's name: of streets, bodies, months and places, in small letters. */
const notPersons: ReadonlySet<string> = new Set(words.notPersons);
/** First names that are words, or articles of other languages, as well. */
const notFirst: ReadonlySet<string> = new Set(words.notFirstNames);
/** Forms of address, in small letters without a dot. */
const titles: ReadonlySet<string> = new Set(words.titles);

const word = String.raw`\p{Lu}(?:\p{L}|['’-](?=\p{L})){1,24}`;
const initial = String.raw`\p{Lu}\.`;
const particle = String.raw`(?:de la|de los|de|del|della|di|da|do|dos|van der|van den|van|von|bin|ben|al|el|le|ter)`;
const chain = new RegExp(
  String.raw`(?<![\p{L}\p{N}@.-])(?:(?<title>\p{L}{1,12})\.? )?` +
    String.raw`(?<name>${word}(?: (?:${initial}|${particle}(?= \p{Lu})|${word})){0,4})(?![\p{L}\p{N}@])`,
  "dgu",
);
const mostWords = 3;

/**
 * Names of persons that a running text may hold, as written, in reading order. A first name that is
 * known and no word besides, with a family name behind; or what stands behind a form of address.
 * Streets, firms and places that look so are left out: it rather misses a name than takes one.
 */
export function personsIn(text: string): readonly TextFact[] {
  return [...text.matchAll(chain)].flatMap((match) => {
    const written = match.groups?.["name"] ?? "";
    const start = match.indices?.groups?.["name"]?.[0] ?? match.index;
    const title = (match.groups?.["title"] ?? "").toLowerCase();
    const name = personIn(written, titles.has(title));
    if (name === undefined) return [];
    const from = start + written.indexOf(name);
    return [{ value: name, start: from, end: from + name.length }];
  });
}

/** The name in a chain of capitalised words; undefined where none is sure. */
function personIn(written: string, isAddressed: boolean): string | undefined {
  const parts = written.split(" ");
  const at = parts.findIndex((part) => titles.has(part.toLowerCase().replace(".", "")));
  const named = at < 0 ? fromFirstName(parts) : parts.slice(at + 1);
  const own = isAddressed ? parts : named;
  const least = isAddressed || at >= 0 ? 1 : 2;
  const whole = own.filter((part) => /^\p{Lu}\p{L}/u.test(part));
  if (whole.length < least || whole.length > mostWords || whole.some(isNoPerson)) return undefined;
  return own.join(" ");
}

/** A word of no person's name, and letters that are an abbreviation: NJ, RT. */
function isNoPerson(part: string): boolean {
  const plain = part.toLowerCase().replaceAll(/[.’']/gu, "");
  return notPersons.has(plain) || /^\p{Lu}{2,}$/u.test(part);
}

/** A word before the first name belongs to another name: Radio Anna Berg, President Anna Berg. */
function fromFirstName(parts: readonly string[]): readonly string[] {
  const at = parts.findIndex((part) => isFirstName(part) && !notFirst.has(part.toLowerCase()));
  return at < 0 || at > 1 ? [] : parts.slice(at);
}
