import {
  normalise,
  type NormaliseContext,
  type Normalised,
} from "../../../ontology/normalise/index.ts";
import { runsOf, tagged, type Atom, type Hundreds, type Run } from "./phone-atoms.ts";
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
const links =
  /(?:\bwa\.me\/|\bapi\.whatsapp\.com\/send\/?\?phone=|\btel:|\bsms:|\bwhatsapp:\/\/send\?phone=|\bt\.me\/)\+?(\d[\d-]{6,18}\d)/gi;

/** Tags of HTML that only format; addresses within others are read. */
const formatting =
  /<\/?(?:b|i|u|s|em|strong|span|font|br|p|div|small|big|mark|center|td|tr|li|h[1-6])(?:\s[^<>]{0,200})?\/?>/gi;

/**
 * Signs in the place of letters and digits: 0!3, f!ve, $ix, thr€€. Each is one character, as what
 * it stands for.
 */
const dressed: readonly (readonly [RegExp, string])[] = [
  [/(?<=\d)[!|](?=\d)/g, "1"],
  [/(?<=[a-z])[!|](?=[a-z])/gi, "i"],
  [/(?<![a-z\d])\$(?=(?:ix|even)(?![a-z]))/gi, "s"],
  [/(?<=[a-z€])€(?=[a-z€]|$|\W)/gi, "e"],
];

/**
 * Phone numbers in a folded text, in reading order, none overlapping. What a bolder reading finds
 * counts only where a plainer one found nothing.
 */
export function phonesIn(given: string, context: NormaliseContext): readonly FoundPhone[] {
  const text = given.replace(formatting, (tag) => tagged.repeat(tag.length));
  const linked = linkedPhones(text, context);
  const barred = [...trapsIn(text), ...linked.map(({ start, end }) => [start, end] as const)];
  const undressed = dressed.reduce((all, [sign, plain]) => all.replace(sign, plain), text);
  const bolder: (readonly [string, Hundreds])[] = [
    ...(undressed === text ? [] : [[undressed, "alone"] as const]),
    ...(/hundred|cient/i.test(text) ? [[undressed, "with units"] as const] : []),
  ];
  return ([[text, "alone"], ...bolder] as const)
    .reduce<readonly FoundPhone[]>((found, [reading, hundreds]) => {
      const read = runsOf(reading, barred, hundreds).flatMap((run) =>
        bestOf(run, reading, context),
      );
      return [
        ...found,
        ...read.filter(
          (one) => !found.some((other) => one.start < other.end && other.start < one.end),
        ),
      ];
    }, linked)
    .toSorted((a, b) => a.start - b.start);
}

function linkedPhones(text: string, context: NormaliseContext): readonly FoundPhone[] {
  return [...text.matchAll(links)].flatMap((match) => {
    const digits = match[1] ?? "";
    const start = match.index + match[0].length - digits.length;
    const value =
      normalise("phone", `+${digits.replaceAll("-", "")}`, {}) ??
      normalise("phone", digits, context);
    const known = value?.mark === undefined ? value : normalise("phone", digits, context);
    return known === undefined || known.mark !== undefined
      ? []
      : [{ value: known, start, end: start + digits.length }];
  });
}

