import { numberAt, realAt, signedAt } from "../../../../shared/numbers.ts";
import { rowEnd, rowLength, rowStart } from "../../../../shared/compressed-rows.ts";
import type { Rows } from "../../networks/index.ts";

/**
 * An undirected network without what hangs from it by one link, numbered anew so that its
 * components stand in a row.
 */
export interface Folded {
  /** Entities left. */
  readonly size: number;
  /** As Rows, in the new numbers. */
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
  /** The old number of each. */
  readonly entities: Int32Array;
  /** How many each stands for: itself and all that was folded into it. */
  readonly stands: Float64Array;
  /** Pairs of entities whose only ways go through each old one, as far as folding tells. */
  readonly through: Float64Array;
}

/**
 * Folds entities of one link into their neighbour again and again; the pairs whose ways that
 * decides are counted.
 * Exact for betweenness. Source: Baglioni et al. 2012, ASONAM, 1086–1089; Sarıyüce et al. 2013,
 * SDM, 10–18.
 */
export function foldLeaves(rows: Rows, componentSizeOf: (entity: number) => number): Folded {
  const size = rows.offsets.length - 1;
  const degrees = new Int32Array(size);
  const stands = new Float64Array(size).fill(1);
  const through = new Float64Array(size);
  const leaves = new Int32Array(size);
  let count = 0;
  for (let entity = 0; entity < size; entity += 1) {
    degrees[entity] = rowLength(rows.offsets, entity);
    if (degrees[entity] === 1) leaves[count++] = entity;
  }
  for (let at = 0; at < count; at += 1) {
    const leaf = signedAt(leaves, at);
    if (degrees[leaf] === 0) continue;
    const stem = stemOf(rows, degrees, leaf);
    const weight = realAt(stands, leaf);
    const before = realAt(stands, stem);
    through[leaf] = realAt(through, leaf) + (weight - 1) * (componentSizeOf(leaf) - weight);
    through[stem] = realAt(through, stem) + weight * (before - 1);
    stands[stem] = before + weight;
    degrees[leaf] = -1;
    degrees[stem] = signedAt(degrees, stem) - 1;
    if (degrees[stem] === 1) leaves[count++] = stem;
  }
  countFolded(degrees, stands, through, componentSizeOf);
  return renumbered(rows, degrees, stands, through);
}

/** Adds the pairs whose ways go through an entity that is left from what was folded into it. */
function countFolded(
  degrees: Int32Array,
  stands: Float64Array,
  through: Float64Array,
  componentSizeOf: (entity: number) => number,
): void {
  for (let entity = 0; entity < degrees.length; entity += 1) {
    if (signedAt(degrees, entity) < 0) continue;
    const weight = realAt(stands, entity);
    through[entity] = realAt(through, entity) + (weight - 1) * (componentSizeOf(entity) - weight);
  }
}

/** The one neighbour that a leaf still has. */
function stemOf({ offsets, neighbours }: Rows, degrees: Int32Array, leaf: number): number {
  const stop = rowEnd(offsets, leaf);
  for (let arc = rowStart(offsets, leaf); arc < stop; arc += 1) {
    const neighbour = numberAt(neighbours, arc);
    if (signedAt(degrees, neighbour) > 0) return neighbour;
  }
  return leaf;
}

/**
 * What is left, component after component, those of most links first: sweeps go over rows of like
 * length in a row.
 */
function renumbered(
  rows: Rows,
  degrees: Int32Array,
  stands: Float64Array,
  through: Float64Array,
): Folded {
  const old = degrees.length;
  const entities = new Int32Array(old);
  const numbers = new Int32Array(old).fill(-1);
  let size = 0;
  let arcs = 0;
  for (let seed = 0; seed < old; seed += 1) {
    if (signedAt(degrees, seed) <= 0 || numbers[seed] !== -1) continue;
    const start = size;
    numbers[seed] = 0;
    entities[size++] = seed;
    for (let at = start; at < size; at += 1) {
      const entity = signedAt(entities, at);
      arcs += signedAt(degrees, entity);
      const stop = rowEnd(rows.offsets, entity);
      for (let arc = rowStart(rows.offsets, entity); arc < stop; arc += 1) {
        const neighbour = numberAt(rows.neighbours, arc);
        if (signedAt(degrees, neighbour) <= 0 || numbers[neighbour] !== -1) continue;
        numbers[neighbour] = 0;
        entities[size++] = neighbour;
      }
    }
    numberByLinks(entities.subarray(start, size), degrees, numbers, start);
  }
  const kept = entities.subarray(0, size);
  return {
    size,
    ...rowsLeft(rows, kept, numbers, arcs),
    entities: kept,
    stands: Float64Array.from(kept, (entity) => realAt(stands, entity)),
    through,
  };
}

/** Numbers the entities of a component from `first` on, those of most links first. */
function numberByLinks(
  component: Int32Array,
  degrees: Int32Array,
  numbers: Int32Array,
  first: number,
): void {
  component.sort((a, b) => signedAt(degrees, b) - signedAt(degrees, a) || a - b);
  for (let at = 0; at < component.length; at += 1) numbers[signedAt(component, at)] = first + at;
}

function rowsLeft(
  { offsets, neighbours }: Rows,
  kept: Int32Array,
  numbers: Int32Array,
  arcs: number,
) {
  const left = { offsets: new Int32Array(kept.length + 1), neighbours: new Int32Array(arcs) };
  let place = 0;
  for (let number = 0; number < kept.length; number += 1) {
    const entity = signedAt(kept, number);
    const stop = rowEnd(offsets, entity);
    for (let arc = rowStart(offsets, entity); arc < stop; arc += 1) {
      const neighbour = numbers[numberAt(neighbours, arc)] ?? -1;
      if (neighbour >= 0) left.neighbours[place++] = neighbour;
    }
    left.offsets[number + 1] = place;
    left.neighbours.subarray(left.offsets[number], place).sort();
  }
  return left;
}
