import { GAP, HALF_FIGURE, LABEL_HEIGHT } from "./request.ts";

const CELL = 120;

/** Which boxes of the chart are taken; answers whether one more fits. */
export interface Occupancy {
  readonly take: (x: number, y: number, halfWidth: number) => void;
  readonly isFree: (x: number, y: number, halfWidth: number) => boolean;
}

const TOP = HALF_FIGURE + GAP / 2;
const BOTTOM = HALF_FIGURE + LABEL_HEIGHT + GAP / 2;

/** Boxes in a grid of cells, so that asking costs the same however many are taken. */
export function occupancy(): Occupancy {
  const cells = new Map<number, number[]>();
  const keyOf = (column: number, row: number) => column * 100_003 + row;
  const cellsOf = (x: number, y: number, half: number, visit: (key: number) => boolean) => {
    for (
      let column = Math.floor((x - half) / CELL);
      column <= Math.floor((x + half) / CELL);
      column++
    ) {
      for (let row = Math.floor((y - TOP) / CELL); row <= Math.floor((y + BOTTOM) / CELL); row++) {
        if (visit(keyOf(column, row))) return true;
      }
    }
    return false;
  };
  const meets = (boxes: readonly number[], x: number, y: number, half: number) => {
    for (let at = 0; at < boxes.length; at += 3) {
      const [bx = 0, by = 0, bHalf = 0] = [boxes[at], boxes[at + 1], boxes[at + 2]];
      if (Math.abs(bx - x) < bHalf + half && Math.abs(by - y) < TOP + BOTTOM) return true;
    }
    return false;
  };
  return {
    take: (x, y, half) => {
      cellsOf(x, y, half, (key) => {
        const boxes = cells.get(key);
        if (boxes) boxes.push(x, y, half);
        else cells.set(key, [x, y, half]);
        return false;
      });
    },
    isFree: (x, y, half) => !cellsOf(x, y, half, (key) => meets(cells.get(key) ?? [], x, y, half)),
  };
}

/** The free spot nearest to a point, searched along a spiral; the point itself where it is free. */
export function nearestFree(
  taken: Occupancy,
  x: number,
  y: number,
  half: number,
): readonly [number, number] {
  if (taken.isFree(x, y, half)) return [x, y];
  for (let turn = 1; turn < 20_000; turn++) {
    const angle = turn * 2.399963;
    const radius = 11 * Math.sqrt(turn);
    const [px, py] = [x + radius * Math.cos(angle) * 1.3, y + radius * Math.sin(angle)];
    if (taken.isFree(px, py, half)) return [px, py];
  }
  return [x, y];
}
