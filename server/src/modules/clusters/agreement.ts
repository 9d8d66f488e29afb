import { randomOf } from "../networks/index.ts";
import { contributionsOf, type Contribution, type Named } from "./contributions.ts";

/** A share with its 95 % interval. */
export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** How a clustering agrees with a known one. */
export interface Agreement {
  readonly pairs: Readonly<Record<Measure, Interval>>;
  readonly bCubed: Readonly<Record<Measure, Interval>>;
  /** Things that both know. */
  readonly things: number;
}

/** B-cubed F1 of the things with one value of a column. */
export interface AgreementOfValue {
  readonly value: string;
  readonly things: number;
  readonly f1: Interval;
  /** True where all things' F1 lies outside this interval, and this F1 outside what as many known clusters drawn from all give: they are served worse or better than chance explains. */
  readonly differs: boolean;
}

type Measure = "precision" | "recall" | "f1";
type Shares = Readonly<Record<Measure, number>>;

type Sums = Readonly<Record<"precision" | "recall" | "things", number>>;

/** A thing in both clusterings; undefined where it is alone. */
export interface Judged {
  readonly found: string | undefined;
  readonly known: string | undefined;
}

const draws = 200;

/**
 * Pair precision, recall and F1, and B-cubed (Bagga & Baldwin 1998), each with the middle 95 % of 200 draws of known
 * clusters with replacement (seeded): errors within a cluster hang together, so clusters are drawn, not things.
 */
export function agreementOf(things: readonly Judged[]): Agreement {
  const { contributions, known } = contributionsOf(namedOf(things, []));
  return { things: things.length, pairs: intervals(pairShares, contributions, known), bCubed: intervals(bCubedShares, contributions, known) };
}

/**
 * B-cubed F1 by the value of a column (region, language, script …), most things first, so that a bias in errors is seen.
 * Precision and recall of each thing are those among all things; intervals as in agreementOf. `by` gives each thing's value.
 */
export function agreementBy(things: readonly Judged[], by: readonly string[]): readonly AgreementOfValue[] {
  const { contributions, known } = contributionsOf(namedOf(things, by));
  const whole = byKnown(contributions, known);
  const all = intervals(bCubedShares, contributions, known).f1.value;
  const told = [...Map.groupBy(contributions, ({ value }) => value)].map(([value, own]) => {
    const { f1 } = intervals(bCubedShares, own, known);
    const usual = drawnFrom(whole, new Set(own.map((one) => one.known)).size);
    return { value, things: own.reduce((sum, one) => sum + one.things, 0), f1, differs: (all < f1.low || all > f1.high) && (f1.value < usual.low || f1.value > usual.high) };
  });
  return told.toSorted((a, b) => b.things - a.things || (a.value < b.value ? -1 : 1));
}

/** Each thing that is alone gets a name that no file and no cluster can have. */
function namedOf(things: readonly Judged[], by: readonly string[]): readonly Named[] {
  return things.map(({ found, known }, at) => ({ found: found ?? `\u0000${at}`, known: known ?? `\u0000${at}`, value: by[at] ?? "" }));
}

function intervals(sharesOf: (contributions: readonly Contribution[], times: Float64Array) => Shares, contributions: readonly Contribution[], known: number): Readonly<Record<Measure, Interval>> {
  const whole = sharesOf(contributions, new Float64Array(known).fill(1));
  const random = randomOf(1);
  const drawn = Array.from({ length: draws }, () => sharesOf(contributions, drawnTimes(known, random)));
  const interval = (measure: Measure): Interval => {
    const sorted = drawn.map((one) => one[measure]).toSorted((a, b) => a - b);
    return { value: whole[measure], low: sorted[Math.floor(0.025 * draws)] ?? 0, high: sorted[Math.ceil(0.975 * draws) - 1] ?? 1 };
  };
  return { precision: interval("precision"), recall: interval("recall"), f1: interval("f1") };
}

/** What each known cluster brings to B-cubed. */
function byKnown(contributions: readonly Contribution[], known: number): readonly Sums[] {
  const sums = Array.from({ length: known }, (): Sums => ({ precision: 0, recall: 0, things: 0 }));
  for (const { known: place, precision, recall, things } of contributions) {
    const sum = sums[place];
    if (sum !== undefined) sums[place] = { precision: sum.precision + precision, recall: sum.recall + recall, things: sum.things + things };
  }
  return sums;
}

/** The middle 95 % of B-cubed F1 over draws of some known clusters: a few clusters that are all right, or all wrong, are no news. */
function drawnFrom(clusters: readonly Sums[], count: number): { readonly low: number; readonly high: number } {
  const random = randomOf(1);
  const drawn = Array.from({ length: draws }, () => {
    const sum = { precision: 0, recall: 0, things: 0 };
    for (let draw = 0; draw < count; draw += 1) {
      const one = clusters[Math.floor(random() * clusters.length)];
      sum.precision += one?.precision ?? 0;
      sum.recall += one?.recall ?? 0;
      sum.things += one?.things ?? 0;
    }
    return shares(ratio(sum.precision, sum.things), ratio(sum.recall, sum.things)).f1;
  }).toSorted((a, b) => a - b);
  return { low: drawn[Math.floor(0.025 * draws)] ?? 0, high: drawn[Math.ceil(0.975 * draws) - 1] ?? 1 };
}

/** How often each known cluster is drawn, with replacement. */
function drawnTimes(size: number, random: () => number): Float64Array {
  const times = new Float64Array(size);
  for (let draw = 0; draw < size; draw += 1) {
    const place = Math.floor(random() * size);
    times[place] = (times[place] ?? 0) + 1;
  }
  return times;
}

function pairShares(contributions: readonly Contribution[], times: Float64Array): Shares {
  const sum = (part: "right" | "claimed" | "held") => contributions.reduce((total, one) => total + (times[one.known] ?? 0) * one[part], 0);
  return shares(ratio(sum("right"), sum("claimed")), ratio(sum("right"), sum("held")));
}

function bCubedShares(contributions: readonly Contribution[], times: Float64Array): Shares {
  const sum = (part: "precision" | "recall" | "things") => contributions.reduce((total, one) => total + (times[one.known] ?? 0) * one[part], 0);
  return shares(ratio(sum("precision"), sum("things")), ratio(sum("recall"), sum("things")));
}

function shares(precision: number, recall: number): Shares {
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** Nothing claimed is nothing wrong. */
function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
