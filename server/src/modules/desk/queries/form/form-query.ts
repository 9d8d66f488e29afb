import type { Value } from "../../../../graph/index.ts";
import type { Ontology } from "../../../../ontology/index.ts";
import { InvalidInput } from "../../../../shared/errors.ts";
import type { CheckedCondition, CheckedForm, CheckedLink, Comparison } from "./asked-by-form.ts";
import { quotedName } from "./cypher-text.ts";
import {
  plainParameter,
  type ParameterType,
  type QueryParameter,
} from "../parameters/query-parameter.ts";
import { boundsOfPeriod } from "../parameters/stated-period.ts";

/** The Cypher that a form makes: what was typed stands in parameters, never in the text. */
export interface MadeQuery {
  readonly text: string;
  /** What was typed is the default of each. */
  readonly parameters: readonly QueryParameter[];
}

const mostRows = 500;
const mostShown = 20;

/** The text of a form. Throws InvalidInput where a number or a period is none. */
export function queryOfForm(form: CheckedForm, ontology: Ontology): MadeQuery {
  const parameters: QueryParameter[] = [];
  const keep = keeperOf(parameters);
  const column = variableFor(form.kind.name);
  const subject = [
    `MATCH (a:${form.kind.name})`,
    ...whereOf([
      ...form.has.map((one) => conditionText("a", one, keep)),
      ...periodConditions("a", form.period, keep),
    ]),
  ];
  const names = namesOf(form.linked, column);
  const links = form.linked.flatMap((link, at) => linkText({ link, at, names }, keep, ontology));
  return { text: [...subject, ...links, ...endOf(column, names)].join("\n"), parameters };
}

/** What the columns of one link are called: how many, and which. */
interface LinkNames {
  readonly count: string;
  readonly list: string;
}

function namesOf(links: readonly CheckedLink[], column: string): readonly LinkNames[] {
  const taken = new Set([column, "a", "id", "one"]);
  return links.map(({ kind }) => {
    const list = freeName(variableFor(kind?.plural ?? "Others"), taken);
    return { list, count: freeName(`${list}Count`, taken) };
  });
}

function freeName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let n = 2; taken.has(name); n += 1) name = `${wanted}${n}`;
  taken.add(name);
  return name;
}

