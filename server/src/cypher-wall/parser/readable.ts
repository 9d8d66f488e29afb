import { refusalAt } from "../refusal.ts";
import type { Expression, Labels, LinkPattern, NodePattern, Place } from "../query-tree.ts";
import { aboutType, publicLabels, type Vocabulary } from "../vocabulary.ts";

/** Whether a name is one of the wall's own, which no text can write. */
export function isOwn(name: string): boolean {
  return name.startsWith("§");
}

/**
 * A node that can only be what people may read: without a label it is an entity, a source row, a
 * source or a decision, and a decision that protects somebody is none of them.
 * `own` gives a name of the wall's own where a condition needs one.
 */
export function readableNode(node: NodePattern, own: () => string): NodePattern {
  const labels = readableLabels(node.labels);
  if (!mayBe(labels, "Judgement")) return { ...node, labels };
  const variable = node.variable ?? own();
  const notProtected = notProtectedOf(variable, node.at);
  const where: Expression =
    node.where === undefined
      ? notProtected
      : { is: "binary", operator: "AND", left: notProtected, right: node.where };
  return { ...node, variable, labels, where };
}

/** An end of a shortest path, which takes no condition: never a decision. */
export function readableEnd(node: NodePattern): NodePattern {
  if (node.labels !== undefined) return { ...node, labels: readableLabels(node.labels) };
  return { ...node, labels: anyOf(["Entity", "Record"]) };
}

function readableLabels(labels: Labels | undefined): Labels {
  if (labels !== undefined && surelyNamed(labels)) return labels;
  const readable = anyOf(publicLabels);
  return labels === undefined ? readable : { is: "and", left: labels, right: readable };
}

function anyOf(names: readonly string[]): Labels {
  return names
    .map((name): Labels => ({ is: "label", name, at: { line: 1, column: 1 } }))
    .reduce((left, right) => ({ is: "or", left, right }));
}

function surelyNamed(labels: Labels): boolean {
  switch (labels.is) {
    case "label":
      return true;
    case "and":
      return surelyNamed(labels.left) || surelyNamed(labels.right);
    case "or":
      return surelyNamed(labels.left) && surelyNamed(labels.right);
    case "not":
    case "any":
      return false;
  }
}

/** Whether something with these labels may bear this one too. */
function mayBe(labels: Labels, name: string): boolean {
  switch (labels.is) {
    case "label":
      return labels.name === name;
    case "and":
      return mayBe(labels.left, name) && mayBe(labels.right, name);
    case "or":
      return mayBe(labels.left, name) || mayBe(labels.right, name);
    case "not":
      return labels.of.is !== "label" || labels.of.name !== name;
    case "any":
      return true;
  }
}

/** `NOT (n:Judgement AND n.type = 'protected')`. */
function notProtectedOf(variable: string, at: Place): Expression {
  const subject: Expression = { is: "variable", name: variable, at };
  const type: Expression = { is: "property", subject, name: "type" };
  const isJudgement: Expression = {
    is: "labelTest",
    subject,
    labels: { is: "label", name: "Judgement", at },
  };
  const isProtected: Expression = {
    is: "comparison",
    first: type,
    rest: [["=", { is: "literal", value: "protected" }]],
  };
  const left: Expression = { is: "unary", operator: "NOT", operand: isJudgement };
  const known: Expression = {
    is: "function",
    name: "coalesce",
    distinct: false,
    at,
    values: [isProtected, { is: "literal", value: false }],
  };
  const right: Expression = { is: "unary", operator: "NOT", operand: known };
  return { is: "binary", operator: "OR", left, right };
}

/**
 * The types of a link as a list. What walks several steps never passes a decision: it names none,
 * and where it names no type it takes all others.
 */
export function readableTypes(
  types: Labels | undefined,
  steps: LinkPattern["steps"],
  vocabulary: Vocabulary,
  at: Place,
): readonly string[] | undefined {
  const all = [...vocabulary.types];
  if (types === undefined)
    return steps === undefined ? undefined : all.filter((type) => type !== aboutType);
  const named = all.filter((type) => holds(types, type));
  if (steps !== undefined && named.includes(aboutType)) throw refusalAt(at, "wall.about-by-steps");
  if (named.length === 0) throw refusalAt(at, "wall.no-such-type");
  return named;
}

/** Whether a link of one type matches. */
function holds(types: Labels, type: string): boolean {
  switch (types.is) {
    case "label":
      return types.name === type;
    case "and":
      return holds(types.left, type) && holds(types.right, type);
    case "or":
      return holds(types.left, type) || holds(types.right, type);
    case "not":
      return !holds(types.of, type);
    case "any":
      return true;
  }
}
