import type { NamedPath } from "./conditions.ts";
import { shortestWalks, walks, type Walk } from "./links-walk.ts";
import { nodeIn, type Op, type State } from "./state.ts";
import { expandingOf, pathIn, walked, type Expanding } from "./link-steps.ts";
import { truthOf, type Evaluate, type Surroundings } from "./surroundings.ts";

const longestTried = 12;

/**
 * Binds the shortest path between two known nodes, or all of them. Where conditions speak of the
 * path, the shortest of those that meet them, up to 12 links.
 */
export function shortestOp(
  path: NamedPath,
  conditions: readonly Evaluate[],
  around: Surroundings,
): Op {
  const [pattern] = path.pattern.links;
  const expanding = expandingOf(path, 0, false, around);
  const isPlain =
    conditions.length === 0 && pattern?.where === undefined && pattern?.properties === undefined;
  return function* shortest(states) {
    for (const state of states) {
      const [from, to] = path.nodes.map((name) => nodeIn(state.row, name));
      if (!from || !to || from.id === to.id) continue;
      const found = isPlain
        ? shortestWalks(around.store, from.id, to.id, expanding.step)
        : byLength(state, from.id, to.id, expanding);
      yield* chosen(found, state);
    }
  };

  function* chosen(found: Iterable<Walk>, state: State): Iterable<State> {
    let length: number | undefined;
    for (const walk of found) {
      if (length !== undefined && walk.links.length > length) return;
      const next = withPath(walked(state, walk, { ...expanding, keepsLinks: true }), path);
      if (!conditions.every((condition) => truthOf(condition(next.row)) === true)) continue;
      length = walk.links.length;
      yield next;
      if (path.pattern.shortest === "one") return;
    }
  }
}

function withPath(state: State, path: NamedPath): State {
  const { variable } = path.pattern;
  if (variable === undefined) return state;
  return { ...state, row: { ...state.row, [variable]: pathIn(state.row, path) } };
}

function* byLength(
  state: State,
  from: number,
  to: number,
  { store, step, fits }: Expanding,
): Iterable<Walk> {
  const most = Math.min(step.most, longestTried);
  for (let length = step.least; length <= most; length += 1) {
    const exact = { ...step, least: length, most: length };
    for (const walk of walks(store, from, exact, {
      passed: state.passed,
      fits: (link) => fits(state.row, link),
    }))
      if (walk.end === to) yield walk;
  }
}
