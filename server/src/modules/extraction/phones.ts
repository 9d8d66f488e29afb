import { normalise, type NormaliseContext, type Normalised } from "../../ontology/normalise/index.ts";
import { runsOf, type Atom, type Run } from "./phone-atoms.ts";
import { fitOf, isCounting } from "./phone-fit.ts";
import { isCalledFor, trapsIn } from "./phone-traps.ts";

/** A phone number in a folded text. */
export interface FoundPhone {
  readonly value: Normalised;
  readonly start: number;
  readonly end: number;
}

interface Candidate extends FoundPhone {
  readonly from: number;
  readonly to: number;
  readonly score: number;
}

const american = new Set("US CA PR DO JM BS BB TT".split(" "));
const links = /(?:\bwa\.me\/|\bapi\.whatsapp\.com\/send\/?\?phone=|\btel:|\bsms:|\bwhatsapp:\/\/send\?phone=|\bt\.me\/)\+?(\d[\d-]{6,18}\d)/gi;

/** Phone numbers in a folded text, in reading order, none overlapping. */
export function phonesIn(text: string, context: NormaliseContext): readonly FoundPhone[] {
  const linked = linkedPhones(text, context);
  const barred = [...trapsIn(text), ...linked.map(({ start, end }) => [start, end] as const)];
  const found = [...linked, ...runsOf(text, barred).flatMap((run) => bestOf(run, text, context))];
  const bangs = text.replace(/(?<=\d)[!|](?=\d)/g, "1");
  const hidden = bangs === text ? [] : runsOf(bangs, barred).flatMap((run) => bestOf(run, bangs, context));
  const free = hidden.filter((one) => !found.some((other) => one.start < other.end && other.start < one.end));
  return [...found, ...free].toSorted((a, b) => a.start - b.start);
}

function linkedPhones(text: string, context: NormaliseContext): readonly FoundPhone[] {
  return [...text.matchAll(links)].flatMap((match) => {
    const digits = match[1] ?? "";
    const start = match.index + match[0].length - digits.length;
    const value = normalise("phone", `+${digits.replaceAll("-", "")}`, {}) ?? normalise("phone", digits, context);
    const known = value?.mark === undefined ? value : normalise("phone", digits, context);
    return known === undefined || known.mark !== undefined ? [] : [{ value: known, start, end: start + digits.length }];
  });
}

/** The stretches of a run that together make the most of it. */
function bestOf(run: Run, text: string, context: NormaliseContext): readonly FoundPhone[] {
  const best: { readonly score: number; readonly found: readonly Candidate[] }[] = [{ score: 0, found: [] }];
  for (let to = 1; to <= run.length; to++) {
    let top = best[to - 1] ?? { score: 0, found: [] };
    for (const candidate of endingAt(run, to, text, context)) {
      const before = best[candidate.from] ?? { score: 0, found: [] };
      const score = before.score + candidate.score;
      if (score > top.score) top = { score, found: [...before.found, candidate] };
    }
    best[to] = top;
  }
  return (best.at(-1)?.found ?? []).map(({ value, start, end }) => ({ value, start, end }));
}

function endingAt(run: Run, to: number, text: string, context: NormaliseContext): readonly Candidate[] {
  const found: Candidate[] = [];
  let length = 0;
  for (let from = to - 1; from >= 0; from--) {
    length += run[from]?.digits.length ?? 0;
    if (length > 17) break;
    if (length < 8) continue;
    const candidate = candidateOf(run, from, to, text, context);
    if (candidate) found.push(candidate);
  }
  return found;
}