/** `BankAccount` and `Bank accounts` become names of variables. */
function variableFor(words: string): string {
  const name = words.replace(/[^A-Za-z0-9]+(.)?/gu, (_, next?: string) =>
    (next ?? "").toUpperCase(),
  );
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Keeps a value as a parameter; gives how the text names it. */
type Keep = (name: string, type: ParameterType, label: string, value: Value) => string;

function keeperOf(parameters: QueryParameter[]): Keep {
  const taken = new Set<string>();
  return (wanted, type, label, value) => {
    const name = freeName(wanted.replace(/\W/gu, "_"), taken);
    parameters.push({ ...plainParameter(name, type), label, default: value });
    return `$${name}`;
  };
}

interface LinkAt {
  readonly link: CheckedLink;
  readonly at: number;
  readonly names: readonly LinkNames[];
}

function linkText({ link, at, names }: LinkAt, keep: Keep, ontology: Ontology): readonly string[] {
  const [other, step] = [`b${at + 1}`, `l${at + 1}`];
  const own = names[at];
  if (own === undefined) return [];
  const pattern = `(a)-[${step}${typesOf(link, ontology)}]-(${other}:${link.kind?.name ?? "Entity"})`;
  const least = keep("least", "integer", `${own.list} at least`, link.atLeast);
  const gathered = [
    `count(DISTINCT ${other}) AS ${own.count}`,
    `collect(DISTINCT ${other})[0..${mostShown}] AS ${own.list}`,
  ];
  const carried = names.slice(0, at).flatMap(({ count, list }) => [count, list]);
  return [
    `MATCH ${pattern}`,
    ...whereOf([
      `${other}.ref <> a.ref`,
      ...link.has.map((one) => conditionText(other, one, keep)),
      ...stepConditions(step, link, keep),
    ]),
    `WITH ${["a", ...carried, ...gathered].join(", ")}`,
    `WHERE ${own.count} >= ${least}`,
  ];
}

/** Link kinds are written out where a path has several steps: it passes no source row then. */
function typesOf({ linkKind, within }: CheckedLink, { linkKinds }: Ontology): string {
  const all = [...linkKinds.values()].map(({ type }) => type).join("|");
  const any = within > 1 ? all : "";
  const types = linkKind?.type ?? any;
  const named = types === "" ? "" : `:${types}`;
  return within > 1 ? `${named}*1..${within}` : named;
}

function stepConditions(step: string, { within, period }: CheckedLink, keep: Keep) {
  if (within === 1) return periodConditions(step, period, keep);
  const each = periodConditions("one", period, keep);
  return each.length === 0 ? [] : [`all(one IN ${step} WHERE ${each.join(" AND ")})`];
}

function periodConditions(name: string, period: string | null, keep: Keep): readonly string[] {
  if (period === null || period.trim() === "") return [];
  if (boundsOfPeriod(period) === undefined)
    throw new InvalidInput("queries.period-as", { name: "period" }, "period");
  const kept = keep("period", "period", "Period", period);
  return [`${name}.lastSeen >= ${kept}.from`, `${name}.firstSeen < ${kept}.to`];
}

const signs: Partial<Record<Comparison, string>> = { equals: "=", atLeast: ">=", atMost: "<=" };

function conditionText(of: string, condition: CheckedCondition, keep: Keep): string {
  const { property, is, value } = condition;
  const held = `${of}.${quotedName(property.name)}`;
  if (is === "isKnown") return `${held} IS NOT NULL`;
  if (is === "isUnknown") return `${held} IS NULL`;
  const isNumber = isCountable(property.type, is);
  const typed = isNumber ? numberIn(property.name, value) : value;
  const kept = keep(property.name, isNumber ? "number" : "text", property.label, typed);
  const compared = (one: string) => comparedText(isNumber ? `toFloat(${one})` : one, is, kept);
  return property.multiple ? `any(one IN [] + ${held} WHERE ${compared("one")})` : compared(held);
}

/** More and less are of numbers, but for times, which are texts in their order. */
function isCountable(type: string, is: Comparison): boolean {
  const isOrder = is === "atLeast" || is === "atMost";
  return ["number", "integer", "money"].includes(type) || (isOrder && type !== "dateTime");
}

function comparedText(held: string, is: Comparison, kept: string): string {
  if (is === "contains") return `toLower(toString(${held})) CONTAINS toLower(toString(${kept}))`;
  if (is === "startsWith")
    return `toLower(toString(${held})) STARTS WITH toLower(toString(${kept}))`;
  return `${held} ${signs[is] ?? "="} ${kept}`;
}

function numberIn(name: string, value: string): number {
  const number = Number(value);
  if (value.trim() === "" || !Number.isFinite(number))
    throw new InvalidInput("queries.number", { name, type: "number" }, "has");
  return number;
}

function whereOf(conditions: readonly string[]): readonly string[] {
  return conditions.length === 0 ? [] : [`WHERE ${conditions.join("\n  AND ")}`];
}

/** What is counted comes first, most first; what is alike by its id, so that both engines agree. */
function endOf(column: string, names: readonly LinkNames[]): readonly string[] {
  const counts = names.map(({ count }) => count);
  const columns = names.flatMap(({ count, list }) => [count, list]);
  const order = [...counts.map((count) => `${count} DESC`), "id"].join(", ");
  return [
    `WITH ${["a", "a.id AS id", ...columns].join(", ")}`,
    `ORDER BY ${order}`,
    `LIMIT ${mostRows}`,
    `RETURN ${[`a AS ${column}`, ...columns].join(", ")}`,
  ];
}
