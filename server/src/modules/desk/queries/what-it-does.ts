import {
  makesOneOfMany,
  partsOf,
  piecesOf,
  type Clause,
  type Expression,
  type Labels,
  type PathPattern,
  type Query,
} from "../../../cypher-wall/index.ts";
import type { Ontology } from "../../../ontology/index.ts";
import { sentence, type Sentence } from "../../../sentences/index.ts";

/** As many names as one sentence lists. */
const mostNamed = 6;

/** What a query does, in sentences: what it reads, what it keeps, what it gives. */
export function whatItDoes(
  query: Query,
  columns: readonly string[],
  ontology: Ontology,
): readonly Sentence[] {
  const clauses = query.parts.flatMap(allClauses);
  return [reads(clauses, ontology), keeps(clauses), gives(query, columns)].flatMap(
    (one) => one ?? [],
  );
}

function allClauses(clauses: readonly Clause[]): readonly Clause[] {
  return clauses.flatMap((clause) => {
    const below = clause.is === "call" ? clause.query.parts.flatMap(allClauses) : [];
    const within = piecesOf(clause).expressions.flatMap(subqueriesIn);
    return [clause, ...below, ...within.flatMap(({ parts }) => parts.flatMap(allClauses))];
  });
}

function subqueriesIn(expression: Expression): readonly Query[] {
  const { same, inner, query } = partsOf(expression);
  return [...(query === undefined ? [] : [query]), ...[...same, ...inner].flatMap(subqueriesIn)];
}

function reads(clauses: readonly Clause[], ontology: Ontology): Sentence | undefined {
  const paths = clauses.flatMap((clause) => [
    ...piecesOf(clause).paths,
    ...piecesOf(clause).expressions.flatMap(pathsIn),
  ]);
  if (paths.length === 0) return undefined;
  const labels = paths.flatMap(({ nodes }) => nodes.flatMap((node) => labelsIn(node.labels)));
  const types = paths.flatMap(({ links }) => links.flatMap((link) => link.types ?? []));
  const nameOf = new Map([...ontology.linkKinds.values()].map(({ type, label }) => [type, label]));
  const kinds = labels.map(
    (label) => ontology.entityKinds.get(label)?.plural ?? sentence("queries.kinds", { label }).text,
  );
  return sentence("queries.does-read", {
    kinds: listOf(kinds.map(lowered)) || "items",
    links: listOf(types.map((type) => nameOf.get(type) ?? type)),
    byLinks: types.length > 0 ? "yes" : "no",
  });
}

function pathsIn(expression: Expression): readonly PathPattern[] {
  const { same, inner, path } = partsOf(expression);
  return [...(path === undefined ? [] : [path]), ...[...same, ...inner].flatMap(pathsIn)];
}

function labelsIn(labels: Labels | undefined): readonly string[] {
  if (labels === undefined || labels.is === "any") return [];
  if (labels.is === "label") return [labels.name];
  return labels.is === "not" ? [] : [...labelsIn(labels.left), ...labelsIn(labels.right)];
}

/** What is asked of values: the properties that conditions name. */
function keeps(clauses: readonly Clause[]): Sentence | undefined {
  const conditions = clauses.flatMap((clause) => ("where" in clause ? (clause.where ?? []) : []));
  if (conditions.length === 0) return undefined;
  const asked = conditions.flatMap(propertiesIn);
  const names = listOf(asked.filter((name) => !ownProperties.has(name)));
  return sentence("queries.does-keep", { names, isNamed: names === "" ? "no" : "yes" });
}

/** What a condition on it says nothing to people of. */
const ownProperties = new Set(["ref", "id", "datasets"]);

function propertiesIn(expression: Expression): readonly string[] {
  const { same, inner } = partsOf(expression);
  const own = expression.is === "property" ? [expression.name] : [];
  return [...own, ...[...same, ...inner].flatMap(propertiesIn)];
}

function gives(query: Query, columns: readonly string[]): Sentence | undefined {
  const last = query.parts.at(-1)?.at(-1);
  if (last?.is !== "return") return undefined;
  const limit = last.limit?.is === "literal" ? Number(last.limit.value) : 0;
  const counted = last.items.filter(({ value }) => aggregates(value)).map(({ name }) => name);
  return sentence("queries.does-give", {
    columns: listOf(columns),
    counted: listOf(counted),
    isCounted: counted.length > 0 ? "yes" : "no",
    isSorted: last.order.length > 0 ? "yes" : "no",
    limit,
    isLimited: limit > 0 ? "yes" : "no",
  });
}

function aggregates(expression: Expression): boolean {
  return makesOneOfMany(expression) || partsOf(expression).same.some(aggregates);
}

/** Names once each, with commas between; how many more where there are many. */
function listOf(names: readonly string[]): string {
  const once = [...new Set(names)];
  const more = once.length - mostNamed;
  return [...once.slice(0, mostNamed), ...(more > 0 ? [`+${more}`] : [])].join(", ");
}

function lowered(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}
