import { coordinatesIn } from "./address-coordinates.ts";
import addressWords from "./address-words.json" with { type: "json" };
import type { NormaliseContext, Normalised } from "./normalised.ts";
import { countryCodeOf, regionCodeOf } from "./regions.ts";
import { patternOf } from "../../shared/pattern.ts";

/** Words of addresses as they are abbreviated, and written out. */
const wordForms: ReadonlyMap<string, string> = new Map(Object.entries(addressWords));
const unitPattern = patternOf(
  "i",
  String.raw`\b(?:room|rm|apartment|apt|unit|suite|ste|flat|floor|fl|hab|habitación|habitacion|`,
  String.raw`zimmer|no\.? ?room)\.?\s*#?\s*(\d+[a-z]?|[a-z]\d*|[a-z]-?\d+)\b|`,
  String.raw`(?<!\w)#\s*(\d+[a-z]?|[a-z]\d*)\b`,
);
const houseWords = patternOf(
  "i",
  String.raw`\b(?:hotel|lodge|inn|motel|house|hostel|apartments?|towers?|suites?|resort|plaza|`,
  String.raw`spa|building|court|manor|villas?|residences?|centre|center)\b`,
);
const streetWords = patternOf(
  "i",
  String.raw`\b(?:street|road|avenue|boulevard|drive|lane|court|highway|parkway|place|square|`,
  String.raw`terrace|circle|trail|expressway|way|route|calle|rue|via|strasse|straße|weg|close|`,
  String.raw`crescent)\b`,
);

interface Parts {
  readonly name?: string;
  readonly street?: string;
  readonly city?: string;
  readonly region?: string;
  readonly postcode?: string;
  readonly country?: string;
}

/**
 * An address for comparison: small letters, no accents, abbreviations written out, unit, postcode
 * and country taken out (they become properties). "Alder Lodge, 12 Mill Rd., Rm 7, Scranton PA
 * 18503" → "alder lodge, 12 mill road, scranton, pa". undefined where it has neither a building nor
 * a street.
 */
export function normaliseAddress(
  stated: string,
  { region }: NormaliseContext,
): Normalised | undefined {
  const place = coordinatesIn(stated);
  const text = place?.rest ?? stated;
  const unit = unitPattern.exec(text);
  const pieces = piecesOf(text.replace(unitPattern, " "));
  const parts = partsOf(pieces, region);
  const isTown = /\p{L}/u.test(parts.city ?? "") || parts.postcode !== undefined;
  const isNamed = parts.name !== undefined || parts.street !== undefined;
  // Without a town, postcode or coordinates it may be in any town: it is kept, and links next to nothing.
  if (place === undefined && !(isTown && isNamed)) return undefined;
  const point = place === undefined ? undefined : `${place.latitude}, ${place.longitude}`;
  const shown = shownOf(parts, isTown ? undefined : point);
  const value = valueOf(parts, isTown ? undefined : point);
  const properties = {
    text: shown,
    ...parts,
    ...(point === undefined ? {} : { coordinates: point }),
    ...unitOf(unit),
  };
  return value === "" ? undefined : { value, label: shown, properties };
}

function unitOf(found: RegExpExecArray | null): { readonly unit?: string } {
  const unit = found?.[1] ?? found?.[2];
  return unit === undefined ? {} : { unit: unit.toUpperCase() };
}

/** An address as people read it; a point stands where no town does. */
function shownOf({ name, street, city, region }: Parts, point: string | undefined): string {
  return [name, street, city, region, point].filter((part) => part !== undefined).join(", ");
}

/** An address as it is compared. */
function valueOf({ name, street, city, region }: Parts, point: string | undefined): string {
  const parts = [
    name === undefined ? "" : comparable(name),
    street === undefined ? "" : comparable(street),
    city === undefined ? "" : comparable(city, townWords),
    region === undefined ? "" : comparable(region, noWords),
    point ?? "",
  ];
  return parts.filter((part) => part !== "").join(", ");
}

function piecesOf(text: string): readonly string[] {
  return text
    .replace(new RegExp(`^(.*${houseWords.source}) (?:on|at|in) (?=.*)`, "i"), "$1, ")
    .split(/[,;\n|·]+/)
    .map((piece) => piece.replace(/\s+/g, " ").trim())
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}

