import { functionNamed } from "../allowed-functions.ts";
import { refusalAt } from "../refusal.ts";
import type { Expression, ProjectionEntry, Scalar } from "../query-tree.ts";
import type { Cursor } from "./cursor.ts";
import { caseOf, comprehension, pathComprehension, quantifier, reduce } from "./member-parser.ts";
import { beginsPattern } from "./pattern-parser.ts";
import type { Token } from "./tokens.ts";

/** A value that holds together by itself: a literal, a name, a call, what stands in brackets. */
export function atomOf(cursor: Cursor): Expression {
  const token = cursor.peek();
  if (token === undefined) throw refusalAt(cursor.at, "wall.ends-early");
  switch (token.kind) {
    case "text":
      return { is: "literal", value: cursor.next().text };
    case "integer":
    case "float":
      return { is: "literal", value: numberOf(cursor.next()) };
    case "parameter":
      return { is: "parameter", name: cursor.next().text };
    case "sign":
      return bracketed(cursor);
    case "quoted":
      return variableOf(cursor);
    case "name":
      return worded(cursor, token);
  }
}

function numberOf({ text, kind, at }: Token): Scalar {
  const digits = text.replaceAll("_", "");
  if (kind === "float") {
    const number = Number(digits);
    if (!Number.isFinite(number)) throw refusalAt(at, "wall.number");
    return number;
  }
  const whole = BigInt(digits);
  if (whole >= 2n ** 63n) throw refusalAt(at, "wall.number");
  return whole;
}

function bracketed(cursor: Cursor): Expression {
  if (beginsPattern(cursor))
    return { is: "pathTest", path: cursor.inside(cursor.known, () => cursor.path()) };
  if (cursor.takesSign("(")) {
    const inner = cursor.expression();
    cursor.expectSign(")");
    return inner;
  }
  if (cursor.isSign("{")) return mapOf(cursor);
  if (cursor.isSign("[")) return listOf(cursor);
  throw refusalAt(cursor.at, "wall.value-expected", { found: cursor.next().text });
}

function mapOf(cursor: Cursor): Expression {
  cursor.expectSign("{");
  const entries = cursor.isSign("}")
    ? []
    : cursor.listOf((): readonly [string, Expression] => {
        const name = cursor.name();
        cursor.expectSign(":");
        return [name, cursor.expression()];
      });
  cursor.expectSign("}");
  return { is: "map", entries };
}

function listOf(cursor: Cursor): Expression {
  cursor.expectSign("[");
  if (cursor.peek()?.kind !== "sign" && cursor.isSign("=", 1) && cursor.isSign("(", 2))
    return cursor.inside(cursor.known, () => pathComprehension(cursor));
  if (beginsPattern(cursor)) return cursor.inside(cursor.known, () => pathComprehension(cursor));
  const token = cursor.peek();
  const next = cursor.peek(1);
  if (
    (token?.kind === "name" || token?.kind === "quoted") &&
    next?.kind === "name" &&
    /^in$/iu.test(next.text)
  )
    return comprehension(cursor);
  const items = cursor.isSign("]") ? [] : cursor.listOf(() => cursor.expression());
  cursor.expectSign("]");
  return { is: "list", items };
}

const constants: Readonly<Record<string, Scalar>> = { TRUE: true, FALSE: false, NULL: null };
const subqueries = { EXISTS: "exists", COUNT: "count", COLLECT: "collect" } as const;
const quantifiers = { ALL: "all", ANY: "any", NONE: "none", SINGLE: "single" } as const;

/** What begins with a word: a constant, CASE, a subquery, a function, a name of the writer's own. */
function worded(cursor: Cursor, { text }: Token): Expression {
  const word = text.toUpperCase();
  if (cursor.isSign("{", 1) && Object.hasOwn(subqueries, word))
    return subquery(cursor, subqueries[word as keyof typeof subqueries]);
  if (cursor.isSign("(", 1)) return calledWith(cursor, word);
  if (cursor.isSign(".", 1) && isFunction(cursor)) return call(cursor);
  if (word === "CASE" && !isAlone(cursor)) return caseOf(cursor);
  const constant = constants[word];
  if (constant !== undefined) {
    cursor.next();
    return { is: "literal", value: constant };
  }
  return variableOf(cursor);
}

/** Whether CASE is a name of the writer's own here. */
function isAlone(cursor: Cursor): boolean {
  const next = cursor.peek(1);
  return next === undefined || (next.kind === "sign" && !/^[([{$+-]$/u.test(next.text));
}

function calledWith(cursor: Cursor, word: string): Expression {
  if (word === "REDUCE") return reduce(cursor);
  if (word === "SHORTESTPATH" || word === "ALLSHORTESTPATHS")
    return { is: "shortest", path: cursor.inside(cursor.known, () => cursor.path()) };
  const isMember = cursor.peek(3)?.kind === "name" && /^in$/iu.test(cursor.peek(3)?.text ?? "");
  if (isMember && Object.hasOwn(quantifiers, word))
    return quantifier(cursor, quantifiers[word as keyof typeof quantifiers]);
  return call(cursor);
}

function subquery(cursor: Cursor, which: "exists" | "count" | "collect"): Expression {
  cursor.next();
  cursor.expectSign("{");
  const query = cursor.query();
  cursor.expectSign("}");
  return { is: "subquery", which, query };
}

/** Whether a dotted name that comes next has a bracket behind it. */
function isFunction(cursor: Cursor): boolean {
  let ahead = 0;
  while (cursor.peek(ahead)?.kind === "name" && cursor.isSign(".", ahead + 1)) ahead += 2;
  return cursor.peek(ahead)?.kind === "name" && cursor.isSign("(", ahead + 1);
}

function call(cursor: Cursor): Expression {
  const { at } = cursor;
  let written = cursor.name();
  while (cursor.takesSign(".")) written += `.${cursor.name()}`;
  cursor.expectSign("(");
  if (written.toLowerCase() === "count" && cursor.takesSign("*")) {
    cursor.expectSign(")");
    return { is: "countAll" };
  }
  const known = functionNamed(written);
  if (known === undefined) throw refusalAt(at, "wall.function", { name: written.slice(0, 80) });
  const distinct = cursor.takesWord("DISTINCT");
  if (distinct && !known.aggregates) throw refusalAt(at, "wall.distinct", { name: known.name });
  const values = cursor.isSign(")") ? [] : cursor.listOf(() => cursor.expression());
  cursor.expectSign(")");
  if (values.length < known.least || values.length > known.most)
    throw refusalAt(at, "wall.arguments", {
      name: known.name,
      least: known.least,
      most: known.most,
    });
  return { is: "function", name: known.name, distinct, values, at };
}

function variableOf(cursor: Cursor): Expression {
  const { at } = cursor;
  const subject: Expression = { is: "variable", name: cursor.name(), at };
  return cursor.isSign("{") ? projection(cursor, subject) : subject;
}

function projection(cursor: Cursor, subject: Expression): Expression {
  cursor.expectSign("{");
  const entries = cursor.isSign("}") ? [] : cursor.listOf(() => entryOf(cursor));
  cursor.expectSign("}");
  return { is: "projection", subject, entries };
}

function entryOf(cursor: Cursor): ProjectionEntry {
  if (cursor.takesSign(".")) {
    if (cursor.takesSign("*")) return { is: "all" };
    return { is: "own", name: cursor.name() };
  }
  const { at } = cursor;
  const name = cursor.name();
  if (!cursor.takesSign(":")) return { is: "entry", name, value: { is: "variable", name, at } };
  return { is: "entry", name, value: cursor.expression() };
}
