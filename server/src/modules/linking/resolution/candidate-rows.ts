import type { Candidate } from "./candidates.ts";
import type { ResolvedKind } from "./resolution-cache.ts";

/** A candidate, as its fields are resolved from. */
export interface CandidateRow extends Candidate {
  readonly of: ResolvedKind;
}
