import { randomOf } from "../../../server/src/shared/random.ts";
import { processorTimeOf } from "../../support/processor-time.ts";
import { median, table, type Row } from "../printed-tables.ts";

const entities = 20_000;
const links = 100_000;
const groups = 997;
/** Searches, or passes over all entities, that make one measurement. */
const searches = 40;
const passes = 20;
const warm = 4;

/** A network in rows, and room to reckon in. */
interface Room {
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
  readonly weights: Float64Array;
  readonly sigma: Float64Array;
  readonly seen: Uint8Array;
  readonly order: Int32Array;
  readonly group: Int32Array;
  readonly sums: Float64Array;
  readonly met: Int32Array;
}

type Kernel = (room: Room, source: number) => void;

const wholeAt = (list: Int32Array, place: number): number => list[place] ?? 0;
const realAt = (list: Float64Array, place: number): number => list[place] ?? 0;
const byteAt = (list: Uint8Array, place: number): number => list[place] ?? 0;

function forEachPlace(offsets: Int32Array, row: number, take: (place: number) => void): void {
  const end = offsets[row + 1] ?? 0;
  for (let place = offsets[row] ?? 0; place < end; place += 1) take(place);
}

function* neighboursOf({ offsets, neighbours }: Room, row: number): Iterable<number> {
  const end = offsets[row + 1] ?? 0;
  for (let place = offsets[row] ?? 0; place < end; place += 1) yield neighbours[place] ?? 0;
}

/** A search that counts ways, with one way of reading a row: how betweenness spends its time. */
const searching: Readonly<Record<string, Kernel>> = {
  directly: (room, source) =>
    search(room, source, ({ offsets, neighbours, seen, sigma, order }, entity, end) => {
      let next = end;
      const ways = sigma[entity] ?? 0;
      const stop = offsets[entity + 1] ?? 0;
      for (let place = offsets[entity] ?? 0; place < stop; place += 1) {
        const other = neighbours[place] ?? 0;
        const mark = seen[other] ?? 0;
        if (mark === 0) {
          seen[other] = 2;
          sigma[other] = ways;
          order[next++] = other;
        } else if (mark === 2) sigma[other] = (sigma[other] ?? 0) + ways;
      }
      return next;
    }),
  "by readers": (room, source) =>
    search(room, source, ({ offsets, neighbours, seen, sigma, order }, entity, end) => {
      let next = end;
      const ways = realAt(sigma, entity);
      const stop = wholeAt(offsets, entity + 1);
      for (let place = wholeAt(offsets, entity); place < stop; place += 1) {
        const other = wholeAt(neighbours, place);
        const mark = byteAt(seen, other);
        if (mark === 0) {
          seen[other] = 2;
          sigma[other] = ways;
          order[next++] = other;
        } else if (mark === 2) sigma[other] = realAt(sigma, other) + ways;
      }
      return next;
    }),
  "by a callback": (room, source) =>
    search(room, source, ({ offsets, neighbours, seen, sigma, order }, entity, end) => {
      let next = end;
      const ways = sigma[entity] ?? 0;
      forEachPlace(offsets, entity, (place) => {
        const other = neighbours[place] ?? 0;
        const mark = seen[other] ?? 0;
        if (mark === 0) {
          seen[other] = 2;
          sigma[other] = ways;
          order[next++] = other;
        } else if (mark === 2) sigma[other] = (sigma[other] ?? 0) + ways;
      });
      return next;
    }),
  "by an iterator": (room, source) =>
    search(room, source, (within, entity, end) => {
      const { seen, sigma, order } = within;
      let next = end;
      const ways = sigma[entity] ?? 0;
      for (const other of neighboursOf(within, entity)) {
        const mark = seen[other] ?? 0;
        if (mark === 0) {
          seen[other] = 2;
          sigma[other] = ways;
          order[next++] = other;
        } else if (mark === 2) sigma[other] = (sigma[other] ?? 0) + ways;
      }
      return next;
    }),
};

