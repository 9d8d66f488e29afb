import type { FlowList } from "./flow-list.ts";

/** A chain along which much flows. */
export interface FlowPath {
  /** From first to last, each once. */
  readonly entities: readonly number[];
  /** What the weakest of its steps still carried. */
  readonly amount: number;
}

interface Step {
  readonly source: number;
  readonly target: number;
  left: number;
  /** Earliest and latest event; infinite where no time is known. */
  first: number;
  last: number;
}

const longest = 8;
const least = 0.1;

/**
 * The strongest directed chains of two or more steps, by what their weakest step carries, ties by
 * entities. Found one after the other: the step that carries most is lengthened at both ends by
 * what carries most beyond it (at least a tenth of what the chain carries, and not before it in
 * time), and what the chain carries is taken off its steps. So no amount counts twice. After the
 * decomposition of flows into paths (Ahuja, Magnanti & Orlin 1993, Network Flows, § 3.5).
 */
export function strongestPaths(list: FlowList, limit: number): readonly FlowPath[] {
  const steps = stepsOf(list);
  const leaving = Map.groupBy(steps, ({ source }) => source);
  const coming = Map.groupBy(steps, ({ target }) => target);
  const found: FlowPath[] = [];
  const queue = steps.toSorted(strongestFirst);
  for (let tries = 0; found.length < limit && tries < queue.length; tries += 1) {
    const start = queue[tries];
    if (start === undefined || start.left <= 0) continue;
    const chain = lengthened([start], leaving, coming);
    const amount = Math.min(...chain.map(({ left }) => left));
    for (const step of chain) step.left -= amount;
    if (chain.length > 1)
      found.push({
        amount,
        entities: [chain[0]?.source ?? 0, ...chain.map(({ target }) => target)],
      });
  }
  return found.toSorted(
    (a, b) => b.amount - a.amount || (a.entities.join(" ") < b.entities.join(" ") ? -1 : 1),
  );
}

function lengthened(
  chain: readonly Step[],
  leaving: ReadonlyMap<number, readonly Step[]>,
  coming: ReadonlyMap<number, readonly Step[]>,
): readonly Step[] {
  let whole = chain;
  for (let grown = true; grown && whole.length < longest;) {
    const first = whole[0];
    const last = whole.at(-1);
    if (first === undefined || last === undefined) return whole;
    const met = new Set([first.source, ...whole.map(({ target }) => target)]);
    const bound = least * Math.min(...whole.map(({ left }) => left));
    const next = strongest(
      leaving.get(last.target),
      ({ target, left, last: until }) => left >= bound && !met.has(target) && until >= last.first,
    );
    const before = strongest(
      coming.get(first.source),
      ({ source, left, first: since }) => left >= bound && !met.has(source) && since <= first.last,
    );
    const forward = next !== undefined && (before === undefined || next.left >= before.left);
    if (forward) whole = [...whole, next];
    else if (before !== undefined) whole = [before, ...whole];
    grown = forward || before !== undefined;
  }
  return whole;
}

function strongest(
  steps: readonly Step[] | undefined,
  fits: (step: Step) => boolean,
): Step | undefined {
  return steps?.filter((step) => step.left > 0 && fits(step)).toSorted(strongestFirst)[0];
}

function strongestFirst(a: Step, b: Step): number {
  return b.left - a.left || a.source - b.source || a.target - b.target;
}

function stepsOf({ sources, targets, amounts, times }: FlowList): readonly Step[] {
  const steps = new Map<string, Step>();
  for (const [place, amount] of amounts.entries()) {
    const source = sources[place] ?? 0;
    const target = targets[place] ?? 0;
    const time = times[place] ?? Number.NaN;
    const key = `${source} ${target}`;
    const step = steps.get(key) ?? { source, target, left: 0, first: Infinity, last: -Infinity };
    steps.set(key, step);
    step.left += amount;
    step.first = Number.isNaN(time) ? -Infinity : Math.min(step.first, time);
    step.last = Number.isNaN(time) ? Infinity : Math.max(step.last, time);
  }
  return [...steps.values()];
}