function candidateOf(run: Run, from: number, to: number, text: string, context: NormaliseContext): Candidate | undefined {
  const atoms = run.slice(from, to);
  const [first, last] = [atoms[0], atoms.at(-1)];
  if (!first || !last || isGlued(run[from - 1], first) || isGlued(last, run[to]) || !edgesHold(atoms, text) || isCounting(atoms)) return undefined;
  const plus = /(?<![\p{L}\p{N}])(?:\+|plus|mas)[\s(]*$/iu.exec(text.slice(Math.max(0, first.start - 6), first.start));
  const called = isCalledFor(text, first.start, last.end);
  const value = valueOf(atoms, text, plus !== null, called, context);
  if (value === undefined) return undefined;
  const whole = from === 0 && to === run.length;
  const fit = fitOf(atoms, value, text, { plus: plus !== null, called, whole });
  if (fit === 0) return undefined;
  const start = plus === null ? openingBefore(text, first.start, last.end) : first.start - plus[0].length;
  return { value, start, end: last.end, from, to, score: 10 + fit + (plus === null ? 0 : 3) - (value.mark === undefined ? 0 : 3) + (hasPrefix(atoms) ? 0.5 : 0) };
}

function hasPrefix(atoms: readonly Atom[]): boolean {
  return /^(?:00|011|1(?=\d{10}$))/.test(atoms.map(({ digits }) => digits).join(""));
}

/** Whether nothing stands between two groups: a number neither begins nor ends there. */
function isGlued(a: Atom | undefined, b: Atom | undefined): boolean {
  return a !== undefined && b !== undefined && a.end === b.start;
}

/** Letters alone and words such as "to" are digits only between others. */
function edgesHold(atoms: readonly Atom[], text: string): boolean {
  const unsure = atoms.filter(({ by }) => by === "letter" || by === "weak").length;
  if (unsure * 2 > atoms.length && !isDressed(atoms, text)) return false;
  const [first, last] = [atoms[0], atoms.at(-1)];
  return sureEdge(first, atoms[1], text) && sureEdge(atoms.at(-2), last, text, true);
}

/** Letters in the dress of a number: SlB.SSS.OlO1 */
function isDressed(atoms: readonly Atom[], text: string): boolean {
  const dress = atoms.map(({ digits }) => digits.length).join("") === "334";
  return dress && atoms.some(({ by }) => by === "digit") && /^\w{3}([-.])\w{3}\1\w{4}$/.test(text.slice(atoms[0]?.start, atoms[2]?.end));
}

function sureEdge(a: Atom | undefined, b: Atom | undefined, text: string, atEnd = false): boolean {
  const edge = atEnd ? b : a;
  if (edge === undefined || edge.by === "digit" || edge.by === "word") return true;
  const gap = text.slice(a?.end ?? 0, b?.start ?? 0);
  return edge.digits.length > 1 ? /^[-./]$/.test(gap) : /^(?:too|won|ate|fore|o|sept|un|um|meia|sei)$/i.test(text.slice(edge.start, edge.end)) && (a?.by === "word" || b?.by === "word");
}

function valueOf(atoms: readonly Atom[], text: string, plus: boolean, called: boolean, context: NormaliseContext): Normalised | undefined {
  const kept = plus ? atoms.filter((atom, at) => at === 0 || atom.digits !== "0" || !isBracketed(text, atom)) : atoms;
  const digits = kept.map((atom) => atom.digits).join("");
  if (plus) return sure(normalise("phone", `+${digits.replace(/^521(?=\d{10}$)/, "52")}`, {}), digits.length > 8); // Mexico's old 1 for mobiles
  const home = context.region?.toUpperCase();
  if (home === undefined || american.has(home)) {
    const national = /^1?([2-9]\d{2}[2-9]\d{6})$/.exec(digits)?.[1];
    if (national !== undefined && (home !== undefined || digits.length === 11)) return sure(normalise("phone", `+1${national}`, {}), called && !/^.11|^555/.test(national));
  } else {
    const value = sure(normalise("phone", digits, context), false);
    if (value) return value;
  }
  const abroad = /^(?:00|011)([1-9]\d{7,14})$/.exec(digits)?.[1];
  if (abroad !== undefined) return sure(normalise("phone", `+${abroad}`, {}), false);
  const grouped = atoms.length === 1 || (digits.length > 10 && atoms.length < 7 && (atoms[0]?.digits.length ?? 9) < 4 && !/[,;\n]/.test(text.slice(atoms[0]?.start, atoms.at(-1)?.end)));
  return called && digits.length > 10 && grouped ? sure(normalise("phone", `+${digits}`, {}), false) : undefined;
}

function sure(value: Normalised | undefined, orPossible: boolean): Normalised | undefined {
  if (value === undefined || value.value.startsWith("?")) return undefined;
  return value.mark === undefined || orPossible ? value : undefined;
}

function isBracketed(text: string, { start, end }: Atom): boolean {
  return /[([{]\s*$/.test(text.slice(0, start)) && /^\s*[)\]}]/.test(text.slice(end));
}

function openingBefore(text: string, start: number, end: number): number {
  const opening = /[([{]\s?$/.exec(text.slice(Math.max(0, start - 2), start));
  return opening && /[)\]}]/.test(text.slice(start, end)) ? start - opening[0].length : start;
}
