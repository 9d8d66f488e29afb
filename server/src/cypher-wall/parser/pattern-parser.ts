import { refusalAt } from "../refusal.ts";
import type { Direction, LinkPattern, NodePattern, PathPattern } from "../query-tree.ts";
import type { Cursor } from "./cursor.ts";
import { labelsOf, type Named } from "./label-parser.ts";
import { readableEnd, readableNode, readableTypes } from "./readable.ts";

const notAVariable = /^(WHERE|IS)$/iu;
const shortestWords: Readonly<Record<string, "one" | "all">> = {
  SHORTESTPATH: "one",
  ALLSHORTESTPATHS: "all",
};

/** A path of a pattern: `p = (a)-[:USES]->(b)`, or a shortest one. */
export function pathOf(cursor: Cursor): PathPattern {
  const { at } = cursor;
  const named = cursor.peek()?.kind !== "sign" && cursor.isSign("=", 1);
  const variable = named ? cursor.name() : undefined;
  if (named) cursor.expectSign("=");
  const selected = selectorOf(cursor);
  const shortest = selected ?? shortestOf(cursor);
  const inBrackets = selected === undefined && shortest !== undefined;
  if (inBrackets) cursor.expectSign("(");
  const { nodes: written, links } = wholeChainOf(cursor);
  const nodes =
    shortest === undefined
      ? written.map((node) => guarded(cursor, node))
      : written.map((node) => (isKnown(cursor, node) ? node : readableEnd(node)));
  if (inBrackets) cursor.expectSign(")");
  if (shortest !== undefined && links.length !== 1) throw refusalAt(at, "wall.shortest-of-one");
  return {
    nodes,
    links,
    at,
    ...(variable === undefined ? {} : { variable }),
    ...(shortest === undefined ? {} : { shortest }),
    ...(selected === undefined ? {} : { chosenLast: true }),
  };
}

/** A path without groups of steps: none follows it. */
function wholeChainOf(cursor: Cursor): Pick<PathPattern, "nodes" | "links"> {
  const chain = chainOf(cursor);
  if (cursor.isSign("(")) throw refusalAt(cursor.at, "wall.quantified-path");
  return chain;
}

/** `SHORTEST 1`, `ANY SHORTEST`, `ALL SHORTEST` before a path. */
function selectorOf(cursor: Cursor): "one" | "all" | undefined {
  const { at } = cursor;
  const found = selectedBy(cursor);
  if (found === undefined) return undefined;
  if (!cursor.takesWord("PATHS")) cursor.takesWord("PATH");
  if (!cursor.isSign("(")) throw refusalAt(at, "wall.path-selector");
  return found;
}

function selectedBy(cursor: Cursor): "one" | "all" | undefined {
  if (cursor.takesWord("ALL", "SHORTEST")) return "all";
  if (cursor.takesWord("ANY", "SHORTEST")) return "one";
  const { at } = cursor;
  if (!cursor.isWord("SHORTEST") && !cursor.isWord("ANY")) return undefined;
  if (cursor.peek(1)?.text !== "1") throw refusalAt(at, "wall.path-selector");
  cursor.next();
  cursor.next();
  return "one";
}

/** A node that is known already is not guarded again. */
export function guarded(cursor: Cursor, node: NodePattern): NodePattern {
  const { variable } = node;
  if (isKnown(cursor, node)) return node;
  if (variable !== undefined) cursor.known = new Set([...cursor.known, variable]);
  return readableNode(node, () => cursor.ownName());
}

function isKnown(cursor: Cursor, { variable }: NodePattern): boolean {
  return variable !== undefined && cursor.known.has(variable);
}

function shortestOf(cursor: Cursor): "one" | "all" | undefined {
  const word = cursor.peek();
  if (word?.kind !== "name") return undefined;
  const shortest = shortestWords[word.text.toUpperCase()];
  if (shortest !== undefined) cursor.next();
  return shortest;
}

/** Nodes and links in turn, as they are written. */
export function chainOf(cursor: Cursor): Pick<PathPattern, "nodes" | "links"> {
  const nodes = [nodeOf(cursor)];
  const links: LinkPattern[] = [];
  while (beginsLink(cursor)) {
    links.push(linkOf(cursor));
    nodes.push(nodeOf(cursor));
  }
  return { nodes, links };
}

function beginsLink(cursor: Cursor, ahead = 0): boolean {
  if (cursor.isSign("<", ahead)) return cursor.isSign("-", ahead + 1);
  return (
    cursor.isSign("-", ahead) && (cursor.isSign("-", ahead + 1) || cursor.isSign("[", ahead + 1))
  );
}

