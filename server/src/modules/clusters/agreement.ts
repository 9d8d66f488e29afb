import { randomOf } from "../networks/index.ts";

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

type Measure = "precision" | "recall" | "f1";

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
  const judged = things.map(({ found, known }, at) => ({ found: found ?? `alone ${at}`, known: known ?? `alone ${at}` }));
  const known = [...new Set(judged.map((one) => one.known))];
  const crossed = crossing(judged, new Map(known.map((name, place) => [name, place])));
  const whole = measured(crossed, new Float64Array(known.length).fill(1));
  const random = randomOf(1);
  const drawn = Array.from({ length: draws }, () => {
    const times = new Float64Array(known.length);
    for (let draw = 0; draw < known.length; draw += 1) {
      const place = Math.floor(random() * known.length);
      times[place] = (times[place] ?? 0) + 1;
    }
    return measured(crossed, times);
  });
  return { things: things.length, pairs: intervals(whole.pairs, drawn.map(({ pairs }) => pairs)), bCubed: intervals(whole.bCubed, drawn.map(({ bCubed }) => bCubed)) };
}

type Shares = Readonly<Record<Measure, number>>;

/** How many things of each known cluster (by number) are in each found one. */
type Crossed = readonly (readonly (readonly [known: number, count: number])[])[];

function crossing(judged: readonly { readonly found: string; readonly known: string }[], numbers: ReadonlyMap<string, number>): Crossed {
  return [...Map.groupBy(judged, ({ found }) => found).values()].map((cluster) =>
    [...Map.groupBy(cluster, ({ known }) => numbers.get(known) ?? 0)].map(([known, { length }]) => [known, length] as const),
  );
}

/** Both measures with each known cluster taken so many times; two copies of one are never joined. */
function measured(crossed: Crossed, times: Float64Array): { readonly pairs: Shares; readonly bCubed: Shares } {
  const time = (known: number) => times[known] ?? 0;
  const sizes = new Float64Array(times.length);
  for (const cluster of crossed) for (const [known, count] of cluster) sizes[known] = (sizes[known] ?? 0) + count;
  let [right, claimed, precision, recall, all] = [0, 0, 0, 0, 0];
  for (const cluster of crossed) {
    const whole = cluster.reduce((sum, [known, count]) => sum + time(known) * count, 0);
    const squares = cluster.reduce((sum, [known, count]) => sum + (time(known) * count) ** 2, 0);
    claimed += (whole ** 2 - squares) / 2;
    for (const [known, count] of cluster) {
      right += (time(known) * count * (count - 1)) / 2;
      const together = count + whole - time(known) * count;
      if (together > 0) precision += (time(known) * count ** 2) / together;
      recall += (time(known) * count ** 2) / (sizes[known] ?? 1);
      all += time(known) * count;
    }
  }
  const held = sizes.reduce((sum, size, known) => sum + (time(known) * size * (size - 1)) / 2, 0);
  return { pairs: shares(ratio(right, claimed + right), ratio(right, held)), bCubed: shares(precision / Math.max(1, all), recall / Math.max(1, all)) };
}

function shares(precision: number, recall: number): Shares {
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** Nothing claimed is nothing wrong. */
function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function intervals(value: Shares, drawn: readonly Shares[]): Readonly<Record<Measure, Interval>> {
  const interval = (measure: Measure): Interval => {
    const sorted = drawn.map((one) => one[measure]).toSorted((a, b) => a - b);
    return { value: value[measure], low: sorted[Math.floor(0.025 * draws)] ?? 0, high: sorted[Math.ceil(0.975 * draws) - 1] ?? 1 };
  };
  return { precision: interval("precision"), recall: interval("recall"), f1: interval("f1") };
}
