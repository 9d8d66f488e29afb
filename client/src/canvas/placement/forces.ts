import type { Bodies } from "./bodies.ts";
import { quadtreeOf, type Quadtree } from "./quadtree.ts";
import { LINK_LENGTH } from "./request.ts";

/** Push of one body, in chart units squared a round: strong enough that a settled drawing has room for more. */
const CHARGE = 420;
const DRAG = 0.6;

/**
 * Moves the free bodies by springs along links and repulsion among all (velocity Verlet, cooling from 1 to 0.001);
 * fixed bodies push and pull, and stay. `gravity` draws towards the origin, 0 for none; beyond `reach` nothing pushes.
 * Source: the forces of d3-force (Bostock), repulsion as in Barnes & Hut 1986, Nature 324:446–449.
 */
export function settle(
  bodies: Bodies,
  { rounds, gravity, reach }: { rounds: number; gravity: number; reach: number },
): void {
  const { x, y, fixedCount } = bodies;
  const vx = new Float64Array(x.length);
  const vy = new Float64Array(x.length);
  const cooling = 1 - 0.001 ** (1 / rounds);
  for (let round = 0, heat = 1; round < rounds; round++) {
    heat -= heat * cooling;
    pullAlongLinks(bodies, vx, vy, heat);
    const tree = quadtreeOf(x, y);
    for (let i = fixedCount; i < x.length; i++) {
      pushAway(tree, bodies, i, vx, vy, { heat, reach });
      const [px = 0, py = 0] = [x[i], y[i]];
      vx[i] = ((vx[i] ?? 0) - px * gravity * heat) * DRAG;
      vy[i] = ((vy[i] ?? 0) - py * gravity * heat) * DRAG;
      x[i] = px + (vx[i] ?? 0);
      y[i] = py + (vy[i] ?? 0);
    }
  }
}

function pullAlongLinks(
  { x, y, ends, neighbours, fixedCount }: Bodies,
  vx: Float64Array,
  vy: Float64Array,
  heat: number,
): void {
  for (const [a, b] of ends) {
    if (a < fixedCount && b < fixedCount) continue;
    const [degreeA, degreeB] = [neighbours[a]?.length ?? 1, neighbours[b]?.length ?? 1];
    const dx = (x[b] ?? 0) + (vx[b] ?? 0) - (x[a] ?? 0) - (vx[a] ?? 0) || 1e-3;
    const dy = (y[b] ?? 0) + (vy[b] ?? 0) - (y[a] ?? 0) - (vy[a] ?? 0) || 1e-3;
    const length = Math.hypot(dx, dy);
    const pull = (((length - LINK_LENGTH) / length) * heat) / Math.min(degreeA, degreeB);
    const share = degreeA / (degreeA + degreeB);
    vx[b] = (vx[b] ?? 0) - dx * pull * share;
    vy[b] = (vy[b] ?? 0) - dy * pull * share;
    vx[a] = (vx[a] ?? 0) + dx * pull * (1 - share);
    vy[a] = (vy[a] ?? 0) + dy * pull * (1 - share);
  }
}

function pushAway(
  tree: Quadtree,
  { x, y }: Bodies,
  i: number,
  vx: Float64Array,
  vy: Float64Array,
  { heat, reach }: { heat: number; reach: number },
): void {
  const [px = 0, py = 0] = [x[i], y[i]];
  let [fx, fy] = [0, 0];
  tree.visit(px, py, (mx, my, mass) => {
    const dx = px - mx || (i % 7) * 1e-2 - 3e-2;
    const dy = py - my || (i % 5) * 1e-2 - 2e-2;
    const distance2 = Math.max(dx * dx + dy * dy, 100);
    if (distance2 > reach * reach) return;
    fx += (dx * mass) / distance2;
    fy += (dy * mass) / distance2;
  });
  vx[i] = (vx[i] ?? 0) + fx * CHARGE * heat;
  vy[i] = (vy[i] ?? 0) + fy * CHARGE * heat;
}
