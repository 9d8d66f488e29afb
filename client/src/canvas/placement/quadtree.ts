/** Bodies in squares of squares, so that far ones push as one (Barnes & Hut 1986, θ = 0.9). */
export interface Quadtree {
  /** Calls with middle and mass of each square far enough to count as one, and of each near body. */
  readonly visit: (
    x: number,
    y: number,
    each: (x: number, y: number, mass: number) => void,
  ) => void;
}

interface Square {
  readonly size: number;
  mass: number;
  sumX: number;
  sumY: number;
  squares: (Square | undefined)[] | null;
}

const THETA2 = 0.81;
const DEEPEST = 24;

export function quadtreeOf(x: Float64Array, y: Float64Array): Quadtree {
  const left = x.reduce((a, b) => Math.min(a, b), Infinity);
  const top = y.reduce((a, b) => Math.min(a, b), Infinity);
  const size = Math.max(
    x.reduce((a, b) => Math.max(a, b), -Infinity) - left,
    y.reduce((a, b) => Math.max(a, b), -Infinity) - top,
    1,
  );
  const root = squareOf(size);
  for (let i = 0; i < x.length; i++) insert(root, left, top, x[i] ?? 0, y[i] ?? 0);
  return { visit: (px, py, each) => walk(root, px, py, each) };
}

const squareOf = (size: number): Square => ({ size, mass: 0, sumX: 0, sumY: 0, squares: null });

function insert(root: Square, left: number, top: number, x: number, y: number): void {
  let square = root;
  let [l, t] = [left, top];
  for (let depth = 0; depth < DEEPEST; depth++) {
    const wasEmpty = square.mass === 0;
    const [restX, restY, restMass] = [square.sumX, square.sumY, square.mass];
    square.mass += 1;
    square.sumX += x;
    square.sumY += y;
    if (wasEmpty) return;
    const half = square.size / 2;
    if (square.squares === null) {
      square.squares = [];
      settleOne(square.squares, half, l, t, restX / restMass, restY / restMass, restMass);
    }
    const at = (x >= l + half ? 1 : 0) + (y >= t + half ? 2 : 0);
    const next = (square.squares[at] ??= squareOf(half));
    if (at & 1) l += half;
    if (at & 2) t += half;
    square = next;
  }
  square.mass += 1;
  square.sumX += x;
  square.sumY += y;
}

function settleOne(
  squares: (Square | undefined)[],
  half: number,
  left: number,
  top: number,
  x: number,
  y: number,
  mass: number,
): void {
  const at = (x >= left + half ? 1 : 0) + (y >= top + half ? 2 : 0);
  squares[at] = { size: half, mass, sumX: x * mass, sumY: y * mass, squares: null };
}

function walk(
  square: Square,
  x: number,
  y: number,
  each: (x: number, y: number, mass: number) => void,
): void {
  if (square.mass === 0) return;
  const [mx, my] = [square.sumX / square.mass, square.sumY / square.mass];
  const distance2 = (mx - x) ** 2 + (my - y) ** 2;
  if (square.squares === null) {
    if (distance2 > 0) each(mx, my, square.mass);
    return;
  }
  if (square.size * square.size < THETA2 * distance2) return each(mx, my, square.mass);
  for (const inner of square.squares) if (inner) walk(inner, x, y, each);
}
