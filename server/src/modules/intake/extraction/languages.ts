import { languageTold } from "./letter-groups.ts";
import type { TextFact } from "./text-fact.ts";
import { patternOf } from "../../../shared/pattern.ts";

const fewestWords = 4;
const fewestSigns = 8;
const leastLead = 0.06;
/** The first words say it where one language is so far before the next; else all are read. */
const firstWords = 24;
const greatLead = 0.12;
const mostRead = 2_000;
/** What says nothing of a language: addresses, handles, and whatever holds a digit. */
const noWord = /@|:\/\/|www\.|\.[a-z]{2,}\b|\p{N}/iu;
const unspaced = patternOf(
  "gu",
  String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}`,
  String.raw`\p{Script=Lao}\p{Script=Myanmar}]`,
);
/** Letters that tell a language from its neighbours, whose letter groups are nearly the same. */
const tellTale: Readonly<Record<string, RegExp>> = {
  ru: /^(?!.*[іўїєґђјљњћџ]).*(?:[ыэё]|ь(?!о))/isu,
};

/**
 * The language of a text as given, BCP 47, where it is clear: four words or eight signs of a script
 * without spaces, beside numbers and addresses, and one language well before the next or known by
 * its own letters. Else nothing. Its span is the whole text.
 */
export function languagesIn(text: string): readonly TextFact[] {
  const read = text.slice(0, mostRead).normalize("NFKC");
  const signs = unspacedIn(text);
  const plain = signs > 0 ? read.replace(/\p{N}/gu, " ") : wordsAlone(read);
  const words = (plain.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? []).filter(
    (word) => word.length > 1 || unspacedIn(word) > 0,
  );
  if (words.length < fewestWords && unspacedIn(plain) < fewestSigns) return [];
  const first =
    words.length > firstWords ? languageTold(words.slice(0, firstWords).join(" ")) : undefined;
  const { language, lead } =
    first !== undefined && first.lead >= greatLead ? first : languageTold(words.join(" "));
  const isClear = lead >= leastLead || (tellTale[language]?.test(plain) ?? false);
  return language === "" || !isClear ? [] : [{ value: language, start: 0, end: text.length }];
}

function wordsAlone(text: string): string {
  return text
    .split(/\s+/u)
    .filter((word) => !noWord.test(word))
    .join(" ");
}

/** Letters from which on scripts are written without spaces. */
const firstUnspaced = /[\u0e00-\uffff]/;

function unspacedIn(text: string): number {
  return firstUnspaced.test(text) ? (text.match(unspaced)?.length ?? 0) : 0;
}
