import {
  outlinePhone,
  type NormaliseContext,
  type PhoneOutline,
} from "../../../../ontology/normalise/index.ts";
import type { Atom } from "./phone-atoms.ts";
import type { Setting } from "./phone-fit.ts";

/** Regions that are dialled with a 1. */
const american = new Set(["US", "CA", "PR", "DO", "JM", "BS", "BB", "TT"]);

/** A number as far as it must be known to weigh it, and what it was read from. */
export interface Dialled extends PhoneOutline {
  /** The digits, a + before those that begin with a country's code. */
  readonly digits: string;
  readonly context: NormaliseContext;
}

/**
 * The number that groups say, as it is dialled from the region of the dataset; undefined where they
 * say none.
 */
export function valueOf(
  atoms: readonly Atom[],
  text: string,
  { plus, called }: Setting,
  context: NormaliseContext,
): Dialled | undefined {
  if (plus) return afterPlus(atoms, text);
  const digits = digitsOf(atoms);
  const home = context.region?.toUpperCase();
  if (home === undefined || american.has(home)) {
    const national = /^1?([2-9]\d{2}[2-9]\d{6})$/.exec(digits)?.[1];
    if (national !== undefined && (home !== undefined || digits.length === 11))
      return dialled(`+1${national}`, {}, called && !/^.11|^555/.test(national));
  } else {
    const value = dialled(digits, context, false);
    if (value) return value;
  }
  const abroad = /^(?:00|011)([1-9]\d{7,14})$/.exec(digits)?.[1];
  return abroad === undefined ? undefined : dialled(`+${abroad}`, {}, false);
}

/** A number behind its +; a 0 in brackets and Mexico's old 1 for mobiles are left out. */
function afterPlus(atoms: readonly Atom[], text: string): Dialled | undefined {
  const kept = atoms.filter(
    (atom, at) => at === 0 || atom.digits !== "0" || !isBracketed(text, atom),
  );
  const digits = digitsOf(kept);
  const international = digits.replace(/^521(?=\d{10}$)/, "52");
  return dialled(`+${international}`, {}, digits.length > 8);
}

/**
 * Digits that somebody is asked to call, as a number from abroad without its +: a guess, that a
 * number of home goes before.
 */
export function guessOf(
  atoms: readonly Atom[],
  text: string,
  { plus, called }: Setting,
): Dialled | undefined {
  if (plus || !called) return undefined;
  const digits = digitsOf(atoms);
  const grouped =
    atoms.length === 1 ||
    (digits.length > 10 &&
      atoms.length < 7 &&
      (atoms[0]?.digits.length ?? 9) < 4 &&
      !/[,;\n]/.test(text.slice(atoms[0]?.start, atoms.at(-1)?.end)));
  return digits.length > 10 && grouped ? dialled(`+${digits}`, {}, false) : undefined;
}

function dialled(
  digits: string,
  context: NormaliseContext,
  orPossible: boolean,
): Dialled | undefined {
  const outline = outlinePhone(digits, context);
  if (outline === undefined || (outline.mark !== undefined && !orPossible)) return undefined;
  return { ...outline, digits, context };
}

function isBracketed(text: string, { start, end }: Atom): boolean {
  return (
    /[([{]$/.test(text.slice(0, start).trimEnd().slice(-1)) && /^\s*[)\]}]/.test(text.slice(end))
  );
}

/**
 * What a number gains by what is dialled before it: an exit code, America's 1, elsewhere the 0 that
 * numbers at home begin with.
 */
export function prefixOf(atoms: readonly Atom[], { region }: NormaliseContext): number {
  const digits = digitsOf(atoms);
  if (/^(?:00|011|1(?=\d{10}$))/.test(digits)) return 0.5;
  return digits.startsWith("0") && region !== undefined && !american.has(region.toUpperCase())
    ? 2
    : 0;
}

function digitsOf(atoms: readonly Atom[]): string {
  return atoms.map(({ digits }) => digits).join("");
}
