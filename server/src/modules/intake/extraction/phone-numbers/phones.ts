import {
  normalise,
  type NormaliseContext,
  type Normalised,
} from "../../../../ontology/normalise/index.ts";
import { runsOf, tagged, type Atom, type Hundreds, type Run } from "./phone-atoms.ts";
import { edgesHold } from "./phone-edges.ts";
import { fitOf, isCounting } from "./phone-fit.ts";
import { isCalledFor, trapsIn } from "./phone-traps.ts";
import { guessOf, prefixOf, valueOf, type Dialled } from "./phone-values.ts";
import { patternOf } from "../../../../shared/pattern.ts";

/** A phone number in a folded text. */
export interface FoundPhone {
  readonly value: Normalised;
  readonly start: number;
  readonly end: number;
}

interface Candidate {
  readonly value: Dialled;
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  readonly score: number;
}

const links = patternOf(
  "gi",
  String.raw`(?:\bwa\.me\/|\bapi\.whatsapp\.com\/send\/?\?phone=|\btel:|\bsms:|`,
  String.raw`\bwhatsapp:\/\/send\?phone=|\bt\.me\/)\+?(\d[\d-]{6,18}\d)`,
);

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

/** A round price with a number of North America right behind it: $2002125550147. */
const gluedPrice = /[$€£][1-9]\d?0(?=[2-9]\d{2}[2-9]\d{6}(?!\d))/g;

/**
 * Phone numbers in a folded text, in reading order, none overlapping. What a bolder reader finds
 * counts only where a plainer one found nothing.
 */
export function phonesIn(given: string, context: NormaliseContext): readonly FoundPhone[] {
  const text = given
    .replace(formatting, (tag) => tagged.repeat(tag.length))
    .replace(gluedPrice, (price) => tagged.repeat(price.length));
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

/** The best of a run up to some group: its score, the last number in it and what went before. */
interface Best {
  readonly score: number;
  readonly last?: Candidate;
  readonly before?: Best;
}

/** The stretches of a run that together make the most of it. */
function bestOf(run: Run, text: string, context: NormaliseContext): readonly FoundPhone[] {
  const best: Best[] = [{ score: 0 }];
  for (let to = 1; to <= run.length; to++) {
    let top: Best = best[to - 1] ?? { score: 0 };
    for (const candidate of endingAt({ run, text, context }, to)) {
      const before = best[candidate.from] ?? { score: 0 };
      const score = before.score + candidate.score;
      if (score > top.score) top = { score, last: candidate, before };
    }
    best[to] = top;
  }
  return candidatesOf(best.at(-1)).flatMap(
    ({ value: { digits, context: dialledIn }, start, end }) => {
      const value = normalise("phone", digits, dialledIn);
      return value === undefined ? [] : [{ value, start, end }];
    },
  );
}

/** The numbers that make up a best, in reading order. */
function candidatesOf(best: Best | undefined): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let one = best; one?.last !== undefined; one = one.before) found.push(one.last);
  return found.toReversed();
}

/** A run of groups in its text. */
interface Reading {
  readonly run: Run;
  readonly text: string;
  readonly context: NormaliseContext;
}

function endingAt(reading: Reading, to: number): readonly Candidate[] {
  const found: Candidate[] = [];
  let length = 0;
  for (let from = to - 1; from >= 0; from--) {
    length += reading.run[from]?.digits.length ?? 0;
    if (length > 17) break;
    if (length < 8) continue;
    const candidate = candidateOf(reading, from, to);
    if (candidate) found.push(candidate);
  }
  return found;
}

function candidateOf(reading: Reading, from: number, to: number): Candidate | undefined {
  const { run, text, context } = reading;
  const atoms = run.slice(from, to);
  const first = atoms[0];
  const last = atoms.at(-1);
  if (!first || !last || !standsAlone(reading, from, to)) return undefined;
  const plus = plusBefore(text, first.start);
  const setting = {
    plus: plus !== "",
    called: isCalledFor(text, first.start, last.end),
    whole: from === 0 && to === run.length,
  };
  const known = valueOf(atoms, text, setting, context);
  const value = known ?? guessOf(atoms, text, setting);
  const fit = value === undefined ? 0 : fitOf(atoms, value, text, setting);
  if (value === undefined || fit === 0) return undefined;
  const sureness = (setting.plus ? 3 : 0) - (value.mark === undefined ? 0 : 3) - (known ? 0 : 4);
  return {
    value,
    start: setting.plus ? first.start - plus.length : openingBefore(text, first.start, last.end),
    end: last.end,
    from,
    to,
    score: 10 + fit + sureness + prefixOf(atoms, context) + atoms.length / 1_000,
  };
}

/** Whether a stretch of a run may be a number by itself: not cut out of one, and no mere counting. */
function standsAlone({ run, text }: Reading, from: number, to: number): boolean {
  if (isGlued(run[from - 1], run[from]) || isGlued(run[to - 1], run[to])) return false;
  const atoms = run.slice(from, to);
  return edgesHold(atoms, text) && !isCounting(atoms);
}

/** The + or the word for it right before a place in the text; empty where there is none. */
function plusBefore(text: string, at: number): string {
  const plus = /(?<![\p{L}\p{N}])(?:\+|plus|mas)[\s(]*$/iu;
  return plus.exec(text.slice(Math.max(0, at - 6), at))?.[0] ?? "";
}

/** Whether nothing stands between two groups: a number neither begins nor ends there. */
function isGlued(a: Atom | undefined, b: Atom | undefined): boolean {
  return a !== undefined && b !== undefined && a.end === b.start;
}

function openingBefore(text: string, start: number, end: number): number {
  const opening = /[([{]\s?$/.exec(text.slice(Math.max(0, start - 2), start));
  return opening && /[)\]}]/.test(text.slice(start, end)) ? start - opening[0].length : start;
}
