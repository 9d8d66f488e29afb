import type { StatedValues } from "../../ground/records/index.ts";
import { InvalidInput } from "../../../shared/errors.ts";
import { patternOf } from "../../../shared/pattern.ts";

/** An entity named by hand: one that is held by its id, or a new one by kind and value. */
export interface StatedEntityInput {
  readonly id?: string | null;
  readonly kind?: string | null;
  readonly value?: string | null;
}

/** A property by hand. */
export interface StatedPropertyInput {
  readonly name: string;
  readonly value: string;
}

/** A statement by hand, as the API takes it. */
export interface StatementInput {
  readonly entity: StatedEntityInput;
  readonly properties?: readonly StatedPropertyInput[] | null;
  readonly link?: string | null;
  readonly other?: StatedEntityInput | null;
  readonly source: string;
  readonly date?: string | null;
  readonly grade?: string | null;
  readonly note?: string | null;
  readonly region?: string | null;
}

const longest = 10_000;
const taken = patternOf(
  "u",
  String.raw`^(id|ref|kind|label|thing|datasets|degree|df|shard|terms|touched|foldedAt|setAt|breaks|`,
  String.raw`marks|records|statements|stale|firstSeen|lastSeen|_.*)$`,
);

/**
 * The row as it is kept: what was typed, under the names that its citations use. Throws
 * InvalidInput where it is too long.
 */
export function rowText({ properties, ...input }: StatementInput, by: string, at: string): string {
  const given = Object.entries(input).filter(
    ([, value]) => value !== null && value !== undefined && value !== "",
  );
  const row = JSON.stringify({
    at,
    by,
    ...Object.fromEntries(given),
    properties: Object.fromEntries((properties ?? []).map(({ name, value }) => [name, value])),
  });
  if (row.length > longest) throw new InvalidInput("notes.statement-holds-at-most", { longest });
  return row;
}

/**
 * The values that are stated, empty ones left out. Throws InvalidInput for a name that no property
 * may have.
 */
export function valuesIn({ properties }: StatementInput): StatedValues {
  const given = properties ?? [];
  const wrong = given.find(
    ({ name }) => !/^[A-Za-z][A-Za-z0-9_]{0,63}$/u.test(name) || taken.test(name),
  );
  if (wrong !== undefined)
    throw new InvalidInput(
      "notes.no-property-name",
      { wrong: wrong.name.slice(0, 60) },
      "properties",
    );
  return Object.fromEntries(
    given
      .filter(({ value }) => value.trim() !== "")
      .map(({ name, value }) => [name, { values: [value.trim()], fields: [`properties.${name}`] }]),
  );
}
