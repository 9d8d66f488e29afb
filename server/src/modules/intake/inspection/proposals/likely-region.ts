import { headerText } from "../columns/header-senses.ts";
import { anyWordOf } from "../columns/header-words.ts";
import { normalise } from "../../../../ontology/normalise/index.ts";

/** Regions whose own forms of numbers are tried, as ISO 3166 names them. */
const tried = [
  ...["US", "GB", "FR", "ES", "NL", "BE", "RO", "PT", "BR", "PL", "CH"],
  ...["SE", "DK", "NO", "FI", "IE", "GR", "BG", "HU", "CZ", "SK", "UA", "RU", "TR", "MX", "CO"],
  ...["AR", "IN", "PH", "TH", "VN", "NG", "ZA", "AU", "CA", "IL", "AE", "JP", "CN"],
  // Numbers of any length are numbers there: tried last.
  ...["IT", "DE", "AT"],
];
const looked = 60;

/** Words of headers that one language has, and the region where most who write it live. */
const languages: readonly (readonly [string, RegExp])[] = [
  ["RO", anyWordOf("nume|prenume|judet|abonat|localitate|adresa|numar|angajator|tara|firma")],
  [
    "NL",
    anyWordOf("naam|bedrag|datum|telefoon|telefoonnummer|gemeente|kenteken|rekening|achternaam"),
  ],
  ["ES", anyWordOf("nombre|apellido|apellidos|fecha|telefono|ciudad|importe|direccion|movil")],
  ["FR", anyWordOf("nom|prenom|ville|adresse|montant|numero|appel|appelant|titulaire|date de")],
  ["DE", anyWordOf("rufnummer|name|vorname|nachname|strasse|betrag|uhrzeit|kennzeichen|dauer|ort")],
  ["IT", anyWordOf("cognome|nome|utenza|citta|importo|indirizzo|data nascita|cellulare")],
  ["BR", anyWordOf("nome|sobrenome|cidade|telefone|valor|endereco|celular")],
  ["PL", anyWordOf("imie|nazwisko|telefon|kwota|miasto|numer|adres|data")],
];

/**
 * The region that numbers without a country are likeliest of: the one in which most of them are
 * numbers; of several the one that most other numbers name, or whose language the headers have. The
 * United States where none says.
 */
export function likelyRegion(phones: readonly string[], headers: readonly string[]): string {
  const numbers = [...new Set(phones)].slice(0, looked);
  const countries = new Map(numbers.map((text) => [text, countryIn(text)]));
  const national = numbers.filter((text) => countries.get(text) === undefined);
  if (national.length === 0) return "US";
  const named = [...countries.values()].filter((country) => country !== undefined);
  const scored = tried.map((region) => {
    const known = national.filter((text) => isKnown(text, region)).length;
    const beside = named.filter((country) => country === region).length;
    return { region, score: known + beside / (named.length + 1) + spoken(region, headers) };
  });
  const [best] = scored.toSorted((a, b) => b.score - a.score);
  return best === undefined || best.score < 1 ? "US" : best.region;
}

/** Share of headers with a word of the region's language, at most a half. */
function spoken(region: string, headers: readonly string[]): number {
  const words = languages.find(([of]) => of === region)?.[1];
  if (words === undefined || headers.length === 0) return 0;
  return headers.filter((header) => words.test(headerText(header))).length / headers.length / 2;
}

/** The country that a number names itself, with a + or without. */
function countryIn(text: string): string | undefined {
  const digits = text.replace(/[^\d+]/gu, "");
  if (!/^(?:\+|00|[1-9]\d{10})/u.test(digits)) return undefined;
  const read = normalise("phone", `+${digits.replace(/^(?:\+|00)/u, "")}`, {});
  return read?.mark === undefined ? read?.properties["country"] : undefined;
}

function isKnown(text: string, region: string): boolean {
  const read = normalise("phone", text, { region });
  return read !== undefined && read.mark === undefined && read.properties["country"] === region;
}
