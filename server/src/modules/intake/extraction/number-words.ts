import { fold } from "./fold.ts";

/** What a word says in a number read aloud. */
export type Said =
  | {
      readonly kind: "digits";
      readonly digits: string;
      readonly tens?: boolean;
      readonly weak?: boolean;
      readonly french?: boolean;
    }
  | { readonly kind: "times"; readonly times: number }
  | { readonly kind: "zeros"; readonly zeros: string }
  | { readonly kind: "filler" }
  /** Within hundreds (three hundred and five); elsewhere the end of a number. */
  | { readonly kind: "and" };

const digits =
  "zero:0 cero:0 oh:0 nought:0 naught:0 one:1 uno:1 two:2 dos:2 three:3 tres:3 four:4 cuatro:4 five:5 cinco:5 six:6 seis:6 seven:7 siete:7 " +
  "eight:8 ocho:8 nine:9 nueve:9 niner:9 fife:5 fower:4 wun:1 ten:10 diez:10 eleven:11 twelve:12 doce:12 thirteen:13 trece:13 fourteen:14 catorce:14 fifteen:15 quince:15 " +
  "sixteen:16 dieciseis:16 seventeen:17 diecisiete:17 eighteen:18 dieciocho:18 nineteen:19 diecinueve:19 veintiuno:21 veintidos:22 veintitres:23 " +
  "veinticuatro:24 veinticinco:25 veintiseis:26 veintisiete:27 veintiocho:28 veintinueve:29 fiv:5 sevn:7 thre:3 " +
  "cien:100 ciento:100 doscientos:200 trescientos:300 cuatrocientos:400 quinientos:500 seiscientos:600 setecientos:700 ochocientos:800 novecientos:900";
/**
 * Of other languages, and written with a digit for the first letter. Only digits, but for French,
 * where numbers are said in pairs.
 */
const abroad =
  "deux:2 trois:3 quatre:4 cinq:5 huit:8 neuf:9 onze:11 douze:12 treize:13 quatorze:14 seize:16 dois:2 duas:2 quatro:4 sete:7 oito:8 nove:9 " +
  "tre:3 quattro:4 cinque:5 sette:7 otto:8 null:0 eins:1 zwei:2 zwo:2 drei:3 vier:4 fünf:5 fuenf:5 sechs:6 sieben:7 acht:8 neun:9 " +
  "ноль:0 нуль:0 один:1 два:2 две:2 одна:1 три:3 четыре:4 пять:5 шесть:6 семь:7 восемь:8 девять:9 0ne:1 1ne:1 2wo:2 3hree:3 4our:4 5ive:5 6ix:6 7even:7 8ight:8 9ine:9";
/** Dutch, Romanian, Polish, Turkish, Swedish. */
const farther =
  "nul:0 een:1 twee:2 drie:3 vijf:5 zes:6 zeven:7 negen:9 unu:1 doi:2 trei:3 patru:4 cinci:5 sase:6 sapte:7 noua:9 jeden:1 dwa:2 trzy:3 cztery:4 piec:5 szesc:6 siedem:7 osiem:8 dziewiec:9 " +
  "sifir:0 iki:2 uc:3 dort:4 bes:5 alti:6 yedi:7 sekiz:8 dokuz:9 noll:0 ett:1 tva:2 fyra:4 sju:7 atta:8 nio:9";
const frenchTens = "vingt:2 vingts:2 trente:3 quarante:4 cinquante:5 soixante:6";
const tens =
  "twenty:2 veinte:2 thirty:3 treinta:3 forty:4 fourty:4 cuarenta:4 fifty:5 cincuenta:5 sixty:6 sesenta:6 seventy:7 setenta:7 eighty:8 ochenta:8 ninety:9 noventa:9";
const weak =
  "o:0 to:2 too:2 tree:3 for:4 fore:4 ate:8 won:1 once:11 nein:9 un:1 um:1 due:2 sei:6 meia:6 sept:7 dix:10 opt:8 bir:1 fem:5";
const times = "double:2 doble:2 dbl:2 triple:3 treble:3 quadruple:4 cuadruple:4";
const fillers =
  "dash hyphen dot period point space star guion punto raya espacio coma comma slash barra asterisk then luego despues y et plus";

const words: ReadonlyMap<string, Said> = new Map<string, Said>([
  ...pairs(digits).map(([word, value]): [string, Said] => [
    word,
    { kind: "digits", digits: value },
  ]),
  ...pairs(tens).map(([word, value]): [string, Said] => [
    word,
    { kind: "digits", digits: `${value}0`, tens: true },
  ]),
  ...pairs(abroad).map(([word, value]): [string, Said] => [
    fold(word).text.toLowerCase(),
    { kind: "digits", digits: value },
  ]),
  ...pairs(farther).map(([word, value]): [string, Said] => [
    word,
    { kind: "digits", digits: value },
  ]),
  ...pairs(frenchTens).map(([word, value]): [string, Said] => [
    word,
    { kind: "digits", digits: `${value}0`, tens: true, french: true },
  ]),
  ...pairs(weak).map(([word, value]): [string, Said] => [
    word,
    { kind: "digits", digits: value, weak: true },
  ]),
  ...pairs(times).map(([word, value]): [string, Said] => [
    word,
    { kind: "times", times: Number(value) },
  ]),
  ["hundred", { kind: "zeros", zeros: "00" }],
  ["thousand", { kind: "zeros", zeros: "000" }],
  ["and", { kind: "and" }],
  ...fillers.split(" ").map((word): [string, Said] => [word, { kind: "filler" }]),
]);

function pairs(list: string): readonly (readonly [string, string])[] {
  return list.split(" ").map((pair) => {
    const [word = "", value = ""] = pair.split(":");
    return [word, value] as const;
  });
}

/** Words in small letters that say a number and mostly nothing else. */
export const numberWords: readonly string[] = [...words].flatMap(([word, said]) =>
  said.kind === "digits" && said.weak !== true ? [word] : [],
);

/** What one word in small letters says, or undefined where it is no number word. */
export function saidBy(word: string): Said | undefined {
  return words.get(word) ?? (doubled.test(word) ? misspelt.get(single(word)) : undefined);
}

const doubled = /(.)\1/u;
/** Digits whose letters are written several times (twwo, fivve). */
const misspelt: ReadonlyMap<string, Said> = new Map(
  [...words]
    .filter(
      ([word, said]) =>
        said.kind === "digits" && said.weak !== true && said.digits.length === 1 && word.length > 2,
    )
    .map(([word, said]) => [single(word), said]),
);

function single(word: string): string {
  return word.replace(/(.)\1+/gu, "$1");
}

/** Words of digits that are told within a run, with their digits. */
export const glued: readonly (readonly [string, string])[] = [...words].flatMap(([word, said]) =>
  said.kind === "digits" && said.weak !== true && word.length > 2
    ? [[word, said.digits] as const]
    : word === "oh"
      ? [["oh", "0"] as const]
      : [],
);
/** Words that say how often the next digit stands. */
export const repeating = pairs(times).map(([word, value]) => [word, Number(value)] as const);
