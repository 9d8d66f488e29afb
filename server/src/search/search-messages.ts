import type { IndexWriter } from "./index-writer.ts";
import type { Fitting, FoundPlace, IndexState, NamedStretch, SearchAsked } from "./search-types.ts";

/** What a thread of the index is to do. */
export type Order =
  | { readonly kind: "state" }
  | { readonly kind: "renew" }
  | { readonly kind: "put"; readonly given: Parameters<IndexWriter["put"]> }
  | { readonly kind: "remove"; readonly given: Parameters<IndexWriter["remove"]> }
  | { readonly kind: "purge" }
  | { readonly kind: "reached"; readonly writes: number }
  | { readonly kind: "refsOfShard"; readonly shard: number }
  | { readonly kind: "recordsWritten"; readonly wroteAt: readonly number[] }
  | { readonly kind: "writesHeld" }
  | { readonly kind: "find"; readonly asked: SearchAsked }
  | { readonly kind: "places"; readonly text: string; readonly refs: readonly string[] }
  | { readonly kind: "names"; readonly text: string }
  | { readonly kind: "close" };

/** What a thread answers. Its errors name no value. */
export type Reply =
  | { readonly number: number; readonly done: Done }
  | { readonly number: number; readonly failed: "damaged" | "failed" };

export type Done =
  | undefined
  | IndexState
  | Fitting
  | readonly string[]
  | readonly number[]
  | readonly (readonly FoundPlace[])[]
  | readonly NamedStretch[];

/** An order with the number by which it is answered. */
export interface Numbered {
  readonly number: number;
  readonly order: Order;
}

/** What a thread is given when it begins. */
export interface ThreadData {
  readonly path: string;
  /** What the file must be made by and for. */
  readonly stamp: string;
}
