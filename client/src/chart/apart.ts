import type { EntityId, Place } from "./drawn.ts";

interface Body {
  readonly ids: readonly EntityId[];
  x: number;
  y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** Room around a figure for itself and its label, in chart units. */
const WIDE = 64;
const HIGH = 40;
/** How much further from the middle every piece comes, at least. */
const STEP = 46;
/** Above so many pieces they only move outwards: pushing all of them apart would take too long. */
const MOST_PUSHED = 250;

/**
 * How far each piece moves so that the pieces stand apart: away from the middle of all, then out of
 * each other's way, smaller ones giving way to larger ones, and who is alone to what stays where it
 * is. One piece stays where it is. Deterministic; in chart units.
 */
export function shiftsApart(
  pieces: readonly (readonly EntityId[])[],
  places: ReadonlyMap<EntityId, Place>,
  staying: readonly Place[] = [],
): ReadonlyMap<EntityId, Place> {
  const bodies = pieces.flatMap((ids) => bodyOf(ids, places));
  if (bodies.length < 2) return new Map();
  const from = bodies.map(({ x, y }) => ({ x, y }));
  const all = bodies.reduce((sum, { ids }) => sum + ids.length, 0);
  const middle = {
    x: bodies.reduce((sum, { x, ids }) => sum + x * ids.length, 0) / all,
    y: bodies.reduce((sum, { y, ids }) => sum + y * ids.length, 0) / all,
  };
  bodies.forEach((body, at) => moveOut(body, middle, at));
  if (bodies.length <= MOST_PUSHED)
    for (let round = 0; round < 200 && pushOnce(bodies, staying); round++);
  return new Map(
    bodies.flatMap(({ ids, x, y }, at) =>
      ids.map(
        (id) =>
          [
            id,
            { x: Math.round(x - (from[at]?.x ?? x)), y: Math.round(y - (from[at]?.y ?? y)) },
          ] as const,
      ),
    ),
  );
}

function bodyOf(ids: readonly EntityId[], places: ReadonlyMap<EntityId, Place>): readonly Body[] {
  const held = ids.flatMap((id) => places.get(id) ?? []);
  if (held.length === 0) return [];
  const wide = extentOf(held.map(({ x }) => x));
  const high = extentOf(held.map(({ y }) => y));
  return [
    {
      ids,
      x: wide.middle,
      y: high.middle,
      halfWidth: wide.half + WIDE,
      halfHeight: high.half + HIGH,
    },
  ];
}

function extentOf(values: readonly number[]): { readonly middle: number; readonly half: number } {
  const least = values.reduce((a, b) => Math.min(a, b));
  const most = values.reduce((a, b) => Math.max(a, b));
  return { middle: (least + most) / 2, half: (most - least) / 2 };
}

/** The largest piece, which comes first, goes least: the others leave it. */
function moveOut(body: Body, middle: Place, at: number): void {
  const dx = body.x - middle.x;
  const dy = body.y - middle.y;
  const away = Math.hypot(dx, dy);
  const angle = away > 1 ? Math.atan2(dy, dx) : at * 2.399963;
  const step = at === 0 ? STEP / 2 : STEP + away * 0.12;
  body.x += Math.cos(angle) * step;
  body.y += Math.sin(angle) * step;
}

/** Pushes overlapping boxes apart along the shorter way; false once none overlap. */
function pushOnce(bodies: readonly Body[], staying: readonly Place[]): boolean {
  let moved = false;
  for (const body of bodies)
    if (body.ids.length === 1) for (const place of staying) moved = giveWay(body, place) || moved;
  bodies.forEach((a, at) => {
    for (const b of bodies.slice(at + 1)) {
      const wide = a.halfWidth + b.halfWidth - Math.abs(b.x - a.x);
      const high = a.halfHeight + b.halfHeight - Math.abs(b.y - a.y);
      if (wide <= 1 || high <= 1) continue;
      moved = true;
      push(a, b, wide < high ? "x" : "y", Math.min(wide, high) + 1);
    }
  });
  return moved;
}

function giveWay(body: Body, { x, y }: Place): boolean {
  const wide = body.halfWidth + WIDE - Math.abs(body.x - x);
  const high = body.halfHeight + HIGH - Math.abs(body.y - y);
  if (wide <= 1 || high <= 1) return false;
  if (wide < high) body.x += (body.x >= x ? 1 : -1) * wide;
  else body.y += (body.y >= y ? 1 : -1) * high;
  return true;
}

function push(a: Body, b: Body, axis: "x" | "y", by: number): void {
  const side = b[axis] >= a[axis] ? 1 : -1;
  const partOfA = b.ids.length / (a.ids.length + b.ids.length);
  a[axis] -= side * by * partOfA;
  b[axis] += side * by * (1 - partOfA);
}
