import type { Bodies } from "./bodies.ts";
import { quadtreeOf, type Quadtree } from "./quadtree.ts";
import { LINK_LENGTH } from "./request.ts";

/** Push of one body, in chart units squared a round: strong enough that a settled drawing has room for more. */
const CHARGE = 420;
const DRAG = 0.6;

/**
 * Moves the free bodies by springs along links and repulsion among all (velocity Verlet, cooling
 * from 1 to 0.001); fixed bodies push and pull, and stay. `gravity` draws towards the origin, 0 for
 * none; beyond `farthest` nothing pushes.
 * Source: the forces of d3-force (Bostock), repulsion as in Barnes & Hut 1986, Nature 324:446–449.
 */
export function settle(
  bodies: Bodies,
  { rounds, gravity, farthest }: { rounds: number; gravity: number; farthest: number },
): void {
  const { x, y, fixedCount } = bodies;
  const speed = { x: new Float64Array(x.length), y: new Float64Array(x.length) };
  const cooling = 1 - 0.001 ** (1 / rounds);
  for (let round = 0, heat = 1; round < rounds; round++) {
    heat -= heat * cooling;
    pullAlongLinks(bodies, speed, heat);
    const tree = quadtreeOf(x, y);
    for (let i = fixedCount; i < x.length; i++) {
      const push = pushOn(tree, at(x, i), at(y, i), { i, farthest });
      move(x, speed.x, i, { push: push.x, gravity, heat });
      move(y, speed.y, i, { push: push.y, gravity, heat });
    }
  }
}

/** Speeds of the bodies, in chart units a round. */
interface Speed {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

const at = (values: Float64Array, i: number) => values[i] ?? 0;
const add = (values: Float64Array, i: number, more: number) => {
  values[i] = at(values, i) + more;
};

/** One body's step along one axis: pushed by the others, pulled to the origin, slowed by drag. */
function move(
  place: Float64Array,
  speed: Float64Array,
  i: number,
  { push, gravity, heat }: Record<"push" | "gravity" | "heat", number>,
): void {
  speed[i] = (at(speed, i) + push * CHARGE * heat - at(place, i) * gravity * heat) * DRAG;
  add(place, i, at(speed, i));
}

function pullAlongLinks(bodies: Bodies, speed: Speed, heat: number): void {
  const { x, y, ends, neighbours, fixedCount } = bodies;
  const degreeOf = (i: number) => neighbours[i]?.length ?? 1;
  for (const [a, b] of ends) {
    if (a < fixedCount && b < fixedCount) continue;
    const dx = stretch(x, speed.x, a, b);
    const dy = stretch(y, speed.y, a, b);
    const length = Math.hypot(dx, dy);
    const pull = (((length - LINK_LENGTH) / length) * heat) / Math.min(degreeOf(a), degreeOf(b));
    const share = degreeOf(a) / (degreeOf(a) + degreeOf(b));
    add(speed.x, b, -dx * pull * share);
    add(speed.y, b, -dy * pull * share);
    add(speed.x, a, dx * pull * (1 - share));
    add(speed.y, a, dy * pull * (1 - share));
  }
}

/** How far b stands from a along one axis after this round; never 0, so that two in one place part. */
const stretch = (place: Float64Array, speed: Float64Array, a: number, b: number) =>
  at(place, b) + at(speed, b) - at(place, a) - at(speed, a) || 1e-3;

/** How all others push one body, by inverse distance. */
function pushOn(
  tree: Quadtree,
  px: number,
  py: number,
  { i, farthest }: { readonly i: number; readonly farthest: number },
): { readonly x: number; readonly y: number } {
  let x = 0;
  let y = 0;
  tree.visit(px, py, (mx, my, mass) => {
    const dx = px - mx || (i % 7) * 1e-2 - 3e-2;
    const dy = py - my || (i % 5) * 1e-2 - 2e-2;
    const distance2 = Math.max(dx * dx + dy * dy, 100);
    if (distance2 > farthest * farthest) return;
    x += (dx * mass) / distance2;
    y += (dy * mass) / distance2;
  });
  return { x, y };
}
