import cytoscape from "cytoscape";
import fcose from "cytoscape-fcose";
import { place } from "../src/canvas/placement/place.ts";
import type { PlacementRequest } from "../src/canvas/placement/request.ts";

/**
 * Expanding 50 into 500 shown: our placement beside fcose with fixed nodes, alternating, medians of five.
 * Run: node client/bench/placement.ts (Node 24). Prints milliseconds, moved fixed figures and overlaps of each.
 */
cytoscape.use(fcose);
const WIDTHS = [64, 88, 96, 120, 72];
const figures = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    id: `e${i}`,
    labelWidth: WIDTHS[i % WIDTHS.length] ?? 80,
  }));
const links = (count: number) =>
  Array.from({ length: count - 1 }, (_, i) => [`e${Math.floor(i / 3)}`, `e${i + 1}`] as const);
const centre = { x: 0, y: 0 };
const fixed = place({ figures: figures(500), links: links(500), fixed: [], centre });
const request: PlacementRequest = { figures: figures(550), links: links(550), fixed, centre };

function ours(): { milliseconds: number; places: ReadonlyMap<string, { x: number; y: number }> } {
  const begun = performance.now();
  const placed = place(request);
  return { milliseconds: performance.now() - begun, places: new Map([...fixed, ...placed]) };
}

function theirs(): ReturnType<typeof ours> {
  const held = new Map(fixed);
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: "node", style: { width: 44, height: 64 } }],
    elements: [
      ...request.figures.map(({ id }) => ({
        data: { id },
        position: { ...(held.get(id) ?? centre) },
      })),
      ...request.links.map(([source, target]) => ({
        data: { id: `${source} ${target}`, source, target },
      })),
    ],
  });
  const options = {
    name: "fcose",
    animate: false,
    randomize: false,
    quality: "default",
    fixedNodeConstraint: fixed.map(([nodeId, position]) => ({ nodeId, position })),
  };
  const begun = performance.now();
  cy.layout(options).run();
  const milliseconds = performance.now() - begun;
  const places = new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }] as const));
  cy.destroy();
  return { milliseconds, places };
}

function overlaps(places: ReadonlyMap<string, { x: number; y: number }>): number {
  const half = new Map(
    request.figures.map(({ id, labelWidth }) => [id, Math.max(22, labelWidth / 2)]),
  );
  const all = [...places];
  let count = 0;
  all.forEach(([a, p], at) => {
    for (const [b, q] of all.slice(at + 1))
      if (Math.abs(p.x - q.x) < (half.get(a) ?? 0) + (half.get(b) ?? 0) && Math.abs(p.y - q.y) < 62)
        count++;
  });
  return count;
}

const moved = (places: ReadonlyMap<string, { x: number; y: number }>) =>
  fixed.filter(
    ([id, { x, y }]) =>
      Math.hypot((places.get(id)?.x ?? 0) - x, (places.get(id)?.y ?? 0) - y) > 0.5,
  ).length;
const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
ours();
theirs();
const rounds = Array.from({ length: 5 }, () => ({ clew: ours(), fcose: theirs() }));
for (const who of ["clew", "fcose"] as const) {
  const last = rounds.at(-1)?.[who].places ?? new Map();
  console.log(
    `${who}: ${median(rounds.map((round) => round[who].milliseconds)).toFixed(1)} ms, ` +
      `${moved(last)} of 500 moved, ${overlaps(last)} overlaps`,
  );
}
