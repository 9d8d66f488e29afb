import type { Columns, HeldEnds } from "./written-row.ts";
import type { StatementInput } from "./statement-input.ts";

/** A statement in the JSON that Clew kept before rows by hand were written in words. */
interface OlderRow extends Omit<StatementInput, "properties"> {
  readonly at: string;
  readonly by: string;
  readonly properties: Readonly<Record<string, string>>;
}

/** What a row by hand says, read again. */
export interface ReadRow {
  readonly at: string;
  readonly by: string;
  readonly input: StatementInput;
}

/** The file that such rows stand in. */
export const olderFile = "notes.jsonl";

/** True for a row in JSON. */
export const isOlder = (raw: string): boolean => raw.startsWith("{");

/** What a row in JSON says. */
export function readOlder(raw: string): ReadRow {
  const { at, by, properties, ...input } = JSON.parse(raw) as OlderRow;
  const values = Object.entries(properties).map(([name, value]) => ({ name, value }));
  return { at, by, input: { ...input, properties: values } };
}

/** The columns of a row in JSON. */
export function olderColumns({ entity, other }: HeldEnds): Columns {
  return {
    entity: entity === undefined ? "entity.value" : "entity.id",
    other: other === undefined ? "other.value" : "other.id",
    link: "link",
    date: "date",
    property: (_, name) => `properties.${name}`,
  };
}
