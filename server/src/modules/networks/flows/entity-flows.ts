import type { FlowList } from "./flow-list.ts";

/** What comes to an entity and what leaves it. */
export interface EntityFlow {
  readonly entity: number;
  readonly in: number;
  readonly out: number;
  /** In minus out. */
  readonly net: number;
  readonly countIn: number;
  readonly countOut: number;
  /** Entities it comes from, and goes to. */
  readonly from: number;
  readonly to: number;
  readonly role: "COLLECTS" | "FORWARDS" | "SENDS" | "BOTH";
}

const much = 3;
const even = 0.25;

/** What flows to and from an entity, and between whom. */
interface FlowSums {
  in: number;
  out: number;
  countIn: number;
  countOut: number;
  readonly from: Set<number>;
  readonly to: Set<number>;
}

function nothingFlows(): FlowSums {
  return { in: 0, out: 0, countIn: 0, countOut: 0, from: new Set(), to: new Set() };
}

/** The flows of each entity that has any, greatest first by in and out together, ties by number. */
export function entityFlows({ sources, targets, amounts }: FlowList): readonly EntityFlow[] {
  const sums = new Map<number, FlowSums>();
  const of = (entity: number) => {
    const known = sums.get(entity) ?? nothingFlows();
    sums.set(entity, known);
    return known;
  };
  for (const [place, amount] of amounts.entries()) {
    const source = sources[place] ?? 0;
    const target = targets[place] ?? 0;
    const sender = of(source);
    const receiver = of(target);
    sender.out += amount;
    sender.countOut += 1;
    sender.to.add(target);
    receiver.in += amount;
    receiver.countIn += 1;
    receiver.from.add(source);
  }
  return [...sums]
    .map(([entity, { from, to, ...flow }]) => ({
      entity,
      ...flow,
      net: flow.in - flow.out,
      from: from.size,
      to: to.size,
      role: roleOf(flow.in, flow.out, from.size),
    }))
    .toSorted((a, b) => b.in + b.out - (a.in + a.out) || a.entity - b.entity);
}

/**
 * Collects: at least three times as much comes in as goes out, from three or more. Forwards: it
 * comes in and goes out, and what stays or is added is at most a quarter of the greater. Sends:
 * three times as much goes out. Else both.
 */
function roleOf(into: number, out: number, from: number): EntityFlow["role"] {
  if (into >= much * out && from >= 3) return "COLLECTS";
  if (into > 0 && out > 0 && Math.abs(into - out) <= even * Math.max(into, out)) return "FORWARDS";
  return out >= much * into ? "SENDS" : "BOTH";
}
