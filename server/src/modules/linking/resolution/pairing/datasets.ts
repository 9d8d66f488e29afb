import { numberAt, shortAt } from "../../../../shared/numbers.ts";
import { rowStart } from "../../../../shared/compressed-rows.ts";
import type { Field } from "../comparing/fields.ts";
import { few, grouped, mostLabels, type Likely, type Lists } from "./list-groups.ts";
import type { Pairs } from "./pairs.ts";
import type { Things } from "../comparing/things.ts";

const leastPairs = 20;
/** The list of things whose list does not state each thing once. */
const many = 65_535;
/** Bits against two things of a list that states each thing once. */
export const onceBits = 40;

/**
 * Lists that state each thing once, as two lists do that are to be linked: of things that are
 * likely the same far fewer stand in one list than chance would put there. Looked for by file, by
 * the form of keys, by columns of few values (values whose things are never the same are one list)
 * and by the order of rows (one list after the other); undefined where there are none. Two things
 * of one such list are not joined by what they share. Some lists may state each thing once where
 * the others do not.
 */
export function listsOf(
  things: Things,
  fields: readonly Field[],
  pairs: Pairs,
  weights: Float32Array,
): Lists | undefined {
  const likely = likelyOf(pairs, weights);
  const files = { by: "file", of: things.sources, merged: false };
  if (shareWithin(likely, files.of) < few) return files;
  if (likely.length < leastPairs) return undefined;
  const forms = { by: "form of keys", of: things.forms, merged: false };
  const all = likelyPairs(pairs, weights);
  const columns = fields.flatMap(columnOf).filter(({ of }) => shareWithin(all, of) < 1);
  const order = split(likely, things.places);
  const found = [...[forms, ...columns].flatMap((lists) => grouped(likely, lists)), order].map(
    (lists) => ({ lists, share: shareWithin(likely, lists.of) }),
  );
  // Lists that are parted as they stand come first: those that were put together fit the things
  // at hand.
  const [best] = found
    .filter(({ share }) => share < few)
    .toSorted((a, b) => Number(a.lists.merged) - Number(b.lists.merged) || a.share - b.share);
  return (
    best?.lists ?? [files, forms, order, ...columns].flatMap((lists) => some(likely, lists))[0]
  );
}

/** Whether two things stand in one list that states each thing once. */
export function inOneList({ of }: Lists, a: number, b: number): boolean {
  return of[a] === of[b] && of[a] !== many;
}

/** Lists of which some state each thing once, beside others that do not. */
function some(likely: readonly Likely[], { by, of, merged }: Lists): readonly Lists[] {
  const within = new Map<number, number>();
  const stands = standing(likely, of);
  for (const [a, b] of likely)
    if (of[a] === of[b]) within.set(shortAt(of, a), (within.get(shortAt(of, a)) ?? 0) + 1);
  const once = new Set(
    [...stands].flatMap(([list, count]) =>
      count >= 2 * leastPairs && (within.get(list) ?? 0) < few * (count ** 2 / (4 * likely.length))
        ? [list]
        : [],
    ),
  );
  return once.size === 0 || stands.size > mostLabels
    ? []
    : [{ by, merged, of: of.map((list) => (once.has(list) ? list : many)) }];
}

/** How often things of each list are likely the same as another. */
function standing(likely: readonly Likely[], of: Uint16Array): ReadonlyMap<number, number> {
  const stands = new Map<number, number>();
  for (const thing of likely.flat())
    stands.set(shortAt(of, thing), (stands.get(shortAt(of, thing)) ?? 0) + 1);
  return stands;
}

function likelyPairs({ a, b }: Pairs, weights: Float32Array): readonly Likely[] {
  return [...weights.entries()].flatMap(([pair, bits]): readonly Likely[] =>
    bits > 0 ? [[numberAt(a, pair), numberAt(b, pair)]] : [],
  );
}

/** Things that are likely the same, by the likeliest of each. */
function likelyOf(pairs: Pairs, weights: Float32Array): readonly Likely[] {
  const best = new Map<number, { readonly thing: number; readonly bits: number }>();
  for (const [pair, bits] of weights.entries()) {
    const a = numberAt(pairs.a, pair);
    const b = numberAt(pairs.b, pair);
    if (bits > (best.get(a)?.bits ?? 0)) best.set(a, { thing: b, bits });
    if (bits > (best.get(b)?.bits ?? 0)) best.set(b, { thing: a, bits });
  }
  return [...best].flatMap(([thing, { thing: other, bits }]): readonly Likely[] => {
    const back = best.get(other);
    if (back === undefined || back.thing === thing || back.bits <= bits)
      return thing < other ? [[thing, other]] : [];
    return [[thing, back.thing]];
  });
}

/**
 * How many stand in one list, as a share of how many chance would put there; infinite where there
 * is one list only.
 */
function shareWithin(likely: readonly Likely[], of: Uint16Array): number {
  const stands = standing(likely, of);
  const within = likely.filter(([a, b]) => of[a] === of[b]).length;
  const chance = [...stands.values()].reduce(
    (sum, count) => sum + (count / (2 * likely.length)) ** 2,
    0,
  );
  return stands.size < 2 ? Number.POSITIVE_INFINITY : within / likely.length / chance;
}

/**
 * The values of a field as lists, where it has few and things state one at most; those that state
 * none are a list as well.
 */
function columnOf({ name, texts, offsets, values }: Field): readonly Lists[] {
  if (texts.length < 2 || texts.length >= mostLabels || values.length >= offsets.length) return [];
  return [
    {
      by: `column ${name}`,
      of: Uint16Array.from({ length: offsets.length - 1 }, (_, thing) =>
        offsets[thing] === offsets[thing + 1] ? 0 : 1 + numberAt(values, rowStart(offsets, thing)),
      ),
      merged: false,
    },
  ];
}

/**
 * Two lists, one after the other, parted where most of those that are likely the same stand on both
 * sides.
 */
function split(likely: readonly Likely[], places: Uint32Array): Lists {
  const sorted = places.toSorted();
  const ends = likely
    .flatMap(
      ([a, b]) =>
        [
          [Math.min(numberAt(places, a), numberAt(places, b)), 1],
          [Math.max(numberAt(places, a), numberAt(places, b)), -1],
        ] as const,
    )
    .toSorted(([a, one], [b, two]) => a - b || one - two);
  let across = 0;
  let most = 0;
  let at = numberAt(sorted, 0);
  for (const [place, step] of ends) {
    across += step;
    if (across > most) [most, at] = [across, place];
  }
  return {
    by: "order of rows",
    of: Uint16Array.from(places, (place) => (place <= at ? 0 : 1)),
    merged: false,
  };
}
