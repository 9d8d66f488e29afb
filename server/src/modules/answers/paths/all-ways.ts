import {
  asOne,
  rarestFirst,
  type ReadSteps,
  type WalkLimits,
  type Way,
  type WayLimits,
  type Ways,
} from "./walk.ts";

/**
 * All ways up to a length on which no entity stands twice, shorter ones first. Parallel links are one way. It stops
 * where more ways are open than may be, and gives those found until then, in no order.
 */
export async function allWays(
  from: string,
  to: string,
  read: ReadSteps,
  { maxHops, mostVisited, closed }: WalkLimits,
): Promise<{ readonly ways: readonly Way[]; readonly stopped: boolean }> {
  let open: readonly Way[] = [{ entities: [from], steps: [], common: 0 }];
  const found: Way[] = [];
  let stopped = false;
  for (let hop = 1; hop <= maxHops && open.length > 0 && !stopped; hop += 1) {
    const next = await longer(open, read, mostVisited);
    stopped = next.length > mostVisited;
    found.push(...next.filter(({ entities }) => entities.at(-1) === to));
    open = next.filter(({ entities, steps }) => {
      const last = steps.at(-1);
      return entities.at(-1) !== to && last !== undefined && !closed(last);
    });
  }
  return { ways: found, stopped };
}

/** Ways of two searches, each once, ranked. */
export function rankedOnce(
  some: readonly Way[],
  { mostShown, skip, mostCounted }: WayLimits,
): Ways {
  const ways = [...new Map(some.map((way) => [way.entities.join(" "), way])).values()];
  return {
    ways: ways.toSorted(rarestFirst).slice(skip, skip + mostShown),
    total: Math.min(ways.length, mostCounted),
  };
}

/** Each way by each step that leads to an entity not on it; a little more than may be open, where it is more. */
async function longer(
  open: readonly Way[],
  read: ReadSteps,
  most: number,
): Promise<readonly Way[]> {
  const steps = await read([...new Set(open.map(({ entities }) => entities.at(-1) ?? ""))]);
  const pairs = Map.groupBy(steps, ({ a, b }) => `${a} ${b}`);
  const byEntity = Map.groupBy([...pairs.values()].flatMap(asOne), ({ a }) => a);
  const next: Way[] = [];
  for (const way of open) {
    const met = new Set(way.entities);
    for (const step of byEntity.get(way.entities.at(-1) ?? "") ?? []) {
      if (met.has(step.b)) continue;
      next.push({
        entities: [...way.entities, step.b],
        steps: [...way.steps, step],
        common: way.common + step.df,
      });
      if (next.length > most) return next;
    }
  }
  return next;
}
