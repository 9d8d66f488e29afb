import type { PhoneOutline } from "../../../../ontology/normalise/index.ts";
import { betweenGroups, type Atom } from "./phone-atoms.ts";

/** 1 2 3 4 5 … and 10 20 30 …: somebody counts. */
export function isCounting(atoms: readonly Atom[]): boolean {
  if (stepsAlike(atoms)) return true;
  const joined = atoms.map(({ digits }) => digits).join("");
  return (
    "01234567890123456789".includes(joined) ||
    "98765432109876543210".includes(joined) ||
    /^(\d)\1+$/.test(joined)
  );
}

/** Whether more than three groups go up or down by one and the same step. */
function stepsAlike(atoms: readonly Atom[]): boolean {
  const numberAt = (at: number) => Number(atoms[at]?.digits);
  const step = numberAt(1) - numberAt(0);
  if (atoms.length < 4 || step === 0) return false;
  for (let at = 2; at < atoms.length; at++)
    if (numberAt(at) - numberAt(at - 1) !== step) return false;
  return true;
}

/** How the groups stand in the text. */
export interface Setting {
  readonly plus: boolean;
  readonly called: boolean;
  readonly whole: boolean;
}

/** How well groups and separators fit a phone number; 0 where they rather say something else. */
export function fitOf(
  atoms: readonly Atom[],
  { value }: PhoneOutline,
  text: string,
  { plus, called, whole }: Setting,
): number {
  const gaps = gapsOf(atoms, text);
  const alike = new Set(gaps.map((gap) => gap.trim() || " ")).size < 2;
  const even = evennessOf(atoms, alike);
  if (plus) return 4 + even + (whole ? 1 : 0);
  if (isLoose(atoms) || (listed(atoms, gaps) && (!called || !alike))) return 0;
  if (isAligned(atoms, value)) return 4 + even;
  if (isSpelled(atoms, alike)) return 3 + even;
  if (!whole && !called) return 0;
  const isUsual = alike && (called || isPlain(atoms, gaps));
  return isUsual || isOfOnePiece(atoms, gaps) ? 1 + even : 0;
}

/** What stands between the groups, in order. */
function gapsOf(atoms: readonly Atom[], text: string): readonly string[] {
  return atoms.slice(1).map((atom, at) => betweenGroups(text, atoms[at]?.end ?? 0, atom.start));
}

/** What a number gains by like separators, and where all groups are of several digits or none is. */
function evennessOf(atoms: readonly Atom[], alike: boolean): number {
  const shapes = new Set(atoms.map(({ by, digits }) => by === "digit" && digits.length > 1));
  return (alike ? 2 : 0) + (shapes.size < 2 ? 1 : 0);
}

/** Whether digits stand one by one, with one group at most that begins with a 0. */
function isSpelled(atoms: readonly Atom[], alike: boolean): boolean {
  const grouped = atoms.filter(({ digits, by }) => digits.length > 1 && by !== "word").length;
  return grouped === 0 || (grouped === 1 && alike && atoms[0]?.digits.startsWith("0") === true);
}

/** Up to three groups with a usual separator, one of them no round number. */
function isPlain(atoms: readonly Atom[], gaps: readonly string[]): boolean {
  return /^[ .-]?$/.test(gaps[0] ?? "") && atoms.length < 4 && atoms.some(isOdd);
}

/** Whether a word is among the groups, or all have something between them that is no space or comma. */
function isOfOnePiece(atoms: readonly Atom[], gaps: readonly string[]): boolean {
  return (
    gaps.every((gap) => gap !== "" && !/[\s,]/.test(gap)) || atoms.some(({ by }) => by === "word")
  );
}

/** A longer group that is no round number, as prices are. */
function isOdd({ digits }: Atom): boolean {
  return digits.length > 2 && Number(digits) % 5 !== 0;
}

/**
 * Whether the groups respect the number's own: 3-3-4 in America, elsewhere five groups or fewer, or
 * pairs after a 0.
 */
function isAligned(atoms: readonly Atom[], value: string): boolean {
  if (!value.startsWith("+1"))
    return (
      atoms.length < 6 ||
      (atoms[0]?.digits.startsWith("0") === true &&
        atoms.every(({ digits }) => digits.length === 2))
    );
  const cuts = new Set<number>();
  let length = 0;
  for (const [at, { digits, start }] of [...atoms.entries()].toReversed()) {
    length += digits.length;
    if (at === 0 || atoms[at - 1]?.end !== start) cuts.add(length);
  }
  return (
    cuts.size === 1 ||
    ([4, 7].every((cut) => cuts.has(cut)) && cuts.has(10)) ||
    (cuts.size < 4 && [...cuts].every((cut) => [4, 7, 10, 11].includes(cut)))
  );
}

/**
 * A group that is nearly a number by itself takes nothing but a country's code in front, and what
 * is written without a gap.
 */
function isLoose(atoms: readonly Atom[]): boolean {
  const long = atoms.findIndex(({ digits }) => digits.length > 7);
  if (long < 0 || atoms.every((atom, at) => at === 0 || atoms[at - 1]?.end === atom.start))
    return false;
  const before = atoms.slice(0, long).reduce((sum, { digits }) => sum + digits.length, 0);
  return long < atoms.length - 1 || before > 6;
}

/** Several larger numbers with commas between: a list. */
function listed(atoms: readonly Atom[], gaps: readonly string[]): boolean {
  return (
    atoms.every(({ by }) => by !== "word") &&
    atoms.some(({ digits }) => digits.length > 1) &&
    gaps.filter((gap) => /^\s*[,;&]\s+$/.test(gap)).length > 1
  );
}
