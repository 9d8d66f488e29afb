import type { Expression, PathPattern } from "../../../cypher-wall/index.ts";
import { conditionsOf, named, type Condition, type NamedPath } from "./conditions.ts";
import { truthOf, type Surroundings } from "./surroundings.ts";
import { candidatesOf, costOf } from "./node-finders.ts";
import { expandOp, pathOp } from "./link-steps.ts";
import { shortestOp } from "./shortest.ts";
import type { Op, State } from "./state.ts";
import type { Row } from "./values/cypher-values.ts";

/** Finds all ways in which paths fit, for a row. */
export type Matcher = (row: Row) => Iterable<Row>;

/** MATCH, ready: its plan is made for the names that its first row knows. */
export function matcherOf(
  patterns: readonly PathPattern[],
  where: Expression | undefined,
  around: Surroundings,
): { readonly one: Matcher; readonly many: (rows: Iterable<Row>) => Iterable<Row> } {
  const paths = patterns.map(named);
  const conditions = conditionsOf(paths, where);
  const plans = new Map<string, Op>();
  const planFor = (row: Row): Op => {
    const known = new Set(Object.keys(row));
    const key = [...known].filter((name) => isNamedIn(paths, name)).join(" ");
    const plan = plans.get(key) ?? planOf({ paths, conditions, around }, known);
    plans.set(key, plan);
    return plan;
  };
  return {
    one: (row) => rowsOf(planFor(row)([begin(row)])),
    many: function* many(rows) {
      const all = rows[Symbol.iterator]();
      const first = all.next();
      if (first.done === true) return;
      yield* rowsOf(planFor(first.value)(statesOf(first.value, all)));
    },
  };
}

function begin(row: Row): State {
  return { row, passed: new Set() };
}

function* statesOf(first: Row, rest: Iterator<Row>): Iterable<State> {
  yield begin(first);
  for (let next = rest.next(); next.done !== true; next = rest.next()) yield begin(next.value);
}

function* rowsOf(states: Iterable<State>): Iterable<Row> {
  for (const { row } of states) yield row;
}

function isNamedIn(paths: readonly NamedPath[], name: string): boolean {
  return paths.some(
    ({ pattern, nodes, links }) =>
      nodes.includes(name) || links.includes(name) || pattern.variable === name,
  );
}

interface Planning {
  readonly paths: readonly NamedPath[];
  readonly conditions: readonly Condition[];
  readonly around: Surroundings;
}

/** The steps of a match, each followed by the conditions that can be tried then. */
function planOf({ paths, conditions, around }: Planning, bound: ReadonlySet<string>): Op {
  const ops: Op[] = [];
  const known = new Set(bound);
  const open = new Set(conditions);
  const tryConditions = (last = false) => {
    for (const condition of open) {
      if (!last && !condition.names.isSubsetOf(known)) continue;
      open.delete(condition);
      ops.push(filterOp(condition, around));
    }
  };
  const add = (op: Op, names: readonly string[]) => {
    ops.push(op);
    for (const name of names) known.add(name);
    tryConditions();
  };
  tryConditions();
  const left = new Set(paths);
  while (left.size > 0) {
    const next = cheapest([...left], conditions, known);
    left.delete(next.path);
    planPath(next.path, next.at, { conditions, around, known, open, add });
  }
  tryConditions(true);
  return (states) => ops.reduce<Iterable<State>>((rows, op) => op(rows), states);
}

function filterOp({ holds }: Condition, around: Surroundings): Op {
  const condition = around.compile(holds, around);
  return function* filter(states) {
    for (const state of states) if (truthOf(condition(state.row)) === true) yield state;
  };
}

/** The path, and its node, that is best begun with. */
function cheapest(
  paths: readonly NamedPath[],
  conditions: readonly Condition[],
  known: ReadonlySet<string>,
): { readonly path: NamedPath; readonly at: number } {
  const ways = paths.flatMap((path) =>
    path.nodes.map((name, at) => ({
      path,
      at,
      cost: costOf(name, path.pattern.nodes[at]?.labels, conditions, known),
    })),
  );
  return ways.reduce((best, one) => (one.cost < best.cost ? one : best));
}

interface PathPlanning {
  readonly conditions: readonly Condition[];
  readonly around: Surroundings;
  readonly known: ReadonlySet<string>;
  readonly open: Set<Condition>;
  readonly add: (op: Op, names: readonly string[]) => void;
}

function planPath(path: NamedPath, from: number, planning: PathPlanning): void {
  const { conditions, around, known, add } = planning;
  const begin = (at: number) => {
    const name = path.nodes[at] ?? "";
    const labels = path.pattern.nodes[at]?.labels;
    add(candidatesOf(name, labels, { conditions, around, known: new Set(known) }), [name]);
  };
  begin(from);
  if (path.pattern.shortest !== undefined) {
    begin(1 - from);
    addShortest(path, planning);
    return;
  }
  const last = path.nodes.length - 1;
  for (let at = from; at < last; at += 1) step(at, false);
  for (let at = from - 1; at >= 0; at -= 1) step(at, true);
  const { variable } = path.pattern;
  if (variable !== undefined) add(pathOp(path, variable), [variable]);

  function step(link: number, turned: boolean): void {
    const target = path.nodes[turned ? link : link + 1] ?? "";
    add(expandOp(path, link, turned, around), [target, path.links[link] ?? ""]);
  }
}

/** Conditions on a shortest path itself are tried while it is sought. */
function addShortest(path: NamedPath, { around, known, open, add }: PathPlanning): void {
  const { variable, chosenLast } = path.pattern;
  const own = [variable, path.links[0]].filter((name) => name !== undefined);
  const after = new Set([...known, ...own]);
  const within = [...(chosenLast === true ? [] : open)].filter(
    ({ names, late }) => !late && own.some((name) => names.has(name)) && names.isSubsetOf(after),
  );
  for (const condition of within) open.delete(condition);
  add(
    shortestOp(
      path,
      within.map(({ holds }) => around.compile(holds, around)),
      around,
    ),
    own,
  );
}
