import type { LinkPattern } from "../../../cypher-wall/index.ts";
import type { LinkEnd, Store, Way } from "./query-store.ts";

/** Links passed one after the other, and the node at their end. */
export interface Walk {
  readonly end: number;
  /** Ids of the links, and of the nodes between them, in the order walked. */
  readonly links: readonly number[];
  readonly between: readonly number[];
}

/** Which links a step may take. */
export interface Step {
  readonly way: Way;
  readonly types: readonly string[] | undefined;
  readonly least: number;
  readonly most: number;
}

/** The steps of a link pattern; walked from its end where it is turned. */
export function stepOf({ direction, types, steps }: LinkPattern, turned: boolean): Step {
  return {
    way: turned ? turn(direction) : direction,
    types,
    least: steps?.least ?? 1,
    most: steps === undefined ? 1 : (steps.most ?? Infinity),
  };
}

function turn(way: Way): Way {
  if (way === "both") return way;
  return way === "out" ? "in" : "out";
}

/** Links that a walk may not pass: those passed before, and those that do not fit. */
export interface Passing {
  readonly passed: ReadonlySet<number>;
  readonly fits: (link: number) => boolean;
}

/**
 * All walks from a node that pass no link twice, and none that may not be passed.
 */
export function* walks(
  store: Store,
  from: number,
  step: Step,
  { passed, fits }: Passing,
): Iterable<Walk> {
  const links: number[] = [];
  const nodes: number[] = [];
  const open = new Set<number>();
  yield* go(from);

  function* go(node: number): Iterable<Walk> {
    if (links.length >= step.least)
      yield { end: node, links: [...links], between: nodes.slice(0, -1) };
    if (links.length >= step.most) return;
    const ends = store.edgesOf(node, step.way, step.types);
    if (links.length + 1 < step.most)
      store.loadEdges(
        ends.map(({ other }) => other),
        step.way,
        step.types,
      );
    for (const { other, link } of ends) {
      if (open.has(link) || passed.has(link) || !fits(link)) continue;
      open.add(link);
      links.push(link);
      nodes.push(other);
      yield* go(other);
      nodes.pop();
      links.pop();
      open.delete(link);
    }
  }
}

/** All shortest walks between two nodes, fewest links first; none where there is no way. */
export function* shortestWalks(store: Store, from: number, to: number, step: Step): Iterable<Walk> {
  const depth = new Map([[from, 0]]);
  const back = new Map<number, LinkEnd[]>();
  let front = [from];
  for (let length = 1; front.length > 0 && length <= step.most; length += 1) {
    store.loadEdges(front, step.way, step.types);
    front = spread(store, front, step, { length, depth, back });
    if (back.has(to) && length >= step.least) return yield* backTo(to, []);
  }

  function* backTo(node: number, walked: readonly LinkEnd[]): Iterable<Walk> {
    if (node === from)
      return yield {
        end: to,
        links: walked.map(({ link }) => link),
        between: walked.slice(1).map(({ other }) => other),
      };
    for (const { other, link } of back.get(node) ?? [])
      yield* backTo(other, [{ other, link }, ...walked]);
  }
}

interface Spread {
  readonly length: number;
  readonly depth: Map<number, number>;
  /** From where each node was first come to. */
  readonly back: Map<number, LinkEnd[]>;
}

function spread(
  store: Store,
  front: readonly number[],
  step: Step,
  { length, depth, back }: Spread,
): number[] {
  const next: number[] = [];
  for (const node of front) {
    for (const { other, link } of store.edgesOf(node, step.way, step.types)) {
      const known = depth.get(other);
      if (known !== undefined && known < length) continue;
      if (known === undefined) {
        depth.set(other, length);
        next.push(other);
      }
      back.set(other, [...(back.get(other) ?? []), { other: node, link }]);
    }
  }
  return next;
}
