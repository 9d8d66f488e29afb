import type { Network } from "../../networks/index.ts";
import { coverageOf, type Worth } from "./coverage.ts";

/**
 * The best of all sets of a size, each tried; among equals that of the lowest numbers. What each
 * entity counts for each other is kept, so this is for networks of some hundreds.
 */
export function bestCovering(network: Network, worth: Worth, size: number): readonly number[] {
  const entities = network.size;
  const rows = Array.from({ length: entities }, (_, member) => rowOf(network, worth, member));
  const counted = Array.from({ length: size + 1 }, () => new Float64Array(entities));
  const members: number[] = [];
  let best: { readonly members: readonly number[]; readonly sum: number } = {
    members: [],
    sum: -1,
  };
  const choose = (least: number): void => {
    const before = counted[members.length] ?? new Float64Array(0);
    const now = counted[members.length + 1] ?? new Float64Array(0);
    for (let member = least; member <= entities - size + members.length; member += 1) {
      const sum = together(before, rows[member] ?? before, now);
      members.push(member);
      if (members.length < size) choose(member + 1);
      else if (sum > best.sum + 1e-9) best = { members: [...members], sum };
      members.pop();
    }
  };
  choose(0);
  return best.members;
}

/** The greater of both by entity, into a third; answers their sum. */
function together(one: Float64Array, other: Float64Array, into: Float64Array): number {
  let sum = 0;
  for (let entity = 0; entity < into.length; entity += 1) {
    const a = one[entity] ?? 0;
    const b = other[entity] ?? 0;
    const greater = a > b ? a : b;
    into[entity] = greater;
    sum += greater;
  }
  return sum;
}

function rowOf(network: Network, worth: Worth, member: number): Float64Array {
  const { counted, add } = coverageOf(network, worth);
  add(member);
  return counted;
}
