import { byteAt, numberAt, realAt } from "../../../shared/numbers.ts";
import type { Contribution } from "./contributions.ts";
import { randomOf } from "../../../shared/random.ts";

/** What things bring to the measures, summed. */
export interface Sums {
  readonly precision: number;
  readonly recall: number;
  readonly things: number;
  readonly right: number;
  readonly claimed: number;
  readonly held: number;
}

/**
 * Contributions by the known cluster they belong to, in columns: `sums` holds six numbers a row, in
 * the order of Sums.
 */
export interface Part {
  readonly known: Uint32Array;
  readonly sums: Float64Array;
}

export const draws = 200;
const width = 6;

/** Contributions in columns, those of one known cluster in one row. */
export function partOf(contributions: readonly Contribution[]): Part {
  const rows = new Map<number, number>();
  const sums = new Float64Array(contributions.length * width);
  for (const one of contributions) {
    const row = rows.get(one.known) ?? rows.size;
    rows.set(one.known, row);
    for (const [at, more] of [
      one.precision,
      one.recall,
      one.things,
      one.right,
      one.claimed,
      one.held,
    ].entries())
      sums[row * width + at] = realAt(sums, row * width + at) + more;
  }
  return { known: Uint32Array.from(rows.keys()), sums: sums.slice(0, rows.size * width) };
}

/**
 * Of each part all of it, then what each of 200 draws of known clusters with replacement (seeded,
 * the same for all parts) gives.
 */
export function drawn(
  parts: readonly Part[],
  known: number,
): readonly { readonly whole: Sums; readonly drawn: readonly Sums[] }[] {
  const every = new Uint8Array(known).fill(1);
  const found = parts.map((part) => ({ whole: summed(part, every), drawn: [] as Sums[] }));
  // none is drawn 255 times: each is expected once
  const random = randomOf(1);
  const times = new Uint8Array(known);
  for (let draw = 0; draw < draws; draw += 1) {
    times.fill(0);
    for (let one = 0; one < known; one += 1) {
      const place = Math.floor(random() * known);
      times[place] = byteAt(times, place) + 1;
    }
    for (const [at, part] of parts.entries()) found[at]?.drawn.push(summed(part, times));
  }
  return found;
}

/** B-cubed sums of so many rows of a part, drawn with replacement (seeded), 200 times. */
export function drawnRows(
  { known, sums }: Part,
  count: number,
): readonly Pick<Sums, "precision" | "recall" | "things">[] {
  const random = randomOf(1);
  return Array.from({ length: draws }, () => {
    let precision = 0;
    let recall = 0;
    let things = 0;
    for (let draw = 0; draw < count; draw += 1) {
      const at = Math.floor(random() * known.length) * width;
      precision += realAt(sums, at);
      recall += realAt(sums, at + 1);
      things += realAt(sums, at + 2);
    }
    return { precision, recall, things };
  });
}

function summed({ known, sums }: Part, times: Uint8Array): Sums {
  let precision = 0;
  let recall = 0;
  let things = 0;
  let right = 0;
  let claimed = 0;
  let held = 0;
  for (let row = 0, at = 0; row < known.length; row += 1, at += width) {
    const often = byteAt(times, numberAt(known, row));
    if (often === 0) continue;
    precision += often * realAt(sums, at);
    recall += often * realAt(sums, at + 1);
    things += often * realAt(sums, at + 2);
    right += often * realAt(sums, at + 3);
    claimed += often * realAt(sums, at + 4);
    held += often * realAt(sums, at + 5);
  }
  return { precision, recall, things, right, claimed, held };
}
