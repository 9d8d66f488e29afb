import { bodiesOf, type Bodies } from "./bodies.ts";
import { settle } from "./forces.ts";
import { nearestFree, occupancy } from "./occupancy.ts";
import { packed } from "./pack.ts";
import {
  GAP,
  LABEL_HEIGHT,
  HALF_FIGURE,
  LINK_LENGTH,
  type Placement,
  type PlacementRequest,
} from "./request.ts";

/**
 * Places for the figures that are not fixed, near what they are linked to, without overlap of
 * figures or labels. Deterministic: the same request gives the same places, in whatever order its
 * links come. Fixed ones are obstacles and never move.
 */
export function place(request: PlacementRequest): Placement {
  const bodies = bodiesOf(request);
  if (bodies.fixedCount === bodies.ids.length) return [];
  if (bodies.fixedCount === 0) return placeAll(bodies, request.centre);
  seedBeside(bodies, request.centre);
  settle(bodies, { rounds: 50, gravity: 0, farthest: 2 * LINK_LENGTH });
  return withoutOverlap(bodies);
}

function placeAll(bodies: Bodies, centre: { x: number; y: number }): Placement {
  bodies.ids.forEach((_, i) => {
    const [radius, angle] = [24 * Math.sqrt(0.5 + i), i * 2.399963];
    bodies.x[i] = radius * Math.cos(angle);
    bodies.y[i] = radius * Math.sin(angle);
  });
  settle(bodies, {
    rounds: bodies.ids.length > 1500 ? 140 : 260,
    gravity: 0.012,
    farthest: Infinity,
  });
  packed(bodies, centre);
  spread(bodies);
  return withoutOverlap(bodies);
}

/** Begins each new figure beside its placed neighbours: amid several, fanned out around one. */
function seedBeside(
  { x, y, neighbours, fixedCount, ids }: Bodies,
  centre: { x: number; y: number },
): void {
  const placed = new Set(Array.from({ length: fixedCount }, (_, i) => i));
  let waiting = ids.map((_, i) => i).slice(fixedCount);
  while (waiting.length > 0) {
    const ready = waiting.filter((i) => neighbours[i]?.some((j) => placed.has(j)));
    const next = ready.length > 0 ? ready : waiting.slice(0, 1);
    for (const i of next) {
      const anchors = (neighbours[i] ?? []).filter((j) => placed.has(j));
      const angle =
        outwardAngle(anchors, placed, { x, y, neighbours }) +
        (i % 2 ? 1 : -1) * ((i * 0.618) % 1) * 1.4;
      const distance = anchors.length === 1 ? LINK_LENGTH : LINK_LENGTH / 3;
      x[i] = (anchors.length ? mean(anchors, x) : centre.x) + distance * Math.cos(angle);
      y[i] = (anchors.length ? mean(anchors, y) : centre.y) + distance * Math.sin(angle);
    }
    for (const i of next) placed.add(i);
    const done = new Set(next);
    waiting = waiting.filter((i) => !done.has(i));
  }
}

const mean = (indices: readonly number[], of: Float64Array) =>
  indices.reduce((sum, i) => sum + (of[i] ?? 0), 0) / indices.length;

/** Away from what the first anchor is linked to already. */
function outwardAngle(
  anchors: readonly number[],
  placed: ReadonlySet<number>,
  { x, y, neighbours }: Pick<Bodies, "x" | "y" | "neighbours">,
): number {
  const anchor = anchors[0];
  if (anchor === undefined) return 0;
  const around = (neighbours[anchor] ?? []).filter((j) => placed.has(j));
  if (around.length === 0) return 0;
  return Math.atan2((y[anchor] ?? 0) - mean(around, y), (x[anchor] ?? 0) - mean(around, x));
}

/**
 * Pushes overlapping boxes apart along the shorter way, some rounds, to keep the shape when overlap
 * is removed.
 */
function spread({ x, y, half }: Bodies): void {
  const height = 2 * HALF_FIGURE + LABEL_HEIGHT + GAP;
  for (let round = 0; round < 40; round++) {
    const order = Array.from(x.keys()).toSorted((a, b) => (x[a] ?? 0) - (x[b] ?? 0));
    let moved = false;
    order.forEach((a, at) => {
      for (const b of order.slice(at + 1, at + 60)) {
        const wide = (half[a] ?? 0) + (half[b] ?? 0) - Math.abs((x[b] ?? 0) - (x[a] ?? 0));
        const high = height - Math.abs((y[b] ?? 0) - (y[a] ?? 0));
        if (wide <= 0 || high <= 0) continue;
        moved = true;
        pushApart(wide < high ? x : y, a, b, Math.min(wide, high) / 2 + 0.5);
      }
    });
    if (!moved) return;
  }
}

function pushApart(axis: Float64Array, a: number, b: number, by: number): void {
  const side = (axis[b] ?? 0) >= (axis[a] ?? 0) ? 1 : -1;
  axis[a] = (axis[a] ?? 0) - side * by;
  axis[b] = (axis[b] ?? 0) + side * by;
}

/** Settles each free figure on the free spot nearest to where it is, the most linked first. */
function withoutOverlap({ ids, x, y, half, fixedCount, neighbours }: Bodies): Placement {
  const taken = occupancy();
  for (let i = 0; i < fixedCount; i++) taken.take(x[i] ?? 0, y[i] ?? 0, half[i] ?? 0);
  const free = ids.map((_, i) => i).slice(fixedCount);
  const order = free.toSorted(
    (a, b) => (neighbours[b]?.length ?? 0) - (neighbours[a]?.length ?? 0) || a - b,
  );
  return order.map((i) => {
    const [px, py] = nearestFree(taken, x[i] ?? 0, y[i] ?? 0, half[i] ?? 0);
    taken.take(px, py, half[i] ?? 0);
    return [ids[i] ?? "", { x: Math.round(px), y: Math.round(py) }] as const;
  });
}
