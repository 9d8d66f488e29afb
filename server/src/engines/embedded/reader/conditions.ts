import {
  mentionedIn,
  partsOf,
  type Expression,
  type LinkPattern,
  type NodePattern,
  type PathPattern,
} from "../../../cypher-wall/index.ts";

/** A condition of a MATCH, and the names that must be known before it can be tried. */
export interface Condition {
  readonly holds: Expression;
  readonly names: ReadonlySet<string>;
  /** Whether it looks at the graph itself. */
  readonly late: boolean;
}

/** A path whose every node and link has a name in the row: its own, or one that no text can write. */
export interface NamedPath {
  readonly pattern: PathPattern;
  readonly nodes: readonly string[];
  readonly links: readonly string[];
}

let lastName = 0;

/** Gives names to what a path leaves without. */
export function named(pattern: PathPattern): NamedPath {
  const nameOf = (one: { readonly variable?: string }) => one.variable ?? `§ ${(lastName += 1)}`;
  return { pattern, nodes: pattern.nodes.map(nameOf), links: pattern.links.map(nameOf) };
}

/** All conditions of a MATCH: of WHERE, and of what stands within its nodes and single links. */
export function conditionsOf(
  paths: readonly NamedPath[],
  where: Expression | undefined,
): readonly Condition[] {
  const inside = paths.flatMap(({ pattern, nodes, links }) => [
    ...pattern.nodes.flatMap((node, at) => insideOf(node, nodes[at] ?? "")),
    ...pattern.links.flatMap((link, at) =>
      link.steps === undefined && pattern.shortest === undefined
        ? insideOf(link, links[at] ?? "")
        : [],
    ),
  ]);
  const own = new Set(paths.flatMap(namesOf));
  return [...inside, ...(where === undefined ? [] : [where])].flatMap(parted).map((holds) => {
    const late = looksAtGraph(holds);
    return { holds, late, names: late ? mentionedIn(holds).intersection(own) : namesIn(holds) };
  });
}

/** Conditions that stand within a node or link, written of its name. */
export function insideOf(one: NodePattern | LinkPattern, name: string): readonly Expression[] {
  const subject: Expression = { is: "variable", name, at: one.at };
  const { properties, where } = one;
  const equal = (property: string, value: Expression): Expression => ({
    is: "comparison",
    first: { is: "property", subject, name: property },
    rest: [["=", value]],
  });
  if (properties === undefined) return where === undefined ? [] : [where];
  const own =
    properties.is === "map"
      ? properties.entries.map(([property, value]) => equal(property, value))
      : [allEqual(subject, properties)];
  return where === undefined ? own : [...own, where];
}

/** `all(key IN keys($map) WHERE n[key] = $map[key])`. */
function allEqual(subject: Expression, map: Expression): Expression {
  const at = { line: 1, column: 1 };
  const key: Expression = { is: "variable", name: "§key", at };
  const of = (value: Expression): Expression => ({ is: "index", subject: value, index: key });
  return {
    is: "quantifier",
    which: "all",
    variable: "§key",
    list: { is: "function", name: "keys", distinct: false, values: [map], at },
    where: { is: "comparison", first: of(subject), rest: [["=", of(map)]] },
  };
}

/** The parts of an AND. */
function parted(expression: Expression): readonly Expression[] {
  if (expression.is !== "binary" || expression.operator !== "AND") return [expression];
  return [...parted(expression.left), ...parted(expression.right)];
}

/** Names that an expression takes from outside itself. */
export function namesIn(expression: Expression): ReadonlySet<string> {
  if (expression.is === "variable") return new Set([expression.name]);
  const { same, names, inner } = partsOf(expression);
  const own = new Set(names);
  return new Set([
    ...same.flatMap((one) => [...namesIn(one)]),
    ...inner.flatMap((one) => [...namesIn(one)]).filter((name) => !own.has(name)),
  ]);
}

function namesOf({ pattern, nodes, links }: NamedPath): readonly string[] {
  return [...nodes, ...links, ...(pattern.variable === undefined ? [] : [pattern.variable])];
}

function looksAtGraph(expression: Expression): boolean {
  const { same, inner, path, query } = partsOf(expression);
  return path !== undefined || query !== undefined || [...same, ...inner].some(looksAtGraph);
}

/** `name.property = value` or `IN`, where the value needs only names that are known. */
export interface Sought {
  readonly property: string;
  readonly value: Expression;
  /** Whether the value is a list of those sought. */
  readonly several: boolean;
  /** Whether the value hangs on the row. */
  readonly joins: boolean;
}

/** What a node of this name is found by. */
export function soughtOf(
  name: string,
  conditions: readonly Condition[],
  known: ReadonlySet<string>,
): readonly Sought[] {
  return conditions.flatMap(({ holds, late }) => {
    if (late) return [];
    if (holds.is === "binary" && holds.operator === "IN")
      return soughtIn({ name, known, several: true }, holds.left, holds.right);
    const [second] = holds.is === "comparison" && holds.rest.length === 1 ? holds.rest : [];
    if (holds.is !== "comparison" || second?.[0] !== "=") return [];
    return [
      ...soughtIn({ name, known, several: false }, holds.first, second[1]),
      ...soughtIn({ name, known, several: false }, second[1], holds.first),
    ];
  });
}

interface Seeking {
  readonly name: string;
  readonly known: ReadonlySet<string>;
  readonly several: boolean;
}

function soughtIn(
  { name, known, several }: Seeking,
  side: Expression,
  value: Expression,
): readonly Sought[] {
  if (side.is !== "property" || side.subject.is !== "variable" || side.subject.name !== name)
    return [];
  const names = namesIn(value);
  if (!names.isSubsetOf(known)) return [];
  return [{ property: side.name, value, several, joins: names.size > 0 }];
}
