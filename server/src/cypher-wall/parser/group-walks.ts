import { mentionedIn } from "../tree-walk.ts";
import { refusalAt } from "../refusal.ts";
import type { Expression, Labels, LinkPattern, NodePattern, Place } from "../query-tree.ts";
import type { Chain, Group, GroupedPath } from "./group-parser.ts";

/** A path with its groups written out, each walked so and so many times. */
export interface Walked {
  readonly nodes: readonly NodePattern[];
  readonly links: readonly LinkPattern[];
  /** What is asked of single steps, in names of the chain. */
  readonly conditions: readonly Expression[];
  /** Names within groups, each with what it stands for, walk by walk. */
  readonly lists: readonly (readonly [name: string, of: readonly string[]])[];
  /** Second names of nodes that stand at both ends of a group walked no times. */
  readonly others: readonly (readonly [name: string, of: string])[];
}

/** A place for a node: patterns of the path itself, then those of groups that meet there. */
interface Spot {
  readonly name: string;
  readonly own: readonly NodePattern[];
  readonly inner: readonly NodePattern[];
}

/** One walk through a group: where its nodes and links are found. */
interface Copy {
  readonly group: Group;
  readonly from: number;
  readonly links: readonly string[];
}

interface Drawn {
  readonly spots: readonly Spot[];
  readonly links: readonly LinkPattern[];
  readonly copies: readonly Copy[];
}

const none: Drawn = { spots: [], links: [], copies: [] };

/** Writes a path out; `times` says for each group how often it is walked, `own` gives new names. */
export function walkedOut(
  { stretches }: GroupedPath,
  times: ReadonlyMap<Group, number>,
  own: () => string,
): Walked {
  const drawn = stretches.reduce((before, stretch) => {
    if (stretch.is === "chain") return chained(before, stretch, own);
    const begun = before.spots.length > 0 ? before : { ...none, spots: [spot(own())] };
    const walks = Array.from({ length: times.get(stretch) ?? 0 });
    return walks.reduce<Drawn>((so) => copied(so, stretch, own), begun);
  }, none);
  const groups = stretches.filter((stretch) => stretch.is === "group");
  return {
    nodes: drawn.spots.map(nodeAt),
    links: drawn.links,
    conditions: [
      ...drawn.spots.flatMap(askedAgain),
      ...drawn.copies.flatMap((copy) => askedOf(copy, drawn)),
    ],
    lists: groups.flatMap((group) => listsOf(group, drawn)),
    others: drawn.spots.flatMap(({ name, own: nodes }) =>
      nodes.flatMap(({ variable }): readonly (readonly [string, string])[] =>
        variable === undefined || variable === name ? [] : [[variable, name]],
      ),
    ),
  };
}

function spot(name: string, own: readonly NodePattern[] = []): Spot {
  return { name, own, inner: [] };
}

/** A stretch of the path itself: its first node stands where a group before it ended. */
function chained(before: Drawn, { nodes, links }: Chain, own: () => string): Drawn {
  const [first, ...rest] = nodes.map((node) => spot(node.variable ?? own(), [node]));
  if (first === undefined) return before;
  const last = before.spots.at(-1);
  const met = last === undefined ? first : joined(last, first);
  return {
    ...before,
    spots: [...before.spots.slice(0, -1), met, ...rest],
    links: [...before.links, ...links],
  };
}

/** Two places that are one. A name that the writer gave goes before one that was made up. */
function joined(last: Spot, next: Spot): Spot {
  const given = last.own.find((node) => node.variable !== undefined);
  const name = given === undefined ? next.name : last.name;
  return { name, own: [...last.own, ...next.own], inner: [...last.inner, ...next.inner] };
}

function copied(before: Drawn, group: Group, own: () => string): Drawn {
  const [first, ...rest] = group.nodes;
  const last = before.spots.at(-1);
  if (first === undefined || last === undefined) return before;
  const met = { ...last, inner: [...last.inner, first] };
  const links = group.links.map((link): LinkPattern => {
    const { types, direction, at } = link;
    return { variable: own(), direction, at, ...(types === undefined ? {} : { types }) };
  });
  return {
    spots: [
      ...before.spots.slice(0, -1),
      met,
      ...rest.map((node) => ({ ...spot(own()), inner: [node] })),
    ],
    links: [...before.links, ...links],
    copies: [
      ...before.copies,
      {
        group,
        from: before.spots.length - 1,
        links: links.flatMap(({ variable: name }) => name ?? []),
      },
    ],
  };
}

