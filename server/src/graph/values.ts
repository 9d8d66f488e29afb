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
