import { innerOfEntities, type EntityKind } from "../../../ontology/index.ts";
import { normalise } from "../../../ontology/normalise/index.ts";
import type { Row, Value } from "../../../graph/index.ts";
import { keyOf, valueOf } from "../../../shared/ids.ts";
import { foldProperties, typedValue, type FoldedProperty } from "../../ground/records/index.ts";
import { foldTotals } from "./fold-totals.ts";
import type {
  EntityStatement,
  LinkTotals,
  StatedTotals,
  TouchedEntity,
} from "./touched-queries.ts";

const stored = new Set([...innerOfEntities, "run"]);
const longestLabel = 200;

/**
 * What is kept of an entity, folded from what its records state and its links; nulls take off what
 * nothing states any more. A function of both alone. undefined where nothing states it: it goes.
 */
export function foldEntity(
  entity: TouchedEntity,
  kind: EntityKind | undefined,
  statements: readonly EntityStatement[],
  links: LinkTotals | undefined,
): Row | undefined {
  if (statements.length === 0 && links === undefined) return undefined;
  const folded = foldProperties(
    statements.map((one) => ({
      record: one.record,
      values: one.values,
      ...observed(one),
    })),
  );
  const fixed = fixedOf(entity, kind);
  const properties = { ...typed(folded, kind), ...fixed.properties };
  const label = labelOf(kind, fixed.label, properties);
  return {
    ...noLonger(entity.properties, properties),
    ...properties,
    label,
    ...foldTotals(statedTotals(statements), links),
    terms: null, // earlier versions kept what was searched on the entity
    touched: null,
  };
}

/** A null for each property that nothing states any more. */
function noLonger(before: Row, after: Row): Row {
  const gone = Object.keys(before).filter((name) => !stored.has(name) && !(name in after));
  return Object.fromEntries(gone.map((name) => [name, null]));
}

/** When and where statements were made. */
function statedTotals(statements: readonly EntityStatement[]): StatedTotals {
  const times = statements
    .flatMap(({ firstSeen, observedAt }) =>
      [firstSeen, observedAt].filter((time) => time !== undefined),
    )
    .toSorted();
  const [firstSeen, lastSeen] = [times[0], times.at(-1)];
  return {
    datasets: statements.map(({ dataset }) => dataset),
    ...(firstSeen === undefined ? {} : { firstSeen }),
    ...(lastSeen === undefined ? {} : { lastSeen }),
  };
}

function observed({ observedAt }: EntityStatement): { observedAt?: string } {
  return observedAt === undefined ? {} : { observedAt };
}

function typed(folded: readonly FoldedProperty[], kind: EntityKind | undefined): Row {
  return Object.fromEntries(
    folded.map((property): [string, Value] => {
      const { name, value, alternatives } = property;
      const spec = kind?.properties.find((one) => one.name === name);
      if (spec?.multiple === true && alternatives.length > 0)
        return [name, [value, ...alternatives.map((other) => other.value)].toSorted()];
      return [name, typedValue(spec, property)];
    }),
  );
}

/** What follows from the id alone, made anew from it; a thing's key, where it has no name. */
function fixedOf(
  entity: TouchedEntity,
  kind: EntityKind | undefined,
): { label: string; properties: Row } {
  const value = valueOf(entity.id);
  if (kind?.sort !== "identifier") return { label: fallbackLabel(entity, true), properties: {} };
  if (kind.normaliser === "address") return { label: value, properties: {} };
  const again = normalise(
    kind.normaliser ?? "literal",
    value.startsWith("?") ? value.slice(1) : value,
    {},
  );
  if (again === undefined || again.value !== value) {
    const kept = kind.properties.flatMap(({ name }) =>
      name in entity.properties ? [[name, entity.properties[name] ?? null] as const] : [],
    );
    return { label: fallbackLabel(entity, false), properties: Object.fromEntries(kept) };
  }
  const { extension: _extension, unit: _unit, ...properties } = again.properties;
  return { label: again.label, properties };
}

/**
 * What there is to read where nothing names it: a place's own name, an identifier's value, a
 * thing's key.
 */
function fallbackLabel({ id, kind, properties }: TouchedEntity, isThing: boolean): string {
  if (kind === "Location" && typeof properties["label"] === "string") return properties["label"];
  return isThing ? keyOf(id).join(" / ") : valueOf(id).replace(/^\?/u, "");
}

/** Identifiers whose value says nothing to a person, or less than its text. */
const namedByText: ReadonlySet<string | undefined> = new Set(["address", "literal"]);

function labelOf(kind: EntityKind | undefined, fixed: string, properties: Row): string {
  if (kind?.sort === "identifier" && !namedByText.has(kind.normaliser))
    return fixed.slice(0, longestLabel);
  const named = kind?.labelFrom
    .map((name) => properties[name])
    .find((value) => typeof value === "string" && value.trim() !== "");
  return typeof named === "string" ? [...named].slice(0, longestLabel).join("") : fixed;
}
