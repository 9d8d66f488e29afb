import { innerOfEntities, type EntityKind } from "../../../ontology/index.ts";
import { valueText, type Row, type Value } from "../../../graph/index.ts";
import type { SearchedEntity, SearchedValue } from "../../../search/index.ts";
import { valueOf } from "../../../shared/ids.ts";
import { foldProperties, isSuperseded, type FoldedStatement } from "../../ground/records/index.ts";
import type { StoredEntity } from "./upkeep-queries.ts";

/** Kinds that texts call by name. */
const named = new Set(["Person", "Organisation"]);
const ofNames = new Set(["name", "alias"]);

/**
 * What is searched of an entity: label, value, and every value that its rows state. A value is
 * *former* where a later row states another in its place.
 */
export function searchedEntity(
  entity: StoredEntity,
  kind: EntityKind | undefined,
  statements: readonly FoldedStatement[],
): SearchedEntity {
  const { ref, id, label, properties } = entity;
  const stated = statedValues(kind, statements);
  const known = new Set(stated.map(({ property, text }) => JSON.stringify([property, text])));
  const stored = storedValues(properties).filter(
    ({ property, text }) => !known.has(JSON.stringify([property, text])),
  );
  const values = [...stored.toSorted(byProperty), ...stated];
  return {
    ref,
    kind: entity.kind,
    shard: Number(properties["shard"] ?? 0),
    label,
    value: valueOf(id),
    values,
    names: named.has(entity.kind) ? namesAmong(label, values) : [],
    ...keysOf(kind, label, valueOf(id)),
  };
}

/** The order in which an engine gives properties is its own. */
function byProperty(a: SearchedValue, b: SearchedValue): number {
  if (a.property === b.property) return 0;
  return a.property < b.property ? -1 : 1;
}

/** Found in texts by readers of their own. */
const readInText = new Set(["phone", "email", "website", "address", "literal"]);

/** What names an identifier in a text beside what the readers of texts find. */
function keysOf(
  kind: EntityKind | undefined,
  label: string,
  value: string,
): Pick<SearchedEntity, "handles" | "codes"> {
  const bare = value.slice(value.lastIndexOf(":") + 1);
  const rule = kind?.normaliser;
  if (rule === "account") return { handles: [bare], codes: [] };
  const isCode = kind?.sort === "identifier" && rule !== undefined && !readInText.has(rule);
  return { handles: [], codes: isCode ? [bare, label] : [] };
}

function statedValues(
  kind: EntityKind | undefined,
  statements: readonly FoldedStatement[],
): readonly SearchedValue[] {
  return foldProperties(statements).flatMap((property) => {
    const isList = kind?.properties.find(({ name }) => name === property.name)?.multiple === true;
    return [property, ...property.alternatives].map((one) => ({
      property: property.name,
      text: one.value,
      isFormer: !isList && isSuperseded(one, property),
    }));
  });
}

/** What follows from an identifier's own value stands with it, and in no row. */
function storedValues(properties: Row): readonly SearchedValue[] {
  return Object.entries(properties).flatMap(([property, value]) =>
    innerOfEntities.has(property) || property === "run"
      ? []
      : textsIn(value).map((text) => ({ property, text, isFormer: false })),
  );
}

function textsIn(value: Value): readonly string[] {
  if (value === null || typeof value === "boolean") return [];
  return Array.isArray(value) ? value.flatMap(textsIn) : [valueText(value, ", ")];
}

function namesAmong(label: string, values: readonly SearchedValue[]): readonly string[] {
  const names = values.filter(({ property }) => ofNames.has(property)).map(({ text }) => text);
  const one = (name: string) => values.find(({ property }) => property === name)?.text;
  const parts = [one("givenName"), one("familyName")].filter((part) => part !== undefined);
  return [...new Set([label, ...names, ...(parts.length === 2 ? [parts.join(" ")] : [])])];
}
