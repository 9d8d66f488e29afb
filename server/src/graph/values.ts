/**
 * A plain value as it crosses the graph port: integers and times are plain, never driver objects.
 */
export type Value =
  | null
  | boolean
  | number
  | string
  | readonly Value[]
  | { readonly [key: string]: Value };

/** One row of an answer, by column. */
export type Row = { readonly [column: string]: Value };

/** Parameters of a statement. */
export type Parameters = { readonly [name: string]: Value | undefined };

/** A stored value as text; the items of a list with `between` between them. */
export function valueText(value: Value, between: string): string {
  return Array.isArray(value) ? value.map(itemText).join(between) : itemText(value);
}

function itemText(value: Value): string {
  return typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
}