/** The node of a place: all its labels, and what the path's own pattern asks of it. */
function nodeAt({ name, own, inner }: Spot): NodePattern {
  const labels = [...own, ...inner]
    .flatMap((node) => node.labels ?? [])
    .reduce<Labels | undefined>(
      (left, right) => (left === undefined ? right : { is: "and", left, right }),
      undefined,
    );
  const { at, properties, where } = heldBy(name, own) ?? { at: anywhere };
  return {
    variable: name,
    at,
    ...(labels === undefined ? {} : { labels }),
    ...(properties === undefined ? {} : { properties }),
    ...(where === undefined ? {} : { where }),
  };
}

/** The pattern of the path itself that a place is written as. */
function heldBy(name: string, own: readonly NodePattern[]): NodePattern | undefined {
  return own.find(({ variable }) => variable === undefined || variable === name);
}

/** What patterns ask of a place that is written as another. */
function askedAgain({ name, own }: Spot): readonly Expression[] {
  const held = heldBy(name, own);
  return own
    .filter((node) => node !== held)
    .flatMap((node) => {
      const names = new Map(node.variable === undefined ? [] : [[node.variable, name]]);
      return askedIn(node, name).map((one) => within(names, one));
    });
}

/** What one walk through a group must fulfil. */
function askedOf({ group, from, links }: Copy, { spots }: Drawn): readonly Expression[] {
  const placed = [
    ...group.nodes.map((node, at) => [node, spots[from + at]?.name ?? ""] as const),
    ...group.links.map((link, at) => [link, links[at] ?? ""] as const),
  ];
  const names = new Map(
    placed.flatMap(([{ variable }, name]): readonly (readonly [string, string])[] =>
      variable === undefined ? [] : [[variable, name]],
    ),
  );
  const asked = placed.flatMap(([one, name]) => askedIn(one, name));
  const all = group.where === undefined ? asked : [...asked, group.where];
  return all.map((one) => within(names, one));
}

/** What a pattern asks of the thing of a name. */
function askedIn(
  { properties, where, at }: NodePattern | LinkPattern,
  name: string,
): readonly Expression[] {
  if (properties !== undefined && properties.is !== "map")
    throw refusalAt(at, "wall.quantified-path");
  const subject = variable(name, at);
  const equal = (properties?.entries ?? []).map(([property, value]): Expression => ({
    is: "comparison",
    first: { is: "property", subject, name: property },
    rest: [["=", value]],
  }));
  return where === undefined ? equal : [...equal, where];
}

/** A condition whose names stand for others: `all(a IN [other] WHERE …)`. */
function within(names: ReadonlyMap<string, string>, condition: Expression): Expression {
  const mentioned = mentionedIn(condition);
  return [...names]
    .filter(([name]) => mentioned.has(name))
    .reduce<Expression>(
      (where, [name, of]) => ({
        is: "quantifier",
        which: "all",
        variable: name,
        list: { is: "list", items: [variable(of, anywhere)] },
        where,
      }),
      condition,
    );
}

/** What the names in a group stand for behind it: a list each, with one item a walk. */
function listsOf(group: Group, { spots, copies }: Drawn): Walked["lists"] {
  const walks = copies.filter((copy) => copy.group === group);
  const ofNodes = group.nodes.map(({ variable: name }, at) => {
    return [name, walks.map(({ from }) => spots[from + at]?.name ?? "")] as const;
  });
  const ofLinks = group.links.map(({ variable: name }, at) => {
    return [name, walks.map(({ links }) => links[at] ?? "")] as const;
  });
  return [...ofNodes, ...ofLinks].flatMap(([name, of]): Walked["lists"] =>
    name === undefined ? [] : [[name, of]],
  );
}

const anywhere: Place = { line: 1, column: 1 };

function variable(name: string, at: Place): Expression {
  return { is: "variable", name, at };
}
