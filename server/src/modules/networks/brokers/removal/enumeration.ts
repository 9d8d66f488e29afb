import { greatestLoss, isBetter, type Found, type Loss } from "./loss.ts";

/** How many times `enumerated` asks for losses: the ways to choose all but the last. */
export function enumerationCalls(entities: number, size: number): number {
  let calls = 1;
  for (let at = 1; at < size; at += 1) calls = (calls * (entities - at + 1)) / at;
  return calls;
}

/**
 * The best of all sets of a size, 1 ≤ size ≤ entities: every choice of all members but the last, in
 * ascending order, and then the best last one at once. Among equals that of the lowest numbers.
 */
export function enumerated(entities: number, size: number, loss: Loss): Found {
  const out = new Uint8Array(entities);
  const members: number[] = [];
  let best: Found | undefined;
  const choose = (least: number): void => {
    if (members.length === size - 1) {
      const { joined, lost } = loss.without(out);
      const last = greatestLoss(lost, out, least);
      const found = { members: [...members, last], joined: joined - (lost[last] ?? 0) };
      if (last !== -1 && isBetter(found, best)) best = found;
      return;
    }
    for (let member = least; member < entities; member += 1) {
      out[member] = 1;
      members.push(member);
      choose(member + 1);
      members.pop();
      out[member] = 0;
    }
  };
  choose(0);
  return best ?? { members: [], joined: 0 };
}
