/** A box by its middle, in px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is taken of an area. */
export interface Room {
  readonly isFree: (box: Box) => boolean;
  readonly take: (box: Box) => void;
}

const CELL = 80;
/** Cells of one box at most: what is larger takes its middle alone. */
const MOST_CELLS = 400;

/** An empty area, parted into cells so that a box meets few others. */
export function emptyRoom(): Room {
  const cells = new Map<number, Box[]>();
  return {
    isFree: (box) =>
      cellsOf(box).every((cell) => !cells.get(cell)?.some((other) => overlaps(box, other))),
    take: (box) => {
      for (const cell of cellsOf(box)) {
        const inCell = cells.get(cell);
        if (inCell) inCell.push(box);
        else cells.set(cell, [box]);
      }
    },
  };
}

const overlaps = (a: Box, b: Box) =>
  Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height;

function cellsOf({ x, y, width, height }: Box): readonly number[] {
  const at = (value: number) => Math.floor(value / CELL);
  const [left, right] = [at(x - width / 2), at(x + width / 2)];
  const [top, bottom] = [at(y - height / 2), at(y + height / 2)];
  if ((right - left + 1) * (bottom - top + 1) > MOST_CELLS) return [keyOf(at(x), at(y))];
  const cells: number[] = [];
  for (let across = left; across <= right; across += 1)
    for (let down = top; down <= bottom; down += 1) cells.push(keyOf(across, down));
  return cells;
}

const keyOf = (across: number, down: number) => (across + 4_000_000) * 8_000_000 + down + 4_000_000;
