import countryNames from "./country-names.json" with { type: "json" };
import geoNamesRegions from "./geonames-regions.json" with { type: "json" };
import regionNames from "./regions.json" with { type: "json" };

/** GeoNames' own codes of regions where they are not the postal ones, by country and postal code. */
const geoNames: Readonly<Record<string, string>> = geoNamesRegions;

/** By country: postal codes by themselves and by full name, in small letters. */
const regions: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(regionNames).map(([country, names]) => [country, codesOf(names)]),
);

function codesOf(names: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(names).flatMap(([code, name]) => [
      [code.toLowerCase(), code] as const,
      [name.toLowerCase(), code] as const,
    ]),
  );
}

/**
 * The postal code of a state or province (OR, ON, NSW, ENG) from its code or full name; without a
 * country: of the US.
 */
export function regionCodeOf(text: string, country: string | undefined): string | undefined {
  return regions.get(country ?? "US")?.get(plain(text).replaceAll(".", ""));
}

/** The code that GeoNames uses for a region of a country, from its postal code. */
export function geoNamesRegion(country: string, code: string): string {
  return geoNames[`${country}-${code}`] ?? code;
}

/** The postal code of a region from the code that GeoNames uses. */
export function postalRegion(country: string, geoNamesCode: string): string {
  const found = Object.entries(geoNames).find(
    ([key, code]) => key.startsWith(`${country}-`) && code === geoNamesCode,
  );
  return found === undefined ? geoNamesCode : found[0].slice(country.length + 1);
}

let countries: ReadonlyMap<string, string> | undefined;

/** ISO 3166 alpha-2 code of a country from its code (alpha-2) or its English name. */
export function countryCodeOf(text: string): string | undefined {
  countries ??= countryCodes();
  return countries.get(plain(text).replaceAll(".", ""));
}

function countryCodes(): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const codes = letters
    .flatMap((a) => letters.map((b) => a + b))
    .filter((code) => !/^(?:AA|Q[M-Z]|X[A-JL-Z]|ZZ|EU|EZ|UN|UK)$/.test(code));
  const known = codes.flatMap((code) => {
    const name = names.of(code);
    return name === undefined
      ? []
      : [[plain(name), code] as const, [code.toLowerCase(), code] as const];
  });
  return new Map([...known, ...Object.entries(countryNames)]);
}

/** Small letters without accents, spaces collapsed. */
export function plain(text: string): string {
  if (/^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[’']/g, "'")
    .replace(/\s+/g, " ")
    .trim();
}
