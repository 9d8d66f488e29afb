import type { Expression } from "../query-tree.ts";
import type { Cursor } from "./cursor.ts";

/** `[(a)-->(b) WHERE … | …]`, behind its bracket. */
export function pathComprehension(cursor: Cursor): Expression {
  const path = cursor.path();
  const where = cursor.takesWord("WHERE") ? cursor.untilBar() : undefined;
  cursor.expectSign("|");
  const each = cursor.expression();
  cursor.expectSign("]");
  return { is: "pathComprehension", path, each, ...(where === undefined ? {} : { where }) };
}

/** `[x IN list WHERE … | …]`, behind its bracket. */
export function comprehension(cursor: Cursor): Expression {
  const { variable, list } = memberOf(cursor);
  const where = cursor.takesWord("WHERE") ? cursor.untilBar() : undefined;
  const each = cursor.takesSign("|") ? cursor.expression() : undefined;
  cursor.expectSign("]");
  return {
    is: "comprehension",
    variable,
    list,
    ...(where === undefined ? {} : { where }),
    ...(each === undefined ? {} : { each }),
  };
}

/** `x IN list`. */
function memberOf(cursor: Cursor): { readonly variable: string; readonly list: Expression } {
  const variable = cursor.name();
  cursor.expectWord("IN");
  return { variable, list: cursor.untilBar() };
}

/** `all(x IN list WHERE …)` and its like. */
export function quantifier(cursor: Cursor, which: "all" | "any" | "none" | "single"): Expression {
  cursor.next();
  cursor.expectSign("(");
  const { variable, list } = memberOf(cursor);
  cursor.expectWord("WHERE");
  const where = cursor.expression();
  cursor.expectSign(")");
  return { is: "quantifier", which, variable, list, where };
}

/** `reduce(total = start, x IN list | …)`. */
export function reduce(cursor: Cursor): Expression {
  cursor.next();
  cursor.expectSign("(");
  const total = cursor.name();
  cursor.expectSign("=");
  const initial = cursor.expression();
  cursor.expectSign(",");
  const { variable, list } = memberOf(cursor);
  cursor.expectSign("|");
  const each = cursor.expression();
  cursor.expectSign(")");
  return { is: "reduce", total, initial, variable, list, each };
}

/** `CASE WHEN … THEN … ELSE … END`, with or without a subject. */
export function caseOf(cursor: Cursor): Expression {
  cursor.next();
  const subject = cursor.isWord("WHEN") ? undefined : cursor.expression();
  const branches: [Expression, Expression][] = [];
  while (cursor.takesWord("WHEN")) {
    const when = cursor.expression();
    cursor.expectWord("THEN");
    branches.push([when, cursor.expression()]);
  }
  const otherwise = cursor.takesWord("ELSE") ? cursor.expression() : undefined;
  cursor.expectWord("END");
  return {
    is: "case",
    branches,
    ...(subject === undefined ? {} : { subject }),
    ...(otherwise === undefined ? {} : { otherwise }),
  };
}
