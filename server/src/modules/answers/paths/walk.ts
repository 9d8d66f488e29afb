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

/** What a walk found. */
export interface Walked {
  /** Steps into each entity, by level from the start; level 0 is the start alone. */
  readonly levels: readonly ReadonlyMap<string, readonly Step[]>[];
  readonly reached: boolean;
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
    if (level.has(to)) return { levels, reached: true, passedOver: passed.size, stopped: false };
    for (const ref of level.keys()) visited.add(ref);
    if (visited.size > mostVisited)
      return { levels, reached: false, passedOver: passed.size, stopped: true };
    open = [...level].flatMap(([ref, steps]) => {
      if (steps[0] === undefined || !closed(steps[0])) return [ref];
      passed.add(ref);
      return [];
    });
  }
  return { levels, reached: false, passedOver: passed.size, stopped: false };
}

/**
 * The ways that end in `to`, at most `limit`, and how many there are (counted up to `most`).
 * Parallel links are one way.
 */
export function waysTo(
  to: string,
  levels: Walked["levels"],
  limit: number,
  most: number,
): { readonly ways: readonly Way[]; readonly total: number } {
  const ways: Way[] = [];
  let total = 0;
  const back = (ref: string, level: number, steps: readonly Step[]): void => {
    if (total >= most) return;
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
    for (const [first] of Map.groupBy(into, ({ a }) => a).values())
      if (first !== undefined) back(first.a, level - 1, [first, ...steps]);
  };
  back(to, levels.length - 1, []);
  return { ways: ways.toSorted(rarestFirst).slice(0, limit), total };
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
  { maxHops, mostVisited, closed }: WalkLimits,
  limit: number,
  most: number,
): Promise<{ readonly ways: readonly Way[]; readonly total: number; readonly stopped: boolean }> {
  let partial: readonly { readonly way: Way; readonly since: string }[] = [
    { way: { entities: [from], steps: [], common: 0 }, since: "" },
  ];
  const arrived = new Map<string, string>([[from, ""]]);
  for (let hop = 1; hop <= maxHops && partial.length > 0; hop += 1) {
    const byEntity = Map.groupBy(
      await read([...new Set(partial.map(({ way }) => way.entities.at(-1) ?? ""))]),
      ({ a }) => a,
    );
    const next = partial.flatMap(({ way, since }) =>
      (byEntity.get(way.entities.at(-1) ?? "") ?? []).flatMap((step) => {
        if (way.entities.includes(step.b) || (step.lastSeen !== undefined && step.lastSeen < since))
          return [];
        const arrival =
          step.firstSeen !== undefined && step.firstSeen > since ? step.firstSeen : since;
        return [
          {
            way: {
              entities: [...way.entities, step.b],
              steps: [...way.steps, step],
              common: way.common + step.df,
            },
            since: arrival,
            step,
          },
        ];
      }),
    );
    const ending = next.filter(({ way }) => way.entities.at(-1) === to);
    if (ending.length > 0) {
      const ways = [...new Map(ending.map(({ way }) => [way.entities.join(" "), way])).values()];
      return {
        ways: ways.toSorted(rarestFirst).slice(0, limit),
        total: Math.min(ways.length, most),
        stopped: false,
      };
    }
    partial = next.filter(({ way, since, step }) => {
      const ref = way.entities.at(-1) ?? "";
      const before = arrived.get(ref);
      if (closed(step) || (before !== undefined && before < since)) return false;
      arrived.set(ref, since);
      return true;
    });
    if (partial.length > mostVisited) return { ways: [], total: 0, stopped: true };
  }
  return { ways: [], total: 0, stopped: false };
}

function rarestFirst(a: Way, b: Way): number {
  return (
    a.common - b.common ||
    (a.steps.map(({ id }) => id).join(" ") < b.steps.map(({ id }) => id).join(" ") ? -1 : 1)
  );
}
