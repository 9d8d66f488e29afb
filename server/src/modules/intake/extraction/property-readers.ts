import type { NormaliseContext } from "../../../ontology/normalise/index.ts";
import { agesIn } from "./ages.ts";
import { citiesIn } from "./cities.ts";
import { fold, originalSpan } from "./text-fold.ts";
import { hoursIn } from "./hours.ts";
import { languagesIn } from "./languages.ts";
import { namesIn } from "./first-names.ts";
import { pricesIn } from "./prices.ts";
import type { TextFact } from "./text-fact.ts";

/**
 * What reads a folded text for one property; the version goes up whenever the same text may give
 * something else.
 */
export interface Reader {
  readonly property: string;
  readonly version: string;
  readonly read: (text: string, context: NormaliseContext) => readonly TextFact[];
  /**
   * True where it reads the longest text of a row alone, and as given, unfolded: letters and
   * accents tell a language.
   */
  readonly whole?: true;
}

/** The readers of this program. */
export const readers: readonly Reader[] = [
  { property: "statedName", version: "names 3", read: namesIn },
  { property: "statedAge", version: "ages 2", read: agesIn },
  { property: "statedPrice", version: "prices 2", read: pricesIn },
  { property: "statedCity", version: "cities 3", read: citiesIn },
  { property: "statedHours", version: "hours 1", read: hoursIn },
  { property: "language", version: "languages 3", read: languagesIn, whole: true },
];

const most = 20;
const longest = 100_000;

/**
 * What a text says to a reader, in reading order, at most 20; UTF-16 offsets into the text as
 * given. Texts over 100,000 characters are read that far.
 */
export function readingOf(
  text: string,
  context: NormaliseContext,
): (reader: Reader) => readonly TextFact[] {
  const given = text.slice(0, longest);
  const folded = fold(given);
  return ({ read, whole }) => {
    if (whole) return read(given, context);
    const found = folded.text.trim() === "" ? [] : read(folded.text, context);
    return found
      .slice(0, most)
      .map(({ value, start, end }) => ({ value, ...originalSpan(folded, start, end) }));
  };
}
