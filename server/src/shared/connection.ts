import { assertWithin, InvalidInput } from "./errors.ts";

/** A page of a list, with Relay's cursors and honest totals. */
export interface Connection<T> {
  readonly edges: readonly { readonly node: T; readonly cursor: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly shown: number;
  readonly total: number;
  readonly totalIsExact: boolean;
}

/**
 * Where a page begins and how long it is. Throws InvalidInput for a cursor that is none of ours.
 */
export function pageOf(
  first: number,
  after: string | null | undefined,
  most: number,
): { readonly from: number; readonly size: number } {
  assertWithin("first", first, 1, most);
  if (after === null || after === undefined) return { from: 0, size: first };
  const match = /^after:(\d{1,9})$/u.exec(Buffer.from(after, "base64url").toString("utf8"));
  if (match === null) throw new InvalidInput("shared.after-no-cursor-this", {}, "after");
  return { from: Number(match[1]) + 1, size: first };
}

/** The connection of a page. `items` are those of the page, of a list of `total`. */
export function connectionOf<T>(
  items: readonly T[],
  from: number,
  total: number,
  totalIsExact: boolean,
): Connection<T> {
  const edges = items.map((node, index) => ({
    node,
    cursor: Buffer.from(`after:${from + index}`).toString("base64url"),
  }));
  return {
    edges,
    pageInfo: {
      hasNextPage: from + items.length < total,
      hasPreviousPage: from > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    shown: items.length,
    total,
    totalIsExact,
  };
}
