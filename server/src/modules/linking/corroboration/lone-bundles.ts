import { numberAt } from "../../../shared/numbers.ts";

/**
 * A piece of things and bundles of identifiers, in rows: nodes below `things` are things, the others
 * bundles. Connected.
 */
export interface Piece {
  readonly things: number;
  readonly nodes: number;
  readonly offsets: Uint32Array;
  readonly neighbours: Uint32Array;
}

/** A bundle without which a piece falls apart. */
export interface LoneBundle {
  /** Node of the bundle. */
  readonly bundle: number;
  /** What hangs on it alone: where each part begins and ends in the order of the walk. */
  readonly parts: readonly (readonly [number, number])[];
}

/** A piece walked through depth first. */
export interface Walk {
  /** Nodes in the order in which they were met. */
  readonly order: Uint32Array;
  readonly lone: readonly LoneBundle[];
}

/**
 * The bundles on which alone parts of a piece hang (its cut points): Tarjan 1972, SIAM J. Comput.
 * 1:146–160; depth first from the first thing, without recursion. What hangs on one is a stretch of
 * the walk. In time of the touches.
 */
export function loneBundlesOf(piece: Piece): Walk {
  const { nodes, offsets, neighbours } = piece;
  const met = new Uint32Array(nodes);
  const low = new Uint32Array(nodes);
  const parents = new Uint32Array(nodes);
  const next = offsets.slice(0, nodes);
  const order = new Uint32Array(nodes);
  const parts = new Map<number, (readonly [number, number])[]>();
  const stack = [0];
  met[0] = low[0] = 1;
  for (let clock = 1; stack.length > 0;) {
    const node = stack.at(-1) ?? 0;
    const at = numberAt(next, node);
    if (at < numberAt(offsets, node + 1)) {
      next[node] = at + 1;
      const neighbour = numberAt(neighbours, at);
      if (met[neighbour] === 0) {
        order[clock] = neighbour;
        clock += 1;
        met[neighbour] = low[neighbour] = clock;
        parents[neighbour] = node;
        stack.push(neighbour);
      } else if (neighbour !== parents[node])
        low[node] = Math.min(numberAt(low, node), numberAt(met, neighbour));
      continue;
    }
    stack.pop();
    const parent = numberAt(parents, node);
    if (node === 0) continue;
    low[parent] = Math.min(numberAt(low, parent), numberAt(low, node));
    if (parent >= piece.things && numberAt(low, node) >= numberAt(met, parent)) {
      const own = parts.get(parent) ?? [];
      own.push([numberAt(met, node) - 1, clock]);
      parts.set(parent, own);
    }
  }
  return { order, lone: [...parts].map(([bundle, own]) => ({ bundle, parts: own })) };
}