/** Whether a bracket that comes next opens a node with a link behind it, so a pattern. */
export function beginsPattern(cursor: Cursor): boolean {
  if (!cursor.isSign("(")) return false;
  const first = cursor.peek(1);
  const couldBeNode = first?.kind !== "sign" || /^[):{]$/u.test(first.text);
  return couldBeNode && beginsLink(cursor, cursor.closes() + 1);
}

function nodeOf(cursor: Cursor): NodePattern {
  const { at } = cursor;
  cursor.expectSign("(");
  if (cursor.isSign("(")) throw refusalAt(at, "wall.quantified-path");
  const inside = insideOf(cursor, "labels");
  cursor.expectSign(")");
  const { labels, ...rest } = inside;
  return { ...rest, ...(labels === undefined ? {} : { labels }), at };
}

/** What may stand in a node and in a link: a name, labels, properties, a condition. */
function insideOf(cursor: Cursor, of: Named): Omit<NodePattern, "at"> & Pick<LinkPattern, "steps"> {
  const variable = variableOf(cursor);
  const labels =
    cursor.takesSign(":") || cursor.takesWord("IS")
      ? cursor.nested(() => labelsOf(cursor, of))
      : undefined;
  const steps = stepsOf(cursor);
  const properties =
    cursor.isSign("{") || cursor.peek()?.kind === "parameter" ? cursor.expression() : undefined;
  const where = cursor.takesWord("WHERE") ? cursor.expression() : undefined;
  return {
    ...(variable === undefined ? {} : { variable }),
    ...(labels === undefined ? {} : { labels }),
    ...(steps === undefined ? {} : { steps }),
    ...(properties === undefined ? {} : { properties }),
    ...(where === undefined ? {} : { where }),
  };
}

function variableOf(cursor: Cursor): string | undefined {
  const token = cursor.peek();
  if (token?.kind === "quoted") return cursor.name();
  if (token?.kind !== "name" || notAVariable.test(token.text)) return undefined;
  return cursor.name();
}

/** `*`, `*2`, `*1..3`, `*..3`, `*2..`. */
function stepsOf(cursor: Cursor): LinkPattern["steps"] {
  if (!cursor.takesSign("*")) return undefined;
  const least = wholeOf(cursor);
  if (!cursor.takesSign("..")) return least === undefined ? { least: 1 } : { least, most: least };
  return boundsOf(least ?? 1, wholeOf(cursor));
}

function wholeOf(cursor: Cursor): number | undefined {
  const token = cursor.peek();
  if (token?.kind !== "integer") return undefined;
  cursor.next();
  const number = Number(token.text.replaceAll("_", ""));
  if (!(number <= 1_000)) throw refusalAt(token.at, "wall.steps");
  return number;
}

function boundsOf(least: number, most: number | undefined): NonNullable<LinkPattern["steps"]> {
  return most === undefined ? { least } : { least, most };
}

function linkOf(cursor: Cursor): LinkPattern {
  const { at } = cursor;
  const toLeft = cursor.takesSign("<");
  cursor.expectSign("-");
  const inside = cursor.takesSign("[") ? insideOf(cursor, "types") : undefined;
  if (inside !== undefined) cursor.expectSign("]");
  cursor.expectSign("-");
  const toRight = cursor.takesSign(">");
  const steps = timesOf(cursor) ?? inside?.steps;
  const { labels, steps: _, ...rest } = inside ?? {};
  const types = readableTypes(labels, steps, cursor.vocabulary, at);
  return {
    ...rest,
    ...(types === undefined ? {} : { types }),
    ...(steps === undefined ? {} : { steps }),
    direction: directionOf(toLeft, toRight),
    at,
  };
}

function directionOf(toLeft: boolean, toRight: boolean): Direction {
  if (toLeft === toRight) return "both";
  return toLeft ? "in" : "out";
}

/** How often a link or a group is walked, written behind it: `+`, `*`, `{2}`, `{1,3}`. */
export function timesOf(cursor: Cursor): LinkPattern["steps"] {
  if (cursor.takesSign("+")) return { least: 1 };
  if (cursor.takesSign("*")) return { least: 0 };
  if (!cursor.takesSign("{")) return undefined;
  const least = wholeOf(cursor);
  const open = cursor.takesSign(",");
  const most = open ? wholeOf(cursor) : least;
  cursor.expectSign("}");
  return boundsOf(least ?? 0, most);
}
