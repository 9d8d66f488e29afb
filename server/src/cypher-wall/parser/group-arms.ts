import { TooLarge } from "../../shared/errors.ts";
import { refusalAt } from "../refusal.ts";
import type {
  CallQuery,
  Clause,
  Expression,
  Item,
  PathPattern,
  Place,
  Project,
} from "../query-tree.ts";
import { mentionedIn } from "../tree-walk.ts";
import type { Cursor } from "./cursor.ts";
import type { Group, GroupedPath } from "./group-parser.ts";
import { walkedOut, type Walked } from "./group-walks.ts";
import { guarded } from "./pattern-parser.ts";

/** A MATCH with groups in it, as written. */
export interface GroupedMatch {
  readonly optional: boolean;
  readonly plain: readonly PathPattern[];
  readonly grouped: readonly GroupedPath[];
  readonly where: Expression | undefined;
}

/** Links that all ways to walk may come to: a planner is sure to bear so many. */
const mostLinks = 40;
const anywhere: Place = { line: 1, column: 1 };

/**
 * A MATCH with groups as a subquery: one MATCH for each number of walks, joined by UNION ALL. So
 * neither engine is sent a group. Behind it the names within groups are lists, as they are in Cypher.
 */
export function spelledOut(cursor: Cursor, match: GroupedMatch): CallQuery {
  checkNamesOf(match);
  const groups = match.grouped.flatMap(({ stretches }) =>
    stretches.filter((stretch) => stretch.is === "group"),
  );
  const mark = cursor.ownName();
  const start = cursor.known;
  const parts = armsOf(groups).map((times) =>
    cursor.inside(start, () => armOf(cursor, match, times, mark)),
  );
  const named = match.grouped.flatMap(namesOutside);
  cursor.known = start.union(new Set(named));
  return { is: "call", optional: match.optional, query: { parts, all: true }, ...takingAll() };
}

/** What a subquery takes that takes all: its names are put in when they are known. */
export function takingAll(): Pick<CallQuery, "takes" | "takesAll"> {
  const all: string[] = [];
  return { takes: all, takesAll: all };
}

/** Each way to walk the groups: how often each. Throws where all ways come to too many links. */
function armsOf(groups: readonly Group[]): readonly ReadonlyMap<Group, number>[] {
  const arms = groups.reduce((all, { least, most }) => all * (most - least + 1), 1);
  const links = groups.reduce((sum, group) => sum + group.links.length * mean(group), 0);
  if (arms * links > mostLinks) throw new TooLarge("wall.too-many-walks", { most: mostLinks });
  return groups.reduce<readonly ReadonlyMap<Group, number>[]>(
    (before, group) =>
      before.flatMap((one) =>
        Array.from(
          { length: group.most - group.least + 1 },
          (_, more) => new Map([...one, [group, group.least + more]]),
        ),
      ),
    [new Map()],
  );
}

function mean({ least, most }: Group): number {
  return (least + most) / 2;
}

function armOf(
  cursor: Cursor,
  { plain, grouped, where }: GroupedMatch,
  times: ReadonlyMap<Group, number>,
  mark: string,
): readonly Clause[] {
  const walked = grouped.map((path) => ({
    path,
    walk: walkedOut(path, times, () => cursor.ownName()),
  }));
  const paths = walked.map(({ path: { variable, at }, walk: { nodes, links } }): PathPattern => ({
    nodes: nodes.map((node) => guarded(cursor, node)),
    links,
    at,
    ...(variable === undefined ? {} : { variable }),
  }));
  const items = walked.flatMap(({ walk }) => itemsOf(walk, cursor.known));
  const late = new Set(items.map(({ name }) => name));
  const asked = where === undefined ? [] : partedAnd(where);
  const [before, after] = [true, false].map((isFirst) =>
    asked.filter((one) => mentionedIn(one).isDisjointFrom(late) === isFirst),
  );
  const own = walked.flatMap(({ walk }) => [...walk.conditions, ...sameOf(walk, cursor.known)]);
  const first = allOf([...own, ...(before ?? [])]);
  return [
    { is: "match", optional: false, paths: [...plain, ...paths], ...conditionOf(first) },
    { ...starred("with", items), ...conditionOf(allOf(after ?? [])) },
    {
      ...starred("return", [{ value: { is: "literal", value: null }, name: mark }]),
      onlyNew: true,
    },
  ];
}

/** Names as they are behind the match: lists for those within groups. */
function itemsOf({ lists, others }: Walked, known: ReadonlySet<string>): readonly Item[] {
  return [
    ...lists.map(([name, of]): Item => ({ name, value: { is: "list", items: of.map(variable) } })),
    ...others
      .filter(([name]) => !known.has(name))
      .map(([name, of]): Item => ({ name, value: variable(of) })),
  ];
}

/** A second name that is known already must be of the same node. */
function sameOf({ others }: Walked, known: ReadonlySet<string>): readonly Expression[] {
  return others
    .filter(([name]) => known.has(name))
    .map(([name, of]) => ({
      is: "comparison",
      first: variable(of),
      rest: [["=", variable(name)]],
    }));
}

function variable(name: string): Expression {
  return { is: "variable", name, at: anywhere };
}

function starred(is: "with" | "return", items: readonly Item[]): Project {
  return { is, distinct: false, star: [], items, order: [], at: anywhere };
}

function partedAnd(expression: Expression): readonly Expression[] {
  if (expression.is !== "binary" || expression.operator !== "AND") return [expression];
  return [...partedAnd(expression.left), ...partedAnd(expression.right)];
}

function allOf(conditions: readonly Expression[]): Expression | undefined {
  const [first, ...rest] = conditions;
  if (first === undefined) return undefined;
  return rest.reduce((left, right) => ({ is: "binary", operator: "AND", left, right }), first);
}

function conditionOf(where: Expression | undefined): { readonly where?: Expression } {
  return where === undefined ? {} : { where };
}

/** Names of a path that stand for one thing each. */
function namesOutside({ stretches }: GroupedPath): readonly string[] {
  return stretches.flatMap((stretch) =>
    stretch.is === "chain" ? stretch.nodes.flatMap(({ variable }) => variable ?? []) : [],
  );
}

/** A name within a group may stand nowhere else in the match. */
function checkNamesOf({ plain, grouped }: GroupedMatch): void {
  const outside = [
    ...plain.flatMap(({ nodes, links }) => [...nodes, ...links]),
    ...grouped.flatMap(({ stretches }) =>
      stretches.flatMap(({ is, nodes, links }) => (is === "chain" ? [...nodes, ...links] : [])),
    ),
  ];
  const taken = new Set(outside.flatMap(({ variable }) => variable ?? []));
  for (const { stretches } of grouped) {
    for (const stretch of stretches) {
      if (stretch.is !== "group") continue;
      for (const { variable, at } of [...stretch.nodes, ...stretch.links]) {
        if (variable === undefined) continue;
        if (taken.has(variable)) throw refusalAt(at, "wall.group-name", { name: variable });
        taken.add(variable);
      }
    }
  }
}
