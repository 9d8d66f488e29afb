import { isCity, type NormaliseContext } from "../../../ontology/normalise/index.ts";
import type { Said } from "./said.ts";

const word = String.raw`(?:St\.?|[A-ZÀ-Þ][\p{L}'’.-]+)`;
const placed = new RegExp(
  String.raw`(?<=\b(?:in|visiting|visit|near|around|from|to|downtown|at|of|missed you,?|hotels around|en|à|nach|and|or) |[,·|(&/]\s|/|^)${word}(?: (?:de |of |del |la )?${word}){0,3}`,
  "gu",
);
const states =
  /^(?:,\s*[A-Z]{2}|\s(?:A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]))(?![\p{L}\p{N}])/u;
/** Words that are also small towns somewhere, and months. */
const never = new Set(
  "new call text hello sweet relax friendly open real come may june april august mobile reading deal rose friday sunday monday tuesday wednesday thursday saturday hope best price paradise massage".split(
    " ",
  ),
);

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
export function citiesIn(text: string, { region }: NormaliseContext): readonly Said[] {
  if (region === undefined) return [];
  const found: Said[] = [];
  for (const match of text.matchAll(placed)) {
    const words = match[0].replace(/[.,]+$/u, "").split(" ");
    const sure =
      /\b(?:in|visiting|visit|near|around|from|downtown|en|à|nach) $/iu.test(
        text.slice(0, match.index),
      ) || found.some(({ end }) => /^ ?(?:&|and|or|[,/|]) ?$/iu.test(text.slice(end, match.index)));
    for (let length = words.length; length > 0; length -= 1) {
      const name = words
        .slice(0, length)
        .join(" ")
        .replace(/[.,!?]+$/u, "");
      const stated = states.test(text.slice(match.index + name.length));
      if (
        never.has(name.toLowerCase()) ||
        (!sure && !stated && length < 2) ||
        !isCity(name, region)
      )
        continue;
      found.push({ value: name, start: match.index, end: match.index + name.length });
      break;
    }
  }
  for (const [pattern, value] of region === "US" ? nicknames : []) {
    const [written = "", at = -1] = [pattern.exec(text)?.[0], pattern.exec(text)?.index];
    if (at >= 0) found.push({ value, start: at, end: at + written.length });
  }
  return found
    .toSorted((a, b) => a.start - b.start)
    .filter((one, at, all) => all.findIndex(({ value }) => value === one.value) === at);
}
