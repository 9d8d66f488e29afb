import { TooLarge } from "../../shared/errors.ts";
import { refusalAt } from "../refusal.ts";
import type { Expression, LinkPattern, NodePattern, Place } from "../query-tree.ts";
import type { Cursor } from "./cursor.ts";
import { chainOf, timesOf } from "./pattern-parser.ts";

/** Nodes and links in turn, as they are written. */
export interface Chain {
  readonly is: "chain";
  readonly nodes: readonly NodePattern[];
  readonly links: readonly LinkPattern[];
}

/** Steps that are walked several times over: `((a)-[:CALLED]->(b) WHERE a.df < 9){1,3}`. */
export interface Group extends Omit<Chain, "is"> {
  readonly is: "group";
  readonly where?: Expression;
  readonly least: number;
  readonly most: number;
  readonly at: Place;
}

/** A path with groups in it, in the order written. */
export interface GroupedPath {
  readonly variable?: string;
  readonly stretches: readonly (Chain | Group)[];
  readonly at: Place;
}

/** Links that the groups of one path may come to, walked as often as they may be. */
const mostLinks = 16;
/** Groups of one query. */
const mostGroups = 5;

/** Whether the path that comes next has a group in it: two brackets that open at once. */
export function hasGroup(cursor: Cursor): boolean {
  let ahead = isNamed(cursor) ? 2 : 0;
  for (;;) {
    const token = cursor.peek(ahead);
    if (token?.kind !== "sign" || token.text === ",") return false;
    if (token.text === "(" && cursor.isSign("(", ahead + 1)) return true;
    ahead = /^[([{]$/u.test(token.text) ? cursor.closes(ahead) + 1 : ahead + 1;
  }
}

/** A path that has groups. Throws where one has no upper bound, or where nothing joins two nodes. */
export function groupedPathOf(cursor: Cursor): GroupedPath {
  const { at } = cursor;
  const variable = isNamed(cursor) ? cursor.name() : undefined;
  cursor.takesSign("=");
  const stretches: (Chain | Group)[] = [];
  while (cursor.isSign("(")) {
    const stretch = cursor.isSign("(", 1) ? groupOf(cursor) : chainIn(cursor);
    if (stretch.is === "chain" && stretches.at(-1)?.is === "chain")
      throw refusalAt(cursor.at, "wall.quantified-path");
    stretches.push(stretch);
  }
  const links = stretches.reduce((sum, one) => sum + linksIn(one), 0);
  if (links > mostLinks) throw new TooLarge("wall.too-many-links", { most: mostLinks });
  return { stretches, at, ...(variable === undefined ? {} : { variable }) };
}

function isNamed(cursor: Cursor): boolean {
  return cursor.peek()?.kind !== "sign" && cursor.isSign("=", 1);
}

function linksIn(stretch: Chain | Group): number {
  return stretch.links.length * (stretch.is === "group" ? stretch.most : 1);
}

function chainIn(cursor: Cursor): Chain {
  return { is: "chain", ...chainOf(cursor) };
}

function groupOf(cursor: Cursor): Group {
  const { at } = cursor;
  cursor.groups += 1;
  if (cursor.groups > mostGroups) throw new TooLarge("wall.too-many-groups", { most: mostGroups });
  cursor.expectSign("(");
  const { nodes, links } = chainOf(cursor);
  const where = cursor.takesWord("WHERE") ? cursor.expression() : undefined;
  cursor.expectSign(")");
  const times = timesOf(cursor);
  const isPlain = links.every(({ steps }) => steps === undefined);
  if (times === undefined || links.length === 0 || !isPlain)
    throw refusalAt(at, "wall.quantified-path");
  const { least, most } = times;
  if (most === undefined || most < least) throw refusalAt(at, "wall.group-bounds");
  return { is: "group", nodes, links, least, most, at, ...(where === undefined ? {} : { where }) };
}
