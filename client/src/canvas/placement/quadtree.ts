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
  readonly left: number;
  readonly top: number;
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
  const root = squareOf({ left, top, size });
  for (let i = 0; i < x.length; i++) insert(root, x[i] ?? 0, y[i] ?? 0);
  return { visit: (px, py, each) => walk(root, px, py, each) };
}

const squareOf = (place: Pick<Square, "left" | "top" | "size">): Square => ({
  ...place,
  mass: 0,
  sumX: 0,
  sumY: 0,
  squares: null,
});

/** Which quarter of a square a point lies in: 1 for right, 2 for lower. */
const quarterOf = ({ left, top, size }: Square, x: number, y: number) =>
  (x >= left + size / 2 ? 1 : 0) + (y >= top + size / 2 ? 2 : 0);

const quarter = ({ left, top, size }: Square, at: number): Square =>
  squareOf({
    left: at & 1 ? left + size / 2 : left,
    top: at & 2 ? top + size / 2 : top,
    size: size / 2,
  });

function insert(root: Square, x: number, y: number): void {
  let square = root;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const rest = { x: square.sumX, y: square.sumY, mass: square.mass };
    addTo(square, x, y);
    if (rest.mass === 0) return;
    if (square.squares === null) {
      square.squares = [];
      settleOne(square, rest);
    }
    const at = quarterOf(square, x, y);
    square = square.squares[at] ??= quarter(square, at);
  }
  addTo(square, x, y);
}

function addTo(square: Square, x: number, y: number): void {
  square.mass += 1;
  square.sumX += x;
  square.sumY += y;
}

/** Moves what a square held so far into its quarter; x and y are sums over its mass. */
function settleOne(
  square: Square,
  { x, y, mass }: { readonly x: number; readonly y: number; readonly mass: number },
): void {
  const at = quarterOf(square, x / mass, y / mass);
  if (square.squares) square.squares[at] = { ...quarter(square, at), mass, sumX: x, sumY: y };
}

function walk(
  square: Square,
  x: number,
  y: number,
  each: (x: number, y: number, mass: number) => void,
): void {
  if (square.mass === 0) return;
  const mx = square.sumX / square.mass;
  const my = square.sumY / square.mass;
  const distance2 = (mx - x) ** 2 + (my - y) ** 2;
  if (square.squares === null) {
    if (distance2 > 0) each(mx, my, square.mass);
    return;
  }
  if (square.size * square.size < THETA2 * distance2) return each(mx, my, square.mass);
  for (const inner of square.squares) if (inner) walk(inner, x, y, each);
}
