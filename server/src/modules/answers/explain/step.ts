import type { Sentence } from "../../../sentences/index.ts";
import type { Cited, Entity, Link } from "../../ground/entities/index.ts";

/** One reason for a link. */
export interface ExplanationStep {
  readonly sentence: Sentence;
  readonly identifier?: Entity;
  readonly links: readonly Link[];
  readonly cited: readonly Cited[];
  readonly weight: number;
}
