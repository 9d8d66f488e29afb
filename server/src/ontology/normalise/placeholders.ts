import words from "./placeholder-words.json" with { type: "json" };
import { patternOf } from "../../shared/pattern.ts";
import { westernDigits } from "./digits.ts";

const known = new Set(words.map((word) => word.normalize("NFC").toLowerCase()));
const longest = 60;
/** Fewest signs of one sort, or digits in a row, that a hand fills a field with. */
const fewest = 5;
const fewestInRow = 7;

/** Years, days and clocks that stand for no day: the first or last that a program knows. */
const noYear = "(?:0000|0001|1600|1601|1753|1800|1899|1900|1901|9999)";
const noDay = patternOf(
  "u",
  String.raw`^${noYear}-(?:00|01|12)-(?:00|01|30|31)`,
  String.raw`(?:[T ]00:00(?::00(?:\.0+)?)?(?:Z|[+-]00:?00)?)?$`,
);
const noDayTurned = patternOf(
  "u",
  String.raw`^(?:0?1[./-]0?1|0?0[./-]0?0|31[./-]12|12[./-]31|30[./-]12|12[./-]30)`,
  String.raw`[./-]${noYear}(?: 0?0:00(?::00)?)?$`,
);

/**
 * True for what stands where nothing is known: Unknown, N/A, NULL, 0000000000, 123456789,
 * 1900-01-01, test@test.com, ***, in the languages that the normalisers know. Such a value is kept
 * and links nothing.
 */
export function isPlaceholder(raw: string): boolean {
  if (raw.length > longest) return false;
  const text = westernDigits(raw.normalize("NFC")).toLowerCase().trim();
  if (known.has(text) || known.has(text.replace(/[.!?:]+$/u, ""))) return true;
  if (text !== "" && !/[\p{L}\p{N}]/u.test(text)) return true;
  return isFilling(text) || isNoDay(text) || isNoMail(text);
}

/** True for digits in their order alone, as 9876543210: a number of a country may be just that. */
export function isInOrder(raw: string): boolean {
  const bare = westernDigits(raw).replace(/[\s().+/_-]/gu, "");
  return /^\d+$/u.test(bare) && new Set(bare).size > 1 && isFilling(bare);
}

/** True for a word that means "not known", whatever the field: what a thing's key must not be. */
export function isNoName(raw: string): boolean {
  const text = raw.normalize("NFC").toLowerCase().trim();
  return known.has(text) || (text !== "" && !/[\p{L}\p{N}\p{S}]/u.test(text));
}

/** One sign again and again, or digits in their order. */
function isFilling(text: string): boolean {
  const bare = text.replace(/[\s().+/_-]/gu, "");
  if (/^x+$/u.test(bare) && bare.length > 2) return true;
  if (!/^\d+$/u.test(bare)) return false;
  if (bare.length >= fewest && new Set(bare).size === 1) return true;
  return bare.length >= fewestInRow && (isInRow(bare, 1) || isInRow(bare, 9));
}

/** Each digit the one before and a step, from 9 on with 0. */
function isInRow(digits: string, step: number): boolean {
  return [...digits].every(
    (digit, at) => at === 0 || Number(digit) === (Number(digits[at - 1]) + step) % 10,
  );
}

function isNoDay(text: string): boolean {
  const day = text.replace("t00", "T00").replace(/z$/u, "Z");
  return noDay.test(day) || noDayTurned.test(day) || /^0+[./-]0+[./-]0+$/u.test(day);
}

/** test@test.com, unknown@nowhere.org, noemail@…: the name says so, or name and host are one. */
function isNoMail(text: string): boolean {
  const [, name = "", host = ""] = /^([^@\s]+)@([^@\s.]+)\.[^@\s]+$/u.exec(text) ?? [];
  if (name === "") return false;
  return (
    name === host ||
    known.has(name) ||
    /^(?:no-?e?-?mail|no-?address|nomail|nobody|noone|no\.email|fake|abc|aaa+|na)$/u.test(name)
  );
}
