import { rowEnd, rowStart } from "../../../shared/compressed-rows.ts";
import { InvalidInput } from "../../../shared/errors.ts";

/**
 * Neighbours of numbered entities in compressed rows: those of i stand at offsets[i] … offsets[i +
 * 1] − 1, ascending.
 */
export interface Rows {
  /** size + 1 numbers. */
  readonly offsets: Uint32Array<SharedArrayBuffer>;
  readonly neighbours: Uint32Array<SharedArrayBuffer>;
  /** Beside neighbours; above 0. */
  readonly weights: Float64Array<SharedArrayBuffer>;
}

/**
 * An undirected network without loops or repeated links, its entities numbered from 0; each link
 * stands in both rows.
 * The arrays are shared memory, so that another thread reads them without a copy; nothing writes to
 * them once built.
 */
export interface Network extends Rows {
  /** Entities. */
  readonly size: number;
  /** Links, each counted once. */
  readonly links: number;
}

/** The same with directions kept. */
export interface DirectedNetwork {
  readonly size: number;
  readonly links: number;
  readonly out: Rows;
  readonly in: Rows;
}

/** Links by the numbers of their ends; weights of 1 where absent. */
export interface LinkList {
  readonly size: number;
  readonly sources: Uint32Array | readonly number[];
  readonly targets: Uint32Array | readonly number[];
  readonly weights?: Float64Array | readonly number[];
}

/** What several links of one pair weigh together. */
export type Together = "sum" | "greatest";

/**
 * The undirected network of some links: loops dropped, those of one pair taken together. Throws
 * InvalidInput for a weight that is not above 0.
 */
export function networkOf(list: LinkList, together: Together = "sum"): Network {
  const rows = merged(
    list.size,
    transposed(list.size, transposed(list.size, doubled(list))),
    together,
  );
  return { size: list.size, links: rows.neighbours.length / 2, ...rows };
}

/**
 * The directed network of some links: loops dropped, those of one pair and direction taken
 * together. Throws as networkOf.
 */
export function directedNetworkOf(list: LinkList, together: Together = "sum"): DirectedNetwork {
  const sorted = transposed(list.size, transposed(list.size, withoutLoops(list)));
  const out = merged(list.size, sorted, together);
  return {
    size: list.size,
    links: out.neighbours.length,
    out,
    in: merged(list.size, transposed(list.size, arcsOf(out)), together),
  };
}

interface Arcs {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly weights: Float64Array;
}

function withoutLoops({ size, sources, targets, weights }: LinkList): Arcs {
  const arcs = {
    from: new Uint32Array(sources.length),
    to: new Uint32Array(sources.length),
    weights: new Float64Array(sources.length),
  };
  let count = 0;
  for (let link = 0; link < sources.length; link += 1) {
    const source = sources[link] ?? size;
    const target = targets[link] ?? size;
    const weight = weights === undefined ? 1 : (weights[link] ?? Number.NaN);
    if (source >= size || target >= size)
      throw new InvalidInput("networks.link-end", { link: link + 1, size });
    if (!(weight > 0 && Number.isFinite(weight)))
      throw new InvalidInput("networks.link-weight", { link: link + 1 });
    if (source === target) continue;
    arcs.from[count] = source;
    arcs.to[count] = target;
    arcs.weights[count] = weight;
    count += 1;
  }
  return {
    from: arcs.from.subarray(0, count),
    to: arcs.to.subarray(0, count),
    weights: arcs.weights.subarray(0, count),
  };
}

function doubled(list: LinkList): Arcs {
  const { from, to, weights } = withoutLoops(list);
  const both = {
    from: new Uint32Array(2 * from.length),
    to: new Uint32Array(2 * from.length),
    weights: new Float64Array(2 * from.length),
  };
  both.from.set(from);
  both.from.set(to, from.length);
  both.to.set(to);
  both.to.set(from, from.length);
  both.weights.set(weights);
  both.weights.set(weights, from.length);
  return both;
}

/**
 * Sorts arcs by their target, keeping their order else, and turns them round: twice over, rows come
 * out ascending.
 */
function transposed(size: number, { from, to, weights }: Arcs): Arcs {
  const at = new Uint32Array(size + 1);
  for (const target of to) at[target + 1] = (at[target + 1] ?? 0) + 1;
  for (let entity = 0; entity < size; entity += 1)
    at[entity + 1] = (at[entity + 1] ?? 0) + (at[entity] ?? 0);
  const turned = {
    from: new Uint32Array(to.length),
    to: new Uint32Array(to.length),
    weights: new Float64Array(to.length),
  };
  for (let arc = 0; arc < to.length; arc += 1) {
    const target = to[arc] ?? 0;
    const place = at[target] ?? 0;
    at[target] = place + 1;
    turned.from[place] = target;
    turned.to[place] = from[arc] ?? 0;
    turned.weights[place] = weights[arc] ?? 0;
  }
  return turned;
}

/** Rows of arcs that are sorted by both ends; those of the same ends become one. */
function merged(size: number, { from, to, weights }: Arcs, together: Together): Rows {
  const first = (arc: number) =>
    arc === 0 || from[arc] !== from[arc - 1] || to[arc] !== to[arc - 1];
  let distinct = 0;
  for (let arc = 0; arc < to.length; arc += 1) if (first(arc)) distinct += 1;
  const rows = emptyRows(size, distinct);
  let place = -1;
  for (let arc = 0; arc < to.length; arc += 1) {
    const weight = weights[arc] ?? 0;
    if (first(arc)) {
      place += 1;
      rows.neighbours[place] = to[arc] ?? 0;
      rows.weights[place] = weight;
      rows.offsets[(from[arc] ?? 0) + 1] = place + 1;
    } else {
      const before = rows.weights[place] ?? 0;
      rows.weights[place] = together === "sum" ? before + weight : Math.max(before, weight);
    }
  }
  for (let entity = 0; entity < size; entity += 1)
    rows.offsets[entity + 1] = Math.max(
      rowEnd(rows.offsets, entity),
      rowStart(rows.offsets, entity),
    );
  return rows;
}

function emptyRows(size: number, length: number): Rows {
  return {
    offsets: new Uint32Array(new SharedArrayBuffer(4 * (size + 1))),
    neighbours: new Uint32Array(new SharedArrayBuffer(4 * length)),
    weights: new Float64Array(new SharedArrayBuffer(8 * length)),
  };
}

function arcsOf({ offsets, neighbours, weights }: Rows): Arcs {
  const from = new Uint32Array(neighbours.length);
  for (let entity = 0; entity + 1 < offsets.length; entity += 1)
    from.fill(entity, offsets[entity], offsets[entity + 1]);
  return { from, to: neighbours, weights };
}