/** Sums the links from each entity to each group: how Leiden spends its time. */
const grouping: Readonly<Record<string, Kernel>> = {
  directly: ({ offsets, neighbours, weights, group, sums, met }) => {
    for (let entity = 0; entity < entities; entity += 1) {
      let count = 0;
      const stop = offsets[entity + 1] ?? 0;
      for (let place = offsets[entity] ?? 0; place < stop; place += 1) {
        const own = group[neighbours[place] ?? 0] ?? 0;
        if ((sums[own] ?? 0) === 0) met[count++] = own;
        sums[own] = (sums[own] ?? 0) + (weights[place] ?? 0);
      }
      for (let at = 0; at < count; at += 1) sums[met[at] ?? 0] = 0;
    }
  },
  "by readers": ({ offsets, neighbours, weights, group, sums, met }) => {
    for (let entity = 0; entity < entities; entity += 1) {
      let count = 0;
      const stop = wholeAt(offsets, entity + 1);
      for (let place = wholeAt(offsets, entity); place < stop; place += 1) {
        const own = wholeAt(group, wholeAt(neighbours, place));
        if (realAt(sums, own) === 0) met[count++] = own;
        sums[own] = realAt(sums, own) + realAt(weights, place);
      }
      for (let at = 0; at < count; at += 1) sums[wholeAt(met, at)] = 0;
    }
  },
  "by a callback": ({ offsets, neighbours, weights, group, sums, met }) => {
    for (let entity = 0; entity < entities; entity += 1) {
      let count = 0;
      forEachPlace(offsets, entity, (place) => {
        const own = group[neighbours[place] ?? 0] ?? 0;
        if ((sums[own] ?? 0) === 0) met[count++] = own;
        sums[own] = (sums[own] ?? 0) + (weights[place] ?? 0);
      });
      for (let at = 0; at < count; at += 1) sums[met[at] ?? 0] = 0;
    }
  },
  "by an iterator": (room) => {
    const { offsets, weights, group, sums, met } = room;
    for (let entity = 0; entity < entities; entity += 1) {
      let count = 0;
      let place = offsets[entity] ?? 0;
      for (const other of neighboursOf(room, entity)) {
        const own = group[other] ?? 0;
        if ((sums[own] ?? 0) === 0) met[count++] = own;
        sums[own] = (sums[own] ?? 0) + (weights[place++] ?? 0);
      }
      for (let at = 0; at < count; at += 1) sums[met[at] ?? 0] = 0;
    }
  },
};

/**
 * Four ways of reading the rows of a network in an innermost loop, by seconds of the processor:
 * medians, each beside reading directly, in turns within one run.
 */
export function benchRows(runs: number): void {
  const room = madeRoom();
  const rows: Row[] = [
    ["a search that counts ways", ...shares(searching, room, searches, runs)],
    ["sums to groups", ...shares(grouping, room, passes, runs)],
  ];
  console.log(`\n## Rows of ${entities} entities and ${links} links, read in four ways\n`);
  table(["kernel", "directly, ms", ...Object.keys(searching).slice(1)], rows);
}

function shares(
  kernels: Readonly<Record<string, Kernel>>,
  room: Room,
  times: number,
  runs: number,
): readonly string[] {
  const names = Object.keys(kernels);
  const took = new Map(names.map((name) => [name, [] as number[]]));
  for (let run = 0; run < runs + warm; run += 1)
    for (const name of run % 2 === 0 ? names : names.toReversed()) {
      const milliseconds = processorTimeOf(() => {
        for (let at = 0; at < times; at += 1) kernels[name]?.(room, (at * 31) % entities);
      });
      if (run >= warm) took.get(name)?.push(milliseconds);
    }
  const [direct = 1, ...others] = names.map((name) => median(took.get(name) ?? []));
  return [direct.toFixed(1), ...others.map((one) => `${(one / direct).toFixed(2)} ×`)];
}

function search(
  room: Room,
  source: number,
  spread: (room: Room, entity: number, end: number) => number,
): void {
  const { sigma, seen, order } = room;
  sigma.fill(0);
  seen.fill(0);
  order[0] = source;
  sigma[source] = 1;
  seen[source] = 1;
  for (let from = 0, to = 1; from < to;) {
    let end = to;
    for (let at = from; at < to; at += 1) end = spread(room, order[at] ?? 0, end);
    for (let at = to; at < end; at += 1) seen[order[at] ?? 0] = 1;
    from = to;
    to = end;
  }
}

function madeRoom(): Room {
  const random = randomOf(1);
  const rows = Array.from({ length: entities }, () => [] as number[]);
  for (let link = 0; link < links; link += 1) {
    const a = Math.floor(random() * entities);
    const b = Math.floor(random() ** 2 * entities);
    rows[a]?.push(b);
    rows[b]?.push(a);
  }
  const offsets = new Int32Array(entities + 1);
  for (const [row, own] of rows.entries()) offsets[row + 1] = (offsets[row] ?? 0) + own.length;
  return {
    offsets,
    neighbours: Int32Array.from(rows.flat()),
    weights: new Float64Array(2 * links).fill(1),
    sigma: new Float64Array(entities),
    seen: new Uint8Array(entities),
    order: new Int32Array(entities),
    group: Int32Array.from({ length: entities }, (_, entity) => entity % groups),
    sums: new Float64Array(groups),
    met: new Int32Array(groups),
  };
}