function partsOf(pieces: readonly string[], homeRegion: string | undefined): Parts {
  const rest = [...pieces];
  const country = takeCountry(rest, homeRegion?.toUpperCase());
  const home = country ?? homeRegion?.toUpperCase();
  const { region, postcode } = takeRegion(rest, home);
  const { before, street, city } = atStreet(rest);
  const name = before.join(" ");
  return {
    ...(name === "" ? {} : { name }),
    ...(street === undefined ? {} : { street }),
    ...(city === undefined ? {} : { city }),
    ...(region === undefined ? {} : { region }),
    ...(postcode === undefined ? {} : { postcode }),
    ...(country === undefined ? {} : { country }),
  };
}

/** What stands before the street, the street, and the city behind it. */
function atStreet(pieces: readonly string[]): {
  readonly before: readonly string[];
  readonly street: string | undefined;
  readonly city: string | undefined;
} {
  const at = pieces.findIndex(
    (piece) => /\d/.test(piece) || (streetWords.test(writtenOut(piece)) && !houseWords.test(piece)),
  );
  if (at >= 0)
    return {
      before: pieces.slice(0, at),
      street: pieces[at],
      city: pieces.slice(at + 1).at(-1),
    };
  const hasName = houseWords.test(pieces[0] ?? "") || pieces.length > 1;
  const before = pieces.slice(0, hasName ? 1 : 0);
  return { before, street: undefined, city: pieces.slice(before.length).at(-1) };
}

/**
 * A country in the last piece; two letters that are a state of the home country (PA, CA) are that,
 * unless a region stands before.
 */
function takeCountry(rest: string[], home: string | undefined): string | undefined {
  const last = rest.length > 1 ? (rest.at(-1) ?? "") : "";
  const code = countryCodeOf(last);
  const before = /[A-Za-z]{2,3}$/.exec((rest.at(-2) ?? "").replace(/\s*\d[\d-]*$/, ""))?.[0] ?? "";
  const isState =
    /^[A-Za-z]{2,3}$/.test(last) &&
    regionCodeOf(last, home) !== undefined &&
    regionCodeOf(before, code) === undefined;
  if (code === undefined || isState) return undefined;
  rest.pop();
  return code;
}

function takeRegion(
  rest: string[],
  home: string | undefined,
): { readonly region?: string; readonly postcode?: string } {
  const last = rest.length > 1 ? (rest.at(-1) ?? "") : "";
  const tail =
    /^(.*?)\s*((?<!\S)(?:\d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|\d{4,6}))?$/i.exec(
      last,
    );
  const postcode = tail?.[2];
  const words = (tail?.[1] ?? last).split(" ").filter((word) => word !== "");
  for (const size of [words.length, 2, 1]) {
    const region =
      size < 1 || size > words.length
        ? undefined
        : regionCodeOf(words.slice(-size).join(" "), home);
    if (region === undefined) continue;
    replaceLast(rest, words.slice(0, -size).join(" "));
    return postcode === undefined ? { region } : { region, postcode };
  }
  if (postcode === undefined) return {};
  replaceLast(rest, words.join(" "));
  return { postcode };
}

function replaceLast(rest: string[], by: string): void {
  rest.pop();
  if (by !== "") rest.push(by);
}

function writtenOut(piece: string): string {
  return piece
    .toLowerCase()
    .split(/[\s.]+/)
    .map((word) => wordForms.get(word) ?? word)
    .join(" ");
}

/** In a town's name few words are short ones: Ct and Fl are no court and no floor. */
const townWords: ReadonlyMap<string, string> = new Map(
  [...wordForms].filter(([word]) => !/^(?:ct|fl|pl|dr|sq|str|av|ave|rd|ln)$/.test(word)),
);
/** A state's code is no word: CT is Connecticut, not court. */
const noWords: ReadonlyMap<string, string> = new Map();

function comparable(piece: string, forms: ReadonlyMap<string, string> = wordForms): string {
  const plain = piece.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/['’.]/g, " ");
  const words = plain.split(/[^\p{L}\p{N}&/-]+/u).filter((word) => word !== "" && word !== "the");
  return words
    .map((word, at) => (isSaint(words, at) ? "saint" : (forms.get(word) ?? word)))
    .join(" ")
    .normalize("NFC");
}

function isSaint(words: readonly string[], at: number): boolean {
  return (
    words[at] === "st" &&
    at < words.length - 1 &&
    (at === 0 || (at === 1 && /^\d/.test(words[0] ?? "")))
  );
}
