import type { PropertySpec } from "../../../ontology/index.ts";
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
 * A stated text in the type its property declares: numbers as numbers where they are some, else the
 * text itself.
 */
export function typedValue(spec: PropertySpec | undefined, text: string): string | number {
  if (spec?.type !== "number" && spec?.type !== "integer" && spec?.type !== "money") return text;
  return amountOf(text) ?? text;
}

/**
 * The number that a text states, with or without currency and thousands; undefined where it states
 * none.
 */
export function amountOf(text: string): number | undefined {
  const bare = text.replace(/^[^\d+\-.,(]+|[^\d.)]+$/gu, "").trim();
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/iu.test(bare)) return finite(Number(bare));
  if (/^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/u.test(bare))
    return finite(Number(bare.replaceAll(",", "")));
  if (/^[+-]?\d{1,3}(\.\d{3})+,\d+$/u.test(bare))
    return finite(Number(bare.replaceAll(".", "").replace(",", ".")));
  if (/^[+-]?\d+,\d{1,2}$/u.test(bare)) return finite(Number(bare.replace(",", ".")));
  return undefined;
}

function finite(number: number): number | undefined {
  return Number.isFinite(number) ? number : undefined;
}
