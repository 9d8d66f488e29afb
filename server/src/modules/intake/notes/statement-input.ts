import type { StatedValues } from "../../ground/records/index.ts";
import { InvalidInput } from "../../../shared/errors.ts";
import { patternOf } from "../../../shared/pattern.ts";

/** An entity named by hand: one that is held by its id, or a new one by kind and value. */
export interface StatedEntityInput {
  readonly id?: string | null;
  readonly kind?: string | null;
  readonly value?: string | null;
  readonly properties?: readonly StatedPropertyInput[] | null;
}

/** A property by hand: one value, several, or both. */
export interface StatedPropertyInput {
  readonly name: string;
  readonly value?: string | null;
  readonly values?: readonly string[] | null;
}

/** A statement by hand, as the API takes it. */
export interface StatementInput {
  readonly entity: StatedEntityInput;
  readonly properties?: readonly StatedPropertyInput[] | null;
  readonly link?: string | null;
  /** True where the link runs from the other entity. */
  readonly reverse?: boolean | null;
  readonly other?: StatedEntityInput | null;
  readonly source: string;
  /** The paper it is taken from, in free words, and its page. */
  readonly document?: string | null;
  readonly page?: string | null;
  readonly date?: string | null;
  readonly zone?: string | null;
  readonly grade?: string | null;
  readonly note?: string | null;
  readonly region?: string | null;
}

/** A property with its values as they were typed, trimmed; none of them empty, none twice. */
export interface TypedProperty {
  readonly name: string;
  readonly values: readonly string[];
}

/** The properties of a statement, by whom they belong to. */
export interface TypedProperties {
  readonly entity: readonly TypedProperty[];
  readonly link: readonly TypedProperty[];
  readonly other: readonly TypedProperty[];
}

const taken = patternOf(
  "u",
  String.raw`^(id|ref|kind|label|thing|datasets|degree|df|shard|terms|touched|foldedAt|setAt|breaks|`,
  String.raw`marks|records|statements|stale|firstSeen|lastSeen|_.*)$`,
);

/**
 * The properties that are stated: those of the statement belong to the link where there is one,
 * else to the entity. Throws InvalidInput for a name that no property may have.
 */
export function propertiesIn({ entity, properties, link, other }: StatementInput): TypedProperties {
  const own = entity.properties ?? [];
  const further = properties ?? [];
  return {
    entity: typed(link ? own : [...own, ...further]),
    link: link ? typed(further) : [],
    other: typed(other?.properties ?? []),
  };
}

function typed(given: readonly StatedPropertyInput[]): readonly TypedProperty[] {
  const wrong = given.find(
    ({ name }) => !/^[A-Za-z][A-Za-z0-9_]{0,63}$/u.test(name) || taken.test(name),
  );
  if (wrong !== undefined)
    throw new InvalidInput(
      "notes.no-property-name",
      { wrong: wrong.name.slice(0, 60) },
      "properties",
    );
  return [...Map.groupBy(given, ({ name }) => name)]
    .map(([name, all]) => ({ name, values: [...new Set(all.flatMap(textsOf))] }))
    .filter(({ values }) => values.length > 0);
}

function textsOf({ value, values }: StatedPropertyInput): readonly string[] {
  return [value ?? "", ...(values ?? [])].map((text) => text.trim()).filter((text) => text !== "");
}

/** The values that are stated, each property under the columns that cite it. */
export function valuesIn(
  properties: readonly TypedProperty[],
  columnOf: (name: string) => string,
): StatedValues {
  return Object.fromEntries(
    properties.map(({ name, values }) => [name, { values, fields: [columnOf(name)] }]),
  );
}
