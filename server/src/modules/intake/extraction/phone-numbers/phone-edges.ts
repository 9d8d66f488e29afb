import type { Atom } from "./phone-atoms.ts";

/**
 * Whether groups begin and end as a number may: letters alone and words such as "to" are digits only
 * between others.
 */
export function edgesHold(atoms: readonly Atom[], text: string): boolean {
  const unsure = atoms.filter(({ by }) => by === "letter" || by === "weak").length;
  if (unsure * 2 > atoms.length && !isDressed(atoms, text)) return false;
  if (atoms.some((atom, at) => isRange(atom, atoms[at - 1], atoms[at + 1]))) return false;
  const first = atoms[0];
  const last = atoms.at(-1);
  const isSure = ({ by }: Atom) => by !== "weak";
  return (
    sureEdge(first, atoms[1], text, atoms.find(isSure)) &&
    sureEdge(last, atoms.at(-2), text, atoms.findLast(isSure))
  );
}

/** A word such as "to" between digits: 80 to 220, 9 to 5. */
function isRange({ by, digits }: Atom, before: Atom | undefined, after: Atom | undefined): boolean {
  return by === "weak" && digits !== "0" && before?.by === "digit" && after?.by === "digit";
}

/** Letters in the dress of a number: SlB.SSS.OlO1 */
function isDressed(atoms: readonly Atom[], text: string): boolean {
  const dress = atoms.map(({ digits }) => digits.length).join("") === "334";
  return (
    dress &&
    atoms.some(({ by }) => by === "digit") &&
    /^\w{3}([-.])\w{3}\1\w{4}$/.test(text.slice(atoms[0]?.start, atoms[2]?.end))
  );
}

/**
 * Whether the first or last group is one: a letter with a sign beside it, a word such as "too" with
 * a number word before any other.
 */
function sureEdge(
  edge: Atom | undefined,
  beside: Atom | undefined,
  text: string,
  nearest: Atom | undefined,
): boolean {
  if (edge === undefined || edge.by === "digit" || edge.by === "word") return true;
  const gap = text.slice(
    Math.min(edge.end, beside?.end ?? 0),
    Math.max(edge.start, beside?.start ?? 0),
  );
  return edge.digits.length > 1
    ? /^[-./]$/.test(gap)
    : /^(?:too|won|ate|fore|o|sept|un|um|meia|sei|due|tree|opt)$/i.test(
        text.slice(edge.start, edge.end),
      ) && nearest?.by === "word";
}
