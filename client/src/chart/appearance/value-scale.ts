/** What is measured of an entity or a line: a number, or a name. */
export type Value = number | string;
/** What values are: amounts, moments in milliseconds since 1970 UTC, or names. */
export type Sort = "amount" | "time" | "name";

/** Values of some things by id; null for what has none. */
export interface Values {
  readonly sort: Sort;
  readonly of: ReadonlyMap<string, Value | null>;
}

/** Some that are drawn alike: a stretch of values, a name, or all names that are too few for a colour of their own. */
export interface Step {
  /** Least and greatest value in it; the name twice. Null for the rest of the names. */
  readonly from: Value | null;
  readonly to: Value | null;
  readonly ids: readonly string[];
}

/** As many have values within a stretch. Bounds as in the values; the last bin holds its end too. */
export interface ValueBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** Values parted into steps, least first; names by how many have them, most first. */
export interface ValueScale {
  readonly sort: Sort;
  readonly steps: readonly Step[];
  /** Without a value. */
  readonly none: readonly string[];
  /** Empty for names. */
  readonly bins: readonly ValueBin[];
  /** Whether bins grow by factors: where the greatest is far from the least. */
  readonly isByFactors: boolean;
}

/** As many steps of numbers differ clearly in lightness. */
export const NUMBER_STEPS = 5;
/** As many names have a colour of their own; all others share the last. */
export const NAMED_STEPS = 7;
const BINS = 14;
const FAR = 50;

/** Parts values into steps. Numbers: about as many in each, equal ones never in two. */
export function scaleOf({ sort, of }: Values): ValueScale {
  const none = [...of].flatMap(([id, value]) => (value === null ? [id] : []));
  if (sort === "name") {
    const named = [...of].flatMap(([id, value]) =>
      value === null ? [] : [[String(value), id] as const],
    );
    return { sort, steps: namedSteps(named), none, bins: [], isByFactors: false };
  }
  const known = [...of]
    .flatMap(([id, value]) => (typeof value === "number" ? [{ id, value }] : []))
    .toSorted((a, b) => a.value - b.value);
  const values = known.map(({ value }) => value);
  const [least = 0, most = 0] = [values[0], values.at(-1)];
  const isByFactors = sort === "amount" && least >= 0 && most > FAR * Math.max(1, least);
  return { sort, steps: numberSteps(known), none, bins: binsIn(values, isByFactors), isByFactors };
}

function namedSteps(named: readonly (readonly [name: string, id: string])[]): readonly Step[] {
  const groups = [...Map.groupBy(named, ([name]) => name)]
    .map(([name, all]) => ({ name, ids: all.map(([, id]) => id) }))
    .toSorted((a, b) => b.ids.length - a.ids.length || (a.name < b.name ? -1 : 1));
  const own = groups.slice(0, NAMED_STEPS);
  const others = groups.slice(NAMED_STEPS).flatMap(({ ids }) => ids);
  return [
    ...own.map(({ name, ids }) => ({ from: name, to: name, ids })),
    ...(others.length > 0 ? [{ from: null, to: null, ids: others }] : []),
  ];
}

interface Known {
  readonly id: string;
  readonly value: number;
}

/** Each step takes its share of what is left, and all that equal its last. */
function numberSteps(known: readonly Known[]): readonly Step[] {
  const steps: Step[] = [];
  let at = 0;
  while (at < known.length) {
    const left = NUMBER_STEPS - steps.length;
    let end = left <= 1 ? known.length : at + Math.ceil((known.length - at) / left);
    while (end < known.length && known[end]?.value === known[end - 1]?.value) end += 1;
    const some = known.slice(at, end);
    const [from = null, to = null] = [some[0]?.value, some.at(-1)?.value];
    steps.push({ from, to, ids: some.map(({ id }) => id) });
    at = end;
  }
  return steps;
}

/** Bins of one width, or of one factor; one bin where all values are alike. */
function binsIn(values: readonly number[], isByFactors: boolean): readonly ValueBin[] {
  const [least, most] = [values[0], values.at(-1)];
  if (least === undefined || most === undefined) return [];
  if (least === most) return [{ from: least, to: most, count: values.length }];
  const into = (value: number) => (isByFactors ? Math.log1p(value) : value);
  const back = (value: number) => (isByFactors ? Math.expm1(value) : value);
  const [begin, width] = [into(least), (into(most) - into(least)) / BINS];
  const counts = Array.from({ length: BINS }, () => 0);
  for (const value of values) {
    const at = Math.min(BINS - 1, Math.floor((into(value) - begin) / width));
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts.map((count, at) => ({
    from: back(begin + at * width),
    to: back(begin + (at + 1) * width),
    count,
  }));
}

/** The step that each is in, by its place among the steps. */
export const stepOfEach = ({ steps }: ValueScale): ReadonlyMap<string, number> =>
  new Map(steps.flatMap(({ ids }, at) => ids.map((id) => [id, at] as const)));
