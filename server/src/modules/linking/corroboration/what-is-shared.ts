import { byteAt, numberAt, realAt, shortAt } from "../../../shared/numbers.ts";
import { rowEnd, rowStart } from "../../../shared/compressed-rows.ts";
import { standsForNothing, type Columns, type KindFacts } from "../../networks/scopes/index.ts";

/** What a shared value says of who is behind: how to contact them, what was shown, where one was. */
export const sharing = { contact: 0, content: 1, presence: 2 } as const;

/** What things share, as linking looks at it. Things and identifiers have local numbers. */
export interface Evidence {
  /** Numbers in the snapshot, ascending, so that nothing hangs on the order of files. */
  readonly things: Uint32Array;
  readonly identifiers: Uint32Array;
  /**
   * By identifier: one of `sharing`, number of its kind (a picture's for its group), words that all
   * texts of a wording share.
   */
  readonly tells: Uint8Array;
  readonly kinds: Uint16Array;
  readonly words: Uint16Array;
  /** By identifier: the group of nearly the same pictures that a picture is in; −1 for none. */
  readonly groupOf: Int32Array;
  /** Touches in rows by identifier, each thing once, ascending. */
  readonly offsets: Uint32Array;
  readonly thingAt: Uint32Array;
  readonly identifierAt: Uint32Array;
  /** Times of a touch, UTC milliseconds; NaN where unknown. */
  readonly first: Float64Array;
  readonly last: Float64Array;
  /** Touches in rows by thing: their numbers. */
  readonly ownOffsets: Uint32Array;
  readonly own: Uint32Array;
  /** Places of each thing, in rows; numbers of the snapshot. */
  readonly placeOffsets: Uint32Array;
  readonly places: Uint32Array;
}

/**
 * Reads the evidence out of what is held. A link that tells of a presence at a time (a stay, a
 * sighting) joins nothing by itself and is left out; so is an identifier of a kind without weight.
 */
export function evidenceOf(
  columns: Columns,
  kinds: readonly (KindFacts | undefined)[],
  without: ReadonlySet<number>,
): Evidence {
  const { entities, entityKinds } = columns;
  const sorts = sortsOf(columns, kinds, without);
  const local = new Uint32Array(sorts.length);
  const things = numbered(sorts, sort.thing, local);
  const identifiers = numbered(sorts, sort.identifier, local);
  const image = entityKinds.indexOf("Image");
  const group = entityKinds.indexOf("ImageGroup");
  const { pairs, placed, grouped } = sortedLinks(columns, sorts, local);
  const groupOf = new Int32Array(identifiers.length).fill(-1);
  for (const [picture, of] of grouped) groupOf[picture] = of;
  return {
    things,
    identifiers,
    groupOf,
    tells: Uint8Array.from(
      identifiers,
      (number) => kinds[shortAt(entities.kinds, number)]?.tells ?? sharing.contact,
    ),
    kinds: Uint16Array.from(identifiers, (number) => {
      const kind = shortAt(entities.kinds, number);
      return kind === group && image >= 0 ? image : kind;
    }),
    words: Uint16Array.from(identifiers, (number) => shortAt(entities.words, number)),
    ...touchesIn(pairs, identifiers.length, things.length),
    ...placesIn(placed, things.length),
  };
}

/** Links by what they are to the evidence; a place has its number in the snapshot. */
interface SortedLinks {
  /** By identifier, then thing. */
  readonly pairs: readonly Pair[];
  /** Thing and place. */
  readonly placed: readonly (readonly [number, number])[];
  /** Picture and its group. */
  readonly grouped: readonly (readonly [number, number])[];
}

function sortedLinks(
  { links, linkKinds }: Columns,
  sorts: Uint8Array,
  local: Uint32Array,
): SortedLinks {
  const located = linkKinds.indexOf("locatedIn");
  const inGroup = linkKinds.indexOf("inGroup");
  const passing = new Set(passingLinks.map((name) => linkKinds.indexOf(name)));
  const pairs: Pair[] = [];
  const placed: [number, number][] = [];
  const grouped: [number, number][] = [];
  for (const [link, source] of links.sources.entries()) {
    const target = numberAt(links.targets, link);
    const kind = shortAt(links.kinds, link);
    const ends = byteAt(sorts, source) + byteAt(sorts, target);
    if (ends === sort.thing + sort.identifier && !passing.has(kind)) {
      const isSource = byteAt(sorts, source) === sort.identifier;
      pairs.push({
        identifier: numberAt(local, isSource ? source : target),
        thing: numberAt(local, isSource ? target : source),
        first: realAt(links.firstSeen, link),
        last: realAt(links.lastSeen, link),
      });
    } else if (kind === inGroup && ends === 2 * sort.identifier)
      grouped.push([numberAt(local, source), numberAt(local, target)]);
    else if (kind === located && ends === sort.thing + sort.place)
      placed.push([numberAt(local, source), target]);
  }
  return {
    pairs: pairs.toSorted((x, y) => x.identifier - y.identifier || x.thing - y.thing),
    placed,
    grouped,
  };
}

