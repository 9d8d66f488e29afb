import words from "./amount-words.json" with { type: "json" };
import { patternOf } from "../../shared/pattern.ts";
import { westernDigits } from "./digits.ts";

/** What a sign between digits means in a column of amounts. */
export type SeparatorRole = "decimal" | "group";

/** How a column writes its amounts; a role that is absent is not known. */
export interface AmountNotation {
  readonly dot?: SeparatorRole;
  readonly comma?: SeparatorRole;
  /** True where it was stated: an amount that is written otherwise is not read. */
  readonly isStated?: boolean;
}

/** An amount taken apart: what stands around its digits is understood. */
interface Parts {
  readonly isNegative: boolean;
  /** Digits with what separates them. */
  readonly core: string;
  /** Zeros that a word such as k adds. */
  readonly factor: number;
}

/** Longest text that is looked at. */
const longest = 60;
const corePattern = patternOf("u", String.raw`(?:(?<![\p{L}\d])[.,])?\d(?:[\d.,'’ ]*\d)?`);
const scientific = /^[+-]?\d(?:\.\d{1,15})?e[+-]?\d{1,2}$/iu;
const grouped = { dot: ".", comma: "," } as const;
const debit = new Set(words.debit);
const credit = new Set(words.credit);
const currencies = new Set(words.currencies);
const factors = new Map(Object.entries(words.factors));

/**
 * An amount as a plain decimal: digits, one dot at most, - before it where it is negative. The
 * column's notation says what a lone dot or comma before three digits means. undefined where the
 * text is no amount or may mean two of different size.
 */
export function readAmount(text: string, notation: AmountNotation): string | undefined {
  if (scientific.test(text)) return plainNumber(Number(text));
  const parts = partsOf(text);
  const plain = parts && plainOf(parts.core, notation);
  if (parts === undefined || plain === undefined) return undefined;
  const value = shifted(plain, parts.factor);
  const isZero = /^[0.]*$/u.test(value);
  return parts.isNegative && !isZero ? `-${value}` : value;
}

/** True for an amount below zero, however that is written. */
export function isNegativeAmount(text: string): boolean {
  return partsOf(text)?.isNegative === true;
}

