import { numberAt } from "../../../shared/numbers.ts";
import { rowEnd, rowStart } from "../../../shared/compressed-rows.ts";
import { componentsOf, networkOf, type Network } from "../../networks/networks/index.ts";

/**
 * Weight of a kind below which it is weak: near wordings and near pictures, which strangers may
 * come to share by chance.
 */
export const weakBelow = 0.5;

const repeated = 2;

/**
 * The ties without those weak ones that chance may have made. `strong` has the ties by anything but
 * weak kinds. Two pieces of it stay tied by weak ones where these are met with again: two things or
 * more of each piece, or the only thing of one.
 */
export function withoutChanceTies(all: Network, strong: Network): Network {
  const { of, sizes } = componentsOf(strong);
  const met = new Map<number, readonly [Set<number>, Set<number>]>();
  const keyOf = (a: number, b: number) => Math.min(a, b) * sizes.length + Math.max(a, b);
  eachTie(all, (one, other) => {
    const a = numberAt(of, one);
    const b = numberAt(of, other);
    if (a === b) return;
    const sides = met.get(keyOf(a, b)) ?? [new Set<number>(), new Set<number>()];
    met.set(keyOf(a, b), sides);
    sides[a < b ? 0 : 1].add(one);
    sides[a < b ? 1 : 0].add(other);
  });
  const holds = (a: number, b: number): boolean => {
    const sides = met.get(keyOf(a, b));
    return [Math.min(a, b), Math.max(a, b)].every(
      (piece, at) => (sides?.[at]?.size ?? 0) >= Math.min(repeated, numberAt(sizes, piece)),
    );
  };
  const [sources, targets, weights]: [number[], number[], number[]] = [[], [], []];
  eachTie(all, (one, other, weight) => {
    const a = numberAt(of, one);
    const b = numberAt(of, other);
    if (a !== b && !holds(a, b)) return;
    sources.push(one);
    targets.push(other);
    weights.push(weight);
  });
  return networkOf({ size: all.size, sources, targets, weights });
}

/** Each tie once, from the lower number. */
function eachTie(
  { size, offsets, neighbours, weights }: Network,
  visit: (one: number, other: number, weight: number) => void,
): void {
  for (let one = 0; one < size; one += 1) {
    for (let arc = rowStart(offsets, one); arc < rowEnd(offsets, one); arc += 1) {
      const other = numberAt(neighbours, arc);
      if (other > one) visit(one, other, weights[arc] ?? 1);
    }
  }
}
