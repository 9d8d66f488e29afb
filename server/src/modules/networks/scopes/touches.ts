import type { KindFacts, Selection } from "./scope.ts";
import type { Columns } from "./snapshot.ts";

/**
 * The things that each identifier touches, in compressed rows by local number, each thing once;
 * times of all its touches, NaN where one is unknown.
 */
export interface Touches {
  readonly offsets: Uint32Array;
  readonly things: Uint32Array;
  readonly firstSeen: Float64Array;
  readonly lastSeen: Float64Array;
}

/** What the links of a selection are to its projection. */
export interface Touched {
  readonly touches: Touches;
  /** Places of the links between two things or two identifiers. */
  readonly direct: Uint32Array;
  /** 1 for identifiers with a link to another. */
  readonly linked: Uint8Array;
}

/**
 * Sorts the links of a selection into touches and direct links; with `sharedAlone` there are none
 * of these.
 */
export function touchesOf(
  columns: Columns,
  selection: Selection,
  kinds: readonly (KindFacts | undefined)[],
  sharedAlone = false,
): Touched {
  const { members, sources, targets } = selection;
  const isIdentifier = Uint8Array.from(members, (number) =>
    Number(kinds[columns.entities.kinds[number] ?? 0]?.isIdentifier ?? false),
  );
  const { counts, direct, linked } = countTouches(selection, isIdentifier, sharedAlone);
  const byIdentifier = placesByIdentifier(selection, isIdentifier, counts);
  const { links } = columns;
  const thingAt = (place: number) =>
    isIdentifier[sources[place] ?? 0] === 1 ? (targets[place] ?? 0) : (sources[place] ?? 0);
  const times = (place: number): readonly [number, number] => [
    links.firstSeen[selection.links[place] ?? 0] ?? Number.NaN,
    links.lastSeen[selection.links[place] ?? 0] ?? Number.NaN,
  ];
  return { touches: onceEach(counts, byIdentifier, thingAt, times), direct, linked };
}

/** Where the touches of each identifier will begin, and what the other links are. */
interface Counted {
  readonly counts: Uint32Array;
  readonly direct: Uint32Array;
  readonly linked: Uint8Array;
}

function countTouches(
  { members, sources, targets }: Selection,
  isIdentifier: Uint8Array,
  sharedAlone: boolean,
): Counted {
  const linked = new Uint8Array(members.length);
  const direct = new Uint32Array(sources.length);
  const counts = new Uint32Array(members.length + 1);
  let directs = 0;
  for (let place = 0; place < sources.length; place += 1) {
    const a = sources[place] ?? 0;
    const b = targets[place] ?? 0;
    if (isIdentifier[a] !== isIdentifier[b]) {
      const after = (isIdentifier[a] === 1 ? a : b) + 1;
      counts[after] = (counts[after] ?? 0) + 1;
      continue;
    }
    if (sharedAlone) continue;
    direct[directs] = place;
    directs += 1;
    if (isIdentifier[a] === 1) linked[a] = linked[b] = 1;
  }
  for (let local = 0; local < members.length; local += 1)
    counts[local + 1] = (counts[local + 1] ?? 0) + (counts[local] ?? 0);
  return { counts, direct: direct.subarray(0, directs), linked };
}

/** Places of the links between a thing and an identifier, one identifier after the other. */
function placesByIdentifier(
  { members, sources, targets }: Selection,
  isIdentifier: Uint8Array,
  counts: Uint32Array,
): Uint32Array {
  const byIdentifier = new Uint32Array(counts[members.length] ?? 0);
  const next = counts.slice();
  for (let place = 0; place < sources.length; place += 1) {
    const a = sources[place] ?? 0;
    const b = targets[place] ?? 0;
    if (isIdentifier[a] === isIdentifier[b]) continue;
    const identifier = isIdentifier[a] === 1 ? a : b;
    const free = next[identifier] ?? 0;
    byIdentifier[free] = place;
    next[identifier] = free + 1;
  }
  return byIdentifier;
}

/** Each thing of an identifier once, ascending. */
function onceEach(
  starts: Uint32Array,
  places: Uint32Array,
  thingAt: (place: number) => number,
  times: (place: number) => readonly [number, number],
): Touches {
  const found = {
    offsets: new Uint32Array(starts.length),
    things: new Uint32Array(places.length),
    firstSeen: new Float64Array(places.length),
    lastSeen: new Float64Array(places.length),
  };
  let count = 0;
  for (let identifier = 0; identifier + 1 < starts.length; identifier += 1) {
    const own = places
      .subarray(starts[identifier], starts[identifier + 1])
      .sort((a, b) => thingAt(a) - thingAt(b) || a - b);
    const begin = count;
    for (const place of own) {
      const [first, last] = times(place);
      if (count > begin && found.things[count - 1] === thingAt(place)) {
        found.firstSeen[count - 1] = Math.min(found.firstSeen[count - 1] ?? 0, first);
        found.lastSeen[count - 1] = Math.max(found.lastSeen[count - 1] ?? 0, last);
        continue;
      }
      found.things[count] = thingAt(place);
      found.firstSeen[count] = first;
      found.lastSeen[count] = last;
      count += 1;
    }
    found.offsets[identifier + 1] = count;
  }
  return found;
}
