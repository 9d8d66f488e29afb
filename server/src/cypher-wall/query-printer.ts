import type {
  Clause,
  Expression,
  Item,
  Labels,
  LinkPattern,
  PathPattern,
  Project,
  Query,
} from "./query-tree.ts";
import { publicParameter } from "./own-parameters.ts";

/** A text for Neo4j, and the values that its own parameters stand for. */
interface Printed {
  readonly text: string;
  readonly values: Readonly<Record<string, string>>;
}

/**
 * A query as Neo4j is sent it: nothing but the tree, every name in backticks and every text a
 * parameter, so that nothing a person wrote is read by the database as anything else.
 */
export function printQuery(query: Query): Printed {
  const values: Record<string, string> = {};
  const keep: Keep = (value) => {
    const name = publicParameter(Object.keys(values).length + 1);
    values[name] = value;
    return `$${name}`;
  };
  return { text: queryText(query, keep), values };
}

type Keep = (value: string) => string;

function queryText(query: Query, keep: Keep): string {
  const union = query.all ? " UNION ALL " : " UNION ";
  return query.parts
    .map((clauses) => clauses.map((clause) => clauseText(clause, keep)).join(" "))
    .join(union);
}

function clauseText(clause: Clause, keep: Keep): string {
  switch (clause.is) {
    case "match": {
      const paths = clause.paths.map((path) => pathText(path, keep)).join(", ");
      return `${clause.optional ? "OPTIONAL " : ""}MATCH ${paths}${whereText(clause.where, keep)}`;
    }
    case "unwind":
      return `UNWIND ${text(clause.list, keep)} AS ${quoted(clause.variable)}`;
    case "call": {
      const takes = takenText(clause.takes);
      return `${clause.optional ? "OPTIONAL " : ""}CALL ${takes}{ ${queryText(clause.query, keep)} }`;
    }
    case "with":
    case "return":
      return projectText(clause, keep);
  }
}

function takenText(takes: readonly string[] | "with"): string {
  return takes === "with" ? "" : `(${takes.map(quoted).join(", ")}) `;
}

function projectText(clause: Project, keep: Keep): string {
  const kept = (clause.star ?? []).map(quoted);
  const items = [...kept, ...clause.items.map((item) => itemText(item, keep))].join(", ");
  const order = clause.order
    .map(({ value, descending }) => `${text(value, keep)}${descending ? " DESC" : ""}`)
    .join(", ");
  return [
    clause.is === "with" ? "WITH" : "RETURN",
    clause.distinct ? " DISTINCT" : "",
    ` ${items}`,
    order === "" ? "" : ` ORDER BY ${order}`,
    clause.skip === undefined ? "" : ` SKIP ${text(clause.skip, keep)}`,
    clause.limit === undefined ? "" : ` LIMIT ${text(clause.limit, keep)}`,
    whereText(clause.where, keep),
  ].join("");
}

function itemText({ value, name }: Item, keep: Keep): string {
  if (value.is === "variable" && value.name === name) return quoted(name);
  return `${text(value, keep)} AS ${quoted(name)}`;
}

function whereText(where: Expression | undefined, keep: Keep): string {
  return where === undefined ? "" : ` WHERE ${text(where, keep)}`;
}

function pathText(path: PathPattern, keep: Keep): string {
  const chain = path.nodes
    .map((node, at) => {
      const link = path.links[at];
      return (
        nodeText(node, keep) +
        (link === undefined ? "" : linkText(link, keep, path.chosenLast === true))
      );
    })
    .join("");
  const named = path.variable === undefined ? "" : `${quoted(path.variable)} = `;
  if (path.shortest === undefined) return named + chain;
  if (path.chosenLast === true)
    return `${named}${path.shortest === "all" ? "ALL SHORTEST" : "SHORTEST 1"} ${chain}`;
  return `${named}${path.shortest === "one" ? "shortestPath" : "allShortestPaths"}(${chain})`;
}

function nodeText(node: PathPattern["nodes"][number], keep: Keep): string {
  const labels = node.labels === undefined ? "" : `:${labelsText(node.labels)}`;
  return `(${nameText(node.variable)}${labels}${insideText(node, keep)})`;
}

/** Behind SHORTEST a variable length is written behind the link. */
function linkText(link: LinkPattern, keep: Keep, isLater: boolean): string {
  const types = link.types === undefined ? "" : `:${link.types.map(quoted).join("|")}`;
  const { least, most = "" } = link.steps ?? {};
  const steps = link.steps === undefined || isLater ? "" : `*${least}..${most}`;
  const times = link.steps !== undefined && isLater ? `{${least},${most}}` : "";
  const inside = `${nameText(link.variable)}${types}${steps}${insideText(link, keep)}`;
  const left = link.direction === "in" ? "<-" : "-";
  return `${left}[${inside}]${link.direction === "out" ? "->" : "-"}${times}`;
}

function insideText(
  { properties, where }: Pick<LinkPattern, "properties" | "where">,
  keep: Keep,
): string {
  const map = properties === undefined ? "" : ` ${text(properties, keep)}`;
  return map + whereText(where, keep);
}