/** The stretches of a run that together make the most of it. */
function bestOf(run: Run, text: string, context: NormaliseContext): readonly FoundPhone[] {
  const best: { readonly score: number; readonly found: readonly Candidate[] }[] = [
    { score: 0, found: [] },
  ];
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

function endingAt(
  run: Run,
  to: number,
  text: string,
  context: NormaliseContext,
): readonly Candidate[] {
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

function candidateOf(
  run: Run,
  from: number,
  to: number,
  text: string,
  context: NormaliseContext,
): Candidate | undefined {
  const atoms = run.slice(from, to);
  const first = atoms[0];
  const last = atoms.at(-1);
  if (
    !first ||
    !last ||
    isGlued(run[from - 1], first) ||
    isGlued(last, run[to]) ||
    !edgesHold(atoms, text) ||
    isCounting(atoms)
  )
    return undefined;
  const plus = /(?<![\p{L}\p{N}])(?:\+|plus|mas)[\s(]*$/iu.exec(
    text.slice(Math.max(0, first.start - 6), first.start),
  );
  const called = isCalledFor(text, first.start, last.end);
  const known = valueOf(atoms, plus !== null, called, context, text);
  const value = known ?? (plus === null && called ? abroadOf(atoms, text) : undefined);
  if (value === undefined) return undefined;
  const whole = from === 0 && to === run.length;
  const fit = fitOf(atoms, value, text, { plus: plus !== null, called, whole });
  if (fit === 0) return undefined;
  const start =
    plus === null ? openingBefore(text, first.start, last.end) : first.start - plus[0].length;
  return {
    value,
    start,
    end: last.end,
    from,
    to,
    score:
      10 +
      fit +
      (plus === null ? 0 : 3) -
      (value.mark === undefined ? 0 : 3) -
      (known === undefined ? 4 : 0) +
      prefixOf(atoms, context) +
      atoms.length / 1_000,
  };
}

/**
 * What a number gains by what is dialled before it: an exit code, America's 1, elsewhere the 0 that
 * numbers at home begin with.
 */
function prefixOf(atoms: readonly Atom[], { region }: NormaliseContext): number {
  const digits = atoms.map((atom) => atom.digits).join("");
  if (/^(?:00|011|1(?=\d{10}$))/.test(digits)) return 0.5;
  return digits.startsWith("0") && region !== undefined && !american.has(region.toUpperCase())
    ? 2
    : 0;
}

/** Whether nothing stands between two groups: a number neither begins nor ends there. */
function isGlued(a: Atom | undefined, b: Atom | undefined): boolean {
  return a !== undefined && b !== undefined && a.end === b.start;
}

/** Letters alone and words such as "to" are digits only between others. */
function edgesHold(atoms: readonly Atom[], text: string): boolean {
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

function valueOf(
  atoms: readonly Atom[],
  plus: boolean,
  called: boolean,
  context: NormaliseContext,
  text: string,
): Normalised | undefined {
  const kept = plus
    ? atoms.filter((atom, at) => at === 0 || atom.digits !== "0" || !isBracketed(text, atom))
    : atoms;
  const digits = kept.map((atom) => atom.digits).join("");
  if (plus)
    return sure(
      normalise("phone", `+${digits.replace(/^521(?=\d{10}$)/, "52")}`, {}),
      digits.length > 8,
    ); // Mexico's old 1 for mobiles
  const home = context.region?.toUpperCase();
  if (home === undefined || american.has(home)) {
    const national = /^1?([2-9]\d{2}[2-9]\d{6})$/.exec(digits)?.[1];
    if (national !== undefined && (home !== undefined || digits.length === 11))
      return sure(normalise("phone", `+1${national}`, {}), called && !/^.11|^555/.test(national));
  } else {
    const value = sure(normalise("phone", digits, context), false);
    if (value) return value;
  }
  const abroad = /^(?:00|011)([1-9]\d{7,14})$/.exec(digits)?.[1];
  return abroad === undefined ? undefined : sure(normalise("phone", `+${abroad}`, {}), false);
}

/**
 * Digits that somebody is asked to call, as a number from abroad without its +: a guess, that a
 * number of home goes before.
 */
function abroadOf(atoms: readonly Atom[], text: string): Normalised | undefined {
  const digits = atoms.map((atom) => atom.digits).join("");
  const grouped =
    atoms.length === 1 ||
    (digits.length > 10 &&
      atoms.length < 7 &&
      (atoms[0]?.digits.length ?? 9) < 4 &&
      !/[,;\n]/.test(text.slice(atoms[0]?.start, atoms.at(-1)?.end)));
  return digits.length > 10 && grouped
    ? sure(normalise("phone", `+${digits}`, {}), false)
    : undefined;
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