/** The notation that an example such as 1.234,56 states; undefined where it states none. */
export function statedNotation(example: string): AmountNotation | undefined {
  const found = /^\d{1,3}([.,' ]?)\d{3}([.,])\d{1,2}$/u.exec(example.trim());
  if (found === null || found[1] === found[2]) return undefined;
  return found[2] === ","
    ? { dot: "group", comma: "decimal", isStated: true }
    : { dot: "decimal", comma: "group", isStated: true };
}

/** What the values of a column show of its notation, gathered value by value. */
export interface NotationEvidence {
  /** Most digits behind a sign that can only be a decimal one; 0 where none was met. */
  readonly decimals: { dot: number; comma: number };
  readonly groups: { dot: boolean; comma: boolean };
}

/** No evidence yet. */
export function noEvidence(): NotationEvidence {
  return { decimals: { dot: 0, comma: 0 }, groups: { dot: false, comma: false } };
}

/** Adds what one value shows. */
export function gatherEvidence(text: string, evidence: NotationEvidence): void {
  const core = partsOf(text)?.core ?? "";
  const own = core === "" ? undefined : clearRoles(core);
  if (own === undefined) return;
  for (const name of ["dot", "comma"] as const) {
    if (own[name] === "group") evidence.groups[name] = true;
    if (own[name] !== "decimal") continue;
    const behind = core.length - core.lastIndexOf(grouped[name]) - 1;
    evidence.decimals[name] = Math.max(evidence.decimals[name], behind);
  }
}

/**
 * The notation that the evidence decides. A sign that groups somewhere and is decimal elsewhere, as
 * where two exports were put together, groups three digits if its decimals are never more than two.
 */
export function notationFrom({ decimals, groups }: NotationEvidence): AmountNotation {
  const role = (name: "dot" | "comma", other: "dot" | "comma"): SeparatorRole | undefined => {
    if (groups[name] && decimals[name] < 3) return "group";
    if (groups[name]) return undefined;
    if (decimals[name] > 0) return "decimal";
    if (decimals[other] > 0) return "group";
    return groups[other] ? "decimal" : undefined;
  };
  const dot = role("dot", "comma");
  const comma = role("comma", "dot");
  return {
    ...(dot === undefined ? {} : { dot }),
    ...(comma === undefined ? {} : { comma }),
  };
}

function plainNumber(value: number): string | undefined {
  const plain = String(value);
  return Math.abs(value) < Number.MAX_SAFE_INTEGER && !plain.includes("e") ? plain : undefined;
}

function partsOf(text: string): Parts | undefined {
  if (text.length > longest) return undefined;
  const plain = westernDigits(text.normalize("NFKC"))
    .replace(/[\u2010-\u2015\u2212\ufe63]/gu, "-")
    .replace(/\s+/gu, " ")
    .trim();
  const inBrackets = /^([^()\d]*)\(([^()]+)\)([^()\d]*)$/u.exec(plain);
  const bare =
    inBrackets === null ? plain : `${inBrackets[1]} ${inBrackets[2]} ${inBrackets[3]}`.trim();
  const core = corePattern.exec(bare);
  if (core === null) return undefined;
  const before = aroundOf(bare.slice(0, core.index));
  const after = aroundOf(bare.slice(core.index + core[0].length).replace(/^[.,] ?-+/u, ""));
  if (before === undefined || after === undefined) return undefined;
  const signs = [...before.signs, ...after.signs, ...(inBrackets === null ? [] : ["-"])];
  if (new Set(signs).size > 1 || signs.length > 2) return undefined;
  return { isNegative: signs[0] === "-", core: core[0], factor: before.factor + after.factor };
}

/** What stands before or behind the digits; undefined where a word of it is not known. */
function aroundOf(
  text: string,
): { readonly signs: readonly string[]; readonly factor: number } | undefined {
  const signs: string[] = [];
  let factor = 0;
  for (const [word] of text.matchAll(/[-+]|\/-|[\p{L}]*\p{Sc}|%|[\p{L}]+\.?|[^\s]/gu)) {
    const small = word.toLowerCase();
    if (word === "-" || debit.has(small)) signs.push("-");
    else if (word === "+" || credit.has(small)) signs.push("+");
    else if (factors.has(word)) factor += factors.get(word) ?? 0;
    else if (!isCurrency(word)) return undefined;
  }
  return { signs, factor };
}

function isCurrency(word: string): boolean {
  return (
    /^(?:\p{Sc}|%|[A-Z]{3})$/u.test(word) ||
    currencies.has(word.toLowerCase()) ||
    /^(?:usd|eur|gbp|chf|rub|uah|pln|inr|btc|usdt|eth)$/u.test(word)
  );
}

/** What dot and comma mean by this amount alone; undefined where it is no sound number. */
function clearRoles(core: string): AmountNotation | undefined {
  const bare = core.replace(/(?<=\d)[ '’](?=\d{3}(?!\d))/gu, "");
  if (/[ '’]/u.test(bare)) return undefined;
  // Digits in threes between spaces or apostrophes leave a lone dot or comma no other meaning.
  const isSpaced = bare !== core;
  const hasDot = bare.includes(".");
  const hasComma = bare.includes(",");
  if (hasDot && hasComma) return isSpaced ? undefined : rolesOfBoth(bare);
  return hasDot || hasComma ? rolesOfOne(bare, hasDot ? "dot" : "comma", isSpaced) : {};
}

/** The last of two signs is the decimal one, if it stands once behind groups. */
function rolesOfBoth(bare: string): AmountNotation | undefined {
  const last = bare.lastIndexOf(".") > bare.lastIndexOf(",") ? "." : ",";
  const [whole = "", , another] = bare.split(last);
  if (another !== undefined || !isGrouped(whole, last === "." ? "," : ".")) return undefined;
  return last === "." ? { dot: "decimal", comma: "group" } : { dot: "group", comma: "decimal" };
}

/** A sign that stands several times groups; once before three digits it may do either. */
function rolesOfOne(
  bare: string,
  name: "dot" | "comma",
  isSpaced: boolean,
): AmountNotation | undefined {
  const [whole = "", part = "", another] = bare.split(grouped[name]);
  if (another !== undefined)
    return isGrouped(bare, grouped[name]) ? { [name]: "group" } : undefined;
  const isOpen = part.length === 3 && /^[1-9]\d{0,2}$/u.test(whole) && !isSpaced;
  return isOpen ? {} : { [name]: "decimal" };
}

/** Groups of three, or of two before the last three, as in 1,50,000. */
function isGrouped(digits: string, sign: string): boolean {
  const groups = digits.split(sign);
  const [first = "", ...others] = groups;
  if (first === "" || first.length > 3) return false;
  const isOfThree = others.every((group) => group.length === 3);
  const isIndian =
    first.length < 3 &&
    others.at(-1)?.length === 3 &&
    others.slice(0, -1).every((group) => group.length === 2);
  return isOfThree || isIndian;
}

function plainOf(core: string, notation: AmountNotation): string | undefined {
  const own = clearRoles(core);
  if (own === undefined) return undefined;
  const bare = core.replace(/[ '’]/gu, "");
  if (!/[.,]/u.test(bare)) return bare;
  const isAgainst = (["dot", "comma"] as const).some(
    (name) => own[name] !== undefined && own[name] !== notation[name],
  );
  if (notation.isStated === true && isAgainst) return undefined;
  const role = (name: "dot" | "comma") => own[name] ?? notation[name];
  const [dot, comma] = [role("dot"), role("comma")];
  if ((bare.includes(".") && dot === undefined) || (bare.includes(",") && comma === undefined))
    return undefined;
  const without = bare
    .replaceAll(".", dot === "group" ? "" : ".")
    .replaceAll(",", comma === "group" ? "" : ".");
  return without.startsWith(".") ? `0${without}` : without;
}

/** A plain decimal with its dot moved to the right. */
function shifted(plain: string, places: number): string {
  if (places === 0) return plain;
  const [whole = "", part = ""] = plain.split(".");
  const padded = part.padEnd(places, "0");
  const rest = padded.slice(places);
  return `${whole}${padded.slice(0, places)}${rest === "" ? "" : `.${rest}`}`;
}
