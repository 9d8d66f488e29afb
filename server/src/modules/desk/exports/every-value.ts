import { valueText, type Row } from "../../../graph/index.ts";
import { innerOfEntities, type PropertySpec } from "../../../ontology/index.ts";
import {
  foldProperties,
  isSuperseded,
  typedValue,
  type FoldedProperty,
  type FoldedStatement,
} from "../../ground/records/index.ts";
import type { EveryValue } from "./types.ts";

const inner = new Set([...innerOfEntities, "records", "statements", "count", "stale"]);

/** What is held of an entity or link. */
interface Held {
  /** Its stored properties. */
  readonly stored: Row;
  readonly statements: readonly FoldedStatement[];
  readonly specs: readonly PropertySpec[];
}

/**
 * All values of all properties, in name order: the one shown first, then those that stand beside
 * it; and apart from them those that later rows replaced.
 */
export function everyValue({ stored, statements, specs }: Held): EveryValue {
  const shown = new Map(
    Object.entries(stored)
      .filter(([name, value]) => !inner.has(name) && value !== null)
      .map(([name, value]) => [name, Array.isArray(value) ? value.map(plain) : [plain(value)]]),
  );
  const properties = new Map(shown);
  const formerly = new Map<string, readonly string[]>();
  for (const property of foldProperties(statements)) {
    const { name } = property;
    const spec = specs.find((one) => one.name === name);
    const text = (one: FoldedProperty) => String(typedValue(spec, one));
    const all = [property, ...property.alternatives];
    const isFormer = (one: (typeof all)[number]) =>
      spec?.multiple !== true && isSuperseded(one, property);
    const beside = all.filter((one) => !isFormer(one)).map(text);
    const now = [...new Set([...(shown.get(name) ?? []), ...beside])];
    const before = all
      .filter(isFormer)
      .map(text)
      .filter((value) => !now.includes(value));
    properties.set(name, now);
    if (before.length > 0) formerly.set(name, [...new Set(before)]);
  }
  return { properties: inOrder(properties), formerly: inOrder(formerly) };
}

function plain(value: Row[string]): string {
  return valueText(value ?? null, ", ");
}

function inOrder(
  values: ReadonlyMap<string, readonly string[]>,
): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries([...values].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Several values as one text, with "; " between. A ; or \ of a value has a \ before it, so that they
 * can be parted again.
 */
export function joinedValues(values: readonly string[]): string {
  return values.map((value) => value.replace(/[;\\]/gu, (sign) => `\\${sign}`)).join("; ");
}

/** Properties and former values as columns: the name of each, and its text. */
export function valueColumns({
  properties,
  formerly,
}: EveryValue): readonly (readonly [name: string, text: string])[] {
  return [
    ...Object.entries(properties).map(([name, values]) => [name, joinedValues(values)] as const),
    ...Object.entries(formerly).map(
      ([name, values]) => [`formerly:${name}`, joinedValues(values)] as const,
    ),
  ];
}
