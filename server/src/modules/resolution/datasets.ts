import type { Field } from "./fields.ts";
import type { Pairs } from "./pairs.ts";
import type { Things } from "./things.ts";

/** Lists, each of which states a thing once. */
export interface Lists {
  /** What tells one list from another, in words: "file", "column source". */
  readonly by: string;
  /** By thing: its list. */
  readonly of: Uint16Array;
  /** Whether lists were put together from smaller ones. */
  readonly merged: boolean;
}

/** Two things that are likely the same: each the other's likeliest, or both likeliest the same third. */
type Likely = readonly [number, number];

const few = 0.25;
const [mostLabels, leastPairs, pairsALabel] = [64, 20, 10];
/** Bits against two things of a list that states each thing once. */
export const onceBits = 40;

/**
 * Lists that state each thing once, as two lists do that are to be linked: of things that are likely the same far fewer
 * stand in one list than chance would put there. Looked for by file, by the form of keys, by columns of few values
 * (values whose things are never the same are one list) and by the order of rows (one list after the other); undefined
 * where there are none. Two things of one such list are not joined by what they share.
 */
export function listsOf(things: Things, fields: readonly Field[], pairs: Pairs, weights: Float32Array): Lists | undefined {
  const likely = likelyOf(pairs, weights);
  const files = { by: "file", of: things.sources, merged: false };
  if (shareWithin(likely, files.of) < few) return files;
  if (likely.length < leastPairs) return undefined;
  const labelled = [{ by: "form of keys", of: things.forms, merged: false }, ...fields.flatMap(columnOf)].flatMap((lists) => grouped(likely, lists));
  const found = [...labelled, split(likely, things.places)].map((lists) => ({ lists, share: shareWithin(likely, lists.of) }));
  // Lists that are told apart as they stand come first: those that were put together fit the things at hand.
  const [best] = found.filter(({ share }) => share < few).toSorted((a, b) => Number(a.lists.merged) - Number(b.lists.merged) || a.share - b.share);
  return best?.lists;
}

/** Things that are likely the same, by the likeliest of each. */
function likelyOf(pairs: Pairs, weights: Float32Array): readonly Likely[] {
  const best = new Map<number, { readonly thing: number; readonly bits: number }>();
  for (const [pair, bits] of weights.entries()) {
    const [a, b] = [pairs.a[pair] ?? 0, pairs.b[pair] ?? 0];
    if (bits > (best.get(a)?.bits ?? 0)) best.set(a, { thing: b, bits });
    if (bits > (best.get(b)?.bits ?? 0)) best.set(b, { thing: a, bits });
  }
  return [...best].flatMap(([thing, { thing: other, bits }]): readonly Likely[] => {
    const back = best.get(other);
    if (back === undefined || back.thing === thing || back.bits <= bits) return thing < other ? [[thing, other]] : [];
    return [[thing, back.thing]];
  });
}

/** How many stand in one list, as a share of how many chance would put there; infinite where there is one list only. */
function shareWithin(likely: readonly Likely[], of: Uint16Array): number {
  const stands = new Map<number, number>();
  let within = 0;
  for (const [a, b] of likely) {
    if (of[a] === of[b]) within += 1;
    for (const list of [of[a] ?? 0, of[b] ?? 0]) stands.set(list, (stands.get(list) ?? 0) + 1);
  }
  const chance = [...stands.values()].reduce((sum, count) => sum + (count / (2 * likely.length)) ** 2, 0);
  return stands.size < 2 ? Number.POSITIVE_INFINITY : within / likely.length / chance;
}

/** The values of a field as lists, where it has few and things state one at most; those that state none are a list as well. */
function columnOf({ name, texts, offsets, values }: Field): readonly Lists[] {
  if (texts.length < 2 || texts.length >= mostLabels || values.length >= offsets.length) return [];
  return [{ by: `column ${name}`, of: Uint16Array.from({ length: offsets.length - 1 }, (_, thing) => (offsets[thing] === offsets[thing + 1] ? 0 : 1 + (values[offsets[thing] ?? 0] ?? 0))), merged: false }];
}

/** Lists of which those are one whose things are hardly ever likely the same; none where there are too many lists for so few pairs. */
function grouped(likely: readonly Likely[], { by, of }: Lists): readonly Lists[] {
  const labels = new Set(likely.flatMap(([a, b]) => [of[a] ?? 0, of[b] ?? 0]));
  if (labels.size < 2 || labels.size > mostLabels || likely.length < pairsALabel * labels.size) return [];
  const groups = [...labels].map((label) => ({ labels: [label], stands: 0 }));
  const places = new Map(groups.map(({ labels: [label = 0] }, at) => [label, at]));
  const between = groups.map(() => new Float64Array(groups.length));
  for (const [a, b] of likely) {
    const [one, two] = [places.get(of[a] ?? 0) ?? 0, places.get(of[b] ?? 0) ?? 0];
    for (const [at, other] of [[one, two], [two, one]] as const) {
      const [row, group] = [between[at], groups[at]];
      if (row !== undefined) row[other] = (row[other] ?? 0) + 1;
      if (group !== undefined) group.stands += 1;
    }
  }
  const joined = merged(groups, between, likely.length, of);
  return [{ by, of: joined, merged: groups.some(({ stands }) => stands === 0) }];
}

interface Group {
  readonly labels: number[];
  stands: number;
}

/** Joins the two groups that are likely the same least often beside chance, as long as that is seldom. */
function merged(groups: Group[], between: readonly Float64Array[], all: number, of: Uint16Array): Uint16Array {
  for (;;) {
    let [least, into, from] = [few, -1, -1];
    for (const [one, { stands }] of groups.entries()) {
      for (let two = one + 1; two < groups.length; two += 1) {
        const share = (between[one]?.[two] ?? 0) / ((stands * (groups[two]?.stands ?? 0)) / (2 * all) + 1e-9);
        if (stands > 0 && (groups[two]?.stands ?? 0) > 0 && share < least) [least, into, from] = [share, one, two];
      }
    }
    const [kept, gone] = [groups[into], groups[from]];
    if (kept === undefined || gone === undefined) break;
    kept.labels.push(...gone.labels);
    kept.stands += gone.stands;
    gone.stands = 0;
    addUp(between, into, from);
  }
  const group = new Map(groups.flatMap(({ labels, stands }, at) => (stands > 0 ? labels.map((label) => [label, at] as const) : [])));
  return of.map((label) => group.get(label) ?? groups.length);
}

/** Adds a row and column of a table to another. */
function addUp(table: readonly Float64Array[], into: number, from: number): void {
  for (const row of table) row[into] = (row[into] ?? 0) + (row[from] ?? 0);
  const [kept, gone] = [table[into], table[from]];
  for (const [at, more] of (gone ?? []).entries()) if (kept !== undefined) kept[at] = (kept[at] ?? 0) + more;
}

/** Two lists, one after the other, parted where most of those that are likely the same stand on both sides. */
function split(likely: readonly Likely[], places: Uint32Array): Lists {
  const sorted = places.toSorted();
  const ends = likely.flatMap(([a, b]) => [[Math.min(places[a] ?? 0, places[b] ?? 0), 1], [Math.max(places[a] ?? 0, places[b] ?? 0), -1]] as const).toSorted(([a], [b]) => a - b);
  let [across, most, at] = [0, 0, sorted[0] ?? 0];
  for (const [place, step] of ends) {
    across += step;
    if (across > most) [most, at] = [across, place];
  }
  return { by: "order of rows", of: Uint16Array.from(places, (place) => (place <= at ? 0 : 1)), merged: false };
}