function nameText(name: string | undefined): string {
  return name === undefined ? "" : quoted(name);
}

function labelsText(labels: Labels): string {
  switch (labels.is) {
    case "label":
      return quoted(labels.name);
    case "any":
      return "%";
    case "not":
      return `!(${labelsText(labels.of)})`;
    case "and":
      return `(${labelsText(labels.left)}&${labelsText(labels.right)})`;
    case "or":
      return `(${labelsText(labels.left)}|${labelsText(labels.right)})`;
  }
}

/** Names hold no backtick and no backslash: the reader refuses them. */
function quoted(name: string): string {
  return `\`${name}\``;
}

type Of<K extends Expression["is"]> = Extract<Expression, { readonly is: K }>;
type Printers = { readonly [K in Expression["is"]]: (expression: Of<K>, keep: Keep) => string };

function text(expression: Expression, keep: Keep): string {
  return (printers[expression.is] as (one: Expression, keep: Keep) => string)(expression, keep);
}

const all = (expressions: readonly Expression[], keep: Keep) =>
  expressions.map((one) => text(one, keep)).join(", ");

const optional = (before: string, expression: Expression | undefined, keep: Keep) =>
  expression === undefined ? "" : before + text(expression, keep);

const printers: Printers = {
  literal: ({ value }, keep) => literalText(value, keep),
  parameter: ({ name }) => `$${quoted(name)}`,
  variable: ({ name }) => quoted(name),
  countAll: () => "count(*)",
  list: ({ items }, keep) => `[${all(items, keep)}]`,
  map: ({ entries }, keep) =>
    `{${entries.map(([name, value]) => `${quoted(name)}: ${text(value, keep)}`).join(", ")}}`,
  unary: ({ operator, operand }, keep) => `(${operator} ${text(operand, keep)})`,
  binary: ({ operator, left, right }, keep) =>
    `(${text(left, keep)} ${operator} ${text(right, keep)})`,
  comparison: ({ first, rest }, keep) =>
    `(${text(first, keep)}${rest.map(([sign, value]) => ` ${sign} ${text(value, keep)}`).join("")})`,
  nullTest: ({ operand, negated }, keep) =>
    `(${text(operand, keep)} IS ${negated ? "NOT " : ""}NULL)`,
  property: ({ subject, name }, keep) => `${text(subject, keep)}.${quoted(name)}`,
  index: ({ subject, index }, keep) => `${text(subject, keep)}[${text(index, keep)}]`,
  slice: ({ subject, from, to }, keep) =>
    `${text(subject, keep)}[${optional("", from, keep)}..${optional("", to, keep)}]`,
  labelTest: ({ subject, labels }, keep) => `(${text(subject, keep)}:${labelsText(labels)})`,
  function: ({ name, distinct, values }, keep) =>
    `${name}(${distinct ? "DISTINCT " : ""}${all(values, keep)})`,
  case: ({ subject, branches, otherwise }, keep) =>
    `CASE${optional(" ", subject, keep)}${branches
      .map(([when, then]) => ` WHEN ${text(when, keep)} THEN ${text(then, keep)}`)
      .join("")}${optional(" ELSE ", otherwise, keep)} END`,
  comprehension: ({ variable, list, where, each }, keep) =>
    `[${quoted(variable)} IN ${text(list, keep)}${whereText(where, keep)}${optional(" | ", each, keep)}]`,
  quantifier: ({ which, variable, list, where }, keep) =>
    `${which}(${quoted(variable)} IN ${text(list, keep)}${whereText(where, keep)})`,
  reduce: ({ total, initial, variable, list, each }, keep) => {
    const begin = `${quoted(total)} = ${text(initial, keep)}`;
    const member = `${quoted(variable)} IN ${text(list, keep)}`;
    return `reduce(${begin}, ${member} | ${text(each, keep)})`;
  },
  projection: ({ subject, entries }, keep) =>
    `${text(subject, keep)}{${entries.map((entry) => entryText(entry, keep)).join(", ")}}`,
  pathComprehension: ({ path, where, each }, keep) =>
    `[${pathText(path, keep)}${whereText(where, keep)} | ${text(each, keep)}]`,
  subquery: ({ which, query }, keep) => `${which.toUpperCase()} { ${queryText(query, keep)} }`,
  pathTest: ({ path }, keep) => `EXISTS { MATCH ${pathText(path, keep)} }`,
  shortest: ({ path }, keep) => pathText(path, keep),
};

function entryText(entry: Of<"projection">["entries"][number], keep: Keep): string {
  if (entry.is === "all") return ".*";
  if (entry.is === "own") return `.${quoted(entry.name)}`;
  return `${quoted(entry.name)}: ${text(entry.value, keep)}`;
}

function literalText(value: Of<"literal">["value"], keep: Keep): string {
  if (typeof value === "string") return keep(value);
  if (typeof value === "number" && Number.isInteger(value)) return `${value.toExponential()}`;
  return String(value);
}
