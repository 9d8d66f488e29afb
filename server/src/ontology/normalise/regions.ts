const us =
  "AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|DC District of Columbia|FL Florida|GA Georgia|" +
  "HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|" +
  "MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|" +
  "NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island|SC South Carolina|SD South Dakota|" +
  "TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming|PR Puerto Rico";
const ca =
  "AB Alberta|BC British Columbia|MB Manitoba|NB New Brunswick|NL Newfoundland and Labrador|NS Nova Scotia|ON Ontario|PE Prince Edward Island|" +
  "QC Quebec|SK Saskatchewan|YT Yukon|NT Northwest Territories|NU Nunavut";
const au =
  "NSW New South Wales|VIC Victoria|QLD Queensland|SA South Australia|WA Western Australia|TAS Tasmania|ACT Australian Capital Territory|NT Northern Territory";
const gb = "ENG England|SCT Scotland|WLS Wales|NIR Northern Ireland";

/** GeoNames' own codes of regions where they are not the postal ones. */
const geoNames: Readonly<Record<string, string>> = {
  "CA-AB": "01",
  "CA-BC": "02",
  "CA-MB": "03",
  "CA-NB": "04",
  "CA-NL": "05",
  "CA-NS": "07",
  "CA-ON": "08",
  "CA-PE": "09",
  "CA-QC": "10",
  "CA-SK": "11",
  "CA-YT": "12",
  "CA-NT": "13",
  "CA-NU": "14",
  "AU-ACT": "01",
  "AU-NSW": "02",
  "AU-NT": "03",
  "AU-QLD": "04",
  "AU-SA": "05",
  "AU-TAS": "06",
  "AU-VIC": "07",
  "AU-WA": "08",
};

const regions: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries({ US: us, CA: ca, AU: au, GB: gb }).map(([country, table]) => [
    country,
    regionsOf(table),
  ]),
);

function regionsOf(table: string): ReadonlyMap<string, string> {
  return new Map(
    table.split("|").flatMap((entry) => {
      const [code = "", ...name] = entry.split(" ");
      return [[code.toLowerCase(), code] as const, [name.join(" ").toLowerCase(), code] as const];
    }),
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
  countries ??= countryNames();
  return countries.get(plain(text).replaceAll(".", ""));
}

function countryNames(): ReadonlyMap<string, string> {
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
  const others = {
    usa: "US",
    "united states of america": "US",
    "u s a": "US",
    uk: "GB",
    "great britain": "GB",
    england: "GB",
    scotland: "GB",
    wales: "GB",
    turkey: "TR",
    "czech republic": "CZ",
    macedonia: "MK",
    burma: "MM",
    uae: "AE",
    holland: "NL",
    "the netherlands": "NL",
    russia: "RU",
    "south korea": "KR",
    "ivory coast": "CI",
  };
  return new Map([...known, ...Object.entries(others)]);
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
