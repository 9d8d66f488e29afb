import type { Parameters } from "../../graph/index.ts";
import type { Asked } from "./reader/reader-messages.ts";

/**
 * What the parent asks of the child that holds the embedded store. Transactions are named by
 * number.
 */
export type Request =
  | {
      readonly kind: "run";
      readonly text: string;
      readonly parameters: Parameters;
      readonly transaction?: number;
    }
  | { readonly kind: "begin" }
  | { readonly kind: "commit"; readonly transaction: number }
  | { readonly kind: "rollback"; readonly transaction: number }
  | { readonly kind: "query"; readonly number: number; readonly asked: Asked }
  | { readonly kind: "stop"; readonly number: number }
  | { readonly kind: "dropTextIndex" }
  | { readonly kind: "flush" }
  | { readonly kind: "checkpoint" }
  | { readonly kind: "copy"; readonly path: string }
  | { readonly kind: "close" };

/** By how much the child's memory grew since its store was open: the answer to a commit. */
export interface Grown {
  readonly bytes: number;
  /** As a share of the memory that it had then. */
  readonly share: number;
}

/** What the child answers to one request. */
export type Reply =
  | { readonly id: number; readonly ok: true; readonly result: unknown }
  | {
      readonly id: number;
      readonly ok: false;
      readonly message: string;
      readonly conflict: boolean;
      /** True where the disk had no room for it. */
      readonly full: boolean;
    };

/** What a child is sent first: the store that it opens. It says when it has it open. */
export interface Opening {
  readonly path: string;
}

/** A request on its way. */
export interface Envelope {
  readonly id: number;
  readonly request: Request;
}
