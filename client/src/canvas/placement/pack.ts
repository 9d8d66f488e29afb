import type { Bodies } from "./bodies.ts";

const APART = 90;

/** Sets the separate pieces of a drawing side by side in rows, the largest first, and the whole around a centre. */
export function packed(bodies: Bodies, centre: { readonly x: number; readonly y: number }): void {
  const pieces = piecesOf(bodies).map((members) => ({ members, box: boxOf(bodies, members) }));
  pieces.sort((a, b) => b.members.length - a.members.length);
  const area = pieces.reduce((sum, { box }) => sum + (box.width + APART) * (box.height + APART), 0);
  const rowWidth = Math.max(Math.sqrt(area * 1.7), pieces[0]?.box.width ?? 0);
  let [x, y, rowHeight] = [0, 0, 0];
  for (const { members, box } of pieces) {
    if (x > 0 && x + box.width > rowWidth) [x, y, rowHeight] = [0, y + rowHeight + APART, 0];
    shift(bodies, members, x - box.left, y - box.top);
    x += box.width + APART;
    rowHeight = Math.max(rowHeight, box.height);
  }
  const all = bodies.ids.map((_, i) => i);
  const whole = boxOf(bodies, all);
  shift(
    bodies,
    all,
    centre.x - whole.left - whole.width / 2,
    centre.y - whole.top - whole.height / 2,
  );
}

function piecesOf({ ids, neighbours }: Bodies): readonly (readonly number[])[] {
  const seen = new Set<number>();
  return ids.flatMap((_, start) => {
    if (seen.has(start)) return [];
    const piece = [start];
    seen.add(start);
    for (const at of piece) {
      for (const next of neighbours[at] ?? []) {
        if (seen.has(next)) continue;
        seen.add(next);
        piece.push(next);
      }
    }
    return [piece];
  });
}

function boxOf({ x, y, half }: Bodies, members: readonly number[]) {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const i of members) {
    left = Math.min(left, (x[i] ?? 0) - (half[i] ?? 0));
    right = Math.max(right, (x[i] ?? 0) + (half[i] ?? 0));
    top = Math.min(top, (y[i] ?? 0) - 22);
    bottom = Math.max(bottom, (y[i] ?? 0) + 42);
  }
  return { left, top, width: right - left, height: bottom - top };
}

function shift({ x, y }: Bodies, members: readonly number[], dx: number, dy: number): void {
  for (const i of members) {
    x[i] = (x[i] ?? 0) + dx;
    y[i] = (y[i] ?? 0) + dy;
  }
}