/** Kinds of links that say that somebody was somewhere, or with somebody, at a time. */
const passingLinks = ["stayedAt", "seenAt", "travelledTo", "met"];

/** Powers of ten, so that a sum tells its two. */
const sort = { out: 0, thing: 1, identifier: 10, place: 100 } as const;

function sortsOf(
  { entities }: Columns,
  kinds: readonly (KindFacts | undefined)[],
  without: ReadonlySet<number>,
): Uint8Array {
  return Uint8Array.from(entities.kinds, (kind, number) => {
    const facts = kinds[kind];
    if (facts === undefined || without.has(number)) return sort.out;
    if (facts.isPlace) return sort.place;
    if (!facts.isIdentifier) return sort.thing;
    // What stands where nothing is known (N/A, 0000000000) is shared by strangers.
    if (standsForNothing(entities, number)) return sort.out;
    return facts.weight > 0 ? sort.identifier : sort.out;
  });
}

function numbered(sorts: Uint8Array, wanted: number, local: Uint32Array): Uint32Array {
  const found = Uint32Array.from(sorts.keys().filter((number) => sorts[number] === wanted));
  for (const [place, number] of found.entries()) local[number] = place;
  return found;
}

interface Pair {
  readonly identifier: number;
  readonly thing: number;
  readonly first: number;
  readonly last: number;
}

type Touched = Pick<
  Evidence,
  "offsets" | "thingAt" | "identifierAt" | "first" | "last" | "ownOffsets" | "own"
>;

/** The same without some touches (1 by touch). */
export function withoutTouches(evidence: Evidence, dropped: Uint8Array): Evidence {
  const { identifierAt, thingAt, first, last, identifiers, things } = evidence;
  const kept = [...identifierAt.keys()].filter((touch) => byteAt(dropped, touch) === 0);
  const pairs = kept.map((touch) => ({
    identifier: numberAt(identifierAt, touch),
    thing: numberAt(thingAt, touch),
    first: realAt(first, touch),
    last: realAt(last, touch),
  }));
  return { ...evidence, ...touchesIn(pairs, identifiers.length, things.length) };
}

/** Touches in rows; several of one pair are one, of all their times. */
function touchesIn(pairs: readonly Pair[], identifiers: number, things: number): Touched {
  const kept: Pair[] = [];
  for (const pair of pairs) {
    const before = kept.at(-1);
    if (before?.identifier === pair.identifier && before.thing === pair.thing)
      kept[kept.length - 1] = {
        ...before,
        first: Math.min(before.first, pair.first),
        last: Math.max(before.last, pair.last),
      };
    else kept.push(pair);
  }
  const thingAt = Uint32Array.from(kept, ({ thing }) => thing);
  const identifierAt = Uint32Array.from(kept, ({ identifier }) => identifier);
  const byThing = rowsOf(thingAt, things);
  return {
    offsets: rowsOf(identifierAt, identifiers).offsets,
    thingAt,
    identifierAt,
    first: Float64Array.from(kept, ({ first }) => first),
    last: Float64Array.from(kept, ({ last }) => last),
    ownOffsets: byThing.offsets,
    own: byThing.order,
  };
}

function placesIn(
  pairs: readonly (readonly [number, number])[],
  things: number,
): Pick<Evidence, "placeOffsets" | "places"> {
  const { offsets, order } = rowsOf(
    Uint32Array.from(pairs, ([thing]) => thing),
    things,
  );
  return {
    placeOffsets: offsets,
    places: Uint32Array.from(order, (pair) => pairs[pair]?.[1] ?? 0),
  };
}

/** The places of a column by its values, in rows. */
function rowsOf(
  column: Uint32Array,
  rows: number,
): { readonly offsets: Uint32Array; readonly order: Uint32Array } {
  const offsets = new Uint32Array(rows + 1);
  for (const row of column) offsets[row + 1] = numberAt(offsets, row + 1) + 1;
  for (let row = 0; row < rows; row += 1)
    offsets[row + 1] = rowEnd(offsets, row) + rowStart(offsets, row);
  const next = offsets.slice();
  const order = new Uint32Array(column.length);
  for (const [place, row] of column.entries()) {
    order[numberAt(next, row)] = place;
    next[row] = numberAt(next, row) + 1;
  }
  return { offsets, order };
}
