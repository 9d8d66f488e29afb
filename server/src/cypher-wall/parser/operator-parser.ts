import { refusalAt } from "../refusal.ts";
import type { BinaryOperator, Comparator, Expression } from "../query-tree.ts";
import { atomOf } from "./atom-parser.ts";
import type { Cursor } from "./cursor.ts";
import { labelsOf } from "./label-parser.ts";

/** An expression, weakest operator first: OR, XOR, AND, NOT, comparison, tests, sums, products. */
export function expressionOf(cursor: Cursor): Expression {
  return chained(cursor, ["OR"], () =>
    chained(cursor, ["XOR"], () => chained(cursor, ["AND"], () => notOf(cursor))),
  );
}

function chained(
  cursor: Cursor,
  words: readonly BinaryOperator[],
  part: () => Expression,
): Expression {
  let left = part();
  for (;;) {
    const operator = words.find((word) => cursor.takesWord(word));
    if (operator === undefined) return left;
    left = { is: "binary", operator, left, right: part() };
  }
}

function notOf(cursor: Cursor): Expression {
  if (!cursor.takesWord("NOT")) return comparisonOf(cursor);
  return { is: "unary", operator: "NOT", operand: cursor.nested(() => notOf(cursor)) };
}

const comparators: readonly Comparator[] = ["=", "<>", "<=", ">=", "<", ">"];

function comparisonOf(cursor: Cursor): Expression {
  const first = testedOf(cursor);
  const rest: [Comparator, Expression][] = [];
  for (;;) {
    const comparator = comparators.find((sign) => cursor.takesSign(sign));
    if (comparator === undefined) break;
    rest.push([comparator, testedOf(cursor)]);
  }
  return rest.length === 0 ? first : { is: "comparison", first, rest };
}

/** A sum, perhaps with a test behind it: IN, CONTAINS, IS NULL and the like. */
function testedOf(cursor: Cursor): Expression {
  let left = sumOf(cursor);
  for (;;) {
    const operator = testWord(cursor);
    if (operator !== undefined) left = { is: "binary", operator, left, right: sumOf(cursor) };
    else if (cursor.isWord("IS")) left = nullTestOf(cursor, left);
    else return left;
  }
}

function testWord(cursor: Cursor): BinaryOperator | undefined {
  if (cursor.takesSign("=~")) return "=~";
  if (cursor.takesWord("IN")) return "IN";
  if (cursor.takesWord("CONTAINS")) return "CONTAINS";
  if (cursor.takesWord("STARTS", "WITH")) return "STARTS WITH";
  if (cursor.takesWord("ENDS", "WITH")) return "ENDS WITH";
  return undefined;
}

function nullTestOf(cursor: Cursor, operand: Expression): Expression {
  const { at } = cursor;
  cursor.expectWord("IS");
  const negated = cursor.takesWord("NOT");
  if (!cursor.takesWord("NULL")) throw refusalAt(at, "wall.type-test");
  return { is: "nullTest", operand, negated };
}

function sumOf(cursor: Cursor): Expression {
  return signed(cursor, ["||", "+", "-"], () =>
    signed(cursor, ["*", "/", "%"], () => signed(cursor, ["^"], () => unaryOf(cursor))),
  );
}

function signed(
  cursor: Cursor,
  signs: readonly BinaryOperator[],
  part: () => Expression,
): Expression {
  let left = part();
  for (;;) {
    const operator = signs.find((sign) => cursor.takesSign(sign));
    if (operator === undefined) return left;
    left = { is: "binary", operator, left, right: part() };
  }
}

function unaryOf(cursor: Cursor): Expression {
  for (const operator of ["-", "+"] as const) {
    if (!cursor.takesSign(operator)) continue;
    return { is: "unary", operator, operand: cursor.nested(() => unaryOf(cursor)) };
  }
  return behindOf(cursor, atomOf(cursor));
}

/** What follows a value: `.name`, `[1]`, `[1..2]`, `:Label`. */
function behindOf(cursor: Cursor, atom: Expression): Expression {
  let subject = atom;
  for (;;) {
    if (cursor.takesSign(".")) subject = { is: "property", subject, name: cursor.name() };
    else if (cursor.takesSign("[")) subject = placeOf(cursor, subject);
    else if (cursor.isSign(":") && subject.is === "variable") {
      cursor.expectSign(":");
      const labels = cursor.nested(() => labelsOf(cursor, "either", !cursor.endsAtBar));
      return { is: "labelTest", subject, labels };
    } else return subject;
  }
}

function placeOf(cursor: Cursor, subject: Expression): Expression {
  const from = cursor.isSign("..") ? undefined : cursor.expression();
  if (from !== undefined && cursor.takesSign("]")) return { is: "index", subject, index: from };
  cursor.expectSign("..");
  const to = cursor.isSign("]") ? undefined : cursor.expression();
  cursor.expectSign("]");
  return {
    is: "slice",
    subject,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}
