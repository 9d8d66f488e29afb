import { contributionsOf, type Named } from "./contributions.ts";
import { drawn, drawnRows, draws, partOf, type Part, type Sums } from "./bootstrap.ts";

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
  /**
   * True where all things' F1 lies outside this interval, and this F1 outside what as many known
   * clusters drawn from all give: they are served worse or better than chance explains.
   */
  readonly differs: boolean;
}

type Measure = "precision" | "recall" | "f1";
type Shares = Readonly<Record<Measure, number>>;

/** A thing in both clusterings; undefined where it is alone. */
export interface Judged {
  readonly found: string | undefined;
  readonly known: string | undefined;
}

/**
 * Pair precision, recall and F1, and B-cubed (Bagga & Baldwin 1998), each with the middle 95 % of
 * 200 draws of known clusters with replacement (seeded): errors within a cluster hang together, so
 * clusters are drawn, not things.
 */
export function agreementOf(things: readonly Judged[]): Agreement {
  const { contributions, known } = contributionsOf(namedOf(things, []));
  const [all = nothing] = drawn([partOf(contributions)], known);
  return {
    things: things.length,
    pairs: intervals(pairShares, all),
    bCubed: intervals(bCubedShares, all),
  };
}

/**
 * B-cubed F1 by the value of a column (region, language, script …), most things first, so that a
 * bias in errors is seen.
 * Precision and recall of each thing are those among all things; intervals as in agreementOf. `by`
 * gives each thing's value.
 */
export function agreementBy(
  things: readonly Judged[],
  by: readonly string[],
): readonly AgreementOfValue[] {
  const { contributions, known } = contributionsOf(namedOf(things, by));
  const whole = partOf(contributions);
  const groups = [...Map.groupBy(contributions, ({ value }) => value)].map(([value, own]) => ({
    value,
    part: partOf(own),
  }));
  const [every = nothing, ...each] = drawn([whole, ...groups.map(({ part }) => part)], known);
  const all = bCubedShares(every.whole).f1;
  const rated = groups.map(({ value, part }, at) => {
    const own = each[at] ?? nothing;
    const { f1 } = intervals(bCubedShares, own);
    const usual = usually(whole, part.known.length);
    return {
      value,
      things: own.whole.things,
      f1,
      differs: (all < f1.low || all > f1.high) && (f1.value < usual.low || f1.value > usual.high),
    };
  });
  return rated.toSorted((a, b) => b.things - a.things || (a.value < b.value ? -1 : 1));
}

const none: Sums = { precision: 0, recall: 0, things: 0, right: 0, claimed: 0, held: 0 };
const nothing = { whole: none, drawn: Array.from({ length: draws }, () => none) };

/** Each thing that is alone gets a name that no file and no cluster can have. */
function namedOf(things: readonly Judged[], by: readonly string[]): readonly Named[] {
  return things.map(({ found, known }, at) => ({
    found: found ?? `\u0000${at}`,
    known: known ?? `\u0000${at}`,
    value: by[at] ?? "",
  }));
}

function intervals(
  sharesOf: (sums: Sums) => Shares,
  all: { readonly whole: Sums; readonly drawn: readonly Sums[] },
): Readonly<Record<Measure, Interval>> {
  const whole = sharesOf(all.whole);
  const shared = all.drawn.map(sharesOf);
  const interval = (measure: Measure): Interval => ({
    value: whole[measure],
    ...middle(shared.map((one) => one[measure])),
  });
  return { precision: interval("precision"), recall: interval("recall"), f1: interval("f1") };
}

/**
 * The middle 95 % of B-cubed F1 over draws of some known clusters: a few clusters that are all
 * right, or all wrong, are no news.
 */
function usually(whole: Part, count: number): Pick<Interval, "low" | "high"> {
  return middle(drawnRows(whole, count).map((sums) => bCubedShares({ ...none, ...sums }).f1));
}

function middle(values: readonly number[]): Pick<Interval, "low" | "high"> {
  const sorted = values.toSorted((a, b) => a - b);
  return {
    low: sorted[Math.floor(0.025 * draws)] ?? 0,
    high: sorted[Math.ceil(0.975 * draws) - 1] ?? 1,
  };
}

function pairShares({ right, claimed, held }: Sums): Shares {
  return shares(ratio(right, claimed), ratio(right, held));
}

function bCubedShares({ precision, recall, things }: Sums): Shares {
  return shares(ratio(precision, things), ratio(recall, things));
}

function shares(precision: number, recall: number): Shares {
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

/** Nothing claimed is nothing wrong. */
function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
