import type { PropertySpec } from "../../../ontology/index.ts";
import { readAmount } from "../../../ontology/normalise/index.ts";
import type { StatedValues } from "./stated-values.ts";

/** A statement as the fold sees it. */
export interface FoldedStatement {
  readonly record: string;
  readonly values: StatedValues;
  /** ISO; unknown counts as earliest. */
  readonly observedAt?: string;
}

/** A property's value with the statements behind it. */
export interface FoldedProperty {
  readonly name: string;
  readonly value: string;
  /** Statements of this very value, latest first. */
  readonly statements: readonly FoldedStatement[];
  /** Other values, latest first. */
  readonly alternatives: readonly FoldedProperty[];
}

/**
 * What statements say of an entity or link, by property in name order: the value of the latest, on
 * ties of the greatest record id; the others stay as alternatives. A pure function of the set of
 * statements.
 */
export function foldProperties(statements: readonly FoldedStatement[]): readonly FoldedProperty[] {
  if (statements.every(({ values }) => Object.keys(values).length === 0)) return [];
  const ordered = statements.toSorted(latestFirst);
  const byName = new Map<string, Map<string, FoldedStatement[]>>();
  for (const statement of ordered) {
    for (const [name, { values }] of Object.entries(statement.values)) {
      const byValue = byName.get(name) ?? new Map<string, FoldedStatement[]>();
      byName.set(name, byValue);
      for (const value of values) {
        const known = byValue.get(value);
        if (known === undefined) byValue.set(value, [statement]);
        else known.push(statement);
      }
    }
  }
  return [...byName]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, byValue]) => toProperty(name, byValue));
}

function toProperty(
  name: string,
  byValue: ReadonlyMap<string, readonly FoldedStatement[]>,
): FoldedProperty {
  const all = [...byValue].map(([value, statements]) => ({
    name,
    value,
    statements,
    alternatives: [] as readonly FoldedProperty[],
  }));
  const [first = { name, value: "", statements: [], alternatives: [] }, ...others] = all;
  return { ...first, alternatives: others };
}

/**
 * True if a value was stated before the one shown, at times that are both known: it was so
 * *formerly*. Values of one time, or of none, stand side by side.
 */
export function isSuperseded(
  { statements: [latest] }: FoldedProperty,
  { statements: [shown] }: FoldedProperty,
): boolean {
  const [then, now] = [latest?.observedAt, shown?.observedAt];
  return then !== undefined && now !== undefined && then < now;
}

function latestFirst(a: FoldedStatement, b: FoldedStatement): number {
  const timeA = a.observedAt ?? "";
  const timeB = b.observedAt ?? "";
  if (timeA !== timeB) return timeA > timeB ? -1 : 1;
  if (a.record === b.record) return 0;
  return a.record > b.record ? -1 : 1;
}

/**
 * A stated value in the type its property declares: numbers as numbers where they are some and
 * their size is sure, else the text itself.
 */
export function typedValue(
  spec: PropertySpec | undefined,
  { name, value, statements }: FoldedProperty,
): string | number {
  if (spec?.type !== "number" && spec?.type !== "integer" && spec?.type !== "money") return value;
  const isText = statements.every(({ values }) => values[name]?.asText === true);
  return isText && statements.length > 0 ? value : (amountOf(value) ?? value);
}

/**
 * The number that a text states: a plain decimal, or an amount whose notation leaves no doubt, with
 * or without currency and thousands; undefined where it states none.
 */
export function amountOf(text: string): number | undefined {
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/iu.test(text)) return finite(Number(text));
  const read = readAmount(text, { comma: "group" });
  return read === undefined ? undefined : finite(Number(read));
}

function finite(number: number): number | undefined {
  return Number.isFinite(number) ? number : undefined;
}
