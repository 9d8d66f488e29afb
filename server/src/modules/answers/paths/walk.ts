/** One step as the graph gives it. */
export interface Step {
  readonly a: string;
  readonly b: string;
  readonly id: string;
  readonly kind: string;
  readonly degree: number;
  readonly df: number;
  readonly marks: readonly string[];
  readonly link: string;
  /** Cypher type of the link. */
  readonly type: string;
  /** Ref of the link's source. */
  readonly source: string;
  readonly firstSeen?: string;
  readonly lastSeen?: string;
  /** Further links between the same two, where they are taken as one step. */
  readonly beside?: number;
}

/** Several links between the same two as one step. */
export function asOne([first, ...others]: readonly Step[]): readonly Step[] {
  return first === undefined ? [] : [{ ...first, beside: others.length }];
}

/** Reads the steps from some entities. */
export type ReadSteps = (refs: readonly string[]) => Promise<readonly Step[]>;

/** A way: refs of entities in order and the steps between them. */
export interface Way {
  readonly entities: readonly string[];
  readonly steps: readonly Step[];
  /** Sum of the df of what lies between. */
  readonly common: number;
}

/** What a walk may do. */
export interface WalkLimits {
  readonly maxHops: number;
  readonly mostVisited: number;
  /** True for what must not be walked through. */
  readonly closed: (step: Step) => boolean;
}

/** How many ways are given at most, and how far they are counted. */
export interface WayLimits {
  readonly mostShown: number;
  /** Of the ranked ones, so many are passed over. */
  readonly skip: number;
  readonly mostCounted: number;
}

/** Some ways, rarest first, and how many there are. */
export interface Ways {
  readonly ways: readonly Way[];
  readonly total: number;
}

/** What a walk found. */
export interface Walked {
  /** Steps into each entity, by level from the start; level 0 is the start alone. */
  readonly levels: readonly ReadonlyMap<string, readonly Step[]>[];
  readonly found: boolean;
  /** Entities that were met and not walked through. */
  readonly passedOver: number;
  /** True if the walk stopped because it visited too many. */
  readonly stopped: boolean;
}

/**
 * Walks breadth first from one entity until the level at which the other is met: all shortest ways
 * lie in the levels.
 */
export async function walk(
  from: string,
  to: string,
  read: ReadSteps,
  { maxHops, mostVisited, closed }: WalkLimits,
): Promise<Walked> {
  const levels: Map<string, Step[]>[] = [new Map([[from, []]])];
  const visited = new Set([from]);
  const passed = new Set<string>();
  let open: readonly string[] = [from];
  for (let hop = 1; hop <= maxHops && open.length > 0; hop += 1) {
    const level = new Map<string, Step[]>();
    for (const step of await read(open)) {
      if (visited.has(step.b)) continue;
      level.set(step.b, [...(level.get(step.b) ?? []), step]);
    }
    levels.push(level);
    if (level.has(to)) return { levels, found: true, passedOver: passed.size, stopped: false };
    for (const ref of level.keys()) visited.add(ref);
    if (visited.size > mostVisited)
      return { levels, found: false, passedOver: passed.size, stopped: true };
    open = [...level].flatMap(([ref, steps]) => {
      if (steps[0] === undefined || !closed(steps[0])) return [ref];
      passed.add(ref);
      return [];
    });
  }
  return { levels, found: false, passedOver: passed.size, stopped: false };
}

/** The ways that end in `to`. Parallel links are one way. */
export function waysTo(
  to: string,
  levels: Walked["levels"],
  { mostShown, skip, mostCounted }: WayLimits,
): Ways {
  const ways: Way[] = [];
  let total = 0;
  const back = (ref: string, level: number, steps: readonly Step[]): void => {
    if (total >= mostCounted) return;
    if (level === 0) {
      total += 1;
      ways.push({
        entities: [ref, ...steps.map(({ b }) => b)],
        steps,
        common: steps.slice(0, -1).reduce((sum, { df }) => sum + df, 0),
      });
      return;
    }
    const into = levels[level]?.get(ref) ?? [];
    for (const step of [...Map.groupBy(into, ({ a }) => a).values()].flatMap(asOne))
      back(step.a, level - 1, [step, ...steps]);
  };
  back(to, levels.length - 1, []);
  return { ways: ways.toSorted(rarestFirst).slice(skip, skip + mostShown), total };
}

/**
 * The shortest ways whose links can follow each other in time: each holds at or after the one
 * before began.
 * Unknown times fit anywhere. Depth first by length, so that a longer way is taken only where no
 * shorter fits.
 */
export async function waysInTime(
  from: string,
  to: string,
  read: ReadSteps,
  { maxHops, mostVisited, closed, ...limits }: WalkLimits & WayLimits,
): Promise<Ways & { readonly stopped: boolean }> {
  let open: readonly TimedWay[] = [{ way: { entities: [from], steps: [], common: 0 }, since: "" }];
  const arrived = new Map<string, string>([[from, ""]]);
  for (let hop = 1; hop <= maxHops && open.length > 0; hop += 1) {
    const steps = await read([...new Set(open.map(({ way }) => endOf(way)))]);
    const byEntity = Map.groupBy(steps, ({ a }) => a);
    const next = open.flatMap((timed) => continued(timed, byEntity.get(endOf(timed.way)) ?? []));
    const ending = next.filter(({ way }) => endOf(way) === to);
    if (ending.length > 0) return { ...distinctWays(ending, limits), stopped: false };
    open = next.filter(({ way, since, step }) => {
      const ref = endOf(way);
      const before = arrived.get(ref);
      if (closed(step) || (before !== undefined && before < since)) return false;
      arrived.set(ref, since);
      return true;
    });
    if (open.length > mostVisited) return { ways: [], total: 0, stopped: true };
  }
  return { ways: [], total: 0, stopped: false };
}

/** A way with the time at which it arrives, ISO; empty where none of its steps has one. */
interface TimedWay {
  readonly way: Way;
  readonly since: string;
}

function endOf(way: Way): string {
  return way.entities.at(-1) ?? "";
}

/** A way with each further step that can follow it in time and leads to an entity not on it. */
function continued(
  { way, since }: TimedWay,
  steps: readonly Step[],
): readonly (TimedWay & { readonly step: Step })[] {
  return steps.flatMap((step) => {
    if (way.entities.includes(step.b)) return [];
    if (step.lastSeen !== undefined && step.lastSeen < since) return [];
    const isLater = step.firstSeen !== undefined && step.firstSeen > since;
    const longer = {
      entities: [...way.entities, step.b],
      steps: [...way.steps, step],
      common: way.common + step.df,
    };
    return [{ way: longer, since: isLater ? step.firstSeen : since, step }];
  });
}

function distinctWays(
  ending: readonly TimedWay[],
  { mostShown, skip, mostCounted }: WayLimits,
): Ways {
  const ways = [...new Map(ending.map(({ way }) => [way.entities.join(" "), way])).values()];
  return {
    ways: ways.toSorted(rarestFirst).slice(skip, skip + mostShown),
    total: Math.min(ways.length, mostCounted),
  };
}

/** Shorter ways first, then those whose entities fewest share, ties by ids. */
export function rarestFirst(a: Way, b: Way): number {
  return (
    a.steps.length - b.steps.length ||
    a.common - b.common ||
    (a.steps.map(({ id }) => id).join(" ") < b.steps.map(({ id }) => id).join(" ") ? -1 : 1)
  );
}
