import { isCity, type NormaliseContext } from "../../../ontology/normalise/index.ts";
import type { Stated } from "./property-readers.ts";
import townWords from "./town-words.json" with { type: "json" };

const word = String.raw`(?:St\.?|[A-ZÀ-Þ][\p{L}'’.-]+)`;
const placed = new RegExp(
  String.raw`(?<=\b(?:in|visiting|visit|near|around|from|to|downtown|at|of|missed you,?|hotels around|en|à|nach|and|or) |[,·|(&/]\s|/|^)${word}(?: (?:de |of |del |la )?${word}){0,3}`,
  "gu",
);
const states =
  /^(?:,\s*[A-Z]{2}|\s(?:A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]))(?![\p{L}\p{N}])/u;
/** Words that are also small towns somewhere, and months. */
const never: ReadonlySet<string> = new Set(townWords);

/** What people of the United States call some of them. */
const nicknames: readonly (readonly [RegExp, string])[] = [
  [/\bNYC\b/u, "New York"],
  [/\bPhilly\b/u, "Philadelphia"],
  [/(?<!Las )\bVegas\b|(?<=\b(?:in|visiting|to|near) )vegas\b/u, "Las Vegas"],
  [/\bL\.A\./u, "Los Angeles"],
  [/\bNOLA\b/u, "New Orleans"],
];

/**
 * Cities of the dataset's region that a folded text names where places stand; the longest name that
 * GeoNames knows counts.
 */
export function citiesIn(text: string, { region }: NormaliseContext): readonly Stated[] {
  if (region === undefined) return [];
  const nicknamed = region === "US" ? nicknamesIn(text) : [];
  return [...placedIn(text, region), ...nicknamed]
    .toSorted((a, b) => a.start - b.start)
    .filter((one, at, all) => all.findIndex(({ value }) => value === one.value) === at);
}

/** Cities named where places stand. */
function placedIn(text: string, region: string): readonly Stated[] {
  const found: Stated[] = [];
  for (const match of text.matchAll(placed)) {
    const isSure = isBehindPreposition(text, match.index) || isListed(text, match.index, found);
    const name = longestCity(match[0], text.slice(match.index), region, isSure);
    if (name !== undefined)
      found.push({ value: name, start: match.index, end: match.index + name.length });
  }
  return found;
}

function isBehindPreposition(text: string, at: number): boolean {
  const preposition = /\b(?:in|visiting|visit|near|around|from|downtown|en|à|nach) $/iu;
  return preposition.test(text.slice(0, at));
}

/** Whether a place stands beside one found before: Boston and Albany. */
function isListed(text: string, at: number, found: readonly Stated[]): boolean {
  return found.some(({ end }) => /^ ?(?:&|and|or|[,/|]) ?$/iu.test(text.slice(end, at)));
}

/** The longest city that the words begin with; `text` begins with them, too. */
function longestCity(
  written: string,
  text: string,
  region: string,
  isSure: boolean,
): string | undefined {
  const words = written.replace(/[.,]+$/u, "").split(" ");
  for (let length = words.length; length > 0; length -= 1) {
    const name = words
      .slice(0, length)
      .join(" ")
      .replace(/[.,!?]+$/u, "");
    const isBelieved = isSure || length > 1 || states.test(text.slice(name.length));
    if (isBelieved && !never.has(name.toLowerCase()) && isCity(name, region)) return name;
  }
  return undefined;
}

function nicknamesIn(text: string): readonly Stated[] {
  return nicknames.flatMap(([pattern, value]) => {
    const match = pattern.exec(text);
    if (match === null) return [];
    return [{ value, start: match.index, end: match.index + match[0].length }];
  });
}
