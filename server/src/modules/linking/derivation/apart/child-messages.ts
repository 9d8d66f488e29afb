import type { CypherText, Limits, Parameters, Row } from "../../../../graph/index.ts";
import type { Ontology } from "../../../../ontology/index.ts";

/**
 * What the process that derives says to the one that has the store. Numbers name one read or write.
 */
export type FromChild =
  | { readonly kind: "ready" }
  | {
      readonly kind: "read";
      readonly id: number;
      readonly text: CypherText;
      readonly parameters: Parameters | undefined;
      readonly limits: Limits | undefined;
    }
  | { readonly kind: "write"; readonly id: number }
  /** A statement of the write `id`. */
  | {
      readonly kind: "send";
      readonly id: number;
      readonly call: number;
      readonly text: CypherText;
      readonly parameters: Parameters | undefined;
    }
  /** The work of the write `id` is done, or failed: then nothing of it is to be kept. */
  | { readonly kind: "worked"; readonly id: number; readonly failed: string | undefined }
  /** All is derived, or why not. */
  | { readonly kind: "done"; readonly failed: string | undefined };

/** What it is asked. */
export type ToChild =
  | {
      readonly kind: "start";
      readonly engine: "embedded" | "neo4j";
      readonly ontology: Ontology;
      readonly keyFile: string;
      readonly data: string;
    }
  | { readonly kind: "answer"; readonly id: number; readonly answer: Answer }
  /** Do the work of the write `id`, from its start; asked again after a conflict. */
  | { readonly kind: "work"; readonly id: number }
  | { readonly kind: "sent"; readonly id: number; readonly call: number; readonly answer: Answer }
  | { readonly kind: "written"; readonly id: number; readonly failed: string | undefined };

/** Rows, or why there are none. */
export type Answer = { readonly rows: readonly Row[] } | { readonly failed: string };

/** What went wrong, by name alone: a store's message may carry values. */
export function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  return error.constructor.name === "Error" ? error.message.slice(0, 200) : error.constructor.name;
}

/** True for the name of an error that means that the store does not answer. */
export function isAway(name: string): boolean {
  return ["EngineUnavailable", "ChildDied", "StoreFull"].includes(name);
}
