import { insideOf, type NamedPath } from "./conditions.ts";
import { truthOf, type Evaluate, type Surroundings } from "./surroundings.ts";
import { labelsHold } from "./label-test.ts";
import { stepOf, walks, type Step, type Walk } from "./links-walk.ts";
import { nodeIn, type Op, type State } from "./state.ts";
import type { Store } from "./query-store.ts";
import {
  isList,
  LinkValue,
  NodeValue,
  PathValue,
  type Row,
  type Value,
} from "./values/cypher-values.ts";

/** A link of a path and what is known of it before it is walked. */
export interface Expanding {
  readonly from: string;
  readonly target: string;
  readonly link: string;
  readonly step: Step;
  readonly turned: boolean;
  /** Whether it is one link, not a list of them. */
  readonly single: boolean;
  /** Whether anything speaks of the links. */
  readonly keepsLinks: boolean;
  readonly fits: (row: Row, link: number) => boolean;
  readonly fitsTarget: (id: number) => boolean;
  readonly store: Store;
}

/** Walks one link of a path, from its known end to the other. */
export function expandOp(path: NamedPath, at: number, turned: boolean, around: Surroundings): Op {
  const expanding = expandingOf(path, at, turned, around);
  return function* expand(states) {
    for (const some of chunks(states)) {
      const ids = some.flatMap(({ row }) => nodeIn(row, expanding.from)?.id ?? []);
      expanding.store.loadEdges(ids, expanding.step.way, expanding.step.types);
      yield* expanding.single ? singles(some, expanding) : several(some, expanding);
    }
  };
}

/** What is known of a link of a path before it is walked. */
export function expandingOf(
  { pattern, nodes, links }: NamedPath,
  at: number,
  turned: boolean,
  around: Surroundings,
): Expanding {
  const { store } = around;
  const [left = "", right = ""] = [nodes[at], nodes[at + 1]];
  const linkPattern = pattern.links[at] ?? { direction: "both", at: pattern.at };
  const target = pattern.nodes[turned ? at : at + 1];
  const link = links[at] ?? "";
  const single = linkPattern.steps === undefined;
  const inside = single
    ? []
    : insideOf(linkPattern, link).map((condition) => around.compile(condition, around));
  const labels = target?.labels;
  return {
    from: turned ? right : left,
    target: turned ? left : right,
    link,
    step: stepOf(linkPattern, turned),
    turned,
    single,
    keepsLinks:
      linkPattern.variable !== undefined ||
      pattern.variable !== undefined ||
      linkPattern.properties !== undefined ||
      linkPattern.where !== undefined,
    fits: fitting(inside, link, store),
    fitsTarget: (id) => labels === undefined || labelsHold(labels, store.labels(id)),
    store,
  };
}

function fitting(
  conditions: readonly Evaluate[],
  name: string,
  store: Store,
): (row: Row, link: number) => boolean {
  if (conditions.length === 0) return () => true;
  return (row, link) => {
    const inner = { ...row, [name]: store.link(link) ?? null };
    return conditions.every((condition) => truthOf(condition(inner)) === true);
  };
}

/** States by the chunk, a few at first: whoever takes one row waits for no more. */
function* chunks(states: Iterable<State>): Iterable<readonly State[]> {
  let some: State[] = [];
  let size = 8;
  for (const state of states) {
    some.push(state);
    if (some.length < size) continue;
    yield some;
    some = [];
    size = Math.min(1_000, size * 4);
  }
  if (some.length > 0) yield some;
}

function* singles(states: readonly State[], expanding: Expanding): Iterable<State> {
  const { store, step } = expanding;
  for (const state of states) {
    const from = nodeIn(state.row, expanding.from);
    if (from === undefined || from === null) continue;
    const ends = store.edgesOf(from.id, step.way, step.types);
    const wanted = nodeIn(state.row, expanding.target);
    const open = ends.filter(
      ({ other, link }) =>
        !state.passed.has(link) && (wanted === undefined || wanted?.id === other),
    );
    store.announceNodes(open.map(({ other }) => other));
    if (expanding.keepsLinks) store.loadLinks(open.map(({ link }) => link));
    for (const { other, link } of open) {
      const held = expanding.keepsLinks ? store.link(link) : undefined;
      if (!isBoundTo(state.row, expanding.link, link) || !expanding.fitsTarget(other)) continue;
      yield {
        row: {
          ...state.row,
          [expanding.target]: new NodeValue(other),
          [expanding.link]: held ?? null,
        },
        passed: new Set([...state.passed, link]),
      };
    }
  }
}

/** Whether a link's name, where it is bound already, is bound to this one. */
function isBoundTo(row: Row, name: string, link: number): boolean {
  const held = row[name];
  return !(held instanceof LinkValue) || held.id === link;
}

function* several(states: readonly State[], expanding: Expanding): Iterable<State> {
  const { store, step } = expanding;
  for (const state of states) {
    const from = nodeIn(state.row, expanding.from);
    if (from === undefined || from === null) continue;
    const wanted = nodeIn(state.row, expanding.target);
    const fits = (link: number) => expanding.fits(state.row, link);
    for (const walk of walks(store, from.id, step, { passed: state.passed, fits })) {
      if (wanted !== undefined && wanted?.id !== walk.end) continue;
      if (!expanding.fitsTarget(walk.end)) continue;
      yield walked(state, walk, expanding);
    }
  }
}

/** A state with what a walk binds. */
export function walked(state: State, walk: Walk, expanding: Expanding): State {
  const { turned, store, link, target, keepsLinks } = expanding;
  const links = turned ? walk.links.toReversed() : walk.links;
  const between = turned ? walk.between.toReversed() : walk.between;
  return {
    row: {
      ...state.row,
      [target]: new NodeValue(walk.end),
      [link]: keepsLinks ? linksOf(store, links) : null,
      [betweenName(link)]: between.map((id) => new NodeValue(id)),
    },
    passed: new Set([...state.passed, ...walk.links]),
  };
}

function linksOf(store: Store, ids: readonly number[]): readonly LinkValue[] {
  store.loadLinks(ids);
  return ids.flatMap((id) => store.link(id) ?? []);
}

/** Where a row has the nodes between several links. */
function betweenName(link: string): string {
  return `§between ${link}`;
}

/** Binds a path's own name. */
export function pathOp(path: NamedPath, variable: string): Op {
  return function* bind(states) {
    for (const state of states)
      yield { ...state, row: { ...state.row, [variable]: pathIn(state.row, path) } };
  };
}

/** The path that a row has bound, link by link. */
export function pathIn(row: Row, { nodes, links }: NamedPath): PathValue {
  const first = nodeIn(row, nodes[0] ?? "");
  const allNodes = first instanceof NodeValue ? [first] : [];
  const allLinks: LinkValue[] = [];
  for (const [at, name] of links.entries()) {
    allNodes.push(...nodesIn(row[betweenName(name)]));
    const value = row[name] ?? null;
    allLinks.push(...linksIn(value));
    const end = nodeIn(row, nodes[at + 1] ?? "");
    if (end instanceof NodeValue && !(isList(value) && value.length === 0)) allNodes.push(end);
  }
  return new PathValue(allNodes, allLinks);
}

function nodesIn(value: Value | undefined): readonly NodeValue[] {
  return isList(value ?? null) ? (value as readonly NodeValue[]) : [];
}

function linksIn(value: Value): readonly LinkValue[] {
  if (value instanceof LinkValue) return [value];
  return isList(value) ? (value as readonly LinkValue[]) : [];
}
