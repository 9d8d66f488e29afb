import { innerOfEntities } from "../../../ontology/index.ts";
import type { Context } from "../../../schema-context.ts";
import {
  foldProperties,
  isSuperseded,
  type FoldedProperty,
  type LinkStatement,
} from "../records/index.ts";
import { citedBy, citedFor, type Cited } from "./citations.ts";
import { linkStatementsOf, type EntityStatement } from "./queries.ts";
import type { Entity, Link } from "./types.ts";

/** A property as the API shows it. */
export interface ShownProperty {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  /** True for an alternative that a later row replaced. */
  readonly formerly: boolean;
  readonly cited: () => Promise<readonly Cited[]> | readonly Cited[];
  readonly others: () => Promise<readonly ShownProperty[]> | readonly ShownProperty[];
}

/** The properties of an entity, those its kind declares first, each with what states it. */
export async function entityProperties(
  entity: Entity,
  context: Context,
): Promise<readonly ShownProperty[]> {
  const { clew, loaders } = context;
  const kind = clew.ontology.entityKinds.get(entity.kind);
  const stored = (await loaders.properties.load(entity.ref)) ?? {};
  const specs = kind?.properties ?? [];
  const isList = (name: string) => specs.find((spec) => spec.name === name)?.multiple === true;
  const declared = specs.map(({ name }) => name);
  const names = [
    ...declared.filter((name) => name in stored),
    ...Object.keys(stored)
      .filter((name) => !innerOfEntities.has(name) && !declared.includes(name))
      .toSorted(),
  ];
  const folded = async () => foldProperties(await loaders.statements.load(entity.ref));
  return names
    .filter((name) => stored[name] !== null && stored[name] !== undefined)
    .map((name) => {
      const label = specs.find((spec) => spec.name === name)?.label ?? name;
      const found = async () => (await folded()).find((property) => property.name === name);
      return {
        name,
        label,
        value: valueText(stored[name]),
        formerly: false,
        cited: async () => citedOf(name, await found(), entity, context),
        others: async () =>
          otherValues(await found(), valueText(stored[name])).map(({ other, formerly }) =>
            toShown(other, label, formerly && !isList(name)),
          ),
      };
    });
}

/** The stated values that are not the one shown; an identifier's own value stands before what rows state of it. */
function otherValues(
  property: FoldedProperty | undefined,
  shown: string,
): readonly { readonly other: FoldedProperty; readonly formerly: boolean }[] {
  if (property === undefined) return [];
  return [property, ...property.alternatives]
    .filter(({ value }) => value !== shown)
    .map((other) => ({ other, formerly: isSuperseded(other, property) }));
}

/** What follows from an identifier's own value is cited by the rows that name it. */
async function citedOf(
  name: string,
  property: FoldedProperty | undefined,
  entity: Entity,
  { clew, reach, loaders }: Context,
): Promise<readonly Cited[]> {
  if (property !== undefined)
    return citedFor(name, property.statements as readonly EntityStatement[]);
  const statements = [
    ...(await loaders.statements.load(entity.ref)),
    ...(await linkStatementsOf(clew, reach, entity.ref, 20)),
  ];
  return citedBy(statements).slice(0, 20);
}

function toShown(property: FoldedProperty, label: string, formerly = false): ShownProperty {
  return {
    name: property.name,
    label,
    value: property.value,
    formerly,
    cited: () => citedFor(property.name, property.statements as readonly EntityStatement[]),
    others: () => [],
  };
}

/** The properties of a link, folded from the rows that state it. */
export async function linkProperties(
  link: Link,
  context: Context,
): Promise<readonly ShownProperty[]> {
  const statements = await statementsOfLink(link, context);
  const specs = context.clew.ontology.linkKinds.get(link.kind)?.properties ?? [];
  const withTimes = statements.map((one) => ({
    ...one,
    ...(one.from === undefined ? {} : { observedAt: one.from }),
  }));
  return foldProperties(withTimes).map((property) => {
    const label = specs.find((spec) => spec.name === property.name)?.label ?? property.name;
    return {
      ...toShown(property, label),
      others: () =>
        property.alternatives.map((other) => toShown(other, label, isSuperseded(other, property))),
    };
  });
}

/** What rows state of a link. */
export async function statementsOfLink(
  link: Link,
  { loaders }: Context,
): Promise<readonly LinkStatement[]> {
  return (await loaders.link.load({ source: link.sourceRef, ref: link.ref }))?.statements ?? [];
}

/** A value of a property as text; several with commas. */
export function valueText(value: unknown): string {
  if (Array.isArray(value)) return value.map(String).join(", ");
  return String(value);
}
