import type { NormaliseContext } from "../../ontology/normalise/index.ts";
import { agesIn } from "./ages.ts";
import { citiesIn } from "./cities.ts";
import { fold, originalSpan } from "./fold.ts";
import { hoursIn } from "./hours.ts";
import { namesIn } from "./names.ts";
import { pricesIn } from "./prices.ts";

/** Something that a text says of whom it speaks of: [start, end) where. */
export interface Said {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** What reads a text for one property; the version goes up whenever the same text may give something else. */
interface Reader {
  readonly property: string;
  readonly version: string;
  readonly read: (text: string, context: NormaliseContext) => readonly Said[];
}

const readers: readonly Reader[] = [
  { property: "statedName", version: "names 1", read: namesIn },
  { property: "statedAge", version: "ages 1", read: agesIn },
  { property: "statedPrice", version: "prices 1", read: pricesIn },
  { property: "statedCity", version: "cities 1", read: citiesIn },
  { property: "statedHours", version: "hours 1", read: hoursIn },
];

const most = 20;
const longest = 100_000;

/** Versions of all readers, as one text. */
export const readersVersion = readers.map(({ version }) => version).join(", ");

/** The properties that are read from free text. */
export const readProperties: readonly string[] = readers.map(({ property }) => property);

/** What a text says for a property, in reading order, at most 20; UTF-16 offsets into the text as given. Texts over 100,000 characters are read that far. */
export function readingOf(text: string, context: NormaliseContext): (property: string) => readonly Said[] {
  const folded = fold(text.slice(0, longest));
  return (property) => {
    const found = folded.text.trim() === "" ? [] : (readers.find((one) => one.property === property)?.read(folded.text, context) ?? []);
    return found.slice(0, most).map(({ value, start, end }) => ({ value, ...originalSpan(folded, start, end) }));
  };
}

/** The version of the reader of one property. */
export function readerVersion(property: string): string {
  return readers.find((one) => one.property === property)?.version ?? "";
}
