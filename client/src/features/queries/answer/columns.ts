import type { FigureFragment } from "../../../api/index.ts";
import type { Comparable } from "../../long-table/index.ts";

/** The name of a column as people read it. */
export const spokenColumn = (column: string) =>
  column
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/[_.]/g, " ")
    .toLowerCase()
    .replace(/^./, (letter) => letter.toUpperCase());

/** Entities of an answer by id and by ref. */
export type Entities = ReadonlyMap<string, FigureFragment>;

export const entitiesByName = (entities: readonly FigureFragment[]): Entities =>
  new Map(
    entities.flatMap((entity) => [[entity.id, entity] as const, [entity.ref, entity] as const]),
  );

/** The entity that a value is, by its id or ref; null where it is none of the answer. */
export function entityIn(value: unknown, entities: Entities): FigureFragment | null {
  const name = typeof value === "string" ? value : idIn(value);
  return (name && entities.get(name)) || null;
}

function idIn(value: unknown): string | null {
  return typeof value === "object" &&
    value !== null &&
    "id" in value &&
    typeof value.id === "string"
    ? value.id
    : null;
}

/** What a value is sorted by: entities by their label, lists by how long they are. */
export function sortValue(value: unknown, entities: Entities): Comparable {
  if (value === null || value === undefined) return null;
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (Array.isArray(value)) return value.length;
  const entity = entityIn(value, entities);
  if (entity) return entity.label;
  return typeof value === "string" ? value : JSON.stringify(value);
}
